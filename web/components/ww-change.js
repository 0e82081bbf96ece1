/** What became of a web since a day that one chooses: who came and went, which ties, and the figures on both days. */
import { html, nothing } from 'lit';
import { figuresAt, valueText } from '../state/figures.js';
import { dateText, number, t } from '../state/texts.js';
import { FigureSection, explained } from './figure-section.js';
import { byName, foldedTable, nameList, nameOf, namesOf, others } from './figure-table.js';

/** @typedef {import('../contract.js').Change} Change */
/** @typedef {import('../contract.js').NamedTies} NamedTies */

/** @extends {FigureSection<Change>} */
export class WwChange extends FigureSection {
  static properties = { ...FigureSection.properties, since: { state: true } };

  constructor() {
    super();
    /** @type {string} empty: the service's own choice, a year before */
    this.since = '';
  }

  /** How often two meet counts only where ties are weighted, and then those of whom that is unknown do not. */
  questions() {
    const since = this.since ? `&since=${this.since}` : '';
    return ['', '&weighted=true'].map((weighted) => figuresAt(this.listening.state, 'change', since + weighted));
  }

  /** @param {Change} change @param {Change} weighted */
  content(change, weighted) {
    const { came, went, appeared, ended, kept, stability, since, asOf } = change;
    const names = new Map([...namesOf(change), ...namesOf(weighted)]);
    return html`${explained(t('change.means'), t('change.leaves-out'))}
      <label for="since">${t('change.since')}</label>
      <input id="since" type="date" .value=${since} max=${asOf} @change=${this.choose} />
      <p class="said" role="status">
        ${t('change.said', { since: dateText(since), asOf: dateText(asOf), appeared: number(appeared.count), ended: number(ended.count), kept: number(kept) })}
        ${stability === null ? nothing : t('change.stability', { share: valueText('share', stability) })}
      </p>
      ${this.actors('change.came', came, names)} ${this.actors('change.went', went, names)}
      ${this.ties('change.appeared', appeared, names)} ${this.ties('change.ended', ended, names)}
      ${this.ties('change.strengthened', weighted.strengthened, names)} ${this.ties('change.faded', weighted.faded, names)}
      ${this.figures(change)}`;
  }

  /** @param {Event} event */
  choose(event) {
    const { value, validity } = /** @type {HTMLInputElement} */ (event.target);
    if (validity.valid) this.since = value;
  }

  /** @param {string} title @param {import('../contract.js').NamedActors} actors @param {import('./figure-table.js').Names} names */
  actors(title, { count, actors }, names) {
    if (count === 0) return nothing;
    return html`<details><summary>${t(title, { n: number(count) })}</summary>${nameList(actors, names, count)}</details>`;
  }

  /** @param {string} title @param {NamedTies|null} found @param {import('./figure-table.js').Names} names */
  ties(title, found, names) {
    if (!found || found.count === 0) return nothing;
    const order = byName(names);
    const ends = found.ties.map(({ one, other }) => [one, other].sort(order)).sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]));
    const rows = ends.map(([one, other]) => [nameOf(one, names), nameOf(other, names)]);
    return foldedTable(t(title, { n: number(found.count) }), [t('change.one'), t('change.other')], rows, others(found.count - ends.length));
  }

  /** The figures that are one number, on both days. @param {Change} change */
  figures({ web, since, asOf }) {
    const { catalogue, language } = this.listening.state;
    const rows = (catalogue?.metrics ?? [])
      .filter(({ scope, key, unit }) => scope === 'web' && key in web && unit !== 'table')
      .map(({ key, unit, [language]: { name } }) => [name, ...[web[key].before, web[key].after].map((value) => shown(value, unit))]);
    return foldedTable(t('change.figures'), [t('change.figure'), dateText(since), dateText(asOf)], rows);
  }
}

/** @param {any} value @param {import('../contract.js').CatalogueMetric['unit']} unit */
function shown(value, unit) {
  if (Array.isArray(value)) return number(value.length);
  return typeof value === 'number' ? valueText(unit, value) : t('figures.none');
}

customElements.define('ww-change', WwChange);
