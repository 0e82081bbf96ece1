/** "Wijzigingen": what was changed in the web of an area, with undo and redo. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { ignoreUnlessOurs } from '../state/actions.js';
import { Listening, store } from '../state/app.js';
import { loadChanges, moreChanges } from '../state/changes.js';
import { editText, madeText, obstacleText, undoneText } from '../state/history-words.js';
import { cancelImport } from '../state/importing.js';
import { problemText } from '../state/problem-text.js';
import { number, t } from '../state/texts.js';
import { undoChange } from '../state/undoing.js';
import { historyStyles } from './history-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').ChangeLine} ChangeLine */
/** @typedef {import('../contract.js').Job} Job */

export class WwChanges extends LitElement {
  static properties = { refused: { state: true }, running: { state: true } };

  static styles = [
    shared,
    historyStyles,
    css`
      :host {
        display: block;
        max-inline-size: 46rem;
        margin-inline: auto;
        padding: 1.2rem 1rem 3rem;
      }
      h1 {
        font-size: 1.8rem;
      }
      .lead {
        margin-block: 0.3rem 1rem;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.3rem 1rem;
      }
      .line > div {
        flex: 1 1 16rem;
        min-inline-size: 0;
      }
      .refused {
        margin-block-start: 0.5rem;
      }
      .more {
        margin-block-start: 1rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {{id: string, problem: import('../contract.js').Problem}|null} */
    this.refused = null;
    /** Which change is being undone as a job, and how far that is. @type {{id: string, job: Job}|null} */
    this.running = null;
    this.listening = new Listening(this);
  }

  render() {
    const { history, areas, route } = this.listening.state;
    const name = areas?.find(({ code }) => code === route.area)?.name ?? '';
    return html`
      <h1>${t('changes.title', { area: name })}</h1>
      <p class="lead">${t('changes.lead')} <a href="#/kern/${encodeURIComponent(route.area ?? '')}">${t('changes.to-web')}</a></p>
      ${!history
        ? html`<p role="status">${t('loading')}</p>`
        : html`<ol>${history.changes.map((line) => this.line(line))}</ol>
            ${history.next ? html`<button class="button more" @click=${() => moreChanges()}>${t('changes.more')}</button>` : nothing}`}
    `;
  }

  /** @param {ChangeLine} line */
  line(line) {
    const { made, step, may, undoneBy } = line;
    const text = editText(line);
    return html`<li class=${undoneBy ? 'undone' : ''}>
      <div class="line">
        <div>
          <p><strong>${text}</strong></p>
          <p class="soft small-text">${madeText(made)}${made.why ? ` · ${made.why}` : ''}${undoneBy ? ` · ${t('history.is-undone')}` : ''}</p>
        </div>
        ${this.running?.id === made.id ? html`<button class="button small" id="stop" @click=${() => this.stop()}>${t('undo.stop')}</button>` : may.includes('undo') ? html`<button ?disabled=${this.running !== null} class="button small" id="undo-${made.id}" aria-label="${t(step === 'undone' ? 'undo.redo' : 'undo.undo')}: ${text}" @click=${() => this.undo(line)}>${t(step === 'undone' ? 'undo.redo' : 'undo.undo')}</button>` : nothing}
      </div>
      ${this.running?.id === made.id ? this.progress(this.running.job) : nothing}
      ${this.refused?.id === made.id ? this.refusal(this.refused.problem) : nothing}
    </li>`;
  }

  /** @param {import('../contract.js').Problem} problem */
  refusal(problem) {
    const { obstacles = [] } = problem;
    return html`<div class="notice refused" role="alert">
      <p>${obstacles.length ? problem.title : problemText(problem)}</p>
      ${obstacles.length ? html`<ul>${obstacles.map((one) => html`<li>${obstacleText(one)}</li>`)}</ul>` : nothing}
    </div>`;
  }

  /** How far a large change is undone. @param {Job} job */
  progress({ done, total }) {
    const share = total > 0 ? Math.floor((100 * done) / total) : 0;
    return html`<p class="soft small-text">${t('undo.running', { share: number(share) })}</p>
      <progress aria-label=${t('undo.progress')} max="100" .value=${share}></progress>`;
  }

  async stop() {
    // A job that is just over is stopped no more, which the list tells.
    if (this.running) await cancelImport(this.running.job).catch(ignoreUnlessOurs);
  }

  /** @param {ChangeLine} line */
  async undo(line) {
    const area = this.listening.state.route.area ?? '';
    this.refused = null;
    try {
      const undone = await undoChange(area, line.made.id, null, (job) => this.seen(line.made.id, job));
      this.running = null;
      await loadChanges(area);
      if (!undone) {
        store.set({ message: { text: t('undo.stopped'), kind: 'good' } });
        await this.updateComplete;
        return this.focusOn(`#undo-${CSS.escape(line.made.id)}`);
      }
      store.set({ message: { text: undoneText(undone), kind: 'good' }, web: null });
      await this.updateComplete;
      this.focusOn(`#undo-${CSS.escape(undone.made.id)}`);
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      this.refused = { id: line.made.id, problem: error.problem };
    } finally {
      this.running = null;
    }
  }

  /** The button that began it makes way for the one that stops it. @param {string} id @param {Job} job */
  async seen(id, job) {
    const first = this.running === null;
    this.running = { id, job };
    await this.updateComplete;
    if (first) this.focusOn('#stop');
  }

  /** @param {string} selector */
  focusOn(selector) {
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(selector))?.focus();
  }
}
customElements.define('ww-changes', WwChanges);
