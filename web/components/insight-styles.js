/** What the pages of the place "Inzicht" have in common. */
import { css } from 'lit';

/** The way from one question to the next. */
export const questionStyles = css`
  .questions {
    border-block-end: 1px solid var(--wijkweb-line-color);
  }
  .questions div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem;
  }
  .questions a {
    padding: 0.5rem 0.7rem;
    border-block-end: 3px solid transparent;
    color: inherit;
    text-decoration: none;
  }
  .questions a:hover {
    background: var(--wijkweb-surface-color);
  }
  .questions .groups a {
    border-radius: var(--wijkweb-radius);
    border-block-end: none;
    color: var(--wijkweb-soft-color);
  }
  .questions .groups a[aria-current] {
    background: var(--wijkweb-surface-color);
    color: inherit;
    font-weight: 600;
  }
  .questions .of-group a[aria-current] {
    border-block-end-color: var(--wijkweb-accent-color);
    font-weight: 600;
  }
  @media (max-width: 720px) {
    .questions div {
      flex-wrap: nowrap;
      overflow-x: auto;
    }
    .questions a {
      white-space: nowrap;
    }
  }
`;

export const insightStyles = css`
  :host {
    display: block;
    max-inline-size: 70rem;
    margin-inline: auto;
    padding: 0.6rem 1rem 3rem;
  }
  h1 {
    font-size: 1.6rem;
    margin-block-start: 0.8rem;
  }
  h2 {
    font-size: 1.2rem;
    margin-block: 1.8rem 0.4rem;
  }
  h3 {
    font-size: 1.05rem;
  }
  .lead {
    max-inline-size: 46rem;
    margin-block: 0.3rem 1rem;
    color: var(--wijkweb-soft-color);
  }
  .said {
    max-inline-size: 48rem;
    margin-block: 0.5rem;
  }
  .means {
    max-inline-size: 48rem;
  }
  .said select {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--utrecht-form-input-border-color);
    border-radius: var(--utrecht-form-input-border-radius);
    background: var(--utrecht-form-input-background-color);
  }
  .plain-list {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.95rem;
  }
  th,
  td {
    padding: 0.45rem 0.9rem 0.45rem 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--wijkweb-line-color);
  }
  thead th {
    color: var(--wijkweb-soft-color);
    font-size: 0.9rem;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  summary {
    cursor: pointer;
    padding-block: 0.5rem;
  }
  @media (max-width: 720px) {
    .button {
      min-block-size: 44px;
    }
  }
`;
