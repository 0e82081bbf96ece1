/** What every answer about an offer and a need has in common: asking why, sending, telling what went wrong. */
import { LitElement, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { problemText } from '../state/problem-text.js';
import { t } from '../state/texts.js';

export class MarketAnswer extends LitElement {
  static properties = { names: { attribute: false }, asking: { state: true }, wrong: { state: true } };

  constructor() {
    super();
    /** @type {Map<string, string>} */
    this.names = new Map();
    /** @type {'planned'|'declined'|null} what one is about to answer */
    this.asking = null;
    this.wrong = '';
  }

  problem() {
    return this.wrong ? html`<p class="notice" role="alert">${this.wrong}</p>` : nothing;
  }

  /** @param {'planned'|'declined'} answer */
  form(answer) {
    return html`<form @submit=${this.submit}>
      <label for="because">${t(`introductions.because.${answer}`)}</label>
      <input id="because" maxlength="300" autocomplete="off" />
      <div class="row">
        <button class="button primary small">${t(`introductions.${answer}`)}</button>
        <button class="button small" type="button" @click=${() => this.ask(null)}>${t('introductions.back')}</button>
      </div>
    </form>`;
  }

  /** @param {'planned'|'declined'|null} answer */
  async ask(answer) {
    this.asking = answer;
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(answer ? '#because' : '.primary'))?.focus();
  }

  /** @param {SubmitEvent} event */
  async submit(event) {
    event.preventDefault();
    if (!this.asking) return;
    await this.attempt(this.send(this.asking, /** @type {HTMLInputElement} */ (this.renderRoot.querySelector('#because')).value.trim()));
  }

  /** @param {'planned'|'declined'} _answer @param {string} _because @returns {Promise<void>} */
  send(_answer, _because) {
    throw new Error('an answer is sent');
  }

  /** @param {Promise<void>} work */
  async attempt(work) {
    this.wrong = '';
    try {
      await work;
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      this.wrong = problemText(error.problem);
    }
  }
}
