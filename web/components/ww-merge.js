/** Two side by side: what each tells, which of it stays, and what making them one does, before one does it. */
import { LitElement, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { Listening, store } from '../state/app.js';
import { sentenceOf } from '../state/confirming.js';
import { beside, fieldText, merge } from '../state/duplicates.js';
import { fieldName } from '../state/history-words.js';
import { problemText } from '../state/problem-text.js';
import { t } from '../state/texts.js';
import { tell } from '../state/undoing.js';
import { mergeStyles } from './merge-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').SideBySide} SideBySide */
/** @typedef {import('../contract.js').ComparedField} ComparedField */

const CHANGED_MEANWHILE = 412;
/** What becomes of ties, in the order in which it is told. */
const FATES = /** @type {const} */ (['joined', 'loop', 'moved', 'beside', 'tells']);

export class WwMerge extends LitElement {
  static properties = { one: { attribute: false }, other: { attribute: false }, both: { state: true }, take: { state: true }, problem: { state: true } };

  static styles = [shared, mergeStyles];

  constructor() {
    super();
    this.one = '';
    this.other = '';
    /** @type {SideBySide|null} */
    this.both = null;
    /** @type {Set<string>} fields of which the value of the one that goes stays */
    this.take = new Set();
    this.problem = '';
    this.listening = new Listening(this);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('one') || changed.has('other')) void this.load(this.one, this.other);
  }

  /** @param {string} kept @param {string} gone */
  async load(kept, gone) {
    try {
      const first = this.both === null;
      this.both = (await beside(kept, gone)).body;
      this.take = new Set();
      await this.updateComplete;
      if (first) this.renderRoot.querySelector('h1')?.focus();
    } catch (error) {
      this.wrong(error);
    }
  }

  render() {
    const { both, problem } = this;
    const wrong = problem ? html`<p class="notice" role="alert">${problem}</p>` : nothing;
    if (!both) return html`${problem ? wrong : html`<p role="status">${t('loading')}</p>`}${this.backButton()}`;
    const { kept, gone, fields, obstacle } = both;
    return html`<h1 tabindex="-1">${t('merge.title')}</h1>
      <p class="lead">${t(obstacle ? `merge.obstacle.${obstacle}` : 'merge.lead')}</p>
      <table role="table">
        <thead role="rowgroup"><tr role="row">
          <td role="cell"></td>
          <th role="columnheader" scope="col">${kept.fields.name}<span class="soft">${obstacle ? nothing : t('merge.stays')}</span></th>
          <th role="columnheader" scope="col">${gone.fields.name}<span class="soft">${obstacle ? nothing : t('merge.goes')}</span></th>
        </tr></thead>
        <tbody role="rowgroup">
          ${fields.filter(({ inKept, inGone }) => inKept || inGone).map((field) => this.row(field, both))}
          <tr role="row"><th role="rowheader" scope="row">${t('merge.ties')}</th>${[kept, gone].map((side) => this.ties(side))}</tr>
        </tbody>
      </table>
      ${obstacle ? nothing : this.effects(both)}
      ${wrong}
      <p class="do">
        ${obstacle
          ? nothing
          : html`<button class="button primary" @click=${this.merge}>${t('merge.do')}</button>
              <button class="button" @click=${() => this.load(gone.id, kept.id)}>${t('merge.swap')}</button>`}
        ${this.backButton()}
      </p>`;
  }

  backButton() {
    return html`<button class="button" @click=${() => this.dispatchEvent(new Event('back'))}>${t('merge.back')}</button>`;
  }

  /** @param {ComparedField} field @param {SideBySide} both */
  row(field, { kept, gone, obstacle }) {
    const name = field.names.map(fieldName).join(', ');
    const chosen = field.differs && field.inKept && field.inGone && !obstacle;
    const cell = (/** @type {Record<string, any>} */ fields, /** @type {boolean} */ goes) => {
      const text = fieldText(field, fields);
      const told = text || html`<span class="soft">${t('unknown')}</span>`;
      return html`<td role="cell">${chosen
        ? html`<label><input type="radio" name=${field.field} aria-label="${name}: ${text}" .checked=${this.take.has(field.field) === goes} @change=${() => this.choose(field.field, goes)} /> ${told}</label>`
        : told}</td>`;
    };
    return html`<tr role="row" class=${field.differs ? 'differs' : ''}>
      <th role="rowheader" scope="row">${name}${field.differs ? html`<span class="mark">${t(chosen ? 'merge.differs' : 'merge.one-tells')}</span>` : nothing}</th>
      ${cell(kept.fields, false)}${cell(gone.fields, true)}
    </tr>`;
  }

  /** @param {import('../contract.js').Side} side */
  ties({ ties }) {
    return html`<td role="cell">${ties.length === 0 ? html`<span class="soft">${t('merge.no-ties')}</span>` : html`<ul>${ties.map((tie) => html`<li>${sentenceOf(tie)}</li>`)}</ul>`}</td>`;
  }

  /** @param {SideBySide} both */
  effects({ kept, gone, ties = [] }) {
    const known = new Map([...kept.ties, ...gone.ties].map((tie) => [tie.id, tie]));
    return html`<h2>${t('merge.effects')}</h2>
      ${ties.length === 0 ? html`<p>${t('merge.no-effects')}</p>` : nothing}
      <dl>${FATES.map((fate) => {
        const some = ties.filter((one) => one.fate === fate).flatMap(({ tie }) => known.get(tie) ?? []);
        return some.length === 0 ? nothing : html`<dt>${t(`merge.fate.${fate}`)}</dt><dd><ul>${some.map((tie) => html`<li>${sentenceOf(tie)}</li>`)}</ul></dd>`;
      })}</dl>
      <p>${t('merge.rest', { name: gone.fields.name })}</p>`;
  }

  /** @param {string} field @param {boolean} goes */
  choose(field, goes) {
    const take = new Set(this.take);
    if (goes) take.add(field);
    else take.delete(field);
    this.take = take;
  }

  async merge() {
    if (!this.both) return;
    const { kept, gone } = this.both;
    try {
      this.problem = '';
      await merge(this.both, [...this.take]);
      tell(t('merge.done', { one: kept.fields.name, other: gone.fields.name }));
      this.dispatchEvent(new Event('back'));
    } catch (error) {
      this.wrong(error);
    }
  }

  /** What others changed meanwhile is shown, and one looks again. @param {unknown} error */
  wrong(error) {
    if (!(error instanceof ServiceProblem)) throw error;
    this.problem = problemText(error.problem);
    if (error.problem.status !== CHANGED_MEANWHILE) return;
    this.both = error.problem.current;
    store.set({ changes: store.state.changes + 1 });
  }
}
customElements.define('ww-merge', WwMerge);
