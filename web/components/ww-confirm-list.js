/** Ties to confirm, each with three answers: still so, over, and not known, which leaves it as it is. */
import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { ServiceProblem } from '../api/client.js';
import { Listening, store } from '../state/app.js';
import { answerTie, sentenceOf } from '../state/confirming.js';
import { problemText } from '../state/problem-text.js';
import { periodText } from '../state/sentences.js';
import { dateText, t } from '../state/texts.js';
import { undoLast } from '../state/undoing.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Tie} Tie */

export class WwConfirmList extends LitElement {
  static properties = { ties: { attribute: false }, person: { attribute: false }, answered: { state: true }, passed: { state: true }, said: { state: true }, bad: { state: true } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: 0.6rem;
      }
      li {
        padding: 0.7rem 0.9rem;
        border: 1px solid var(--wijkweb-line-color);
        border-radius: 10px;
        background: var(--wijkweb-surface-color);
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: 0.4rem 1rem;
      }
      .tie {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .above {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.3rem 1rem;
        min-block-size: 2.2rem;
        margin-block-end: 0.5rem;
      }
      @media (max-width: 720px) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
        .row {
          display: grid;
          grid-template-columns: repeat(3, minmax(0, 1fr));
        }
        .button {
          min-block-size: 44px;
          padding-inline: 0.3rem;
          white-space: normal;
          line-height: 1.15;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Tie[]} */
    this.ties = [];
    /** @type {string|null} whose web is open, if anybody's */
    this.person = null;
    /** @type {ReadonlySet<string>} those that were answered here, until the list is read again */
    this.answered = new Set();
    /** @type {ReadonlySet<string>} those that were left as they are */
    this.passed = new Set();
    this.listening = new Listening(this);
    this.said = '';
    this.bad = false;
  }

  get left() {
    return this.ties.filter(({ id }) => !this.answered.has(id) && !this.passed.has(id));
  }

  /** What was undone is asked again. @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('ties')) this.answered = new Set();
  }

  render() {
    const { lastEdit, message } = this.listening.state;
    const undoable = this.said && !this.bad && !message?.offer && lastEdit && !lastEdit.undone && lastEdit.ids.length > 0;
    return html`<div class="above"><p class="said ${this.bad ? 'notice' : ''}" role="status">${this.said}</p>
        ${undoable ? html`<button class="button small" @click=${this.undo}>${t('undo.undo')}</button>` : nothing}</div>
      ${this.left.length === 0 ? nothing : html`<ul>${repeat(this.left, ({ id }) => id, (tie) => this.item(tie))}</ul>`}`;
  }

  /** @param {Tie} tie */
  item(tie) {
    const text = sentenceOf(tie);
    const button = (/** @type {string} */ answer, /** @type {() => void} */ act) =>
      html`<button class="button" data-answer=${answer} aria-describedby="tie-${tie.id}" @click=${act}>${t(`confirm.${answer}`)}</button>`;
    return html`<li>
      <div>
        <p class="tie" id="tie-${tie.id}">${text}</p>
        <p class="soft small-text">${periodText(tie)} · ${tie.lastConfirmed ? t('ties.confirmed', { date: dateText(tie.lastConfirmed) }) : t('ties.never-confirmed')}</p>
      </div>
      <div class="row">
        ${button('still-so', () => this.answer(tie, 'still-so'))} ${button('over', () => this.answer(tie, 'over'))} ${button('unknown', () => this.pass(tie, t('confirm.left', { tie: text })))}
      </div>
    </li>`;
  }

  /** @param {Tie} tie @param {import('../state/confirming.js').Answer} answer */
  async answer(tie, answer) {
    try {
      await answerTie(tie, answer, this.person);
      await this.leave(tie, t(`confirm.done.${answer}`, { tie: sentenceOf(tie) }), { answered: new Set([...this.answered, tie.id]) });
      this.dispatchEvent(new CustomEvent('answered'));
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      Object.assign(this, { said: problemText(error.problem), bad: true });
    }
  }

  /** What nobody here knows stays as it is. @param {Tie} tie @param {string} said */
  async pass(tie, said) {
    store.set({ lastEdit: null });
    await this.leave(tie, said, { passed: new Set([...this.passed, tie.id]) });
  }

  async undo() {
    this.said = '';
    await undoLast();
  }

  /** What was answered goes away; the focus goes to the next. @param {Tie} tie @param {string} said @param {{answered?: Set<string>, passed?: Set<string>}} gone */
  async leave(tie, said, gone) {
    const at = this.left.findIndex(({ id }) => id === tie.id);
    Object.assign(this, { ...gone, said, bad: false });
    await this.updateComplete;
    const items = this.renderRoot.querySelectorAll('li');
    const next = items[Math.min(at, items.length - 1)];
    /** @type {HTMLElement|null|undefined} */ (next?.querySelector('button'))?.focus();
    if (items.length === 0) this.dispatchEvent(new CustomEvent('emptied'));
  }
}
customElements.define('ww-confirm-list', WwConfirmList);
