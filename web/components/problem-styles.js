/** How something looks that stands in place of a page. */
import { css } from 'lit';

export const standingAlone = css`
  :host {
    display: block;
    max-inline-size: 40rem;
    margin: 12vh auto;
    padding: 1rem;
  }
  h1 {
    font-size: 1.6rem;
    margin-block-end: 0.5rem;
  }
  .row {
    margin-block-start: 1rem;
  }
`;
