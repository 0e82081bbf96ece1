/** "Dubbelen": who or what may stand in the web of an area twice, with why; one lays two side by side, or says that they differ. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { Listening, store } from '../state/app.js';
import { sayDifferent } from '../state/duplicates.js';
import { problemText } from '../state/problem-text.js';
import { HOME, writeRoute } from '../state/route.js';
import { number, t, tn } from '../state/texts.js';
import { tell } from '../state/undoing.js';
import { areaChoice, areaChoiceStyles } from './area-choice.js';
import { shared } from './shared-styles.js';
import './ww-merge.js';

/** @typedef {import('../contract.js').Duplicate} Duplicate */

export class WwDuplicates extends LitElement {
  static properties = { pair: { state: true } };

  static styles = [
    shared,
    areaChoiceStyles,
    css`
      :host {
        display: block;
        max-inline-size: 62rem;
        margin-inline: auto;
        padding: 1rem 1rem 3rem;
      }
      h1 {
        font-size: 1.6rem;
      }
      h2 {
        font-size: 1.05rem;
      }
      .lead {
        max-inline-size: 46rem;
        margin-block: 0.3rem 1rem;
        color: var(--wijkweb-soft-color);
      }
      ul {
        margin: 1rem 0 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.5rem 1rem;
        padding-block: 0.8rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
      }
      li > div {
        flex: 1 1 18rem;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .do {
        display: flex;
        flex: 0 1 auto;
        flex-wrap: wrap;
        gap: 0.4rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Duplicate|null} */
    this.pair = null;
    this.listening = new Listening(this);
  }

  render() {
    const { areas, duplicates, route } = this.listening.state;
    if (this.pair) return html`<ww-merge .one=${this.pair.one.id} .other=${this.pair.other.id} @back=${this.back}></ww-merge>`;
    return html`<h1 tabindex="-1">${t('duplicates.title')}</h1>
      <p class="lead">${t('duplicates.lead')}</p>
      <div class="area">${areaChoice(areas, route.area)} <a class="button" href=${writeRoute({ ...HOME, place: 'kern', area: route.area })}>${t('compare.to-web')}</a></div>
      ${duplicates === null ? html`<p role="status">${t('loading')}</p>` : this.content(duplicates)}`;
  }

  /** @param {import('../contract.js').Duplicates} duplicates */
  content({ of, pairs }) {
    if (of === 0) return html`<p class="notice good">${t('duplicates.none')}</p>`;
    return html`<p role="status">${tn('duplicates.count', of, { n: number(of) })} ${of > pairs.length ? t('duplicates.first', { n: number(pairs.length) }) : nothing}</p>
      <ul>${pairs.map((pair) => this.line(pair))}</ul>`;
  }

  /** @param {Duplicate} pair */
  line(pair) {
    const { one, other, reasons } = pair;
    const both = t('duplicates.two', { one: one.name, other: other.name });
    const why = reasons.map(({ reason, shared = 0, of = 0 }) => t(`duplicates.reason.${reason}`, { shared: number(shared), of: number(of) })).join(' · ');
    const kinds = one.kind === other.kind ? t(`kind.${one.kind}`) : t('duplicates.two', { one: t(`kind.${one.kind}`), other: t(`kind.${other.kind}`) });
    return html`<li>
      <div>
        <h2>${both}</h2>
        <p class="soft">${kinds}</p>
        <p>${why}</p>
      </div>
      <div class="do">
        <button class="button small" aria-label="${t('duplicates.compare')}: ${both}" @click=${() => (this.pair = pair)}>${t('duplicates.compare')}</button>
        <button class="button small" aria-label="${t('duplicates.different')}: ${both}" @click=${() => this.differ(pair)}>${t('duplicates.different')}</button>
      </div>
    </li>`;
  }

  /** @param {Duplicate} pair */
  async differ({ one, other }) {
    try {
      await sayDifferent(this.listening.state.route.area ?? '', one.id, other.id);
      tell(t('duplicates.said', { one: one.name, other: other.name }));
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      store.set({ message: { text: problemText(error.problem), kind: 'bad' } });
    }
    await this.toTop();
  }

  async back() {
    this.pair = null;
    await this.toTop();
  }

  async toTop() {
    await this.updateComplete;
    this.renderRoot.querySelector('h1')?.focus();
  }
}
customElements.define('ww-duplicates', WwDuplicates);
