/** What trying out what falls away looks like. */
import { css } from 'lit';

export const whatIfStyles = css`
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
  h3 {
    font-size: 1rem;
    margin-block: 1rem 0.3rem;
  }
  .lead {
    max-inline-size: 46rem;
    margin-block: 0.3rem 1rem;
    color: var(--wijkweb-soft-color);
  }
  .trying {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(19rem, 2fr);
    gap: 1rem;
    align-items: start;
    scroll-margin-block-start: 4rem;
  }
  .stage {
    position: relative;
    block-size: min(78dvh, 46rem);
    border: 1px solid var(--wijkweb-line-color);
    border-radius: 10px;
    background: var(--wijkweb-surface-color);
  }
  ww-what-if-picture {
    block-size: 100%;
  }
  .legend,
  .chips,
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 0.6rem;
    margin: 0.5rem 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.35rem;
    font-size: 0.9rem;
  }
  .choose {
    display: grid;
    gap: 0.2rem;
    margin-block: 0.4rem 0.6rem;
  }
  .choose select {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--utrecht-form-input-border-color);
    border-radius: var(--utrecht-form-input-border-radius);
    background: var(--utrecht-form-input-background-color);
  }
  .said {
    max-inline-size: 46rem;
    margin-block: 0.4rem;
  }
  .fragile {
    display: grid;
    gap: 0.6rem;
    margin: 0.4rem 0;
    padding: 0;
    list-style: none;
  }
  .fragile > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.3rem 1rem;
    align-items: center;
    padding: 0.55rem 0.8rem;
    border: 1px solid var(--wijkweb-line-color);
    border-radius: 10px;
    background: var(--wijkweb-surface-color);
  }
  .fragile .button,
  .chips .button {
    white-space: normal;
    text-align: start;
    block-size: auto;
    padding-block: 0.25rem;
  }
  details {
    margin-block: 0.6rem;
  }
  summary {
    min-block-size: 32px;
    cursor: pointer;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 0.3rem;
  }
  th,
  td {
    padding: 0.3rem 0.8rem 0.3rem 0;
    text-align: start;
    border-block-end: 1px solid var(--wijkweb-line-color);
    vertical-align: top;
  }
  th[scope='row'] {
    font-weight: 500;
  }
  td.number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 820px) {
    .trying {
      grid-template-columns: minmax(0, 1fr);
    }
    .stage {
      block-size: 62dvh;
    }
    .fragile > li {
      grid-template-columns: minmax(0, 1fr);
    }
    .button {
      min-block-size: 44px;
    }
  }
`;
