/** What two days side by side look like. */
import { css } from 'lit';

export const compareStyles = css`
  :host {
    display: block;
    max-inline-size: 84rem;
    margin-inline: auto;
    padding: 1rem 1rem 3rem;
  }
  h1 {
    font-size: 1.6rem;
  }
  h2 {
    font-size: 1.15rem;
    margin-block: 1.6rem 0.4rem;
  }
  .lead {
    max-inline-size: 46rem;
    margin-block: 0.3rem 1rem;
    color: var(--wijkweb-soft-color);
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.6rem 1rem;
    margin-block-end: 0.8rem;
  }
  .days label {
    display: grid;
    gap: 0.15rem;
    font-size: 0.9rem;
    color: var(--wijkweb-soft-color);
  }
  input[type='date'] {
    min-block-size: 44px;
    padding: 0.3rem 0.6rem;
    color: var(--utrecht-form-input-color, inherit);
    border: 1px solid var(--utrecht-form-input-border-color);
    border-radius: var(--utrecht-form-input-border-radius);
    background: var(--utrecht-form-input-background-color);
  }
  .said {
    max-inline-size: 52rem;
    margin-block: 0.35rem;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin: 0.9rem 0 0.6rem;
    padding: 0;
    list-style: none;
  }
  .marks .button {
    gap: 0.5rem;
    min-block-size: 40px;
    white-space: normal;
    text-align: start;
  }
  .marks .button[aria-pressed='false'] {
    opacity: 0.65;
    text-decoration: line-through;
  }
  .marks .button[aria-pressed='true'] {
    background: var(--wijkweb-surface-color);
    border-color: var(--wijkweb-line-color);
  }
  .marks svg {
    flex: none;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
    gap: 1rem;
  }
  figure {
    margin: 0;
    padding: 0.6rem;
    border: 1px solid var(--wijkweb-line-color);
    border-radius: 10px;
    background: var(--wijkweb-surface-color);
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    padding-block-end: 0.4rem;
  }
  figcaption strong {
    font-size: 1.05rem;
  }
  .phases {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr));
    gap: 0.7rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .phase {
    display: block;
    inline-size: 100%;
    padding: 0.5rem;
    border: 1px solid var(--wijkweb-line-color);
    border-radius: 10px;
    background: var(--wijkweb-surface-color);
    text-align: start;
    cursor: pointer;
  }
  .phase:hover {
    border-color: #6f5c3c;
  }
  .phase[aria-pressed='true'] {
    background: #f1e2c8;
    border-color: #6f5c3c;
  }
  .phase strong,
  .phase span {
    display: block;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    background: var(--wijkweb-surface-color);
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-block: 0.4rem;
  }
  th,
  td {
    padding: 0.4rem 0.6rem;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--utrecht-table-row-border-color);
  }
  thead th {
    font-weight: 600;
    white-space: nowrap;
  }
  .what {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    white-space: nowrap;
  }
  @media (max-width: 720px) {
    .button {
      min-block-size: 44px;
    }
    figure {
      padding: 0.3rem;
    }
  }
`;
