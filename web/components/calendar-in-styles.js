/** What a calendar that comes in looks like. */
import { css } from 'lit';

export const calendarInStyles = css`
  .field {
    max-inline-size: 34rem;
  }
  .plan {
    margin-block-start: 1.2rem;
  }
  .row + .notice,
  form + .notice {
    margin-block-start: 0.8rem;
  }
  h3 {
    margin-block: 1rem 0.3rem;
    font-size: 1.1rem;
  }
  .events {
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }
  .events > li {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--wijkweb-line-color);
  }
  .event {
    display: grid;
    grid-template-columns: 1.6rem 1fr;
    gap: 0.3rem;
    align-items: start;
    font-weight: 400;
  }
  .event input {
    margin-block-start: 0.15rem;
  }
  .soft {
    display: block;
  }
  details {
    margin-block: 0.8rem;
  }
  @media (max-width: 720px) {
    .button,
    summary {
      min-block-size: 44px;
    }
    summary {
      align-content: center;
    }
  }
`;
