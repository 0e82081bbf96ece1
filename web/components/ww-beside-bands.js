/** Has the bands of areas side by side computed that nobody had computed yet, shows how far that is and lets it be stopped. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { client } from '../state/actions.js';
import { Listening } from '../state/app.js';
import { besideAt } from '../state/beside.js';
import { followed, isGoing } from '../state/importing.js';
import { loadInsight } from '../state/insight.js';
import { stopComputing } from '../state/long-figures.js';
import { number, t } from '../state/texts.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Job} Job */

export class WwBesideBands extends LitElement {
  static properties = { answer: { attribute: false }, job: { state: true }, failed: { state: true } };

  static styles = [
    shared,
    css`
      progress {
        inline-size: min(100%, 30rem);
        accent-color: #176d7a;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../contract.js').AreasSideBySide|null} */
    this.answer = null;
    /** @type {Job|null} */
    this.job = null;
    this.failed = false;
    this.listening = new Listening(this);
  }

  render() {
    const rows = this.answer?.rows ?? [];
    const missing = rows.filter(({ bands }) => bands === 'not-computed').length;
    const large = rows.filter(({ bands, metrics }) => bands === 'too-large' || metrics === 'not-computed').map(({ name }) => name);
    return html`${large.length > 0 ? html`<p class="notice">${t('beside.too-large', { areas: [...new Set(large)].join(', ') })}</p>` : nothing}
      ${missing > 0 ? (this.job && isGoing(this.job) ? this.progress(this.job) : this.start(missing)) : nothing}
      <p role="status" class="hidden-text">${missing === 0 && this.job ? t('compute.ready') : ''}</p>`;
  }

  /** @param {Job} job */
  progress(job) {
    return html`<progress aria-label=${t('beside.compute')} max=${job.total || 1} .value=${job.done}></progress>
      <div class="row"><button class="button small" @click=${() => stopComputing(client, job)}>${t('figures.stop')}</button>
        <span class="small-text">${job.total ? t('computing.bands', { done: number(job.done), total: number(job.total) }) : t('figures.waiting')}</span></div>`;
  }

  /** @param {number} missing */
  start(missing) {
    const said = this.failed || this.job?.state === 'failed' ? 'figures.failed' : this.job?.state === 'cancelled' ? 'figures.stopped' : null;
    return html`<p class="row"><button class="button" @click=${this.compute}>${t('beside.compute')}</button> <span class="small-text">${t('beside.missing', { n: number(missing) })}</span></p>
      ${said ? html`<p role="status">${t(said)}</p>` : nothing}`;
  }

  async compute() {
    const { route } = this.listening.state;
    this.failed = false;
    try {
      const { body } = await client.write('POST', besideAt(route));
      if ('kind' in body) this.job = await followed(body, (now) => (this.job = now));
      await loadInsight(route.place, route.area ?? '');
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      this.failed = true;
    }
  }
}
customElements.define('ww-beside-bands', WwBesideBands);
