/** Areas side by side: each figure with the band of its own size, on one day or over the years, with people as counts that tell of nobody. */
import { html, nothing } from 'lit';
import { columnsDrawing, seriesDrawing, stripDrawing } from '../draw/beside.js';
import { coverageBar, coveragePapers } from '../draw/coverage-bars.js';
import { FIRST, KNOWN, bandWords, besideAt, byArea, daysOf, endsOf, figureIn, figureWords, figuresOf, meansOfFigure, nameOfFigure, placeOf } from '../state/beside.js';
import { look } from '../state/actions.js';
import { may } from '../state/app.js';
import { dateText, number, t } from '../state/texts.js';
import { besideChoice } from './beside-choice.js';
import { besideStyles } from './beside-styles.js';
import { barStyles } from './coverage-picture.js';
import { InsightPage } from './insight-page.js';
import { listed } from './insight-words.js';
import './ww-beside-bands.js';
import './ww-frozen-beside.js';

/** @typedef {import('../contract.js').AreasSideBySide} AreasSideBySide */
/** @typedef {import('../contract.js').SideRow} SideRow */
/** @typedef {import('../contract.js').SideFigure} SideFigure */

/** @extends {InsightPage<AreasSideBySide>} */
export class WwBeside extends InsightPage {
  static styles = [...InsightPage.styles, barStyles, besideStyles];

  /** @returns {'beside'} */
  get place() {
    return 'beside';
  }

  /** The figures that are looked at. @param {AreasSideBySide} answer */
  keys(answer) {
    const { figure } = this.listening.state.route;
    const all = figuresOf(answer);
    return figure !== null && all.includes(figure) ? [figure] : FIRST.filter((key) => all.includes(key));
  }

  get isSeries() {
    return daysOf(this.listening.state.route).length > 0;
  }

  /** @param {AreasSideBySide} answer */
  said(answer) {
    const { areas, route } = this.listening.state;
    const compared = this.keys(answer).flatMap((key) => answer.rows.map((row) => placeOf(figureIn(row, key)))).filter((place) => place !== null);
    const outside = compared.filter((place) => place !== 'within').length;
    return html`${besideChoice(areas ?? [], route)} ${this.figureChoice(answer)}
      <p class="said" role="status"><strong>${t('beside.count', { areas: number(byArea(answer).length), n: number(answer.rows.length) })}</strong>
        ${compared.length > 0 ? t('beside.outside', { n: number(outside), of: number(compared.length) }) : nothing}</p>
      <p class="said">${t('beside.how')}</p>
      <ww-beside-bands .answer=${answer}></ww-beside-bands>`;
  }

  /** @param {AreasSideBySide} answer */
  figureChoice(answer) {
    const { figure } = this.listening.state.route;
    return html`<p class="said"><label for="figure">${t('beside.figure')}</label> <select id="figure" @change=${(/** @type {Event} */ event) => look({ figure: /** @type {HTMLSelectElement} */ (event.target).value || null })}>
      <option value="" .selected=${figure === null}>${t('beside.first')}</option>
      ${figuresOf(answer).map((key) => html`<option value=${key} .selected=${key === figure}>${nameOfFigure(answer, key)}</option>`)}
    </select></p>`;
  }

  /** @param {AreasSideBySide} answer */
  picture(answer) {
    const keys = this.keys(answer);
    return html`<svg aria-hidden="true" width="0" height="0" class="papers"><defs>${coveragePapers}</defs></svg>
      ${legend()}
      ${keys.map((key) => (this.isSeries ? this.series(answer, key) : this.strips(answer, key)))}
      ${keys.includes(KNOWN) ? nothing : this.isSeries ? this.series(answer, KNOWN) : this.strips(answer, KNOWN)}`;
  }

  /** One figure, an area a line. @param {AreasSideBySide} answer @param {string} key */
  strips(answer, key) {
    const rows = byArea(answer).map(([row]) => row);
    const ends = endsOf(rows.map((row) => figureIn(row, key)));
    const population = Math.max(1, ...rows.map((row) => Number(figureIn(row, 'population')?.value ?? figureIn(row, KNOWN)?.value ?? 0)));
    return this.section(answer, key, html`<ul class="plain-list strips">
      ${rows.map((row) => {
        const figure = figureIn(row, key);
        return html`<li>
          <span>${row.name} <span class="soft small-text">${dateText(row.asOf)}</span></span>
          ${key.startsWith('people.') && key !== 'people.knownShare' ? peopleBar(row, figure, population) : stripDrawing(figure ?? { value: null }, ends)}
          <span class="number"><strong>${figureWords(answer, figure)}</strong> <span class="small-text soft">${bandWords(answer, figure)}</span></span>
        </li>`;
      })}
    </ul>`);
  }

  /** One figure over the years, an area a small picture, all on one scale. @param {AreasSideBySide} answer @param {string} key */
  series(answer, key) {
    const areas = byArea(answer);
    const ends = endsOf(areas.flat().map((row) => figureIn(row, key)));
    return this.section(answer, key, html`<ul class="plain-list multiples">
      ${areas.map((rows) => {
        const points = rows.map((row) => ({ day: row.asOf, figure: figureIn(row, key), text: `${dateText(row.asOf)}: ${this.words(answer, figureIn(row, key))}` }));
        const title = `${rows[0].name}, ${nameOfFigure(answer, key)}: ${points.map(({ text }) => text).join('; ')}`;
        const last = figureIn(rows[rows.length - 1], key);
        return html`<li><h3>${rows[0].name}</h3>
          ${key.startsWith('people.') && key !== 'people.knownShare' ? columnsDrawing(points.map(({ day, figure, text }) => ({ day, text, value: Number(figure?.value ?? 0), as: toldAs(figure) })), Math.max(10, ends[1]), title) : seriesDrawing(points, ends, title)}
          <p class="small-text number">${rows[rows.length - 1].asOf.slice(0, 4)}: ${this.words(answer, last)}</p></li>`;
      })}
    </ul>
    <p class="small-text soft">${t('beside.scale', { low: figureWords(answer, { figure: key, value: ends[0] }), high: figureWords(answer, { figure: key, value: ends[1] }) })}</p>`);
  }

  /** @param {AreasSideBySide} answer @param {string} key @param {unknown} picture */
  section(answer, key, picture) {
    const rows = answer.rows;
    const names = (/** @type {'above'|'below'} */ where) => [...new Set(rows.filter((row) => placeOf(figureIn(row, key)) === where).map(({ name }) => name))];
    const outside = /** @type {const} */ (['above', 'below']).filter((where) => names(where).length > 0);
    return html`<section aria-labelledby="figure-${key}">
      <h2 id="figure-${key}">${nameOfFigure(answer, key)}</h2>
      <p class="means">${meansOfFigure(answer, key)}</p>
      ${this.isSeries ? nothing : outside.map((where) => html`<p class="said">${t(`beside.${where}`, { areas: listed(names(where)) })}</p>`)}
      ${picture}
    </section>`;
  }

  /** @param {AreasSideBySide} answer @param {SideFigure|undefined} figure */
  words(answer, figure) {
    const band = bandWords(answer, figure);
    return band ? `${figureWords(answer, figure)} (${band})` : figureWords(answer, figure);
  }

  /** @param {AreasSideBySide} answer */
  table(answer) {
    const keys = [...new Set([...this.keys(answer), 'population', KNOWN])];
    return {
      caption: t('insight.beside.title'),
      columns: [t('beside.area'), t('beside.day'), ...keys.map((key) => nameOfFigure(answer, key))],
      rows: byArea(answer).flatMap((rows) => rows.map((row) => [row.name, dateText(row.asOf), ...keys.map((key) => this.words(answer, figureIn(row, key)))])),
    };
  }

  /** @param {AreasSideBySide} answer */
  below(answer) {
    const { route } = this.listening.state;
    const files = /** @type {const} */ ([['figures', 'csv', 'format=csv'], ['codebook', 'csv', 'format=csv&table=codebook'], ['json', 'json', '']]);
    return html`<section aria-labelledby="keep">
        <h2 id="keep">${t('beside.keep')}</h2>
        <p class="means">${t('beside.keep-means')}</p>
        <ul>${files.map(([what, ending, query]) => html`<li><a href=${besideAt(route, query)} download="wijkweb-${t(`beside.file.${what}`)}-${route.area}.${ending}">${t(`beside.download.${what}`)}</a></li>`)}</ul>
        ${codebook(answer, this.keys(answer), this.listening.state.language)}
      </section>
      ${may('freeze-tables') ? html`<section aria-labelledby="freeze"><h2 id="freeze">${t('frozen.title')}</h2><ww-frozen-beside></ww-frozen-beside></section>` : nothing}
      <section aria-labelledby="read"><h2 id="read">${t('beside.read')}</h2><ul class="means">${['size', 'people', 'known', 'sum'].map((what) => html`<li>${t(`beside.read.${what}`)}</li>`)}</ul></section>`;
  }
}

/** How a count of people is told. @param {SideFigure|undefined} figure @returns {'told'|'few'|'hidden'} */
const toldAs = (figure) => (figure?.value !== null && figure !== undefined ? 'told' : figure?.mark === 'few' ? 'few' : 'hidden');

/** @param {SideRow} row @param {SideFigure|undefined} figure @param {number} most */
function peopleBar(row, figure, most) {
  const value = Number(figure?.value ?? 0);
  const population = Number(figureIn(row, 'population')?.value ?? Math.max(value, 9));
  return html`<svg class="bar" aria-hidden="true" width="100%" height="14">${coverageBar({ population, known: value, as: toldAs(figure) }, most)}</svg>`;
}

const legend = () => html`<p class="key"><span><svg width="40" height="22" aria-hidden="true"><rect x="4" y="5" width="32" height="12" rx="3" class="usual"></rect></svg>${t('beside.legend.band')}</span>
  <span><svg width="16" height="22" aria-hidden="true"><circle cx="8" cy="11" r="5.5" class="here"></circle></svg>${t('beside.legend.value')}</span>
  <span><svg width="40" height="14" aria-hidden="true">${coverageBar({ population: 40, known: 0, as: 'few' }, 40)}</svg>${t('coverage.legend.few')}</span></p>`;

/** What is meant by the figures that are looked at, by the columns and by the marks. @param {AreasSideBySide} answer @param {string[]} keys @param {'nl'|'en'} language */
function codebook({ codebook: entries }, keys, language) {
  const shown = entries.filter(({ sort, name }) => sort !== 'figure' || keys.includes(name) || name.startsWith('people.') || name === 'population');
  return html`<details><summary>${t('beside.codebook')}</summary>
    <div class="scroll" role="region" aria-label=${t('beside.codebook')} tabindex="0"><table>
      <thead><tr>${['name', 'means', 'convention', 'unit', 'range', 'source'].map((column) => html`<th scope="col">${t(`beside.codebook.${column}`)}</th>`)}</tr></thead>
      <tbody>${shown.map((entry) => html`<tr><th scope="row"><code>${entry.name}</code><br />${entry[language].name}</th><td>${entry[language].means}</td><td>${entry[language].leavesOut}</td><td>${t(`beside.unit.${entry.unit || 'none'}`)}</td><td>${entry.range}</td><td>${entry.source}</td></tr>`)}</tbody>
    </table></div></details>`;
}

customElements.define('ww-beside', WwBeside);
