/** An offer and a need that somebody puts together by hand, whatever is suggested. */
import { css, html, nothing } from 'lit';
import { answerMarket } from '../state/insight.js';
import { t } from '../state/texts.js';
import { byName } from './figure-table.js';
import { PairAnswer } from './pair-answer.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Market} Market */
/** @typedef {import('../contract.js').MarketItem} MarketItem */

export class WwByHand extends PairAnswer {
  static properties = { ...PairAnswer.properties, market: { attribute: false } };

  static styles = [
    shared,
    css`
      h2 {
        font-size: 1.2rem;
        margin-block: 1.8rem 0.4rem;
      }
      form {
        display: grid;
        gap: 0.4rem;
        max-inline-size: 34rem;
      }
      select,
      input {
        min-block-size: 44px;
        max-inline-size: 100%;
        padding: 0.3rem 0.6rem;
        border: 1px solid var(--utrecht-form-input-border-color);
        border-radius: var(--utrecht-form-input-border-radius);
        background: var(--utrecht-form-input-background-color);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Market|null} */
    this.market = null;
    /** @type {'planned'} */
    this.asking = 'planned';
  }

  render() {
    const { market } = this;
    if (!market || market.offers.length === 0 || market.needs.length === 0) return nothing;
    return html`<h2 id="by-hand">${t('market.by-hand')}</h2>
      ${this.problem()}
      <form aria-labelledby="by-hand" @submit=${this.submit}>
        ${this.choice('need', market.needs)} ${this.choice('offer', market.offers)}
        <label for="because">${t('introductions.because.planned')}</label>
        <input id="because" maxlength="300" autocomplete="off" />
        <div class="row"><button class="button primary">${t('market.put-together')}</button></div>
      </form>`;
  }

  /** @param {'need'|'offer'} which @param {MarketItem[]} items */
  choice(which, items) {
    const order = byName(this.names);
    const sorted = items.map((item, at) => ({ ...item, at })).sort((a, b) => order(a.party, b.party) || a.words.localeCompare(b.words, 'nl'));
    return html`<label for=${which}>${t(`market.choose.${which}`)}</label>
      <select id=${which} required><option value="">${t('market.choose')}</option>${sorted.map(({ party, words, at }) => html`<option value=${at}>${this.names.get(party)}: ${words}</option>`)}</select>`;
  }

  /** @param {string} which */
  chosen(which) {
    return Number(/** @type {HTMLSelectElement} */ (this.renderRoot.querySelector(`#${which}`)).value);
  }

  /** @param {'planned'|'declined'} answer @param {string} because */
  async send(answer, because) {
    if (!this.market) return;
    const offer = this.market.offers[this.chosen('offer')];
    const need = this.market.needs[this.chosen('need')];
    const pair = t('market.pair', { offer: this.names.get(offer.party), need: this.names.get(need.party), words: need.words });
    await answerMarket(this.area, offer, need, answer, because, t(`market.said.${answer}`, { pair }));
    /** @type {HTMLFormElement|null} */ (this.renderRoot.querySelector('form'))?.reset();
  }
}
customElements.define('ww-by-hand', WwByHand);
