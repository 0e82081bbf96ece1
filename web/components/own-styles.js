/** What the page with all that is held on a person looks like. */
import { css } from 'lit';

export const ownStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.8rem;
  }
  .top .button,
  summary {
    min-block-size: 44px;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  summary h2 {
    margin: 0;
    color: var(--utrecht-link-color);
  }
  summary::before {
    content: '▸';
    color: var(--utrecht-link-color);
  }
  details[open] > summary::before {
    content: '▾';
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details {
    border-block-end: 1px solid var(--wijkweb-line-color);
    padding-block: 0.15rem;
  }
  .inside {
    padding-block: 0.2rem 1rem;
  }
  dl {
    margin: 0;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(7rem, 13rem) 1fr;
    gap: 0.2rem 1rem;
    padding-block: 0.35rem;
    border-block-end: 1px solid var(--wijkweb-line-color);
  }
  dt {
    color: var(--wijkweb-soft-color);
  }
  dd {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .lead + .lead {
    margin-block-start: 0.5rem;
  }
  .words {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .count {
    font-weight: 400;
    font-size: 0.95rem;
    color: var(--wijkweb-soft-color);
  }
  :host([paper]) details,
  :host([paper]) .pair,
  :host([paper]) .row-item {
    break-inside: avoid-page;
  }
  :host([paper]) {
    max-inline-size: none;
    font-size: 10.5pt;
  }
  :host([paper]) summary {
    min-block-size: 0;
    margin-block-start: 5mm;
  }
  :host([paper]) summary::before {
    content: none;
  }
  :host([paper]) summary h2 {
    color: inherit;
  }
  @media (max-width: 480px) {
    .pair {
      grid-template-columns: 1fr;
    }
  }
`;
