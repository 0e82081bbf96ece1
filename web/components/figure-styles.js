/** What the figures look like. */
import { css } from 'lit';

export const figureStyles = css`
  :host {
    display: block;
  }
  h2 {
    font-size: 1.35rem;
    margin-inline-end: 2.5rem;
  }
  h3 {
    font-size: 1rem;
  }
  .lead {
    margin-block: 0.25rem 0.8rem;
    color: var(--wijkweb-soft-color);
  }
  .box {
    margin-block: 0.8rem;
    padding: 0.7rem 0.9rem;
    border-radius: 8px;
    background: var(--wijkweb-ground-color);
  }
  label {
    display: block;
    font-size: 0.9rem;
    color: var(--wijkweb-soft-color);
  }
  .border {
    margin-block: 1.2rem 0.2rem;
  }
  select {
    inline-size: 100%;
    min-block-size: 40px;
    padding: 0.2rem 0.4rem;
    border: 1px solid var(--utrecht-form-input-border-color);
    border-radius: var(--utrecht-form-input-border-radius);
    background: var(--utrecht-form-input-background-color);
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .figure {
    padding-block: 0.7rem;
    border-block-end: 1px solid var(--wijkweb-line-color);
  }
  .head {
    display: flex;
    align-items: baseline;
    gap: 0.6rem;
  }
  .value {
    font-size: 1.25rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .value.none {
    font-size: 1rem;
    font-weight: 400;
    color: var(--wijkweb-soft-color);
  }
  .band {
    display: block;
    margin-block: 0.35rem 0.1rem;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.2rem;
    margin: 0.3rem 0;
    font-size: 0.95rem;
  }
  dl div {
    display: flex;
    gap: 0.4rem;
  }
  dt {
    color: var(--wijkweb-soft-color);
  }
  dd {
    margin: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .track {
    stroke: var(--wijkweb-line-color);
    stroke-width: 2;
  }
  .usual {
    fill: #cfe3e4;
    stroke: #368f9b;
  }
  .middle {
    stroke: #176d7a;
    stroke-width: 1.5;
  }
  .here {
    fill: #8c3a22;
    stroke: #ffffff;
    stroke-width: 2;
  }
  .said,
  .unsure {
    font-size: 0.95rem;
    line-height: 1.35;
    margin-block-start: 0.25rem;
  }
  .unsure {
    padding-inline-start: 0.6rem;
    border-inline-start: 3px dashed var(--wijkweb-soft-color);
  }
  details > summary {
    cursor: pointer;
    padding-block: 0.3rem;
    min-block-size: 28px;
  }
  .figure details {
    font-size: 0.95rem;
  }
  .figure details p {
    margin-block-end: 0.3rem;
  }
  .figure summary {
    color: var(--utrecht-link-color);
  }
  .group > summary {
    padding-block: 0.6rem;
    font-weight: 600;
    border-block-end: 1px solid var(--wijkweb-line-color);
  }
  .downloads {
    margin-block-start: 1.2rem;
  }
  .downloads li {
    padding-block: 0.25rem;
  }
  .scale-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1rem;
    margin-block-start: 0.5rem;
    font-size: 0.9rem;
  }
  .scale-key svg {
    vertical-align: -3px;
    margin-inline-end: 0.3rem;
  }
`;
