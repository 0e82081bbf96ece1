/** What a personal wijkweb looks like with what stands around it. */
import { css } from 'lit';

export const personalWebStyles = css`
  :host {
    display: block;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3rem 1rem;
    margin-block-end: 0.4rem;
  }
  .group {
    display: inline-flex;
  }
  .group .button:first-child {
    border-radius: 8px 0 0 8px;
  }
  .group .button:last-child {
    border-radius: 0 8px 8px 0;
    margin-inline-start: -1px;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    min-block-size: 32px;
  }
  input[type='checkbox'] {
    inline-size: 1.15rem;
    block-size: 1.15rem;
    accent-color: var(--utrecht-button-primary-action-background-color);
  }
  .time {
    flex: 1 1 16rem;
    display: flex;
    align-items: center;
    gap: 0.6rem;
  }
  .time input {
    flex: 1;
    min-inline-size: 5rem;
    accent-color: var(--utrecht-button-primary-action-background-color);
  }
  .time output {
    min-inline-size: 8.5rem;
  }
  .page {
    display: grid;
    gap: 20px;
  }
  .beside {
    grid-template-columns: minmax(0, 1fr) 340px;
    align-items: start;
  }
  /* Below a figure that is taller than the screen it would not be seen. */
  .said.full {
    position: sticky;
    inset-block-end: 0.5rem;
    z-index: 5;
    box-shadow: var(--wijkweb-shadow);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3rem 0.8rem;
    min-block-size: 40px;
    padding: 0.3rem 0.8rem;
    margin-block-start: 0.5rem;
    background: var(--wijkweb-surface-color);
    border: 1px solid var(--wijkweb-line-color);
    border-radius: var(--wijkweb-radius);
  }
  .said .notice {
    inline-size: 100%;
  }
  .said .row {
    margin-block-start: 0.4rem;
  }
  .time-bar {
    margin-block: 0.5rem 0.2rem;
  }
  .print {
    margin-inline-start: auto;
  }
  .add + .print {
    margin-inline-start: 0;
  }
  .add {
    margin-inline-start: auto;
  }
  @media (max-width: 560px) {
    .count {
      order: 1;
      inline-size: 100%;
    }
  }
  ww-personal-details {
    border-radius: var(--wijkweb-radius);
    background: var(--wijkweb-surface-color);
    border: 1px solid var(--wijkweb-line-color);
  }
  @media (max-width: 900px) {
    ww-personal-details {
      position: fixed;
      z-index: 20;
      inset-inline: 0;
      inset-block-end: 0;
      max-block-size: 46dvh;
      overflow: auto;
      border-width: 1px 0 0;
      border-radius: 16px 16px 0 0;
      box-shadow: var(--wijkweb-shadow);
    }
  }
`;
