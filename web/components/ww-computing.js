/** Has a long figure computed when somebody asks, shows how far that is and lets it be stopped. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { client } from '../state/actions.js';
import { Listening } from '../state/app.js';
import { isGoing } from '../state/importing.js';
import { compute, forgetJob, longFigure, readLong, stopComputing } from '../state/long-figures.js';
import { number, t } from '../state/texts.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Job} Job */

export class WwComputing extends LitElement {
  static properties = { name: {}, failed: { state: true } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
      }
      .button,
      progress {
        margin-block-start: 0.5rem;
      }
      progress {
        inline-size: 100%;
        accent-color: #176d7a;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../state/long-figures.js').LongName} */
    this.name = 'bands';
    this.failed = false;
    /** @type {object|null} the figures for which it was read */
    this.of = null;
    this.listening = new Listening(this);
  }

  willUpdate() {
    const { metrics } = this.listening.state;
    if (!metrics || metrics === this.of) return;
    this.of = metrics;
    void this.attempt(() => readLong(client, this.name));
  }

  render() {
    const { answer, job } = longFigure(this.name);
    const state = answer?.state;
    return html`${state === 'absent' || this.failed ? this.asking(job) : nothing}
      ${state === 'too-large' ? html`<p>${t(`too-large.${this.name}`)}</p>` : nothing}
      <p role="status" class="hidden-text">${state === 'done' && job ? t('compute.ready') : ''}</p>`;
  }

  /** @param {Job|null} job */
  asking(job) {
    return job && isGoing(job) ? this.progress(job) : this.start(job);
  }

  /** @param {Job} job */
  progress(job) {
    return html`<progress aria-label=${t(`compute.${this.name}`)} max=${job.total || 1} .value=${job.done}></progress>
      <div class="row">
        <button class="button small" @click=${() => stopComputing(client, job)}>${t('figures.stop')}</button>
        <span class="small-text">${job.total ? t(`computing.${this.name}`, { done: number(job.done), total: number(job.total) }) : t('figures.waiting')}</span>
      </div>`;
  }

  /** @param {Job|null} job */
  start(job) {
    const broken = this.failed || job?.state === 'failed';
    return html`<button class="button small" @click=${this.ask}>${t(`compute.${this.name}`)}</button>
      ${broken || job?.state === 'cancelled' ? html`<p role="status">${t(broken ? 'figures.failed' : 'figures.stopped')}</p>` : nothing}`;
  }

  ask() {
    return this.attempt(() => compute(client, this.name));
  }

  /** @param {() => Promise<void>} work */
  async attempt(work) {
    this.failed = false;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      forgetJob(this.name);
      this.failed = true;
    }
  }
}

customElements.define('ww-computing', WwComputing);
