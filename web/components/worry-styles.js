/** What pages about worries look like. */
import { css } from 'lit';

export const worryStyles = css`
  :host {
    display: block;
    max-inline-size: 46rem;
    margin-inline: auto;
    padding: 1rem 1rem 3rem;
  }
  h1 {
    font-size: 1.6rem;
  }
  .lead {
    margin-block: 0.3rem 1rem;
    color: var(--wijkweb-soft-color);
  }
  .button,
  input:not([type='checkbox'], [type='radio']),
  select {
    min-block-size: 44px;
  }
  .button {
    white-space: normal;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    padding: 1rem;
    background: var(--wijkweb-surface-color);
    border: 1px solid var(--wijkweb-line-color);
    border-radius: var(--wijkweb-radius);
  }
  .said {
    padding-inline-start: 0.8rem;
    border-inline-start: 4px solid var(--wijkweb-line-color);
    white-space: pre-line;
  }
`;
