/** What the legend looks like. */
import { css } from 'lit';

export const legendStyles = css`
  :host {
    display: block;
    min-block-size: 0;
    z-index: 3;
  }
  section {
    block-size: 100%;
    inline-size: 14.5rem;
    overflow: auto;
    padding: 0.25rem 0.5rem 1rem 1rem;
    scrollbar-width: thin;
  }
  section:not(.open) {
    inline-size: auto;
  }
  .fold {
    margin-inline-start: -0.5rem;
    font-weight: 600;
  }
  .fold::before {
    content: '▸' / '';
    display: inline-block;
    inline-size: 0.9em;
  }
  .open .fold::before {
    content: '▾' / '';
  }
  [hidden] {
    display: none;
  }
  h2 {
    margin-block: 0.7rem 0.25rem;
    font-size: 0.9rem;
    color: var(--wijkweb-soft-color);
  }
  h2:first-child {
    margin-block-start: 0.2rem;
  }
  ul {
    list-style: none;
    margin: 0.2rem 0 0;
    padding: 0;
  }
  select {
    inline-size: 100%;
    min-block-size: 32px;
    padding: 0.1rem 0.35rem;
    border: 1px solid var(--utrecht-form-input-border-color);
    border-radius: var(--utrecht-form-input-border-radius);
    background: var(--utrecht-form-input-background-color);
    font-size: 0.95rem;
  }
  .entry {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    inline-size: 100%;
    min-block-size: 26px;
    padding: 0.05rem 0.4rem;
    border: 0;
    border-radius: 6px;
    background: transparent;
    text-align: start;
    font-size: 0.95rem;
    line-height: 1.2;
    cursor: pointer;
  }
  .entry:hover {
    background: var(--wijkweb-ground-color);
  }
  .entry[aria-pressed='true'] {
    background: #f1e2c8;
    font-weight: 600;
  }
  .entry.quiet {
    color: #6f665d;
  }
  .entry.quiet svg {
    opacity: 0.4;
  }
  .entry svg {
    inline-size: 15px;
    block-size: 15px;
    flex: none;
  }
  .count {
    margin-inline-start: auto;
    color: var(--wijkweb-soft-color);
    font-variant-numeric: tabular-nums;
  }
  .chair {
    margin-block: 0.3rem 0.5rem;
    padding: 0.35rem 0.6rem;
    border: 1.5px dashed var(--wijkweb-accent-color);
    border-radius: 8px;
    background: var(--wijkweb-surface-color);
    font-size: 0.95rem;
  }
  .chair em {
    font-weight: 600;
    color: var(--wijkweb-accent-color);
  }
  .line {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding-inline: 0.4rem;
    font-size: 0.95rem;
  }
  .scale li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 26px;
    padding-inline: 0.4rem;
    font-size: 0.95rem;
    line-height: 1.2;
  }
  .scale svg,
  .sizes svg,
  .note svg {
    inline-size: 15px;
    block-size: 15px;
    flex: none;
  }
  .sizes {
    margin-block-start: 0.3rem;
  }
  .to {
    flex: 1;
    border-block-start: 1px solid var(--wijkweb-line-color);
  }
  .note {
    display: flex;
    gap: 0.5rem;
    padding: 0.2rem 0.4rem;
    font-size: 0.9rem;
    line-height: 1.25;
    color: var(--wijkweb-soft-color);
  }
  .thread {
    inline-size: 34px;
    block-size: 10px;
    flex: none;
  }
  @media (max-width: 820px) {
    :host {
      position: absolute;
      inset-block-start: 0.25rem;
      inset-inline-start: 0.5rem;
    }
    section {
      padding: 0.1rem 0.6rem;
      background: var(--wijkweb-surface-color);
      border: 1px solid var(--wijkweb-line-color);
      border-radius: 10px;
      max-block-size: 60dvh;
      block-size: auto;
    }
    .entry {
      min-block-size: 32px;
    }
  }
`;
