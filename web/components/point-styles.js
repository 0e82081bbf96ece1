/** What points of a neighbourhood agenda look like. */
import { css } from 'lit';

export const pointStyles = css`
  .heads {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: 0 2rem;
  }
  .points > li {
    padding-block: 0.7rem;
    border-block-end: 1px solid var(--wijkweb-line-color);
    overflow-wrap: anywhere;
  }
  .text {
    max-inline-size: 46rem;
    white-space: pre-line;
  }
  .waiting {
    padding: 0.2rem 1rem 0.8rem;
    background: var(--wijkweb-surface-color);
    border: 1px dashed var(--wijkweb-line-color);
    border-radius: 10px;
  }
  .waiting h2 {
    margin-block-start: 0.6rem;
  }
  .from {
    font-weight: 600;
  }
  .status {
    display: inline-block;
    padding: 0.05rem 0.6rem;
    border: 1px solid currentColor;
    border-radius: 999px;
    font-size: 0.9rem;
  }
  .status.taken-up {
    color: #14507a;
  }
  .status.done {
    color: #1f5f33;
  }
  .status.dropped {
    color: var(--wijkweb-soft-color);
    text-decoration: line-through;
  }
  .told {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 1rem;
    min-block-size: 2.4rem;
  }
`;
