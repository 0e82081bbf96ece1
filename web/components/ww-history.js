/** What was changed of an actor or of a tie, newest first: who, when, and what was and became; read when one asks for it. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { client, reload } from '../state/actions.js';
import { Listening, store } from '../state/app.js';
import { differences, madeText, refusalText, undoneText } from '../state/history-words.js';
import { problemText } from '../state/problem-text.js';
import { t } from '../state/texts.js';
import { undoChange } from '../state/undoing.js';
import { historyStyles } from './history-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').PastChange} PastChange */

export class WwHistory extends LitElement {
  static properties = { actorId: { attribute: false }, tieId: { attribute: false }, changes: { state: true }, problem: { state: true } };

  static styles = [
    shared,
    historyStyles,
    css`
      details {
        margin-block-start: 1.4rem;
      }
      summary {
        cursor: pointer;
        min-block-size: 28px;
        font-weight: 600;
      }
      .of-tie {
        margin-block-start: 0.1rem;
        font-size: 0.9rem;
      }
      .of-tie summary {
        inline-size: fit-content;
        font-weight: 400;
        color: var(--wijkweb-soft-color);
      }
    `,
  ];

  constructor() {
    super();
    this.actorId = '';
    /** In place of an actor. */
    this.tieId = '';
    /** @type {PastChange[]|null} */
    this.changes = null;
    this.area = '';
    this.problem = '';
    this.open = false;
    this.seen = 0;
    this.seenLive = 0;
    this.listening = new Listening(this);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    const { changes, live } = this.listening.state;
    const other = changed.has('actorId') || changed.has('tieId');
    if (!other && changes === this.seen && live === this.seenLive) return;
    if (other) this.changes = null;
    Object.assign(this, { seen: changes, seenLive: live });
    if (this.open) void this.load(this.path);
  }

  get path() {
    return this.tieId ? `/v1/ties/${this.tieId}` : `/v1/actors/${this.actorId}`;
  }

  /** @param {string} path */
  async load(path) {
    try {
      const { area, changes } = await client.get(`${path}/history`);
      if (this.path === path) Object.assign(this, { area, changes, problem: '' });
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      this.problem = problemText(error.problem);
    }
  }

  render() {
    return html`<details class=${this.tieId ? 'of-tie' : ''} @toggle=${this.toggled}>
      <summary>${t(this.tieId ? 'history.of-tie' : 'history.title')}</summary>
      ${this.problem ? html`<p class="notice">${this.problem}</p>` : !this.open ? nothing : !this.changes ? html`<p role="status">${t('loading')}</p>` : html`<ol>${this.changes.map((one) => this.change(one))}</ol>`}
    </details>`;
  }

  /** @param {Event} event */
  toggled(event) {
    this.open = /** @type {HTMLDetailsElement} */ (event.target).open;
    if (this.open && !this.changes) void this.load(this.path);
    this.requestUpdate();
  }

  /** @param {PastChange} one */
  change(one) {
    const { made, step, before, undoneBy, may } = one;
    const what = step === 'made' ? t(before ? 'history.was-changed' : 'history.was-added') : t(`history.was-${step}`);
    return html`<li class=${undoneBy ? 'undone' : ''}>
      <p><strong>${what}</strong> <span class="soft">${madeText(made)}</span></p>
      ${made.why ? html`<p class="small-text">${t('history.why', { why: made.why })}</p>` : nothing}
      ${before
        ? html`<ul>${differences(one).map(({ field, was, became }) => html`<li>${field}: ${was ? html`<del>${was}</del>` : html`<span class="soft">${t('unknown')}</span>`} → ${became ? html`<ins>${became}</ins>` : html`<span class="soft">${t('unknown')}</span>`}</li>`)}</ul>`
        : nothing}
      ${undoneBy ? html`<p class="soft small-text">${t('history.is-undone')}</p>` : nothing}
      ${may.includes('undo') && before ? html`<button class="button small plain" @click=${() => this.undo(one)}>${t(step === 'undone' ? 'undo.redo' : 'undo.undo')}<span class="hidden-text">: ${what} ${madeText(made)}</span></button>` : nothing}
    </li>`;
  }

  /** @param {PastChange} one */
  async undo({ made }) {
    try {
      const undone = await undoChange(this.area, made.id);
      if (!undone) return;
      store.set({ message: { text: undoneText(undone), kind: 'good' } });
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      store.set({ message: { text: refusalText(error.problem), kind: 'bad' } });
    }
    await reload();
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('summary'))?.focus();
  }
}
customElements.define('ww-history', WwHistory);
