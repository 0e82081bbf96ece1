/** The few organisations, groups and places that together matter most: one chooses how many. Never people. */
import { LitElement, html, nothing } from 'lit';
import { Listening } from '../state/app.js';
import { valueText } from '../state/figures.js';
import { longFigure } from '../state/long-figures.js';
import { number, t, tn } from '../state/texts.js';
import { explained, sectionLook } from './figure-section.js';
import { figureTable, nameList, namesOf } from './figure-table.js';
import './ww-computing.js';

/** @typedef {import('../contract.js').KeyPlayers} KeyPlayers */
/** @typedef {import('../contract.js').KeySet} KeySet */
/** @typedef {import('./figure-table.js').Names} Names */

const SIZES = [1, 2, 3, 4, 5];
const USUAL = 3;
/** The measures by which a set is sought. @type {('lossFragments'|'reach')[]} */
const MEASURES = ['lossFragments', 'reach'];

export class WwKeyPlayers extends LitElement {
  static properties = { size: { state: true } };

  static styles = sectionLook;

  constructor() {
    super();
    this.size = USUAL;
    this.listening = new Listening(this);
  }

  render() {
    const { answer } = longFigure('key-players');
    return html`${explained(t('key-players.means'), t('key-players.leaves-out'))}
      <ww-computing name="key-players"></ww-computing>
      ${answer?.state === 'done' ? this.sets(answer) : nothing}`;
  }

  /** @param {KeyPlayers} answer */
  sets(answer) {
    const names = namesOf(answer);
    return html`<label for="size">${t('key-players.size')}</label>
      <select id="size" @change=${this.choose}>
        ${SIZES.map((size) => html`<option value=${size} ?selected=${size === this.size}>${number(size)}</option>`)}
      </select>
      ${MEASURES.map((measure) => this.measured(measure, answer, names))}`;
  }

  /** @param {Event} event */
  choose(event) {
    this.size = Number(/** @type {HTMLSelectElement} */ (event.target).value);
  }

  /** The chosen set in words, and all of them as a table. @param {'lossFragments'|'reach'} measure @param {KeyPlayers} answer @param {Names} names */
  measured(measure, answer, names) {
    const sets = answer[measure] ?? [];
    const set = sets[this.size - 1];
    const rows = sets.flatMap((one) => (one ? [[number(one.size), valueText('share', one.value), nameList(one.actors, names)]] : []));
    return html`<h3>${t(`key-players.${measure}`)}</h3>
      <div role="status">${set ? this.chosen(measure, set, answer, names) : html`<p>${t('key-players.none')}</p>`}</div>
      ${rows.length === 0
        ? nothing
        : html`<details>
            <summary>${t('key-players.all')}</summary>
            ${figureTable(t(`key-players.${measure}.table`), [t('key-players.column-size'), t('key-players.column-share'), t('cohesion.who')], rows)}
          </details>`}`;
  }

  /** @param {'lossFragments'|'reach'} measure @param {KeySet} set @param {KeyPlayers} answer @param {Names} names */
  chosen(measure, { before, value, actors, equallyGood, everySetTried }, { steps = 0 }, names) {
    return html`${nameList(actors, names)}
      <p class="said">
        ${t(`key-players.${measure}.said`, { before: valueText('share', before), value: valueText('share', value), steps: number(steps) })}
        ${equallyGood > 0 ? tn('key-players.as-good', equallyGood, { n: number(equallyGood) }) : nothing}
        ${everySetTried ? nothing : t('key-players.not-all')}
      </p>`;
  }
}

customElements.define('ww-key-players', WwKeyPlayers);
