/** How one tile of many looks: a pair, a facility. */
import { css } from 'lit';

export const tileStyles = css`
  :host {
    display: grid;
    gap: 0.5rem;
    padding: 0.9rem 1rem;
    border: 1px solid var(--wijkweb-line-color);
    border-radius: var(--wijkweb-radius);
    background: var(--wijkweb-surface-color);
    align-content: start;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 1.05rem;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.1rem;
  }
  form {
    display: grid;
    gap: 0.4rem;
  }
  input {
    min-block-size: 44px;
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--utrecht-form-input-border-color);
    border-radius: var(--utrecht-form-input-border-radius);
  }
  @media (max-width: 720px) {
    .button {
      min-block-size: 44px;
    }
  }
`;
