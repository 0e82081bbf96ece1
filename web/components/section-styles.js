/** What the parts of the figures with tables look like. */
import { css } from 'lit';

export const sectionStyles = css`
  :host {
    padding-block: 0.4rem 0.8rem;
  }
  h3 {
    margin: 1rem 0 0.25rem;
  }
  label {
    margin-block-start: 0.7rem;
  }
  input[type='date'] {
    min-block-size: 40px;
    padding: 0.2rem 0.4rem;
    border: 1px solid var(--utrecht-form-input-border-color);
    border-radius: var(--utrecht-form-input-border-radius);
    background: var(--utrecht-form-input-background-color);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.95rem;
  }
  caption {
    padding-block: 0.7rem 0.3rem;
    text-align: start;
    font-weight: 600;
  }
  th,
  td {
    padding: 0.3rem 0.6rem 0.3rem 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    line-height: 1.35;
    border-block-end: 1px solid var(--wijkweb-line-color);
  }
  thead th {
    color: var(--wijkweb-soft-color);
    font-size: 0.9rem;
  }
  td.number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.9rem;
  }
  button.name {
    padding: 0.1rem 0;
    min-block-size: 24px;
    border: 0;
    background: none;
    text-align: start;
    color: var(--utrecht-link-color);
    text-decoration: underline;
    cursor: pointer;
  }
  button.name:hover {
    color: var(--utrecht-link-hover-color);
  }
`;
