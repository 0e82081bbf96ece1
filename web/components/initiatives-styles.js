/** The looks of how initiatives and areas stand. */
import { css } from 'lit';

export const initiativesStyles = css`
  h2::first-letter {
    text-transform: uppercase;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.4rem;
  }
  .key i {
    display: inline-block;
    inline-size: 1.1rem;
    block-size: 1.1rem;
    margin-inline-end: 0.45rem;
    vertical-align: text-bottom;
    border-radius: 50%;
    border: 2px solid #2f6f6b;
  }
  .key .said-dot {
    background: #2f6f6b;
  }
  .key .computed-dot {
    border-style: dashed;
  }
  .key .trail-line {
    block-size: 0;
    border-radius: 0;
    border-inline: none;
    border-block: 1px solid #7a5230;
    vertical-align: middle;
  }
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 30rem) minmax(0, 1fr);
    gap: 1rem 2rem;
    align-items: start;
  }
  .beside li {
    margin-block-end: 0.4rem;
    overflow-wrap: anywhere;
  }
  .triangle {
    max-inline-size: 100%;
    block-size: auto;
  }
  .triangle text {
    font-size: 15px;
    fill: currentColor;
  }
  .triangle .field {
    fill: var(--wijkweb-ground-color);
    stroke: var(--utrecht-form-input-border-color);
  }
  .triangle .trail {
    fill: none;
    stroke: #7a5230;
    stroke-width: 2;
  }
  .triangle circle.said {
    fill: #2f6f6b;
    stroke: #ffffff;
  }
  .triangle circle.computed {
    fill: #ffffff;
    stroke: #2f6f6b;
    stroke-width: 2;
    stroke-dasharray: 4 3;
  }
  .triangle text.number.said {
    fill: #ffffff;
    font-weight: 600;
  }
  .ladder .step {
    min-inline-size: 5.5rem;
    padding-inline: 0.5rem;
  }
  .ladder .on {
    background: #2f6f6b;
    color: #ffffff;
  }
  .quadrant {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5rem;
    margin-block: 0.6rem;
  }
  .quadrant > div {
    padding: 0.7rem 0.9rem;
    min-block-size: 6rem;
    background: var(--wijkweb-surface-color);
    border: 1px solid var(--wijkweb-line-color);
    border-radius: var(--wijkweb-radius);
  }
  .quadrant li {
    padding-inline-start: 0.6rem;
    margin-block: 0.3rem;
    border-inline-start: 4px solid #2f6f6b;
    overflow-wrap: anywhere;
  }
  .quadrant .by-ties {
    border-inline-start-style: dashed;
    border-inline-start-width: 2px;
  }
  .each > li {
    padding-block: 0.6rem;
    border-block-end: 1px solid var(--wijkweb-line-color);
  }
  .different {
    margin-block: 0.2rem;
    padding-inline-start: 0.6rem;
    border-inline-start: 4px solid #b8722e;
  }
  .stairs > li {
    display: grid;
    grid-template-columns: 2.2rem minmax(0, 1fr);
    gap: 0.2rem 0.8rem;
    padding: 0.6rem 0.8rem;
    margin-block: 0.3rem;
    border: 1px solid var(--wijkweb-line-color);
    border-radius: var(--wijkweb-radius);
    background: var(--wijkweb-surface-color);
  }
  .stairs .nth {
    display: grid;
    place-content: center;
    inline-size: 2.2rem;
    block-size: 2.2rem;
    border: 2px dashed #2f6f6b;
    border-radius: 50%;
  }
  .stairs .on .nth {
    background: #2f6f6b;
    border-style: solid;
    color: #ffffff;
    font-weight: 600;
  }
  @media (max-width: 720px) {
    .beside,
    .quadrant {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
