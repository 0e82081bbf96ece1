/** A personal wijkweb on a day: the figure or its table, what it means, and what is told of who is pinned. */
import { LitElement, css, html, nothing } from 'lit';
import { look } from '../state/actions.js';
import { Listening } from '../state/app.js';
import { colourIn, momentsIn, personalOf } from '../state/personal.js';
import { otherText, placeName, placeText } from '../state/personal-words.js';
import { measure, widthOf } from '../state/measure.js';
import { remembered } from '../state/memo.js';
import { dateText, t, tn } from '../state/texts.js';
import { seat } from '../personal/seating.js';
import { shared } from './shared-styles.js';
import './ww-personal-details.js';
import './ww-personal-figure.js';
import './ww-personal-legend.js';
import './ww-personal-table.js';

/** @typedef {import('../state/personal.js').Personal} Personal */

/** Beside the figure stands a panel from this width of the page. */
const ROOM_FOR_PANEL = 900;
const PANEL = 340;
const GAP = 20;
const ABOVE = 190;
const LOWEST = 500;
const TALL = 1.52;
const SMALLEST = 288;

export class WwPersonalWeb extends LitElement {
  static properties = { pinned: { state: true }, past: { state: true }, wide: { state: true } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.3rem 1rem;
        margin-block-end: 0.4rem;
      }
      .group {
        display: inline-flex;
      }
      .group .button:first-child {
        border-radius: 8px 0 0 8px;
      }
      .group .button:last-child {
        border-radius: 0 8px 8px 0;
        margin-inline-start: -1px;
      }
      .check {
        display: inline-flex;
        align-items: center;
        gap: 0.4rem;
        min-block-size: 32px;
      }
      input[type='checkbox'] {
        inline-size: 1.15rem;
        block-size: 1.15rem;
        accent-color: var(--utrecht-button-primary-action-background-color);
      }
      .time {
        flex: 1 1 16rem;
        display: flex;
        align-items: center;
        gap: 0.6rem;
      }
      .time input {
        flex: 1;
        min-inline-size: 5rem;
        accent-color: var(--utrecht-button-primary-action-background-color);
      }
      .time output {
        min-inline-size: 11rem;
      }
      .page {
        display: grid;
        gap: 20px;
      }
      .beside {
        grid-template-columns: minmax(0, 1fr) 340px;
        align-items: start;
      }
      .said {
        margin-block: 0.2rem 0.4rem;
      }
      ww-personal-details {
        border-radius: var(--wijkweb-radius);
        background: var(--wijkweb-surface-color);
        border: 1px solid var(--wijkweb-line-color);
      }
      @media (max-width: 900px) {
        ww-personal-details {
          position: fixed;
          z-index: 20;
          inset-inline: 0;
          inset-block-end: 0;
          max-block-size: 46dvh;
          overflow: auto;
          border-width: 1px 0 0;
          border-radius: 16px 16px 0 0;
          box-shadow: var(--wijkweb-shadow);
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {string|null} */
    this.pinned = null;
    this.past = false;
    this.wide = 0;
    this.listening = new Listening(this);
    this.seated = remembered((shown, scheme, width, height) => seat(shown, scheme, { width, height, measure }));
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
    const beside = this.wide > ROOM_FOR_PANEL;
    return html`
      ${this.bar(personal)}
      <p class="soft small-text said">${this.count(personal, shown.length)}</p>
      <div class="page ${beside ? 'beside' : ''}">
        ${state.route.show === 'table' ? html`<ww-personal-table .personal=${personal} .shown=${shown}></ww-personal-table>` : this.figure(personal, shown, beside)}
        <div>
          ${this.pinned ? html`<ww-personal-details .personal=${personal} .pinned=${this.pinned} @leave=${this.leave}></ww-personal-details>` : nothing}
          ${this.pinned && beside ? nothing : html`<ww-personal-legend></ww-personal-legend>`}
        </div>
      </div>
    `;
  }

  /** How many are shown, of how many. @param {Personal} personal @param {number} shown */
  count({ others }, shown) {
    const over = others.filter(({ standing }) => standing === 'ended').length;
    return `${t('personal.count', { n: shown, of: others.length })}${over > 0 && !this.past ? ` · ${tn('personal.count-past', over)}` : ''}`;
  }

  /** @param {Personal} personal */
  bar({ web, day }) {
    const moments = momentsIn(web);
    const at = Math.max(0, moments.findLastIndex((moment) => moment <= day));
    return html`<div class="bar">
      <div class="group" role="group" aria-label=${t('show')}>
        ${['picture', 'table'].map((show) => html`<button class="button small" aria-pressed=${this.listening.state.route.show === show} @click=${() => look({ show: /** @type {'picture'|'table'} */ (show) })}>${t(`show.${show}`)}</button>`)}
      </div>
      <label class="check"><input type="checkbox" .checked=${this.past} @change=${() => (this.past = !this.past)} />${t('personal.show-past')}</label>
      ${moments.length < 2
        ? nothing
        : html`<div class="time">
            <label for="day">${t('time.as-of')}</label>
            <input id="day" type="range" min="0" max=${moments.length - 1} .value=${String(at)} aria-valuetext=${dateText(day)} @input=${(/** @type {Event} */ event) => this.goTo(moments, Number(/** @type {HTMLInputElement} */ (event.target).value))} />
            <output for="day">${dateText(day)}</output>
          </div>`}
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
    const seating = this.seated(shown, state.scheme, width, height);
    const drawn = { seating, others: shown, places: personal.places, colourOf: colourIn(state), words: figureWords };
    return html`<ww-personal-figure
      .drawn=${drawn}
      .stops=${stopsOf(personal, shown)}
      .pinned=${this.pinned}
      .label=${t('personal.label', { name: personal.name })}
      @pin=${(/** @type {CustomEvent<string|null>} */ event) => (this.pinned = event.detail)}
    ></ww-personal-figure>`;
  }

  leave() {
    const id = this.pinned;
    this.pinned = null;
    const figure = /** @type {import('./ww-personal-figure.js').WwPersonalFigure|null} */ (this.renderRoot.querySelector('ww-personal-figure'));
    /** @type {SVGElement|null|undefined} */ (figure?.renderRoot.querySelector(`[data-id="${CSS.escape(id ?? '')}"]`))?.focus();
  }
}

/** @type {import('../draw/personal-figure.js').FigureWords} */
const figureWords = {
  place: placeName,
  told: ({ told }) => (told === 'not-asked' ? '' : t(`personal.word.${told}`)),
  wish: ({ asked }) => (asked?.wish ? t(`personal.wish.${asked.wish}`) : ''),
  get close() {
    return t('personal.ring.close');
  },
  get acquainted() {
    return t('personal.ring.acquainted');
  },
  width: widthOf,
};

/** Where the arrows come, and what is heard there. @param {Personal} personal @param {Personal['others']} shown */
const stopsOf = (personal, shown) => [
  ...personal.places.map((place) => ({ id: place.id, says: placeText(place, shown.filter((other) => other.place === place.id && other.standing !== 'ended').length) })),
  ...shown.map((other) => ({ id: other.id, says: otherText(other, personal) })),
];

customElements.define('ww-personal-web', WwPersonalWeb);
