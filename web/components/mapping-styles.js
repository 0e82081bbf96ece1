/** What a mapping of somebody's own sheet looks like. */
import { css } from 'lit';

export const mappingStyles = css`
  :host {
    display: block;
  }
  h2 {
    margin-block: 1.6rem 0.5rem;
    font-size: 1.25rem;
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 0.8rem;
    align-items: start;
    margin-block: 0.8rem;
  }
  .ways > button {
    align-self: end;
  }
  .lines {
    overflow-x: auto;
    border: 1px solid var(--wijkweb-line-color);
    background: var(--wijkweb-surface-color);
  }
  .lines table {
    margin: 0;
    border-collapse: collapse;
    font-size: 0.85rem;
  }
  .lines td,
  .lines th {
    padding: 0.25rem 0.6rem;
    border: 1px solid var(--wijkweb-line-color);
    white-space: nowrap;
    font-weight: 400;
    text-align: start;
  }
  .lines .names td {
    font-weight: 600;
  }
  .lines th {
    color: var(--wijkweb-soft-color);
  }
  .columns {
    padding: 0;
    list-style: none;
  }
  .columns > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr);
    gap: 0.4rem 1.2rem;
    padding-block: 0.9rem;
    border-block-start: 1px solid var(--wijkweb-line-color);
  }
  .columns > li.open {
    border-inline-start: 4px solid var(--wijkweb-accent-color);
    padding-inline-start: 0.8rem;
  }
  .columns h3 {
    margin: 0;
    font-size: 1rem;
    overflow-wrap: anywhere;
  }
  .some {
    margin: 0.2rem 0 0;
    color: var(--wijkweb-soft-color);
    font-size: 0.9rem;
    overflow-wrap: anywhere;
  }
  .meaning {
    display: grid;
    gap: 0.5rem;
  }
  .values {
    display: grid;
    gap: 0.3rem 0.8rem;
    margin: 0;
  }
  .value {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
    gap: 0.6rem;
    align-items: center;
  }
  .value label {
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .todo {
    border-inline-start: 4px solid var(--wijkweb-accent-color);
    padding: 0.6rem 0.9rem;
    background: var(--wijkweb-surface-color);
  }
  .sure {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    font-weight: 400;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: end;
    margin-block: 1rem;
  }
  @media (max-width: 600px) {
    .columns > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
