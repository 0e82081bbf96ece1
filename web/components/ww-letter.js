/** What becomes of a conversation that is written: on its way, waiting for somebody, or there. */
import { LitElement, html, nothing } from 'lit';
import { uuidV7 } from '../api/uuid.js';
import { look } from '../state/actions.js';
import { Listening } from '../state/app.js';
import { keepDraft, mayChange, reopen, sendDraft, throwAway } from '../state/keeping.js';
import { wrongOf } from '../state/problem-text.js';
import { HOME } from '../state/route.js';
import { t } from '../state/texts.js';
import { takeStep } from '../state/worries.js';
import { conversationStyles } from './conversation-styles.js';
import { letterText } from './letter-text.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../device/outbox.js').Letter} Letter */

const EXPLAINED = ['ready', 'closed', 'signed-out', 'sent'];

export class WwLetter extends LitElement {
  static properties = { letter: { attribute: false }, trouble: { state: true } };

  static styles = [shared, conversationStyles];

  constructor() {
    super();
    this.letter = /** @type {Letter} */ (/** @type {unknown} */ (null));
    this.trouble = '';
    /** Sent twice, it is one step. */
    this.stepId = uuidV7();
    this.listening = new Listening(this);
  }

  render() {
    const { letter, trouble } = this;
    return html`<section class="part">
      <p role="status"><strong>${letterText(letter)}</strong></p>
      ${EXPLAINED.includes(letter.state) ? html`<p>${t(`keep.then.${letter.state}`)}</p>` : nothing}
      ${trouble ? html`<p class="notice" role="alert">${trouble}</p>` : nothing}
      <p class="row">${letter.state === 'sent' ? this.sent(letter) : this.waiting(letter)}</p>
    </section>`;
  }

  /** @param {Letter} letter */
  sent(letter) {
    return html`${this.listening.state.route.worry ? html`<button class="button primary" @click=${() => this.backToWorry(letter)}>${t('worry.go-on')}</button>` : nothing}
      <button class="button" @click=${() => throwAway(letter.id)}>${t('talk.another')}</button>`;
  }

  /** @param {Letter} letter */
  waiting(letter) {
    const { id, state, draft, token } = letter;
    return html`${state === 'closed' ? html`<button class="button primary" @click=${() => this.trying(() => reopen(letter))}>${t('keep.reopen')}</button>` : nothing}
      ${state === 'signed-out' ? html`<button class="button primary" @click=${() => sendDraft(draft, token)}>${t('again')}</button>` : nothing}
      ${mayChange(letter) ? html`<button class="button" @click=${() => keepDraft(draft, token)}>${t('keep.change')}</button>` : nothing}
      <button class="button plain" @click=${() => confirm(t('keep.discard-sure')) && throwAway(id)}>${t('keep.discard')}</button>`;
  }

  /** The conversation that a worry led to is a step of it. @param {Letter} letter that is sent */
  backToWorry({ id, draft }) {
    const [area, worry] = (this.listening.state.route.worry ?? '').split('/');
    return this.trying(async () => {
      await takeStep(worry, { id: this.stepId, step: 'conversation', who: draft.who, conversation: id });
      look({ ...HOME, place: 'worry', area, focus: worry });
    });
  }

  /** @param {() => Promise<unknown>} work */
  async trying(work) {
    this.trouble = '';
    this.trouble = await wrongOf(work);
  }
}
customElements.define('ww-letter', WwLetter);
