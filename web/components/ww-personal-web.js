/** A personal wijkweb on a day: the figure or its table, what it means, and what is told of who is pinned. */
import { LitElement, html, nothing } from 'lit';
import { look } from '../state/actions.js';
import { Listening } from '../state/app.js';
import { colourIn, momentsIn, personalOf } from '../state/personal.js';
import { otherText, placeName, placeText } from '../state/personal-words.js';
import { measure } from '../state/measure.js';
import { remembered } from '../state/memo.js';
import { dateText, t, tn } from '../state/texts.js';
import { SayingCloseness } from '../state/closeness.js';
import { NEAR } from '../personal/around.js';
import { isMovable } from '../personal/moving.js';
import { seat } from '../personal/seating.js';
import { figureWords } from './figure-words.js';
import { closenessSaid } from './personal-closeness.js';
import { personalWebStyles } from './personal-web-styles.js';
import { shared } from './shared-styles.js';
import { mayAdd } from './ww-personal-details.js';
import './ww-doubts.js';
import './ww-personal-figure.js';
import './ww-personal-legend.js';
import './ww-personal-table.js';

/** @typedef {import('../state/personal.js').Personal} Personal */

/** Beside the figure stands a panel from this width of the page. */
const ROOM_FOR_PANEL = 900;
const PANEL = 340;
const GAP = 20;
const ABOVE = 250;
const LOWEST = 480;
const TALL = 1.52;
const SMALLEST = 288;
/** So much of a phone the panel leaves. */
const ABOVE_PANEL = 0.5;

export class WwPersonalWeb extends LitElement {
  static properties = { pinned: { state: true }, past: { state: true }, wide: { state: true } };

  static styles = [shared, personalWebStyles];

  constructor() {
    super();
    /** @type {string|null} */
    this.pinned = null;
    this.past = false;
    this.wide = 0;
    this.listening = new Listening(this);
    this.saying = new SayingCloseness(this);
    /** On which side those were put who were put somewhere. @type {Map<string, number>} */
    this.angles = new Map();
    this.seated = remembered((shown, scheme, width, height, angles) => seat(shown, scheme, { width, height, measure, angles }));
    this.shownOf = remembered((/** @type {Personal['others']} */ others, /** @type {boolean} */ past) => others.filter(({ standing }) => past || standing !== 'ended'));
  }

  firstUpdated() {
    new ResizeObserver(() => (this.wide = this.clientWidth)).observe(this);
  }

  render() {
    const { state } = this.listening;
    const personal = personalOf(state);
    if (!personal || !state.scheme) return nothing;
    const shown = this.shownOf(personal.others, this.past);
    const table = state.route.show === 'table';
    const beside = this.wide > ROOM_FOR_PANEL && !table;
    return html`
      ${this.bar(personal, this.count(personal, shown.length))}
      <ww-doubts></ww-doubts>
      <div class="page ${beside ? 'beside' : ''}">
        <div>
          ${table ? html`<ww-personal-table .personal=${personal} .shown=${shown}></ww-personal-table>` : this.figure(personal, shown, beside)}
          ${closenessSaid(this.saying, (id) => this.focusOn(id))} ${this.time(personal)}
        </div>
        <div>
          ${this.pinned && !table ? html`<ww-personal-details .personal=${personal} .pinned=${this.pinned} @leave=${this.leave} @added=${(/** @type {CustomEvent} */ event) => this.added(event.detail)} @closeness=${(/** @type {CustomEvent} */ event) => this.put(personal, this.pinned ?? '', event.detail)} @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && this.leave()}></ww-personal-details>` : nothing}
          ${(this.pinned && beside) || table ? nothing : html`<ww-personal-legend .kinds=${new Set(shown.map(({ label }) => label.kind))}></ww-personal-legend>`}
        </div>
      </div>
    `;
  }

  /** How many are shown, of how many. @param {Personal} personal @param {number} shown */
  count({ others }, shown) {
    const over = others.filter(({ standing }) => standing === 'ended').length;
    return `${t('personal.count', { n: shown, of: others.length })}${over > 0 && !this.past ? ` · ${tn('personal.count-past', over)}` : ''}`;
  }

  /** @param {Personal} personal @param {string} said */
  bar(personal, said) {
    return html`<div class="bar">
      <div class="group" role="group" aria-label=${t('show')}>
        ${['picture', 'table'].map((show) => html`<button class="button small" aria-pressed=${this.listening.state.route.show === show} @click=${() => look({ show: /** @type {'picture'|'table'} */ (show) })}>${t(`show.${show}`)}</button>`)}
      </div>
      <p class="soft small-text count">${said}</p>
      ${mayAdd(personal) && this.listening.state.route.show !== 'table' ? html`<button class="button small primary add" @click=${() => this.add(NEAR)}>+ ${t('personal.add')}</button>` : nothing}
      <button class="button small print" @click=${async () => (await import('./ww-sheet.js')).printSheet('web')}>${t('personal.print')}</button>
    </div>`;
  }

  /** Back in time, as beneath the web of a kern. @param {Personal} personal */
  time({ web, day }) {
    const moments = momentsIn(web);
    const at = Math.max(0, moments.findLastIndex((moment) => moment <= day));
    return html`<div class="bar time-bar">
      ${moments.length < 2
        ? nothing
        : html`<div class="time">
            <label for="day">${t('time.as-of')}</label>
            <input id="day" type="range" min="0" max=${moments.length - 1} .value=${String(at)} aria-valuetext=${dateText(day)} @input=${(/** @type {Event} */ event) => this.goTo(moments, Number(/** @type {HTMLInputElement} */ (event.target).value))} />
            <output for="day">${dateText(day)}</output>
          </div>`}
      <label class="check"><input type="checkbox" .checked=${this.past} @change=${() => (this.past = !this.past)} />${t('personal.show-past')}</label>
    </div>`;
  }

  /** @param {string[]} moments @param {number} at */
  goTo(moments, at) {
    look({ asOf: at === moments.length - 1 ? null : moments[at] });
  }

  /** @param {Personal} personal @param {Personal['others']} shown @param {boolean} beside */
  figure(personal, shown, beside) {
    const { state } = this.listening;
    const width = Math.max(SMALLEST, this.wide - (beside ? PANEL + GAP : 0));
    const height = beside ? Math.max(LOWEST, innerHeight - ABOVE) : width < 560 ? width * TALL : width * 0.9;
    const seating = this.seated(shown, state.scheme, width, height, this.angles);
    const who = new Set(shown.filter((other) => isMovable(other, personal.web.asOf) && personal.day === personal.web.asOf).map(({ id }) => id));
    const drawn = { seating, others: shown, places: personal.places, colourOf: colourIn(state), words: figureWords };
    return html`<ww-personal-figure
      .drawn=${drawn}
      .stops=${stopsOf(personal, shown)}
      .pinned=${this.pinned}
      .moves=${who.size > 0 ? { who, put: (/** @type {string} */ id, /** @type {any} */ ring, /** @type {number} */ angle) => this.put(personal, id, ring, angle) } : null}
      .adds=${mayAdd(personal)}
      .label=${t('personal.label', { name: personal.name })}
      @pin=${(/** @type {CustomEvent<string|null>} */ event) => (this.pinned = event.detail)}
      @add=${(/** @type {CustomEvent<string>} */ event) => this.add(event.detail)}
    ></ww-personal-figure>`;
  }

  /**
   * Says how close somebody is; who walks by keyboard stays with them, wherever they stand then.
   *
   * @param {Personal} personal
   * @param {string} id
   * @param {import('../personal/moving.js').Ring|null} ring
   * @param {number} [angle] on which side they were put
   */
  async put({ others, day }, id, ring, angle) {
    const other = others.find((each) => each.id === id);
    if (!other) return;
    const held = this.nodeOf(id)?.matches(':focus');
    const before = this.angles;
    if (ring && ring !== other.closeness && angle !== undefined) this.angles = new Map(this.angles).set(id, angle);
    await this.saying.put(other, ring, day);
    if (this.saying.clash) this.angles = before;
    if (held) await this.focusOn(id);
    await this.updateComplete;
    this.keepInSight();
  }

  /** Goes to where somebody is added to a place. @param {string} place */
  async add(place) {
    this.pinned = place;
    await this.updateComplete;
    await /** @type {import('./ww-personal-details.js').WwPersonalDetails|null} */ (this.renderRoot.querySelector('ww-personal-details'))?.focusAdding();
  }

  /** Who was added has the focus, where they stand. @param {{id: string, name: string}} somebody */
  async added({ id, name }) {
    const { place } = personalOf(this.listening.state)?.others.find((other) => other.id === id) ?? {};
    this.pinned = null;
    this.saying.tellOf(t('personal.added', { name, place: place ? placeName(place) : t('unknown') }));
    await this.focusOn(id);
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('pinned')) this.keepInSight();
  }

  /** On a phone the panel must not hide of whom it tells. */
  keepInSight() {
    if (!this.pinned || this.wide > ROOM_FOR_PANEL) return;
    const node = this.nodeOf(this.pinned);
    const at = node?.getBoundingClientRect();
    if (node && at && (at.top < 0 || at.bottom > innerHeight * ABOVE_PANEL)) node.scrollIntoView({ block: 'start' });
  }

  get figureElement() {
    return /** @type {import('./ww-personal-figure.js').WwPersonalFigure|null} */ (this.renderRoot.querySelector('ww-personal-figure'));
  }

  /** @param {string} id @returns {SVGElement|null|undefined} */
  nodeOf(id) {
    return this.figureElement?.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  /** The focus goes back to where it was pinned, or to the middle when that is no longer there. */
  async leave() {
    const id = this.pinned ?? '';
    this.pinned = null;
    await this.focusOn(id);
  }

  /** @param {string} id of somebody, or the middle when they are no longer there */
  async focusOn(id) {
    await this.updateComplete;
    await this.figureElement?.updateComplete;
    (this.nodeOf(id) ?? this.nodeOf(NEAR))?.focus();
  }
}

/** Where the arrows come, and what is heard there. @param {Personal} personal @param {Personal['others']} shown */
const stopsOf = (personal, shown) => [
  ...personal.places.map((place) => ({ id: place.id, says: placeText(place, shown.filter((other) => other.place === place.id && other.standing !== 'ended').length) })),
  ...shown.map((other) => ({ id: other.id, says: otherText(other, personal) })),
];

customElements.define('ww-personal-web', WwPersonalWeb);
