/** What all components look like. */
import { css } from 'lit';

export const shared = css`
  :host {
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3 {
    margin: 0;
    line-height: 1.2;
    font-weight: 600;
    color: var(--utrecht-heading-color);
    text-wrap: balance;
  }
  p {
    margin: 0;
  }
  a {
    color: var(--utrecht-link-color);
  }
  a:hover {
    color: var(--utrecht-link-hover-color);
  }
  :focus-visible {
    outline: var(--utrecht-focus-outline-width) solid var(--utrecht-focus-outline-color);
    outline-offset: var(--utrecht-focus-outline-offset);
    border-radius: 4px;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: var(--utrecht-button-min-block-size);
    padding: 0.3rem 0.85rem;
    border: 1px solid var(--utrecht-button-secondary-action-border-color);
    border-radius: var(--utrecht-button-border-radius);
    background: var(--utrecht-button-secondary-action-background-color);
    color: var(--utrecht-button-secondary-action-color);
    cursor: pointer;
    text-decoration: none;
    white-space: nowrap;
  }
  .button:hover {
    background: var(--utrecht-button-secondary-action-hover-background-color);
  }
  .button[aria-pressed='true'],
  .button[aria-expanded='true'] {
    background: #f1e2c8;
    border-color: #6f5c3c;
  }
  .button.primary {
    background: var(--utrecht-button-primary-action-background-color);
    border-color: var(--utrecht-button-primary-action-background-color);
    color: var(--utrecht-button-primary-action-color);
    font-weight: 600;
  }
  .button.primary:hover {
    background: var(--utrecht-button-primary-action-hover-background-color);
  }
  .button.plain {
    border-color: transparent;
    background: transparent;
    padding-inline: 0.5rem;
  }
  .button.plain:hover {
    background: var(--utrecht-button-secondary-action-hover-background-color);
  }
  .button.small {
    min-block-size: 32px;
    padding: 0.1rem 0.6rem;
    font-size: 0.9rem;
  }
  .button:disabled,
  .button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  .soft {
    color: var(--wijkweb-soft-color);
  }
  .small-text {
    font-size: 0.9rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .notice {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--wijkweb-accent-color);
    background: #fbeeea;
    border-radius: 6px;
  }
  .notice.good {
    border-color: var(--wijkweb-good-color);
    background: #ecf4ec;
  }
`;
