/** Takes the web of an area along as a file, as of a day. What is not in it is told before. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { Listening } from '../state/app.js';
import { problemText } from '../state/problem-text.js';
import { FORMATS, takeOut } from '../state/taking-out.js';
import { has, number, t } from '../state/texts.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';

export class WwTakeOut extends LitElement {
  static properties = { area: { state: true }, format: { state: true }, asOf: { state: true }, busy: { state: true }, taken: { state: true }, problem: { state: true } };

  static styles = [
    shared,
    formStyles,
    css`
      :host {
        display: block;
        margin-block-start: 2.4rem;
        padding-block-start: 1.4rem;
        border-block-start: 1px solid var(--wijkweb-line-color);
      }
      h2 {
        font-size: 1.4rem;
      }
      .lead,
      .holds {
        max-inline-size: 42rem;
        margin-block: 0.4rem 1rem;
        color: var(--wijkweb-soft-color);
      }
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
        align-items: start;
        gap: 0.8rem 1rem;
        max-inline-size: 46rem;
      }
      .holds {
        margin-block: 0.9rem;
      }
      .notice {
        margin-block-start: 0.9rem;
      }
    `,
  ];

  constructor() {
    super();
    this.area = '';
    this.format = FORMATS[0];
    this.asOf = '';
    this.busy = false;
    /** @type {{name: string, leftOut: [string, number][]}|null} */
    this.taken = null;
    this.problem = '';
    this.listening = new Listening(this);
  }

  render() {
    const areas = this.listening.state.areas ?? [];
    const area = this.area || (areas[0]?.code ?? '');
    const chosen = (/** @type {'area'|'format'|'asOf'} */ name) => (/** @type {Event} */ event) =>
      Object.assign(this, { [name]: /** @type {HTMLInputElement} */ (event.target).value, taken: null, problem: '' });
    return html`
      <h2>${t('take-out.title')}</h2>
      <p class="lead">${t('take-out.lead')}</p>
      <div class="choices">
        <div class="field">
          <label for="area">${t('take-out.area')}</label>
          <select id="area" @change=${chosen('area')}>${areas.map(({ code, name }) => html`<option value=${code} .selected=${code === area}>${name}</option>`)}</select>
        </div>
        <div class="field">
          <label for="format">${t('take-out.format')}</label>
          <select id="format" aria-describedby="holds" @change=${chosen('format')}>
            ${FORMATS.map((format) => html`<option value=${format} .selected=${format === this.format}>${t(`take-out.format.${format}`)}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="as-of">${t('take-out.as-of')} <span class="soft">${t('optional')}</span></label>
          <input id="as-of" type="date" .value=${this.asOf} @change=${chosen('asOf')} />
        </div>
      </div>
      <p class="holds" id="holds">${t(`take-out.holds.${this.format}`)}</p>
      <p><button class="button primary" aria-disabled=${this.busy} ?disabled=${!area} @click=${() => this.take(area)}>${t('take-out.do')}</button></p>
      <div role="status">${this.taken ? this.told(this.taken) : nothing}</div>
      ${this.problem ? html`<p class="notice" role="alert">${this.problem}</p>` : nothing}
    `;
  }

  /** @param {{name: string, leftOut: [string, number][]}} taken */
  told({ name, leftOut }) {
    const what = (/** @type {string} */ code) => (has(`take-out.left.${code}`) ? t(`take-out.left.${code}`) : code);
    return html`<p class="notice good">${t('take-out.done', { name })} ${leftOut.length > 0 ? t('take-out.left', { what: leftOut.map(([code, count]) => `${what(code)} (${number(count)})`).join(', ') }) : nothing}</p>`;
  }

  /** @param {string} area */
  async take(area) {
    if (this.busy) return;
    Object.assign(this, { busy: true, taken: null, problem: '' });
    try {
      this.taken = await takeOut(area, this.format, this.asOf);
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      this.problem = problemText(error.problem);
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('ww-take-out', WwTakeOut);
