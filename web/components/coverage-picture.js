/** Street by street how many the map knows of those who live there, by age: as bars, and as a table. */
import { css, html } from 'lit';
import { coverageBar, coveragePapers } from '../draw/coverage-bars.js';
import { bandsOf, toldAs } from '../state/coverage.js';
import { number, t } from '../state/texts.js';

/** @typedef {import('../contract.js').Coverage} Coverage */
/** @typedef {import('../contract.js').CoveredStreet} Street */
/** @typedef {import('../contract.js').Count} Count */

/** A count in words. @param {Count} count */
const countText = (count) => t(`coverage.count.${toldAs(count)}`, { n: number(count.value ?? 0) });

/** An age band in words. @param {string} band */
export const ageText = (band) => (band.endsWith('+') ? t('coverage.age-up', { from: band.slice(0, -1) }) : t('coverage.age', { band }));

/** @param {number[]} counts */
const greatest = (counts) => Math.max(1, ...counts);

/** @param {{population: number, known: Count}} of @param {number} most */
const bar = ({ population, known }, most) => html`<svg class="bar" aria-hidden="true" width="100%" height="14">${coverageBar({ population, known: known.value ?? 0, as: toldAs(known) }, most)}</svg>`;

/** @param {Coverage} coverage */
export function coveragePicture(coverage) {
  const bands = bandsOf(coverage);
  const most = greatest(coverage.streets.map(({ population }) => population));
  const mostOfAge = greatest(coverage.streets.flatMap(({ ages }) => ages.map(({ population }) => population)));
  return html`<svg aria-hidden="true" width="0" height="0" class="papers"><defs>${coveragePapers}</defs></svg>
    <div class="bands" aria-hidden="true"><span></span><span>${t('coverage.all-ages')}</span><div class="ages">${bands.map((band) => html`<span>${band}</span>`)}</div></div>
    <ul class="streets">${coverage.streets.map((street) => row(street, bands, most, mostOfAge))}</ul>`;
}

/** @param {Street} street @param {string[]} bands @param {number} most @param {number} mostOfAge */
function row(street, bands, most, mostOfAge) {
  const few = toldAs(street.known) === 'few';
  return html`<li>
    <div>
      <strong>${street.street}</strong>
      <span class="small-text ${few ? 'missed' : 'soft'}">${t(`coverage.known-of.${toldAs(street.known)}`, { n: number(street.known.value ?? 0), of: number(street.population) })}</span>
    </div>
    ${bar(street, most)}
    <div class="ages">${bands.map((band) => {
      const age = street.ages.find(({ ageBand }) => ageBand === band);
      return age ? bar(age, mostOfAge) : html`<span></span>`;
    })}</div>
  </li>`;
}

/** Of each kind of bar one: its name, how much of it is known, and how that is told. @type {[string, number, 'told'|'few'|'hidden'][]} */
const KEY = [['live', 0, 'told'], ['told', 22, 'told'], ['few', 0, 'few'], ['hidden', 0, 'hidden']];

/** What the bars mean; it stands beside them always. */
export const coverageLegend = () => html`<ul class="legend">
  ${KEY.map(([kind, known, as]) => html`<li><svg aria-hidden="true" width="40" height="14">${coverageBar({ population: 40, known, as }, 40)}</svg> ${t(`coverage.legend.${kind}`)}</li>`)}
</ul>`;

/** The same as a table. @param {Coverage} coverage */
export function coverageTable(coverage) {
  const bands = bandsOf(coverage);
  return html`<div class="scroll" role="region" aria-label=${t('coverage.table')} tabindex="0">
    <table>
      <caption class="hidden-text">${t('coverage.table')}</caption>
      <thead>
        <tr>${[t('coverage.street'), t('coverage.live'), t('coverage.known'), t('coverage.take-part'), ...bands.map((band) => ageText(band))].map((column) => html`<th scope="col">${column}</th>`)}</tr>
      </thead>
      <tbody>${coverage.streets.map((street) => tableRow(street, bands))}</tbody>
    </table>
  </div>`;
}

/** @param {Street} street @param {string[]} bands */
function tableRow(street, bands) {
  return html`<tr>
    <th scope="row">${street.street}</th>
    <td>${number(street.population)}</td>
    ${[street.known, street.takePart].map(cell)}
    ${bands.map((band) => {
      const age = street.ages.find(({ ageBand }) => ageBand === band);
      return html`<td>${age ? ofAge(age) : html`<span class="soft">${t('unknown')}</span>`}</td>`;
    })}
  </tr>`;
}

/** @param {import('../contract.js').CoveredAge} age */
const ofAge = ({ known, population }) =>
  population === 0 && toldAs(known) === 'few' ? html`<span class="soft">${t('coverage.nobody-lives')}</span>` : html`${short(known)} <span class="soft">${t('coverage.of', { of: number(population) })}</span>`;

/** @param {Count} count */
const cell = (count) => html`<td>${short(count)}</td>`;

/** A count as short as a cell of a table; who hears it hears it whole. @param {Count} count */
const short = (count) => (toldAs(count) === 'told' ? number(count.value ?? 0) : html`<span aria-hidden="true">${count.text}</span><span class="hidden-text">${countText(count)}</span>`);

/** What the bars look like, with their papers. */
export const barStyles = css`
  .papers {
    position: absolute;
  }
  .bar {
    display: block;
    overflow: visible;
  }
  .live {
    fill: var(--wijkweb-surface-color);
    stroke: #b9a98b;
  }
  .known {
    stroke: none;
  }
  .known.told {
    fill: #7a5230;
  }
  .known.few {
    fill: url(#few);
  }
  .known.hidden {
    fill: url(#hidden);
  }
  .paper {
    fill: var(--wijkweb-surface-color);
  }
  .hatch {
    stroke: #7a5230;
    stroke-width: 2.2px;
  }
  .dot {
    fill: #7a5230;
  }
`;

export const coverageStyles = css`
  .bands,
  .streets > li {
    display: grid;
    grid-template-columns: minmax(12rem, 1.1fr) minmax(8rem, 1fr) minmax(0, 2.2fr);
    gap: 0.2rem 1.4rem;
    align-items: center;
  }
  .bands {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.5rem 0.25rem;
    background: var(--utrecht-document-background-color);
    border-block-end: 2px solid var(--wijkweb-line-color);
    font-size: 0.9rem;
    color: var(--wijkweb-soft-color);
  }
  .ages {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 0.6rem;
    white-space: nowrap;
  }
  .streets,
  .legend {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .streets > li {
    padding-block: 0.55rem;
    border-block-end: 1px solid var(--wijkweb-line-color);
  }
  .streets strong {
    display: block;
    font-weight: 600;
  }
  .missed {
    color: #8a4b00;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.4rem;
    margin-block: 0.8rem;
    font-size: 0.9rem;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .legend svg {
    flex: none;
    overflow: visible;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.95rem;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.4rem 0.8rem 0.4rem 0;
    text-align: start;
    font-weight: 400;
    white-space: nowrap;
    border-block-end: 1px solid var(--wijkweb-line-color);
  }
  thead th {
    min-inline-size: 4.5rem;
    color: var(--wijkweb-soft-color);
    font-size: 0.9rem;
    vertical-align: bottom;
    white-space: normal;
  }
  thead th:nth-child(4) {
    min-inline-size: 8.5rem;
  }
  @media (max-width: 720px) {
    .bands,
    .streets > li {
      grid-template-columns: minmax(0, 1fr);
    }
    .bands > span {
      display: none;
    }
    .ages {
      gap: 0.4rem;
    }
  }
`;
