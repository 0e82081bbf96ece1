/** The seven key factors of an initiative, as people say them: each there, partly or not, with its date; or not asked. */
import { LitElement, css, html, nothing } from 'lit';
import { ANSWERS, FACTORS, answered, saidOfFactor } from '../state/dossier.js';
import { wrongOf } from '../state/problem-text.js';
import { t } from '../state/texts.js';
import { today } from '../state/today.js';
import { factorText } from './dossier-parts.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Marked} Marked */

export class WwFactors extends LitElement {
  static properties = { marks: { attribute: false }, day: {}, save: { attribute: false }, wrong: { state: true } };

  static styles = [
    shared,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        padding-block: 0.5rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem;
        margin-block-start: 0.3rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Marked[]} */
    this.marks = [];
    this.day = '';
    /** @type {null|((change: (marks: Marked[]) => Marked[], said: string) => Promise<void>)} null: one may not say it */
    this.save = null;
    this.wrong = '';
  }

  render() {
    return html`${this.wrong ? html`<p class="notice" role="alert">${this.wrong}</p>` : nothing}<ul>${FACTORS.map((factor) => this.factor(factor))}</ul>`;
  }

  /** @param {string} factor */
  factor(factor) {
    const said = saidOfFactor(this.marks, factor, this.day)?.answer ?? null;
    const name = t(`factor.${factor}`);
    return html`<li><strong>${name}</strong> <span class="soft">${t(`factor.${factor}.means`)}</span>
      <br />${factorText(this.marks, factor, this.day)}
      ${this.save ? html`<div class="row" role="group" aria-label=${name}>${[...ANSWERS, null].map((answer) => html`<button class="button small" aria-pressed=${answer === said} @click=${() => this.say(factor, answer, said)}>${t(answer === null ? 'factor.not-asked' : `factor.answer.${answer}`)}</button>`)}</div>` : nothing}</li>`;
  }

  /** @param {string} factor @param {string|null} answer @param {string|null} said */
  async say(factor, answer, said) {
    if (answer === said) return;
    const word = t(answer === null ? 'factor.not-asked' : `factor.answer.${answer}`);
    this.wrong = '';
    this.wrong = await wrongOf(async () => this.save?.((marks) => answered(marks, factor, answer, today()), t('factor.said', { factor: t(`factor.${factor}`), answer: word })));
  }
}
customElements.define('ww-factors', WwFactors);
