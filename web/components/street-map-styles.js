/** What the map of a kern looks like: tiles, for it is no plan. */
import { css } from 'lit';

export const streetMapStyles = css`
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 0.9rem;
    margin-block-start: 0.6rem;
  }
  .tile {
    padding: 0.7rem 0.9rem;
    border: 1px solid var(--wijkweb-line-color);
    border-radius: var(--wijkweb-radius);
    background: var(--wijkweb-surface-color);
    overflow-wrap: anywhere;
  }
  .tile h3,
  .tile h4 {
    display: flex;
    gap: 0.4rem;
    align-items: baseline;
    margin: 0 0 0.3rem;
    font-size: 1.05rem;
  }
  .tile h4 {
    margin-block-start: 0.5rem;
    font-size: 1rem;
  }
  .tile p {
    margin: 0.2rem 0;
  }
  .stickers li {
    display: flex;
    gap: 0.45rem;
    align-items: baseline;
    padding-block: 0.12rem;
  }
  .sign {
    flex: none;
    overflow: visible;
    position: relative;
    inset-block-start: 0.15rem;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.2rem;
    margin-block: 0.8rem 0;
    font-size: 0.9rem;
  }
  .key span {
    display: inline-flex;
    gap: 0.35rem;
    align-items: baseline;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.4rem;
    margin: 0.4rem 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.9rem;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  @media (max-width: 720px) {
    .stickers li {
      padding-block: 0.35rem;
    }
  }
`;
