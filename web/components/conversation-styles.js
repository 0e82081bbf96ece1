/** What a conversation looks like: large enough for a thumb, quiet enough for a kitchen table. */
import { css } from 'lit';

export const conversationStyles = css`
  :host {
    display: block;
    max-inline-size: 46rem;
    margin-inline: auto;
    padding: 1rem 1rem 0;
  }
  h1 {
    font-size: 1.6rem;
  }
  h2 {
    font-size: 1.2rem;
  }
  h3 {
    font-size: 1.05rem;
  }
  .lead {
    margin-block: 0.3rem 1rem;
    color: var(--wijkweb-soft-color);
  }
  form {
    grid-template-columns: minmax(0, 1fr);
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    padding: 1rem;
    background: var(--wijkweb-surface-color);
    border: 1px solid var(--wijkweb-line-color);
    border-radius: var(--wijkweb-radius);
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  .button {
    min-block-size: 44px;
  }
  .button {
    white-space: normal;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin-block-start: 0.25rem;
  }
  .chip {
    position: relative;
    display: inline-flex;
    font-weight: 400;
  }
  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .chip span {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.3rem 0.8rem;
    border: 1px solid var(--utrecht-form-input-border-color);
    border-radius: 22px;
    background: var(--utrecht-form-input-background-color);
  }
  .chip input:checked + span {
    background: #f1e2c8;
    border-color: #6f5c3c;
    box-shadow: inset 0 0 0 1px #6f5c3c;
    font-weight: 600;
  }
  .chip input:checked + .unsaid {
    border-style: dashed;
    background: var(--wijkweb-ground-color);
    box-shadow: none;
    font-weight: 400;
  }
  .chip input:focus-visible + span {
    outline: var(--utrecht-focus-outline-width) solid var(--utrecht-focus-outline-color);
    outline-offset: var(--utrecht-focus-outline-offset);
  }
  @media (max-width: 420px) {
    .part {
      padding: 0.8rem;
    }
    .chips {
      gap: 0.3rem;
    }
    .chip span {
      padding-inline: 0.55rem;
    }
  }
  details .fields legend::first-letter {
    text-transform: uppercase;
  }
  .then {
    display: grid;
    gap: 0.8rem;
    padding-inline-start: 0.8rem;
    border-inline-start: 3px solid var(--wijkweb-line-color);
  }
  .list {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .list > li {
    display: grid;
    gap: 0.6rem;
    padding-block: 0.8rem;
    border-block-end: 1px solid var(--wijkweb-line-color);
  }
  .list > li:first-child {
    padding-block-start: 0;
  }
  .list > li:last-child {
    border-block-end: 0;
    padding-block-end: 0;
  }
  .crossed {
    text-decoration: line-through;
    text-decoration-thickness: 2px;
  }
  details > summary {
    min-block-size: 44px;
    align-content: center;
  }
  .when {
    padding: 0.3rem 1rem;
    background: var(--wijkweb-surface-color);
    border: 1px solid var(--wijkweb-line-color);
    border-radius: var(--wijkweb-radius);
  }
  .when > summary {
    padding-block: 0.5rem;
    font-weight: 400;
  }
  .when[open] {
    padding-block-end: 1rem;
  }
  /* What has the focus stays in sight above the foot. */
  input,
  select,
  textarea,
  .button,
  summary {
    scroll-margin-block: 1rem 8rem;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 5;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.3rem 1rem;
    margin-inline: -1rem;
    padding: 0.6rem 1rem;
    background: var(--utrecht-document-background-color);
    border-block-start: 1px solid var(--wijkweb-line-color);
  }
  .foot [role='status'] {
    flex: 1 1 18rem;
  }
`;
