/** The slider for the date: every stop is a day on which something begins or ends. */
import { LitElement, css, html, nothing } from 'lit';
import { dateOf, look } from '../state/actions.js';
import { Listening, store } from '../state/app.js';
import { lastStop, stopsOf } from '../state/stops.js';
import { dateText, t } from '../state/texts.js';
import { today } from '../state/today.js';
import { shared } from './shared-styles.js';

/** How long each date stays while time plays, in milliseconds. */
const PACES = { slow: 2600, usual: 1300, fast: 550 };

/** @typedef {keyof typeof PACES} Pace */

export class WwTime extends LitElement {
  static properties = { pace: { state: true } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
        border-block-start: 1px solid var(--wijkweb-line-color);
        background: var(--wijkweb-surface-color);
      }
      div.time {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: 0 1rem;
        padding: 0.25rem 1rem 0.35rem;
      }
      .play {
        gap: 0.3rem;
        flex-wrap: nowrap;
      }
      select {
        min-block-size: 32px;
        padding: 0.1rem 0.3rem;
        font-size: 0.9rem;
        border: 1px solid var(--utrecht-form-input-border-color);
        border-radius: var(--utrecht-form-input-border-radius);
        background: var(--utrecht-form-input-background-color);
      }
      .track {
        min-inline-size: 0;
      }
      input {
        inline-size: 100%;
        min-block-size: 28px;
        margin: 0;
        accent-color: var(--wijkweb-accent-color);
      }
      .years {
        display: flex;
        justify-content: space-between;
        padding-inline: 2px;
        font-size: 0.8rem;
        color: var(--wijkweb-soft-color);
        font-variant-numeric: tabular-nums;
        line-height: 1;
        block-size: 0.9rem;
      }
      .years span {
        inline-size: 0;
        display: flex;
        justify-content: center;
        white-space: nowrap;
      }
      output {
        min-inline-size: 9.5rem;
        text-align: end;
        font-weight: 600;
      }
      @media (max-width: 720px) {
        select {
          display: none;
        }
        output {
          min-inline-size: 0;
          font-size: 0.9rem;
        }
        div.time {
          gap: 0 0.6rem;
          padding-inline: 0.6rem;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.listening = new Listening(this);
    /** @type {Pace} */
    this.pace = 'usual';
    /** @type {ReturnType<typeof setInterval>|undefined} */
    this.playing = undefined;
  }

  render() {
    const { card, route, language } = this.listening.state;
    if (!card || !language) return nothing;
    const stops = stopsOf(card, today());
    if (stops.length < 2) return nothing;
    const at = stopAt(stops, dateOf(route));
    return html`<div class="time" role="group" aria-label=${t('time')}>
      <div class="row play">
        <button class="button small" aria-pressed=${this.playing !== undefined} @click=${this.toggle}>${this.playing ? t('time.pause') : t('time.play')}</button>
        <select aria-label=${t('time.speed')} @change=${this.choosePace}>${Object.keys(PACES).map((pace) => html`<option value=${pace} ?selected=${pace === this.pace}>${t(`time.speed.${pace}`)}</option>`)}</select>
      </div>
      <div class="track">
        <input type="range" min="0" max=${stops.length - 1} step="1" .value=${String(at)} aria-label=${t('time.as-of')} aria-valuetext=${dateText(stops[at])} @input=${this.slide} />
        <div class="years" aria-hidden="true">${yearMarks(stops, innerWidth < 720 ? 4 : 12).map((year) => html`<span>${year}</span>`)}</div>
      </div>
      <output>${dateText(dateOf(route))}</output>
    </div>`;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.pause();
  }

  /** @param {Event} event */
  slide(event) {
    this.pause();
    this.goTo(Number(/** @type {HTMLInputElement} */ (event.target).value));
  }

  toggle() {
    if (this.playing) return this.pause();
    const { card, route } = store.state;
    if (!card) return;
    const stops = stopsOf(card, today());
    if (stopAt(stops, dateOf(route)) === stops.length - 1) this.goTo(0);
    this.play();
  }

  play() {
    clearInterval(this.playing);
    this.playing = setInterval(() => this.next(), PACES[this.pace]);
    this.requestUpdate();
  }

  /** @param {Event} event */
  choosePace(event) {
    this.pace = /** @type {Pace} */ (/** @type {HTMLSelectElement} */ (event.target).value);
    if (this.playing) this.play();
  }

  pause() {
    clearInterval(this.playing);
    this.playing = undefined;
    this.requestUpdate();
  }

  next() {
    const { card, route } = store.state;
    if (!card) return;
    const stops = stopsOf(card, today());
    const at = stopAt(stops, dateOf(route));
    if (at >= stops.length - 1) this.pause();
    else this.goTo(at + 1);
  }

  /** @param {number} index */
  goTo(index) {
    const { card } = store.state;
    if (!card) return;
    const day = stopsOf(card, today())[index];
    look({ asOf: day === lastStop(card, today()) ? null : day });
  }
}

/** @param {string[]} stops @param {string} date @returns {number} the last stop on or before the date */
function stopAt(stops, date) {
  let at = 0;
  stops.forEach((stop, index) => {
    if (stop <= date) at = index;
  });
  return at;
}

/** The year at its first stop; years too close to one another stay unsaid. @param {string[]} stops @param {number} most */
function yearMarks(stops, most) {
  const apart = Math.max(1, Math.ceil(stops.length / most));
  let last = -Infinity;
  let said = '';
  return stops.map((stop, index) => {
    const year = stop.slice(0, 4);
    if (year === said || index - last < apart) return '';
    [last, said] = [index, year];
    return year;
  });
}
customElements.define('ww-time', WwTime);
