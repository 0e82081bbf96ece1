/** What the pages of an area's papers (lists, stories, points) have in common: changing one, taking that back, telling what went wrong. */
import { LitElement, html, nothing } from 'lit';
import { Listening } from '../state/app.js';
import { wrongOf } from '../state/problem-text.js';
import { t } from '../state/texts.js';

/** @template {{id: string}} T a paper */
export class PaperPage extends LitElement {
  static properties = { open: { state: true }, former: { state: true }, said: { state: true }, wrong: { state: true } };

  constructor() {
    super();
    /** @type {T|null} a paper before it was last changed here */
    this.former = null;
    this.said = '';
    this.wrong = '';
    this.listening = new Listening(this);
    this.of = this.area;
  }

  get area() {
    return this.listening.state.route.area ?? '';
  }

  /** Nothing of one area goes into the next. */
  willUpdate() {
    if (this.of !== this.area) Object.assign(this, { of: this.area, open: null, former: null, said: '', wrong: '' });
  }

  /** What was done, with the way back; or what went wrong. */
  told() {
    return html`<div class="told">
      ${this.wrong ? html`<p class="notice" role="alert">${this.wrong}</p>` : html`<p role="status">${this.said}</p>`}
      ${this.former && !this.wrong ? html`<button class="button small" @click=${this.takeBack}>${t('undo.undo')}</button>` : nothing}
    </div>`;
  }

  /** @returns {Promise<void>} */
  takeBack() {
    throw new Error('a change is taken back');
  }

  /** @param {() => Promise<unknown>} work @returns {Promise<boolean>} whether it went well */
  async attempt(work) {
    this.wrong = '';
    this.wrong = await wrongOf(work);
    return this.wrong === '';
  }
}
