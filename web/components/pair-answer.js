/** What every answer about two parties has in common: asking why, sending, the ways between them, telling what went wrong. */
import { LitElement, html, nothing } from 'lit';
import { store } from '../state/app.js';
import { waysBetween } from '../state/insight.js';
import { wrongOf } from '../state/problem-text.js';
import { t } from '../state/texts.js';
import { waysFound } from './ways-found.js';

export class PairAnswer extends LitElement {
  static properties = { names: { attribute: false }, asking: { state: true }, ways: { state: true }, wrong: { state: true } };

  constructor() {
    super();
    /** @type {Map<string, string>} */
    this.names = new Map();
    /** @type {'planned'|'declined'|null} what one is about to answer */
    this.asking = null;
    /** @type {import('../contract.js').WaysBetween|null} */
    this.ways = null;
    this.wrong = '';
  }

  /** The place of a pair that went is taken by the next: nothing of the one stays with the other. */
  forget() {
    Object.assign(this, { asking: null, ways: null, wrong: '' });
  }

  get area() {
    return store.state.route.area ?? '';
  }

  found() {
    return this.ways ? waysFound(this.ways) : nothing;
  }

  problem() {
    return this.wrong ? html`<p class="notice" role="alert">${this.wrong}</p>` : nothing;
  }

  /** What one can answer about a pair, or what one is about to. @param {string} pair in words @param {string} one @param {string} other */
  answers(pair, one, other) {
    if (this.asking) return this.form(this.asking);
    return html`<div class="row">
      <button class="button primary small" aria-label=${t('introductions.plan-of', { pair })} @click=${() => this.ask('planned')}>${t('introductions.plan')}</button>
      <button class="button small" aria-label=${t('introductions.decline-of', { pair })} @click=${() => this.ask('declined')}>${t('introductions.decline')}</button>
      ${this.ways ? nothing : html`<button class="button plain small" aria-label=${t('introductions.ways-of', { pair })} @click=${() => this.findWays(one, other)}>${t('introductions.ways')}</button>`}
    </div>`;
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

  /** @param {string} one @param {string} other */
  async findWays(one, other) {
    this.wrong = '';
    this.wrong = await wrongOf(async () => {
      this.ways = await waysBetween(this.area, one, other);
    });
  }

  /** @param {SubmitEvent} event */
  async submit(event) {
    event.preventDefault();
    const answer = this.asking;
    if (!answer) return;
    const because = /** @type {HTMLInputElement} */ (this.renderRoot.querySelector('#because')).value.trim();
    this.wrong = '';
    this.wrong = await wrongOf(() => this.send(answer, because));
  }

  /** @param {'planned'|'declined'} _answer @param {string} _because @returns {Promise<void>} */
  send(_answer, _because) {
    throw new Error('an answer is sent');
  }
}
