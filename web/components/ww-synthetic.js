/** An invented web in the shape of the real one, for a researcher to work on: how well it fits, and the web itself. */
import { LitElement, html, nothing } from 'lit';
import { Listening } from '../state/app.js';
import { syntheticAt } from '../state/figures.js';
import { longFigure } from '../state/long-figures.js';
import { codeName } from '../state/naming.js';
import { number, t } from '../state/texts.js';
import { explained, sectionLook } from './figure-section.js';
import { figureTable } from './figure-table.js';
import './ww-computing.js';

/** @typedef {import('../contract.js').SyntheticWeb} SyntheticWeb */

const FORMATS = /** @type {const} */ ([
  ['graphml', 'graphml', '&format=graphml'],
  ['ties', 'csv', '&format=csv&table=ties'],
  ['actors', 'csv', '&format=csv&table=actors'],
  ['json', 'json', ''],
]);

export class WwSynthetic extends LitElement {
  static styles = sectionLook;

  listening = new Listening(this);

  render() {
    const { answer } = longFigure('synthetic-web');
    return html`${explained(t('synthetic-web.means'), t('synthetic-web.leaves-out'))}
      ${answer?.state === 'too-small' ? html`<p class="said">${t('synthetic-web.too-small')}</p>` : nothing}
      <ww-computing name="synthetic-web"></ww-computing>
      ${answer?.state === 'done' ? this.drawn(answer) : nothing}`;
  }

  /** @param {SyntheticWeb} web */
  drawn(web) {
    const { actors = [], ties = [], fit } = web;
    return html`<p class="said">${t('synthetic-web.drawn', { actors: number(actors.length), ties: number(ties.length) })}</p>
      ${fit ? figureTable(t('synthetic-web.fit'), [t('synthetic-web.what'), t('synthetic-web.distance')], fitRows(web, fit)) : nothing}
      <p class="soft">${t('synthetic-web.fit-means')}</p>
      <h3>${t('figures.keep')}</h3>
      <ul>${FORMATS.map(([what, ending, query]) => this.download(what, ending, query))}</ul>`;
  }

  /** @param {string} what @param {string} ending @param {string} query */
  download(what, ending, query) {
    const { state } = this.listening;
    const name = `wijkweb-${state.web?.area.code}-${state.web?.asOf}-${t(`synthetic-web.file-${what}`)}.${ending}`;
    return html`<li><a href=${syntheticAt(state) + query} download=${name}>${t(`synthetic-web.${what}`)}</a></li>`;
  }
}

/** @param {number|null|undefined} value */
const shown = (value) => (typeof value === 'number' ? number(value, { maximumFractionDigits: 2 }) : t('figures.none'));

/** @param {SyntheticWeb} web @param {NonNullable<SyntheticWeb['fit']>} fit */
function fitRows({ shape }, fit) {
  const between = (/** @type {number|null|undefined} */ told, /** @type {number|null} */ drawn) => (typeof told === 'number' && drawn !== null ? shown(Math.abs(told - drawn)) : t('figures.none'));
  return [
    ...fit.degrees.filter(({ distance }) => distance !== null).map(({ kind, distance }) => [t('synthetic-web.degrees', { kind: kindName(kind) }), shown(distance)]),
    [t('synthetic-web.mixing'), shown(fit.mixing)],
    [t('synthetic-web.assortativity'), between(fit.assortativityTold, fit.assortativity)],
    [t('synthetic-web.transitivity'), between(shape?.transitivity, fit.transitivity)],
  ];
}

/** @param {string} kind */
const kindName = (kind) => (kind === 'OTHERS' ? t('synthetic-web.others') : codeName('kind', kind));

customElements.define('ww-synthetic', WwSynthetic);
