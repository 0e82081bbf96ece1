/** A text of a dossier that somebody keeps: to read, and to change where one stands. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { ChangedMeanwhile } from '../state/insight.js';
import { problemText } from '../state/problem-text.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';

export class WwWritten extends LitElement {
  static properties = { name: {}, help: {}, value: {}, save: { attribute: false }, changing: { state: true }, wrong: { state: true }, saving: { state: true } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
      }
      .text {
        white-space: pre-line;
        overflow-wrap: anywhere;
        max-inline-size: 46rem;
      }
      form {
        display: grid;
        gap: 0.5rem;
        max-inline-size: 46rem;
      }
      textarea {
        inline-size: 100%;
        padding: 0.5rem 0.7rem;
        border: 1px solid var(--utrecht-form-input-border-color);
        border-radius: var(--utrecht-form-input-border-radius);
        background: var(--utrecht-form-input-background-color);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin-block-start: 0.4rem;
      }
    `,
  ];

  constructor() {
    super();
    /** What the text is called. */
    this.name = '';
    this.help = '';
    this.value = '';
    /** @type {null|((change: {before: string, text: string}) => Promise<void>)} null: one may not change it */
    this.save = null;
    this.changing = false;
    this.saving = false;
    /** What stood there when one began to write, or was last told of. */
    this.begun = '';
    this.wrong = '';
  }

  render() {
    return this.changing ? this.form() : html`<slot>${this.value ? html`<p class="text">${this.value}</p>` : html`<p class="soft">${t('dossier.not-written')}</p>`}</slot>
      ${this.save ? html`<p class="row"><button class="button small" aria-label="${t('dossier.write')}: ${this.name}" @click=${this.open}>${t('dossier.write')}</button></p>` : nothing}`;
  }

  form() {
    return html`<form @submit=${this.submit}>
      ${this.wrong ? html`<p class="notice" role="alert">${this.wrong}</p>` : nothing}
      <label for="text">${this.name}</label>
      <p class="soft small-text" id="help">${this.help} ${t('dossier.no-people')}</p>
      <textarea id="text" rows="6" maxlength="4000" aria-describedby="help" .value=${this.value}></textarea>
      <p class="row"><button class="button primary" ?disabled=${this.saving}>${t('dossier.save')}</button> <button type="button" class="button" @click=${this.close}>${t('form.cancel')}</button></p>
    </form>`;
  }

  async open() {
    Object.assign(this, { changing: true, begun: this.value });
    await this.updateComplete;
    /** @type {HTMLElement} */ (this.renderRoot.querySelector('textarea')).focus();
  }

  async close() {
    Object.assign(this, { changing: false, wrong: '' });
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('button'))?.focus();
  }

  /** What is typed stays when it cannot be kept. @param {SubmitEvent} event */
  async submit(event) {
    event.preventDefault();
    const text = /** @type {HTMLTextAreaElement} */ (this.renderRoot.querySelector('textarea')).value.trim();
    try {
      Object.assign(this, { wrong: '', saving: true });
      await this.save?.({ before: this.begun, text });
      await this.close();
    } catch (problem) {
      if (problem instanceof ChangedMeanwhile) Object.assign(this, { begun: problem.now, wrong: t('dossier.changed', { now: problem.now || t('dossier.not-written') }) });
      else if (problem instanceof ServiceProblem) this.wrong = problemText(problem.problem);
      else throw problem;
    } finally {
      this.saving = false;
    }
  }
}
customElements.define('ww-written', WwWritten);
