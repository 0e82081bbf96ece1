/** Brings a web in: first a trial that changes nothing, then for real. All problems at once, each with its mend. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { Listening, may } from '../state/app.js';
import { cancelImport, folderOf, followed, isGoing, isStaleFile, readJob, startImport } from '../state/importing.js';
import { problemText } from '../state/problem-text.js';
import { number, t } from '../state/texts.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';
import './ww-ending.js';

/** @typedef {import('../contract.js').Job} Job */
/** @typedef {import('../contract.js').Problem} Problem */

/** @type {('file'|'row'|'column'|'value'|'message'|'mend')[]} */
const PROBLEM_COLUMNS = ['file', 'row', 'column', 'value', 'message', 'mend'];

export class WwImport extends LitElement {
  static properties = { files: { state: true }, job: { state: true }, problem: { state: true } };

  static styles = [
    shared,
    formStyles,
    css`
      :host {
        display: block;
        max-inline-size: 60rem;
        margin-inline: auto;
        padding: 1.5rem 1rem 3rem;
      }
      h1 {
        font-size: 1.9rem;
      }
      h2 {
        margin-block: 1.6rem 0.5rem;
        font-size: 1.25rem;
      }
      .lead {
        max-inline-size: 42rem;
        margin-block: 0.4rem 1.4rem;
        color: var(--wijkweb-soft-color);
      }
      .drop {
        padding: 1.2rem;
        border: 2px dashed var(--utrecht-form-input-border-color);
        border-radius: var(--wijkweb-radius);
        background: var(--wijkweb-surface-color);
      }
      .row {
        margin-block: 1rem;
      }
      progress {
        inline-size: 100%;
        accent-color: var(--wijkweb-accent-color);
      }
      .scroll {
        overflow-x: auto;
      }
      .preview {
        padding: 0;
        list-style: none;
        overflow-wrap: anywhere;
      }
      .preview li {
        padding-block: 0.35rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
      }
      th {
        border-block-end: 2px solid var(--utrecht-form-input-border-color);
      }
      td {
        border-block-end: 1px solid var(--wijkweb-line-color);
        overflow-wrap: anywhere;
      }
      @media (max-width: 720px) {
        thead {
          position: absolute;
          clip-path: inset(50%);
        }
        tr {
          display: grid;
          grid-template-columns: auto 1fr;
          gap: 0.1rem 0.8rem;
          padding-block: 0.7rem;
          border-block-end: 1px solid var(--utrecht-form-input-border-color);
        }
        td {
          display: grid;
          grid-template-columns: subgrid;
          grid-column: 1 / -1;
          border: 0;
          padding: 0;
        }
        td::before {
          content: attr(data-name) / '';
          color: var(--wijkweb-soft-color);
        }
        td:empty {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {File[]} */
    this.files = [];
    /** @type {Job|null} */
    this.job = null;
    /** @type {Problem|null} */
    this.problem = null;
    this.listening = new Listening(this);
    this.told = this.listening.state.language;
  }

  /** What was told in the other language is asked for again. */
  updated() {
    const { language } = this.listening.state;
    if (language === this.told) return;
    this.told = language;
    if (this.job?.problem) void this.attempt(() => readJob(/** @type {Job} */ (this.job)));
  }

  render() {
    const { job, files, problem } = this;
    const running = isGoing(job);
    const tried = job?.state === 'done' && job.result?.dryRun;
    return html`
      <h1>${t('import.title')}</h1>
      <p class="lead">${t('import.lead')}</p>
      ${may('write-web') ? html`<p><a href="#/duplicates">${t('duplicates.title')}</a>: ${t('duplicates.short')}</p>` : nothing}
      ${(this.listening.state.areas ?? []).map(({ code, name }) => html`<ww-ending .area=${code} .of=${name}></ww-ending>`)}
      <div class="drop field" @dragover=${(/** @type {Event} */ event) => event.preventDefault()} @drop=${this.dropped}>
        <label for="files">${t('import.files')}</label>
        <p class="help" id="files-help">${t('import.files-help')}</p>
        <input id="files" type="file" multiple accept=".csv,.zip,.xlsx,.graphml,.json" aria-describedby="files-help" @click=${this.pickAgain} @change=${this.picked} />
        ${files.length > 0 ? html`<p>${files.map((file) => file.name).join(', ')}</p>` : nothing}
      </div>
      <p class="row">
        <button class="button ${tried ? '' : 'primary'}" ?disabled=${files.length === 0 || running} @click=${() => this.run(true)}>${t('import.try')}</button>
        <button class="button primary" ?disabled=${!tried || running} @click=${() => this.run(false)}>${t('import.do')}</button>
        ${running ? html`<button class="button" @click=${() => job && cancelImport(job)}>${t('import.stop')}</button>` : nothing}
      </p>
      <div role="status">${job ? this.progress(job) : nothing}</div>
      ${job?.state === 'done' ? this.preview(job) : nothing}
      ${problem ? this.problems(problem) : nothing}
    `;
  }

  /** @param {Job} job */
  progress(job) {
    if (isGoing(job)) {
      return html`<p>${t('import.running', { done: number(job.done), total: number(job.total) })}</p>
        <progress aria-label=${t('import.title')} max=${job.total || 1} .value=${job.done}></progress>`;
    }
    if (job.state === 'cancelled') return html`<p class="notice">${t('import.cancelled')}</p>`;
    if (job.state !== 'done') return nothing;
    const { created = 0, changed = 0, unchanged = 0, dryRun } = job.result ?? {};
    const counts = { created: number(created), changed: number(changed), unchanged: number(unchanged) };
    return html`<p class="notice good">
      ${t(dryRun ? 'import.would' : 'import.did', counts)} ${!dryRun && job.area ? html`<a href="#/kern/${encodeURIComponent(job.area)}">${t('import.look')}</a>${may('see-history') ? html` · <a href="#/changes/${encodeURIComponent(job.area)}">${t('import.undo')}</a>` : nothing}` : nothing}
    </p>`;
  }

  /** The first of what would change, so that one sees whether it is what one meant. @param {Job} job */
  preview(job) {
    const { created = 0, changed = 0, first = [] } = job.result ?? {};
    if (first.length === 0) return nothing;
    return html`<h2>${t('import.first', { count: number(first.length), all: number(created + changed) })}</h2>
      <ul class="preview">${first.map(({ change, what, name }) => html`<li><b>${t(`import.${change}`)}</b> ${what === 'tie' ? t('import.tie', { name }) : name}</li>`)}</ul>`;
  }

  /** @param {Problem} problem */
  problems(problem) {
    const { errors = [], more = 0 } = problem;
    if (errors.length === 0) return html`<p class="notice" role="alert">${problemText(problem)}</p>`;
    const heading = t('import.problems', { count: number(errors.length + more) });
    return html`<div role="alert">
        <h2>${heading}</h2>
        <p>${t('import.mend')} ${more > 0 ? t('import.more', { count: number(errors.length) }) : nothing}</p>
      </div>
      <div class="scroll" role="region" aria-label=${heading} tabindex="0">
        <table role="table">
          <thead role="rowgroup"><tr role="row">${PROBLEM_COLUMNS.map((name) => html`<th role="columnheader" scope="col">${t(`problem-column.${name}`)}</th>`)}</tr></thead>
          <tbody role="rowgroup">${errors.map((error) => this.problemRow(error))}</tbody>
        </table>
      </div>`;
  }

  /** The roles say that it is a table where a narrow screen shows it as a list. @param {import('../contract.js').ProblemError} error */
  problemRow(error) {
    return html`<tr role="row">${PROBLEM_COLUMNS.map((name) => html`<td role="cell" data-name=${t(`problem-column.${name}`)}>${error[name]}</td>`)}</tr>`;
  }

  /** Files that were mended have the same names: they must count as chosen anew. @param {Event} event */
  pickAgain(event) {
    /** @type {HTMLInputElement} */ (event.target).value = '';
  }

  /** @param {Event} event */
  picked(event) {
    this.take([.../** @type {FileList} */ (/** @type {HTMLInputElement} */ (event.target).files)]);
  }

  /** @param {DragEvent} event */
  dropped(event) {
    event.preventDefault();
    this.take([...(event.dataTransfer?.files ?? [])]);
  }

  /** @param {File[]} files */
  take(files) {
    Object.assign(this, { files, job: null, problem: null });
  }

  /** @param {boolean} dryRun */
  async run(dryRun) {
    this.problem = null;
    await this.attempt(async () => {
      const job = await startImport(await folderOf(this.files), dryRun);
      this.job = job;
      return followed(job, (now) => (this.job = now));
    });
  }

  /** @param {() => Promise<Job>} work */
  async attempt(work) {
    try {
      this.job = await work();
      this.problem = this.job.problem ?? null;
    } catch (error) {
      if (isStaleFile(error)) this.problem = { title: t('import.choose-again'), status: 400 };
      else if (error instanceof ServiceProblem) Object.assign(this, { problem: error.problem, job: null });
      else throw error;
    }
  }
}
customElements.define('ww-import', WwImport);
