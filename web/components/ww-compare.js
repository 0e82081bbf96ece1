/** "Tijd": one web on two days side by side, what changed in sentences and as a table, and how it grew. */
import { LitElement, html, nothing } from 'lit';
import { saveAs } from '../device/saving.js';
import { look } from '../state/actions.js';
import { Listening, store } from '../state/app.js';
import { ALIKE, TIE_CHANGES, changeRows, countOf, csvOfChanges, stabilityText } from '../state/comparing.js';
import { asideOf, drawingOf } from '../state/drawn.js';
import { remembered } from '../state/memo.js';
import { HOME, writeRoute } from '../state/route.js';
import { dateText, number, t, tn } from '../state/texts.js';
import { areaChoice, areaChoiceStyles } from './area-choice.js';
import { changeMark } from './change-mark.js';
import { compareStyles } from './compare-styles.js';
import { keepButton } from './insight-menu.js';
import { shared } from './shared-styles.js';
import './ww-drawing.js';
import './ww-phases.js';

/** @typedef {import('../state/compared.js').Compared} Compared */
/** @typedef {import('../state/comparing.js').TieChange} TieChange */

const SHOWN_AT_ONCE = 300;
const NARROW = 720;
const [LARGE, SMALL] = [600, 350];

export class WwCompare extends LitElement {
  static properties = { left: { state: true }, limit: { state: true } };

  static styles = [shared, areaChoiceStyles, compareStyles];

  constructor() {
    super();
    /** @type {ReadonlySet<TieChange>} kinds of change that are left out */
    this.left = new Set();
    this.limit = SHOWN_AT_ONCE;
    this.listening = new Listening(this);
    this.drawBefore = remembered(drawingOf);
    this.drawAfter = remembered(drawingOf);
    this.options = remembered((title, width, hidden) => ({ title, width, hidden, marked: true }));
    this.optionsAfter = remembered((title, width, hidden) => ({ title, width, hidden, marked: true }));
  }

  render() {
    const { areas, time, route } = this.listening.state;
    const name = areas?.find(({ code }) => code === route.area)?.name ?? '';
    return html`<h1>${t('compare.title', { area: name })}</h1>
      <p class="lead">${t('compare.lead')}</p>
      <div class="area">${areaChoice(areas, route.area)}</div>
      ${time === null ? html`<p role="status">${t('loading')}</p>` : this.content(time)}`;
  }

  /** @param {Compared} time */
  content(time) {
    const { comparison } = time;
    const { route } = this.listening.state;
    const nothingChanged = TIE_CHANGES.every((change) => countOf(comparison, change) === 0);
    return html`${this.days(comparison)}
      <div role="status">${this.sentences(comparison)}</div>
      ${nothingChanged ? nothing : this.marks(comparison)}
      ${route.show === 'table' ? this.table(comparison) : this.pictures(time)}
      <ww-phases .time=${time}></ww-phases>`;
  }

  /** @param {import('../contract.js').Comparison} comparison */
  days({ since, asOf }) {
    const { route } = this.listening.state;
    return html`<div class="days">
      <label>${t('compare.since')} <input type="date" .value=${since} max=${asOf} @change=${(/** @type {Event} */ event) => this.choose('since', event)} /></label>
      <label>${t('compare.until')} <input type="date" .value=${asOf} min=${since} @change=${(/** @type {Event} */ event) => this.choose('until', event)} /></label>
      <div class="row" role="group" aria-label=${t('show')}>
        ${/** @type {const} */ (['picture', 'table']).map((show) => html`<button class="button" aria-pressed=${show === route.show} @click=${() => look({ show })}>${t(`show.${show}`)}</button>`)}
      </div>
      <button class="button" @click=${this.download}>${t('compare.csv')}</button>
      <a class="button" href=${writeRoute({ ...HOME, place: 'kern', area: route.area })}>${t('compare.to-web')}</a>
      ${keepButton()}
    </div>`;
  }

  /** @param {'since'|'until'} which @param {Event} event */
  choose(which, event) {
    const { value, validity } = /** @type {HTMLInputElement} */ (event.target);
    if (!value) return;
    if (validity.valid) look({ [which]: value });
    else store.set({ message: { text: t('compare.wrong-order'), kind: 'bad' } });
  }

  /** @param {import('../contract.js').Comparison} comparison */
  sentences(comparison) {
    const { since, asOf, came, went, stayed, appeared, ended, strengthened, faded, shifted, doubtful, unsure, kept } = comparison;
    const n = (/** @type {unknown[]} */ list) => number(list.length);
    const open = doubtful.length + unsure.length;
    const lived = strengthened.length + faded.length + shifted.length > 0;
    return html`
      <p class="said"><strong>${t('compare.said.ties', { since: dateText(since), asOf: dateText(asOf), appeared: n(appeared), ended: n(ended), kept: number(kept) })}</strong></p>
      ${lived ? html`<p class="said">${t('compare.said.lived', { strengthened: n(strengthened), faded: n(faded), shifted: n(shifted) })}</p>` : nothing}
      <p class="said">${t('compare.said.actors', { came: n(came), went: n(went), stayed: number(stayed) })}</p>
      ${open > 0 ? html`<p class="said">${tn('compare.said.unsure', open, { n: number(open) })}</p>` : nothing}
      <p class="said">${stabilityText(comparison)}</p>`;
  }

  /** The legend, by which kinds of change can be left out. @param {import('../contract.js').Comparison} comparison */
  marks(comparison) {
    const there = TIE_CHANGES.filter((change) => countOf(comparison, change) > 0);
    return html`<ul class="marks" aria-label=${t('compare.legend')}>
      ${there.map((change) => html`<li><button class="button small" aria-pressed=${!this.left.has(change)} @click=${() => this.toggle(change)}>${changeMark(change)} ${t(`compare.mark.${change}`)} (${number(countOf(comparison, change))})</button></li>`)}
    </ul>`;
  }

  /** @param {TieChange} change */
  toggle(change) {
    const left = new Set(this.left);
    if (!left.delete(change)) left.add(change);
    this.left = left;
  }

  /** @param {Compared} time */
  pictures(time) {
    const { before, after } = time;
    const width = innerWidth < NARROW ? SMALL : LARGE;
    const caption = (/** @type {import('../contract.js').Web} */ web) => t('compare.picture', { area: web.area.name, date: dateText(web.asOf) });
    return html`<div class="two">
      ${this.figure(before, this.drawBefore(before, time, this.options(caption(before), width, this.left)))}
      ${this.figure(after, this.drawAfter(after, time, this.optionsAfter(caption(after), width, this.left)))}
    </div>`;
  }

  /** @param {import('../contract.js').Web} web @param {string} drawing */
  figure(web, drawing) {
    const aside = asideOf(web);
    return html`<figure>
      <figcaption><strong>${dateText(web.asOf)}</strong> <span class="soft">${t('compare.count-actors', { n: number(web.actors.length) })} · ${tn('count.ties', web.ties.length, { count: number(web.ties.length) })}</span></figcaption>
      <ww-drawing .drawing=${drawing}></ww-drawing>
      ${aside > 0 ? html`<p class="soft small-text">${tn('compare.aside', aside, { n: number(aside) })}</p>` : nothing}
    </figure>`;
  }

  /** @param {import('../contract.js').Comparison} comparison */
  table(comparison) {
    const rows = changeRows(comparison, this.left);
    const caption = t('compare.table', { since: dateText(comparison.since), asOf: dateText(comparison.asOf) });
    if (rows.length === 0) return html`<p class="notice good">${t('compare.nothing')}</p>`;
    return html`<div class="scroll" role="region" aria-label=${caption} tabindex="0">
        <table>
          <caption>${caption}</caption>
          <thead><tr>${['what', 'one', 'type', 'other', 'how'].map((column) => html`<th scope="col">${t(`compare.column.${column}`)}</th>`)}</tr></thead>
          <tbody>${rows.slice(0, this.limit).map((row) => this.row(row))}</tbody>
        </table>
      </div>
      ${rows.length > this.limit ? html`<p><button class="button" @click=${() => (this.limit += SHOWN_AT_ONCE)}>${t('table.more', { left: rows.length - this.limit })}</button></p>` : nothing}`;
  }

  /** @param {import('../state/comparing.js').ChangeRow} row */
  row({ what, one, type, other, how }) {
    const mark = ALIKE[/** @type {import('../state/comparing.js').ActorChange} */ (what)] ?? what;
    return html`<tr>
      <td><span class="what">${changeMark(mark)} ${t(`compare.${what}`)}</span></td>
      <th scope="row">${one}</th>
      <td>${type ? t(`tie-name.${type}`) : nothing}</td>
      <td>${other ?? nothing}</td>
      <td>${how}</td>
    </tr>`;
  }

  download() {
    const { time } = this.listening.state;
    if (!time) return;
    const { area, since, asOf } = time.comparison;
    saveAs(new Blob([csvOfChanges(time.comparison)], { type: 'text/csv' }), `wijkweb-${area}-${since}-${asOf}.csv`);
  }
}
customElements.define('ww-compare', WwCompare);
