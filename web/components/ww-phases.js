/** How a web grew: one small picture for each phase, all drawn alike. Who chooses one compares it with the one before. */
import { LitElement, css, html, nothing } from 'lit';
import { look } from '../state/actions.js';
import { Listening } from '../state/app.js';
import { drawingOf } from '../state/drawn.js';
import { dateText, number, t, tn } from '../state/texts.js';
import { compareStyles } from './compare-styles.js';
import { shared } from './shared-styles.js';
import './ww-drawing.js';

const WIDTH = 190;

export class WwPhases extends LitElement {
  static properties = { time: { attribute: false } };

  static styles = [
    shared,
    compareStyles,
    css`
      :host {
        padding: 0;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../state/compared.js').Compared|null} */
    this.time = null;
    this.listening = new Listening(this);
    /** @type {Map<import('../contract.js').Web, string>} */
    this.drawn = new Map();
    /** @type {object|null} everybody of whom they were drawn */
    this.roster = null;
    this.language = '';
  }

  render() {
    const { time } = this;
    if (!time || time.days.length < 2) return nothing;
    const { days, phases } = time;
    return html`<h2 id="phases">${t('compare.phases')}</h2>
      <p class="said soft">${t('compare.phases-lead')}</p>
      ${phases.length === 0 ? html`<p role="status">${t('loading')}</p>` : html`<ol class="phases" aria-labelledby="phases">${phases.map((phase, index) => html`<li>${this.phase(phase, index)}</li>`)}</ol>`}
      ${days.length > phases.length && phases.length > 0 ? html`<p class="soft">${t('compare.phases-large')}</p>` : nothing}`;
  }

  /** @param {import('../contract.js').Web} web @param {number} index */
  phase(web, index) {
    const { time } = this;
    const before = time?.days[index - 1];
    const chosen = time?.comparison.asOf === web.asOf && (!before || time.comparison.since === before);
    return html`<button class="phase" aria-pressed=${chosen} ?disabled=${!before} @click=${() => look({ since: before ?? null, until: web.asOf })}>
      <strong>${dateText(web.asOf)}</strong>
      <span class="soft small-text">${tn('count.ties', web.ties.length, { count: number(web.ties.length) })}</span>
      <ww-drawing aria-hidden="true" .drawing=${this.drawing(web)}></ww-drawing>
    </button>`;
  }

  /** Each is drawn once, as long as everybody has the same place and speaks the same language. @param {import('../contract.js').Web} web */
  drawing(web) {
    const { time } = this;
    const { language } = this.listening.state;
    if (!time) return '';
    if (this.roster !== time.roster || this.language !== language) {
      this.drawn.clear();
      Object.assign(this, { roster: time.roster, language });
    }
    const known = this.drawn.get(web) ?? drawingOf(web, time, { title: dateText(web.asOf), width: WIDTH });
    this.drawn.set(web, known);
    return known;
  }
}
customElements.define('ww-phases', WwPhases);
