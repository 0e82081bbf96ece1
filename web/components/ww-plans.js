/** What came of suggestions: what is planned and agreed, to go on with, and what was not done, to take back. */
import { LitElement, css, html, nothing } from 'lit';
import { store } from '../state/app.js';
import { sentenceOf } from '../state/confirming.js';
import { forgetAnswer, goOn } from '../state/insight.js';
import { wrongOf } from '../state/problem-text.js';
import { HOME, writeRoute } from '../state/route.js';
import { dateText, number, t } from '../state/texts.js';
import { today } from '../state/today.js';
import { insightStyles } from './insight-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Tie} Tie */

export class WwPlans extends LitElement {
  static properties = { planned: { attribute: false }, declined: { attribute: false }, wrong: { state: true } };

  static styles = [
    shared,
    insightStyles,
    css`
      :host {
        padding: 0;
        max-inline-size: none;
      }
      li {
        padding: 0.7rem 0;
        border-block-end: 1px solid var(--wijkweb-line-color);
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.4rem 1rem;
        align-items: center;
      }
      .tie {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      @media (max-width: 720px) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Tie[]} */
    this.planned = [];
    /** @type {Tie[]} */
    this.declined = [];
    this.wrong = '';
  }

  render() {
    return html`<section aria-labelledby="planned">
        <h2 id="planned">${t('introductions.planned-title')}</h2>
        ${this.wrong ? html`<p class="notice" role="alert">${this.wrong}</p>` : nothing}
        ${this.planned.length === 0 ? html`<p>${t('introductions.planned-none')}</p>` : html`<ul class="plain-list">${this.planned.map((tie) => this.plan(tie))}</ul>`}
      </section>
      ${this.declined.length === 0
        ? nothing
        : html`<details>
            <summary>${t('introductions.declined-title', { n: number(this.declined.length) })}</summary>
            <ul class="plain-list">${this.declined.map((tie) => this.refusal(tie))}</ul>
          </details>`}`;
  }

  /** @param {Tie} tie */
  plan(tie) {
    const sentence = sentenceOf(tie);
    const button = (/** @type {string} */ what, /** @type {Record<string, string>} */ fields) =>
      html`<button class="button small" aria-label="${t(`introductions.do.${what}`)}: ${sentence}" @click=${() => this.attempt(() => goOn(this.area, tie, fields, t(`introductions.did.${what}`, { tie: sentence })))}>${t(`introductions.do.${what}`)}</button>`;
    return html`<li>
      <div><p class="tie">${sentence}</p><p class="soft small-text">${t(`status.${tie.status}`)}${tie.since ? ` · ${t('introductions.since', { date: dateText(tie.since) })}` : ''}${tie.note ? ` · ${tie.note}` : ''}</p>${ofMarket(tie)}</div>
      <div class="row">
        ${tie.status === 'proposed' ? button('agreed', { status: 'agreed' }) : button('active', { status: 'active' })}
        ${tie.status === 'proposed' ? button('declined', { endReason: 'declined', until: today() }) : nothing}
        <a class="button small" aria-label="${t('introductions.in-web')}: ${sentence}" href=${writeRoute({ ...HOME, place: 'kern', area: this.area, focus: tie.from })}>${t('introductions.in-web')}</a>
      </div>
    </li>`;
  }

  /** @param {Tie} tie */
  refusal(tie) {
    const sentence = sentenceOf(tie);
    return html`<li>
      <div><p class="tie">${sentence}</p><p class="soft small-text">${tie.until ? dateText(tie.until) : ''}${tie.note ? ` · ${tie.note}` : ''}</p>${ofMarket(tie)}</div>
      <div class="row"><button class="button small" aria-label="${t('introductions.again')}: ${sentence}" @click=${() => this.attempt(() => forgetAnswer(this.area, tie, t('introductions.again-done', { tie: sentence })))}>${t('introductions.again')}</button></div>
    </li>`;
  }

  get area() {
    return store.state.route.area ?? '';
  }

  /** @param {() => Promise<void>} work */
  async attempt(work) {
    this.wrong = '';
    this.wrong = await wrongOf(work);
  }
}
customElements.define('ww-plans', WwPlans);

/** Of which offer and need a tie came, if it did. @param {Tie} tie */
function ofMarket({ source = [] }) {
  const [offer, need] = ['offer: ', 'need: '].map((mark) => source.find((line) => line.startsWith(mark))?.slice(mark.length));
  return offer && need ? html`<p class="small-text">${t('market.of', { offer, need })}</p>` : nothing;
}
