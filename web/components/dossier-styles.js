/** The looks of the dossier and the health card of an initiative. */
import { css } from 'lit';

export const dossierStyles = css`
  .health > li {
    padding: 0.5rem 0.8rem;
    margin-block: 0.35rem;
    background: var(--wijkweb-surface-color);
    border-inline-start: 5px dashed #6f6552;
    break-inside: avoid;
  }
  .health h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2rem 0.6rem;
  }
  .health > .yes {
    border-inline-start: 5px solid #2f6f6b;
  }
  .health > .no {
    border-inline-start: 5px solid #a34a1f;
  }
  .known {
    min-inline-size: 5.6rem;
    padding: 0.05rem 0.5rem;
    border: 2px dashed #6f6552;
    border-radius: 999px;
    font-size: 0.9rem;
    text-align: center;
  }
  .yes .known {
    border: 2px solid #2f6f6b;
    background: #2f6f6b;
    color: #ffffff;
  }
  .no .known {
    border: 2px solid #a34a1f;
    color: #7d3512;
  }
  .to-web {
    display: inline-block;
    padding-block: 0.3rem;
  }
  .roles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
    gap: 0.6rem 1.6rem;
  }
  .roles li {
    padding-block: 0.2rem;
    overflow-wrap: anywhere;
  }
  .past a {
    font-style: italic;
  }
  .line > li {
    display: grid;
    grid-template-columns: 9.5rem minmax(0, 1fr);
    gap: 0.2rem 0.9rem;
    padding: 0.35rem 0 0.35rem 0.8rem;
    border-inline-start: 4px solid #2f6f6b;
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  .line > .by-ties {
    border-inline-start: 4px dashed #b08d57;
  }
  .when {
    color: var(--wijkweb-soft-color);
  }
  .years caption {
    text-align: start;
    font-weight: 600;
    padding-block: 0.5rem 0.2rem;
  }
  .years td {
    white-space: nowrap;
  }
  .years .bar {
    fill: #2f6f6b;
  }
  td.cell {
    padding-inline: 0.6rem;
    white-space: nowrap;
  }
  td.yes {
    background: #2f6f6b;
    color: #ffffff;
  }
  td.no {
    outline: 2px solid #a34a1f;
    outline-offset: -3px;
    color: #7d3512;
  }
  @media (max-width: 560px) {
    .line > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
