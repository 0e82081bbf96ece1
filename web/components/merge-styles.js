/** What two side by side look like: a table, and on a narrow screen field after field. */
import { css } from 'lit';

export const mergeStyles = css`
  h1 {
    font-size: 1.6rem;
  }
  h2 {
    margin-block: 1.4rem 0.4rem;
    font-size: 1.15rem;
  }
  .lead {
    max-inline-size: 46rem;
    margin-block: 0.3rem 1rem;
    color: var(--wijkweb-soft-color);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    background: var(--wijkweb-surface-color);
  }
  th,
  td {
    padding: 0.5rem 0.6rem;
    border-block-end: 1px solid var(--wijkweb-line-color);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    border-block-end: 2px solid var(--utrecht-form-input-border-color);
    font-size: 1.05rem;
  }
  thead .soft,
  .mark {
    display: block;
    font-weight: 400;
    font-size: 0.85rem;
  }
  tbody th {
    font-weight: 600;
  }
  .differs {
    background: var(--wijkweb-ground-color);
    box-shadow: inset 4px 0 0 var(--wijkweb-accent-color);
  }
  label {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    min-block-size: 28px;
    cursor: pointer;
  }
  input {
    flex: none;
    accent-color: var(--utrecht-button-primary-action-background-color);
  }
  ul {
    margin: 0;
    padding-inline-start: 1.1rem;
  }
  dt {
    margin-block-start: 0.6rem;
    font-weight: 600;
  }
  dd {
    margin: 0.2rem 0 0;
  }
  .do {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 1.2rem;
  }
  @media (max-width: 720px) {
    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    thead td {
      display: none;
    }
    tbody th {
      grid-column: 1 / -1;
      padding-block-end: 0;
      border: 0;
    }
    tbody th .mark {
      display: inline;
      margin-inline-start: 0.5rem;
    }
  }
`;
