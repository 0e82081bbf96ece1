/** Ties to confirm, each with three answers: still so, over, and not known, which leaves it as it is. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { answerTie, sentenceOf } from '../state/confirming.js';
import { problemText } from '../state/problem-text.js';
import { periodText } from '../state/sentences.js';
import { dateText, t } from '../state/texts.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Tie} Tie */

export class WwConfirmList extends LitElement {
  static properties = { ties: { attribute: false }, person: { attribute: false }, gone: { state: true }, said: { state: true }, bad: { state: true } };

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
      .said {
        min-block-size: 1.6rem;
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
    /** @type {ReadonlySet<string>} those that were answered, or left, here */
    this.gone = new Set();
    this.said = '';
    this.bad = false;
  }

  get left() {
    return this.ties.filter(({ id }) => !this.gone.has(id));
  }

  render() {
    return html`<p class="said ${this.bad ? 'notice' : ''}" role="status">${this.said}</p>
      ${this.left.length === 0 ? nothing : html`<ul>${this.left.map((tie) => this.item(tie))}</ul>`}`;
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
        ${button('still-so', () => this.answer(tie, 'still-so'))} ${button('over', () => this.answer(tie, 'over'))} ${button('unknown', () => this.leave(tie, t('confirm.left', { tie: text })))}
      </div>
    </li>`;
  }

  /** @param {Tie} tie @param {import('../state/confirming.js').Answer} answer */
  async answer(tie, answer) {
    try {
      await answerTie(tie, answer, this.person);
      await this.leave(tie, t(`confirm.done.${answer}`, { tie: sentenceOf(tie) }));
      this.dispatchEvent(new CustomEvent('answered'));
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      Object.assign(this, { said: problemText(error.problem), bad: true });
    }
  }

  /** What was answered goes away; the focus goes to the next. @param {Tie} tie @param {string} said */
  async leave(tie, said) {
    const at = this.left.findIndex(({ id }) => id === tie.id);
    Object.assign(this, { gone: new Set([...this.gone, tie.id]), said, bad: false });
    await this.updateComplete;
    const items = this.renderRoot.querySelectorAll('li');
    const next = items[Math.min(at, items.length - 1)];
    /** @type {HTMLElement|null|undefined} */ (next?.querySelector('button'))?.focus();
    if (items.length === 0) this.dispatchEvent(new CustomEvent('emptied'));
  }
}
customElements.define('ww-confirm-list', WwConfirmList);
