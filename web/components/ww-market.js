/** What is offered and sought, which of it goes together, and what came of it. */
import { css, html, nothing } from 'lit';
import { number, t, tn } from '../state/texts.js';
import { byName, namesOf } from './figure-table.js';
import { InsightPage } from './insight-page.js';
import { inWeb } from './insight-words.js';
import './ww-by-hand.js';
import './ww-pairing.js';
import './ww-plans.js';

/** @typedef {import('../contract.js').Market} Market */
/** @typedef {import('../contract.js').MarketItem} MarketItem */
/** @typedef {Map<string, string>} Names */

const SORTS = ['', 'people', 'goods', 'unknown'];

/** @extends {InsightPage<Market>} */
export class WwMarket extends InsightPage {
  static properties = { sort: { state: true }, party: { state: true } };

  static styles = [
    ...InsightPage.styles,
    css`
      .chosen {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.5rem;
      }
      .pairings {
        display: grid;
        gap: 0.9rem;
      }
      .items > li {
        padding-block: 0.4rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
        overflow-wrap: anywhere;
      }
    `,
  ];

  constructor() {
    super();
    this.sort = '';
    /** With whom alone, or everybody. */
    this.party = '';
  }

  /** @returns {'market'} */
  get place() {
    return 'market';
  }

  /** @param {MarketItem} item */
  isAsked(item) {
    return (!this.sort || item.sort === this.sort) && (!this.party || item.party === this.party);
  }

  /** Those that are asked for, by name. @param {Market} market @param {Names} names */
  pairings({ pairings }, names) {
    const order = byName(names);
    return pairings
      .filter(({ offer, need }) => (!this.sort || [offer.sort, need.sort].includes(/** @type {MarketItem['sort']} */ (this.sort))) && (!this.party || [offer.party, need.party].includes(this.party)))
      .sort((a, b) => order(a.need.party, b.need.party) || a.need.words.localeCompare(b.need.words, 'nl'));
  }

  /** @param {Market} market */
  said(market) {
    const names = namesOf(market);
    const { offers, needs, pairings } = market;
    const parties = [...new Set([...offers, ...needs].map(({ party }) => party))].sort(byName(names));
    return html`<p class="said" role="status"><strong>${tn('market.count', pairings.length, { n: number(pairings.length), offers: number(offers.length), needs: number(needs.length) })}</strong> ${t('market.whole')}</p>
      <p class="said chosen">
        <span><label for="sort">${t('market.sort')}</label> <select id="sort" @change=${(/** @type {Event} */ event) => (this.sort = valueOf(event))}>${SORTS.map((sort) => html`<option value=${sort} .selected=${sort === this.sort}>${t(`market.sort.${sort || 'all'}`)}</option>`)}</select></span>
        <span><label for="party">${t('introductions.party')}</label> <select id="party" @change=${(/** @type {Event} */ event) => (this.party = valueOf(event))}><option value="">${t('introductions.everybody')}</option>${parties.map((id) => html`<option value=${id} .selected=${id === this.party}>${names.get(id)}</option>`)}</select></span>
      </p>`;
  }

  /** @param {Market} market */
  picture(market) {
    const names = namesOf(market);
    const pairings = this.pairings(market, names);
    return html`<section aria-labelledby="together">
        <h2 id="together">${t('market.together')}</h2>
        ${pairings.length === 0 ? html`<p>${t('market.none')}</p>` : html`<div class="pairings">${pairings.map((one) => html`<ww-pairing .pairing=${one} .names=${names}></ww-pairing>`)}</div>`}
      </section>
      ${this.left('needs', market.needs, market.pairings.map(({ need }) => need), names)}
      ${this.left('offers', market.offers, market.pairings.map(({ offer }) => offer), names)}`;
  }

  /** What is in no pair. @param {'needs'|'offers'} which @param {MarketItem[]} items @param {MarketItem[]} taken @param {Names} names */
  left(which, items, taken, names) {
    const gone = new Set(taken.map(keyOf));
    const order = byName(names);
    const left = items.filter((item) => !gone.has(keyOf(item)) && this.isAsked(item)).sort((a, b) => order(a.party, b.party));
    const area = this.listening.state.route.area;
    return left.length === 0 ? nothing : html`<details><summary>${t(`market.left.${which}`, { n: number(left.length) })}</summary><ul class="plain-list items">${left.map(({ party, words }) => html`<li>${inWeb(area, party, names)}: ${words}</li>`)}</ul></details>`;
  }

  /** @param {Market} market */
  table(market) {
    const names = namesOf(market);
    return {
      caption: t('insight.market.title'),
      columns: [t('market.column.seeks'), t('market.column.need'), t('market.column.offers'), t('market.column.offer'), t('market.column.condition'), t('market.column.steps'), t('market.column.shared')],
      rows: this.pairings(market, names).map(({ offer, need, shared, steps }) => [names.get(need.party) ?? '', need.words, names.get(offer.party) ?? '', offer.words, [offer.condition, need.condition].filter(Boolean).join('; '), steps === 0 ? t('market.far') : number(steps), shared.join(', ')]),
    };
  }

  /** @param {Market} market */
  below(market) {
    const names = namesOf(market);
    return html`<ww-by-hand .market=${market} .names=${names}></ww-by-hand>
      <ww-plans .planned=${market.planned} .declined=${market.declined}></ww-plans>
      <section aria-labelledby="means"><h2 id="means">${t('coverage.means')}</h2><p class="means">${t('market.means')}</p><p class="means">${t('market.conditions')}</p></section>`;
  }
}
customElements.define('ww-market', WwMarket);

/** @param {MarketItem} item */
const keyOf = ({ party, words }) => `${party} ${words}`;

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLSelectElement} */ (event.target).value;
