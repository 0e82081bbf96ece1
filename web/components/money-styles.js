/** The looks of how money goes round. */
import { css } from 'lit';

export const moneyStyles = css`
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.4rem;
  }
  .key .line {
    display: inline-block;
    inline-size: 2rem;
    border-block-start: 4px solid #2f6f6b;
    margin-inline-end: 0.5rem;
    vertical-align: middle;
  }
  .key .dashed {
    border-block-start: 2px dashed #2f6f6b;
  }
  .key .round {
    border-color: #b3261e;
  }
  .money text {
    font-size: 15px;
    fill: currentColor;
  }
  .money .name {
    fill: var(--wijkweb-ground-color);
    stroke: var(--wijkweb-line-color);
  }
  .money .flow {
    fill: none;
    stroke: #2f6f6b;
    stroke-opacity: 0.75;
  }
  .money .flow.round {
    stroke: #b3261e;
    stroke-opacity: 0.9;
  }
  .money .flow.unknown {
    stroke-dasharray: 6 4;
  }
  .money marker.plain {
    fill: #2f6f6b;
  }
  .money marker.round {
    fill: #b3261e;
  }
  .balances > li {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--wijkweb-line-color);
  }
  .bars {
    display: grid;
    grid-template-columns: max-content minmax(4rem, 24rem) auto;
    gap: 0.2rem 0.8rem;
    align-items: center;
  }
  .parts .track {
    fill: var(--wijkweb-ground-color);
  }
  .parts .in {
    fill: #2f6f6b;
  }
  .parts .out {
    fill: #b8722e;
  }
  @media (max-width: 720px) {
    .bars {
      grid-template-columns: max-content 1fr;
    }
    .bars > :nth-child(3n) {
      grid-column: 2;
    }
  }
`;
