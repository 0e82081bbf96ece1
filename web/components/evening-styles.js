/** What the page of an evening around the map looks like. */
import { css } from 'lit';

export const eveningStyles = css`
  section {
    margin-block-start: 1.6rem;
  }
  h2 {
    font-size: 1.2rem;
    margin-block-end: 0.4rem;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    gap: 0.8rem;
    max-inline-size: 46rem;
    margin-block: 0.8rem;
  }
  .counts {
    margin: 0 0 0.6rem;
    padding-inline-start: 1.2rem;
  }
  .row {
    margin-block: 0.6rem;
  }
  table {
    inline-size: auto;
    min-inline-size: 34rem;
  }
  caption {
    text-align: start;
    font-weight: 600;
  }
`;
