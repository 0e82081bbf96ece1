/** What the parts of the page of a person look like. */
import { css } from 'lit';

export const personStyles = css`
  :host {
    display: block;
    max-inline-size: 58rem;
  }
  ww-safety-net,
  ww-warm-paths {
    margin-block-start: 1.6rem;
  }
  h2 {
    font-size: 1.2rem;
    margin-block: 1.4rem 0.3rem;
  }
  h2:first-child,
  .top h2 {
    margin-block-start: 0.4rem;
  }
  h3 {
    font-size: 1.05rem;
  }
  ul {
    list-style: none;
    margin: 0.3rem 0 0;
    padding: 0;
  }
  .lead {
    max-inline-size: 44rem;
  }
  .row-item {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--wijkweb-line-color);
  }
  .card {
    padding: 0.8rem 1rem;
    margin-block: 0.7rem;
    background: var(--wijkweb-surface-color);
    border: 1px solid var(--wijkweb-line-color);
    border-radius: var(--wijkweb-radius);
  }
  .card p + p,
  .card ul + p {
    margin-block-start: 0.35rem;
  }
  details > summary {
    cursor: pointer;
    min-block-size: 28px;
    padding-block: 0.2rem;
    color: var(--utrecht-link-color);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    padding: 0.4rem 0.8rem 0.4rem 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--wijkweb-line-color);
  }
  thead th {
    color: var(--wijkweb-soft-color);
    font-size: 0.9rem;
  }
  .open-circle {
    color: var(--wijkweb-soft-color);
    font-style: italic;
  }
`;
