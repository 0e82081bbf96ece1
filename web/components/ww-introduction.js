/** One suggestion that two should meet: why, through whom, and what one does with it. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { meetingDrawing } from '../draw/meeting.js';
import { store } from '../state/app.js';
import { answerIntroduction, waysBetween } from '../state/insight.js';
import { problemText } from '../state/problem-text.js';
import { t } from '../state/texts.js';
import { reasonText } from './introduction-words.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Introduction} Introduction */

export class WwIntroduction extends LitElement {
  static properties = { introduction: { attribute: false }, names: { attribute: false }, ways: { state: true }, asking: { state: true }, wrong: { state: true } };

  static styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: 0.5rem;
        padding: 0.9rem 1rem;
        border: 1px solid var(--wijkweb-line-color);
        border-radius: var(--wijkweb-radius);
        background: var(--wijkweb-surface-color);
        align-content: start;
      }
      h3 {
        font-size: 1.05rem;
        overflow-wrap: anywhere;
      }
      ul {
        margin: 0;
        padding-inline-start: 1.1rem;
      }
      .known {
        fill: none;
        stroke: #b9a98b;
      }
      .missing {
        stroke: var(--wijkweb-accent-color);
        stroke-width: 2.5px;
        stroke-dasharray: 6 5;
      }
      .common {
        fill: #b9a98b;
      }
      .end {
        fill: #7a5230;
      }
      form {
        display: grid;
        gap: 0.4rem;
      }
      input {
        min-block-size: 44px;
        padding: 0.3rem 0.6rem;
        border: 1px solid var(--utrecht-form-input-border-color);
        border-radius: var(--utrecht-form-input-border-radius);
      }
      @media (max-width: 720px) {
        .button {
          min-block-size: 44px;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Introduction} */
    this.introduction = { one: '', other: '', reasons: [] };
    /** @type {Map<string, string>} */
    this.names = new Map();
    /** @type {import('../contract.js').WaysBetween|null} */
    this.ways = null;
    /** @type {'planned'|'declined'|null} what one is about to answer */
    this.asking = null;
    this.wrong = '';
  }

  /** The place of a pair that went is taken by the next: nothing of the one stays with the other. @param {Map<string, any>} changed */
  willUpdate(changed) {
    const before = changed.get('introduction');
    if (before && (before.one !== this.introduction.one || before.other !== this.introduction.other)) Object.assign(this, { ways: null, asking: null, wrong: '' });
  }

  get values() {
    return { one: this.names.get(this.introduction.one), other: this.names.get(this.introduction.other) };
  }

  render() {
    const { reasons } = this.introduction;
    const common = reasons.find(({ why }) => why === 'two-steps')?.actors.length ?? 0;
    return html`<h3>${t('introductions.pair', this.values)}</h3>
      ${meetingDrawing(common)}
      <ul>${reasons.map((reason) => html`<li>${reasonText(reason, this.names)}</li>`)}</ul>
      ${this.ways ? this.found(this.ways) : nothing}
      ${this.wrong ? html`<p class="notice" role="alert">${this.wrong}</p>` : nothing}
      ${this.asking ? this.form(this.asking) : this.choices()}`;
  }

  choices() {
    const about = t('introductions.pair', this.values);
    return html`<div class="row">
      <button class="button primary small" aria-label=${t('introductions.plan-of', { pair: about })} @click=${() => this.ask('planned')}>${t('introductions.plan')}</button>
      <button class="button small" aria-label=${t('introductions.decline-of', { pair: about })} @click=${() => this.ask('declined')}>${t('introductions.decline')}</button>
      ${this.ways ? nothing : html`<button class="button plain small" aria-label=${t('introductions.ways-of', { pair: about })} @click=${this.findWays}>${t('introductions.ways')}</button>`}
    </div>`;
  }

  /** @param {'planned'|'declined'} answer */
  form(answer) {
    return html`<form @submit=${this.send}>
      <label for="because">${t(`introductions.because.${answer}`)}</label>
      <input id="because" maxlength="300" autocomplete="off" />
      <div class="row">
        <button class="button primary small">${t(`introductions.${answer}`)}</button>
        <button class="button small" type="button" @click=${() => this.ask(null)}>${t('introductions.back')}</button>
      </div>
    </form>`;
  }

  /** @param {import('../contract.js').WaysBetween} ways */
  found({ paths, none, names }) {
    const known = new Map(names.map(({ id, name }) => [id, name ?? t('unknown')]));
    return html`<div role="status">
      <p class="soft">${t('introductions.ways-title')}</p>
      ${paths.length === 0
        ? html`<p>${none?.text ?? t('warm.no-way')}</p>`
        : html`<ul>${paths.map(({ steps, informal }) => html`<li>${steps.map((id) => known.get(id)).join(' → ')}${informal ? nothing : html` <span class="soft">${t('warm.formal')}</span>`}</li>`)}</ul>`}
    </div>`;
  }

  /** @param {'planned'|'declined'|null} answer */
  async ask(answer) {
    this.asking = answer;
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(answer ? '#because' : '.primary'))?.focus();
  }

  findWays() {
    return this.attempt(async () => {
      this.ways = await waysBetween(store.state.route.area ?? '', this.introduction.one, this.introduction.other);
    });
  }

  /** @param {SubmitEvent} event */
  send(event) {
    event.preventDefault();
    const answer = this.asking;
    if (!answer) return undefined;
    const because = /** @type {HTMLInputElement} */ (this.renderRoot.querySelector('#because')).value.trim();
    return this.attempt(() => answerIntroduction(store.state.route.area ?? '', this.introduction, answer, because, t(`introductions.said.${answer}`, this.values)));
  }

  /** @param {() => Promise<void>} work */
  async attempt(work) {
    this.wrong = '';
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      this.wrong = problemText(error.problem);
    }
  }
}
customElements.define('ww-introduction', WwIntroduction);
