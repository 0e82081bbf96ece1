/** How changes look, of an actor and of an area. */
import { css } from 'lit';

export const historyStyles = css`
  ol {
    list-style: none;
    margin: 0.6rem 0 0;
    padding: 0;
  }
  ol > li {
    padding-block: 0.6rem;
    border-block-start: 1px solid var(--wijkweb-line-color);
  }
  ul {
    margin: 0.2rem 0 0.3rem;
    padding-inline-start: 1.1rem;
  }
  li,
  p {
    overflow-wrap: anywhere;
  }
  .undone p > strong {
    text-decoration: line-through;
    font-weight: 400;
  }
  del {
    color: var(--wijkweb-soft-color);
  }
  ins {
    text-decoration: none;
    font-weight: 600;
  }
`;
