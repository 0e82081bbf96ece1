/** What areas side by side look like. */
import { css } from 'lit';

export const besideStyles = css`
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8rem 2rem;
    margin-block-end: 0.6rem;
  }
  fieldset {
    margin: 0;
    padding: 0.5rem 1rem 0.7rem;
    border: 1px solid var(--wijkweb-line-color);
    border-radius: var(--wijkweb-radius);
    background: var(--wijkweb-surface-color);
  }
  legend {
    padding-inline: 0.3rem;
    font-weight: 600;
  }
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2rem;
    max-inline-size: 34rem;
    max-block-size: 14rem;
    overflow-y: auto;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.4rem;
  }
  .check input {
    inline-size: 1.2rem;
    block-size: 1.2rem;
  }
  .row select {
    min-block-size: 2.4rem;
    padding: 0.2rem 0.5rem;
    border: 1px solid var(--utrecht-form-input-border-color);
    border-radius: var(--utrecht-form-input-border-radius);
    background: var(--utrecht-form-input-background-color);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.4rem;
    margin-block: 0.8rem 0;
    font-size: 0.9rem;
  }
  .key span {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }
  .strips > li {
    display: grid;
    grid-template-columns: minmax(9rem, 1fr) minmax(8rem, 1.6fr) minmax(9rem, 1fr);
    gap: 0.2rem 1.2rem;
    align-items: center;
    padding-block: 0.3rem;
    border-block-end: 1px solid var(--wijkweb-line-color);
  }
  .multiples {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0.9rem 1.4rem;
    margin-block-start: 0.6rem;
  }
  .multiples li {
    padding: 0.5rem 0.8rem;
    border: 1px solid var(--wijkweb-line-color);
    border-radius: var(--wijkweb-radius);
    background: var(--wijkweb-surface-color);
  }
  .multiples h3 {
    margin: 0;
    font-size: 1rem;
  }
  .multiples p {
    margin: 0;
  }
  .strip,
  .series {
    display: block;
    overflow: visible;
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
  .line {
    fill: none;
    stroke: #8c3a22;
    stroke-width: 1.8;
  }
  .here {
    fill: #8c3a22;
    stroke: #ffffff;
    stroke-width: 2;
  }
  .gap {
    fill: var(--wijkweb-surface-color);
    stroke: #8a7a63;
    stroke-width: 1.2;
  }
  .tick {
    font-size: 11px;
    fill: var(--wijkweb-soft-color);
  }
  td {
    min-inline-size: 7rem;
  }
  @media (max-width: 720px) {
    .strips > li {
      grid-template-columns: minmax(0, 1fr);
      padding-block: 0.6rem;
    }
    .check {
      min-block-size: 44px;
    }
  }
`;
