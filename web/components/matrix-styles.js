/** What a matrix looks like. */
import { css } from 'lit';

export const matrixStyles = css`
  .matrix {
    display: block;
    font-size: 13px;
  }
  .matrix .label {
    fill: var(--utrecht-document-color, #2b2118);
  }
  .some {
    fill: #7a5230;
  }
  .none {
    fill: url(#no-tie);
    stroke: #b9a98b;
  }
  .paper {
    fill: var(--wijkweb-surface-color);
  }
  .hatch {
    stroke: #b9a98b;
    stroke-width: 1.6px;
  }
  .count {
    fill: #2b2118;
    font-variant-numeric: tabular-nums;
  }
  .light {
    fill: #fff;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.4rem;
    margin-block: 0.6rem;
    font-size: 0.9rem;
  }
  .key span {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }
  .swatch {
    inline-size: 18px;
    block-size: 18px;
    border-radius: 3px;
    background: #7a5230;
  }
  .swatch.no {
    background: repeating-linear-gradient(135deg, var(--wijkweb-surface-color) 0 4px, #b9a98b 4px 5.5px);
    border: 1px solid #b9a98b;
  }
`;
