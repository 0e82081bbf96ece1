/** What forms look like. */
import { css } from 'lit';

export const formStyles = css`
  form {
    display: grid;
    gap: 0.8rem;
  }
  .field {
    display: grid;
    gap: 0.2rem;
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  label,
  legend {
    font-weight: 600;
    padding: 0;
  }
  label .soft,
  legend .soft {
    font-weight: 400;
    font-size: 0.9rem;
  }
  .help {
    font-size: 0.9rem;
    color: var(--wijkweb-soft-color);
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 40px;
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--utrecht-form-input-border-color);
    border-radius: var(--utrecht-form-input-border-radius);
    background: var(--utrecht-form-input-background-color);
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.15rem;
    block-size: 1.15rem;
    margin: 0;
    accent-color: var(--utrecht-button-primary-action-background-color);
  }
  .wrong input,
  .wrong select,
  .wrong textarea {
    border-color: var(--utrecht-form-input-invalid-border-color);
    border-width: 2px;
  }
  .error {
    color: var(--utrecht-form-field-error-message-color);
    font-weight: 600;
  }
  .checks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
    gap: 0.3rem 0.8rem;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.45rem;
    font-weight: 400;
    min-block-size: 28px;
  }
  details > summary {
    cursor: pointer;
    font-weight: 600;
    padding-block: 0.3rem;
  }
  details[open] > summary {
    margin-block-end: 0.5rem;
  }
  details .fields {
    display: grid;
    gap: 0.8rem;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block: 0.5rem;
    font-size: 0.9rem;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.25rem 0.4rem 0.25rem 0;
  }
  .notice table {
    table-layout: fixed;
  }
  .notice th,
  .notice td {
    overflow-wrap: anywhere;
  }
  .notice th:first-child {
    inline-size: 25%;
  }
  .notice .check {
    align-items: start;
    gap: 0.3rem;
  }
  .notice .check input {
    flex: none;
    margin-block-start: 0.25rem;
  }
`;
