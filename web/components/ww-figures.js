/** The figures of a kern: few at first, each with what it means, where it stands among chance, what is unknown and left out. */
import { LitElement, html, nothing, svg } from 'lit';
import { look } from '../state/actions.js';
import { Listening, may } from '../state/app.js';
import { download, valueText } from '../state/figures.js';
import { longFigure } from '../state/long-figures.js';
import { dateText, number, t, tn } from '../state/texts.js';
import { bandDrawing, placeIn } from './figure-band.js';
import { figureStyles } from './figure-styles.js';
import { largeWeb } from './large-web.js';
import { shared } from './shared-styles.js';
import './ww-change.js';
import './ww-cohesion.js';
import './ww-computing.js';
import './ww-frozen.js';
import './ww-key-players.js';
import './ww-synthetic.js';
import './ww-two-mode.js';

/** @typedef {import('../contract.js').CatalogueMetric} CatalogueMetric */
/** @typedef {import('../state/route.js').Route} Route */

/** The parts that are read when they are unfolded, in their order. */
const SECTIONS = {
  cohesion: html`<ww-cohesion></ww-cohesion>`,
  'key-players': html`<ww-key-players></ww-key-players>`,
  'two-mode': html`<ww-two-mode></ww-two-mode>`,
  change: html`<ww-change></ww-change>`,
};

/** The parts for research. */
const RESEARCH = {
  'synthetic-web': html`<ww-synthetic></ww-synthetic>`,
  frozen: html`<ww-frozen></ww-frozen>`,
};

export class WwFigures extends LitElement {
  static properties = { unfolded: { state: true } };

  static styles = [shared, figureStyles];

  constructor() {
    super();
    /** @type {string[]} the sections that were ever unfolded */
    this.unfolded = [];
    this.listening = new Listening(this);
  }

  render() {
    const { web, metrics, catalogue, language, route } = this.listening.state;
    if (!web) return nothing;
    if (!metrics || !catalogue) return longFigure('metrics').answer ? largeWeb() : html`<p role="status">${t('loading')}</p>`;
    const there = catalogue.metrics.filter(({ scope, key }) => (scope === 'web' && key in metrics.web) || (scope === 'bands' && longFigure('bands').answer?.state === 'done'));
    const rest = there.filter(({ first }) => !first);
    return html`
      <h2>${t('figures.title', { area: web.area.name })}</h2>
      <p class="lead">${t('figures.lead')} ${t('figures.counted', { order: number(metrics.web.order), date: dateText(metrics.asOf) })} ${t(`border.${route.border}.means`)}</p>
      ${this.chance()}
      <ul aria-label=${t('figures.first')}>${there.filter(({ first }) => first).map((entry) => this.figure(entry))}</ul>
      ${catalogue.groups.map((group) => {
        const figures = rest.filter((entry) => entry.group === group.id);
        return figures.length === 0
          ? nothing
          : html`<details class="group"><summary>${group[language]} <span class="soft">(${figures.length})</span></summary><ul>${figures.map((entry) => this.figure(entry))}</ul></details>`;
      })}
      ${this.sections()} ${this.unknown()} ${this.border()} ${this.downloads()}
    `;
  }

  border() {
    const { route } = this.listening.state;
    return html`<label for="border" class="border">${t('figures.border')}</label>
      <select id="border" @change=${(/** @type {Event} */ event) => look({ border: /** @type {Route['border']} */ (/** @type {HTMLSelectElement} */ (event.target).value) })}>
        ${['halo', 'closed'].map((border) => html`<option value=${border} ?selected=${border === route.border}>${t(`border.${border}`)}</option>`)}
      </select>`;
  }

  /** Holding the figures against chance: a job, because it takes a while. */
  chance() {
    const { answer: bands } = longFigure('bands');
    return html`<div class="box" role="region" aria-labelledby="chance">
      <h3 id="chance">${t('figures.chance')}</h3>
      ${bands?.state === 'done' ? html`<p>${t('figures.compared', { samples: number(bands.samples ?? 0) })}</p>${drawingKey()}` : html`<p>${t('figures.chance.means')}</p>`}
      <ww-computing name="bands"></ww-computing>
    </div>`;
  }

  /** What needs a choice or a job is read when it is asked for. */
  sections() {
    return Object.entries({ ...SECTIONS, ...(may('freeze-tables') ? RESEARCH : {}) }).map(
      ([name, section]) => html`<details class="group" @toggle=${() => this.unfold(name)}>
        <summary>${t(`${name}.title`)}</summary>
        ${this.unfolded.includes(name) ? section : nothing}
      </details>`,
    );
  }

  /** @param {string} name */
  unfold(name) {
    if (!this.unfolded.includes(name)) this.unfolded = [...this.unfolded, name];
  }

  unknown() {
    const { unknown } = this.listening.state.metrics ?? {};
    if (!unknown) return nothing;
    const { known, neverAsked, residents } = unknown;
    if (!known && residents === 0) return nothing;
    return html`<div class="box" role="region" aria-labelledby="unknown">
      <h3 id="unknown">${t('figures.unknown')}</h3>
      ${known && neverAsked ? html`<p>${t('figures.never-asked', { n: countText(neverAsked), of: countText(known) })}</p>` : nothing}
      <p>${residents === 0 ? t('figures.no-residents') : tn('figures.residents', residents, { count: number(residents) })}</p>
    </div>`;
  }

  /** @param {CatalogueMetric} entry */
  figure(entry) {
    const { metrics, language } = this.listening.state;
    const { answer: bands } = longFigure('bands');
    const { unit, [language]: words } = entry;
    const value = entry.scope === 'bands' ? bands?.smallWorld : metrics?.web[entry.key];
    const shown = shownValue(entry, value);
    return html`<li class="figure">
      <div class="head">${unit === 'table' && value ? nothing : html`<span class="value ${shown ? '' : 'none'}">${shown ?? t('figures.none')}</span>`}<h3>${words.name}</h3></div>
      <p>${words.means}</p>
      ${unit === 'table' && value ? parts(value) : nothing}
      ${this.band(entry, Array.isArray(value) ? value.length : value)} ${this.bounds(entry)}
      <details>
        <summary>${t('figures.leaves-out')}</summary>
        <p>${words.leavesOut}</p>
        <p>${t(`direction.${entry.direction}`)}</p>
        ${bands?.without?.[entry.key] === 'fixed' ? html`<p>${t('band.fixed')}</p>` : nothing}
        <p class="soft">${t('figures.range', { range: entry.range, source: entry.source })}</p>
      </details>
    </li>`;
  }

  /** @param {CatalogueMetric} entry @param {number|null|undefined} value */
  band({ key: metric, unit, scope }, value) {
    const { answer: bands } = longFigure('bands');
    if (bands?.state !== 'done' || scope === 'bands') return nothing;
    const band = bands.bands?.[metric];
    if (!band) return nothing;
    const [low, high] = [valueText(unit, band.low), valueText(unit, band.high)];
    const people = unit === 'list' && value !== band.value ? t('band.people', { value: number(band.value) }) : '';
    return html`${bandDrawing(band)}
      <p class="said">${t(`band.${placeIn(band)}`)} ${t(low === high ? 'band.usually-one' : 'band.usually', { low, high })} ${people}</p>`;
  }

  /** @param {CatalogueMetric} entry */
  bounds({ key: metric, unit }) {
    const { unknown } = this.listening.state.metrics ?? {};
    const [one, any] = [unknown?.one[metric], unknown?.any[metric]];
    if (!unknown || !one || !any || unknown.residents === 0 || any.lowest === any.highest) return nothing;
    const texts = [one.lowest, one.highest, any.lowest, any.highest].map((bound) => valueText(unit, bound));
    const [lowest, highest, least, most] = texts;
    return html`<p class="unsure">${t('figures.bounds', { lowest, highest, least, most })}</p>`;
  }

  downloads() {
    const { state } = this.listening;
    const { web } = state;
    const name = (/** @type {string} */ what, /** @type {string} */ ending) => `wijkweb-${web?.area.code}-${web?.asOf}-${what}.${ending}`;
    return html`<div class="downloads">
      <h3>${t('figures.keep')}</h3>
      <ul>
        <li><a href=${download(state, 'web')} download=${name(t('figures.file-web'), 'csv')}>${t('figures.csv-web')}</a></li>
        <li><a href=${download(state, 'actors')} download=${name(t('figures.file-actors'), 'csv')}>${t('figures.csv-actors')}</a></li>
        <li><a href=${download(state, 'json')} download=${name(t('figures.file-all'), 'json')}>${t('figures.json')}</a></li>
      </ul>
    </div>`;
  }
}

/** @param {CatalogueMetric} entry @param {any} value @returns {string|null} null when it has no value */
function shownValue({ unit }, value) {
  if (Array.isArray(value)) return number(value.length);
  return typeof value === 'number' ? valueText(unit, value) : null;
}

/** The parts of a figure that is several numbers. @param {Record<string, number>} table */
const parts = (table) => html`<dl>${Object.entries(table).map(([part, count]) => html`<div><dt>${part}</dt><dd>${number(count)}</dd></div>`)}</dl>`;

/** A count of people, which may be too small to tell. @param {import('../contract.js').Count} count */
const countText = ({ value, text }) => (typeof value === 'number' ? text : t('figures.few'));

/** What the drawing of a band shows. */
const drawingKey = () => html`<p class="scale-key">
  <span>${hereSign}${t('figures.key-here')}</span>
  <span>${chanceSign}${t('figures.key-chance')}</span>
</p>`;
const hereSign = svg`<svg aria-hidden="true" width="14" height="14"><circle cx="7" cy="7" r="5.5" class="here"></circle></svg>`;
const chanceSign = svg`<svg aria-hidden="true" width="26" height="14"><rect x="1" y="1" width="24" height="12" rx="3" class="usual"></rect><line x1="13" x2="13" y1="1" y2="13" class="middle"></line></svg>`;

customElements.define('ww-figures', WwFigures);
