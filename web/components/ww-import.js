/** Brings a web in: first a trial that changes nothing, then for real. All problems at once, each with its mend. */
import { LitElement, css, html, nothing } from 'lit';
import { NOT_THERE, ServiceProblem } from '../api/client.js';
import { Listening, may } from '../state/app.js';
import { cancelImport, folderOf, followed, isGoing, isStaleFile, keepUnderWay, readJob, startImport, startLook, templateAt, underWay } from '../state/importing.js';
import { emptyMapping, isSheet, openIn, packed, withoutGuesses } from '../state/mapping.js';
import { number, t } from '../state/texts.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';
import './ww-ending.js';
import './ww-file-problems.js';
import './ww-mapping.js';
import './ww-take-out.js';

/** @typedef {import('../contract.js').Job} Job */
/** @typedef {import('../contract.js').Problem} Problem */

export class WwImport extends LitElement {
  static properties = { files: { state: true }, job: { state: true }, problem: { state: true }, sheet: { state: true }, mapping: { state: true }, area: { state: true } };

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
        margin-block: 1rem;
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
      .preview {
        padding: 0;
        list-style: none;
        overflow-wrap: anywhere;
      }
      .preview li {
        padding-block: 0.35rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
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
    /** @type {import('../contract.js').Sheet|null} what is in the one sheet that was chosen */
    this.sheet = null;
    /** @type {import('../contract.js').Mapping} */
    this.mapping = { name: '' };
    this.area = '';
    this.looks = 0;
    this.listening = new Listening(this);
    this.told = this.listening.state.language;
  }

  /** An import that was under way when the page was left is told of. */
  connectedCallback() {
    super.connectedCallback();
    const id = underWay();
    if (id) void this.attempt(async () => this.seen(/** @type {Job} */ (await readJob({ id }))));
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
    const sheet = isSheet(files) && this.sheet && !this.sheet.web ? this.sheet : null;
    const unread = isSheet(files) && !this.sheet;
    const ready = files.length > 0 && !running && !unread && (!sheet || (this.area !== '' && openIn(sheet, this.mapping).length === 0));
    return html`
      <h1>${t('import.title')}</h1>
      <p class="lead">${t('import.lead')}</p>
      ${may('write-web') ? html`<p><a href="#/duplicates">${t('duplicates.title')}</a>: ${t('duplicates.short')}</p>` : nothing}
      ${(this.listening.state.areas ?? []).map(({ code, name }) => html`<ww-ending .area=${code} .of=${name}></ww-ending>`)}
      <div class="drop field" @dragover=${(/** @type {Event} */ event) => event.preventDefault()} @drop=${this.dropped}>
        <label for="files">${t('import.files')}</label>
        <p class="help" id="files-help">${t('import.files-help')}</p>
        <input id="files" type="file" multiple accept=".csv,.tsv,.txt,.zip,.xlsx,.graphml,.gexf,.json" aria-describedby="files-help" @click=${this.pickAgain} @change=${this.picked} />
        ${files.length > 0 ? html`<p>${files.map((file) => file.name).join(', ')}</p>` : nothing}
      </div>
      <p class="row">${t('import.template')} <a href=${templateAt('xlsx')} download>${t('import.template-xlsx')}</a> · <a href=${templateAt('web')} download>${t('import.template-web')}</a></p>
      ${sheet ? this.own(sheet) : nothing}
      <p class="row">
        <button class="button ${tried ? '' : 'primary'}" ?disabled=${!ready} @click=${() => this.run(true)}>${t('import.try')}</button>
        <button class="button primary" ?disabled=${!tried || !ready} @click=${() => this.run(false)}>${t('import.do')}</button>
        ${running ? html`<button class="button" @click=${() => job && cancelImport(job)}>${t('import.stop')}</button>` : nothing}
      </p>
      <div id="outcome" role="status">${job ? this.progress(job) : nothing}</div>
      ${job?.state === 'done' ? this.preview(job) : nothing}
      ${problem ? html`<ww-file-problems .problem=${problem}></ww-file-problems>` : nothing}
      ${may('export') ? html`<ww-take-out></ww-take-out>` : nothing}
    `;
  }

  /** Somebody's own sheet: into which web, and what its columns mean. @param {import('../contract.js').Sheet} sheet */
  own(sheet) {
    const areas = this.listening.state.areas ?? [];
    return html`<div class="field"><label for="area">${t('import.area')}</label>
        <select id="area" @change=${(/** @type {Event} */ event) => Object.assign(this, { area: /** @type {HTMLSelectElement} */ (event.target).value, job: null })}>
          <option value="">${t('mapping.choose')}</option>${areas.map(({ code, name }) => html`<option value=${code} .selected=${code === this.area}>${name}</option>`)}
        </select></div>
      <ww-mapping .sheet=${sheet} .mapping=${this.mapping} @mapped=${(/** @type {CustomEvent} */ event) => Object.assign(this, { mapping: event.detail, job: null, problem: null })} @look=${(/** @type {CustomEvent} */ event) => this.look(event.detail)}></ww-mapping>`;
  }

  /** @param {Job} job */
  progress(job) {
    if (isGoing(job)) {
      return html`<p>${t(job.part === 'writing' ? 'import.running' : job.part === 'planning' ? 'import.planning' : 'import.reading', { done: number(job.done), total: number(job.total) })}</p>
        ${job.total > 0 ? html`<progress aria-label=${t('import.title')} max=${job.total} .value=${job.done}></progress>` : html`<progress aria-label=${t('import.title')}></progress>`}`;
    }
    if (job.state === 'cancelled') return html`<p class="notice">${t('import.cancelled')}</p>`;
    if (job.state !== 'done') return nothing;
    const { created = 0, changed = 0, unchanged = 0, dryRun, cut, sheet } = job.result ?? {};
    if (sheet) return nothing;
    if (cut) return html`<p class="notice good">${t('import.cut')}</p>`;
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
    Object.assign(this, { files, job: null, problem: null, sheet: null, mapping: { name: '' } });
    if (isSheet(files)) void this.look(emptyMapping(files[0]));
  }

  /** Looks into the sheet; of several looks the last counts, and what was chosen meanwhile stays. @param {import('../contract.js').Mapping} mapping */
  async look(mapping) {
    const look = ++this.looks;
    Object.assign(this, { mapping, job: null, problem: null });
    await this.attempt(async () => {
      const job = await startLook(await packed(this.files[0], mapping));
      const over = await followed(job, () => {});
      const sheet = over.result?.sheet;
      if (look === this.looks && sheet) Object.assign(this, { sheet, mapping: this.mapping === mapping ? withoutGuesses(sheet) : this.mapping });
      return over;
    });
  }

  /** What is over and was seen needs not be told again. @param {Job} job */
  seen(job) {
    keepUnderWay(isGoing(job) ? job.id : null);
    return followed(job, (now) => (this.job = now));
  }

  /** @param {boolean} dryRun */
  async run(dryRun) {
    this.problem = null;
    await this.attempt(async () => {
      const own = isSheet(this.files) && !this.sheet?.web;
      const job = own ? await startImport(await packed(this.files[0], this.mapping), dryRun, this.area) : await startImport(await folderOf(this.files), dryRun);
      this.job = job;
      if (!dryRun) keepUnderWay(job.id);
      const over = await followed(job, (now) => (this.job = now));
      keepUnderWay(null);
      return over;
    });
  }

  /** @param {() => Promise<Job>} work */
  async attempt(work) {
    try {
      this.job = await work();
      this.problem = this.job.problem ?? null;
    } catch (error) {
      if (isStaleFile(error)) this.problem = { title: t('import.choose-again'), status: 400 };
      else if (error instanceof ServiceProblem && error.status === NOT_THERE) {
        keepUnderWay(null);
        Object.assign(this, { problem: { title: t('import.forgotten'), status: NOT_THERE }, job: null });
      } else if (error instanceof ServiceProblem) Object.assign(this, { problem: error.problem, job: null });
      else throw error;
    }
  }
}
customElements.define('ww-import', WwImport);
