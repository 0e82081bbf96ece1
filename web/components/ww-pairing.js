/** One offer that goes with one need: whose they are, how near, and what one does with it. */
import { css, html, nothing } from 'lit';
import { pairingDrawing } from '../draw/pairing.js';
import { store } from '../state/app.js';
import { answerMarket, waysBetween } from '../state/insight.js';
import { number, t, tn } from '../state/texts.js';
import { listed } from './insight-words.js';
import { MarketAnswer } from './market-answer.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Pairing} Pairing */

export class WwPairing extends MarketAnswer {
  static properties = { ...MarketAnswer.properties, pairing: { attribute: false }, ways: { state: true } };

  static styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: 0.5rem;
        padding: 0.8rem 1rem;
        border: 1px solid var(--wijkweb-line-color);
        border-radius: var(--wijkweb-radius);
        background: var(--wijkweb-surface-color);
      }
      .pair {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 10rem minmax(0, 1fr);
        gap: 0.8rem;
        align-items: center;
      }
      h3 {
        font-size: 1.05rem;
      }
      h3,
      p {
        overflow-wrap: anywhere;
      }
      .way {
        stroke: #b9a98b;
        stroke-width: 3px;
      }
      .far {
        stroke: #b9a98b;
        stroke-width: 3px;
        stroke-dasharray: 6 5;
      }
      .head,
      .end {
        fill: #7a5230;
      }
      .common {
        fill: #b9a98b;
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
        .pair {
          grid-template-columns: minmax(0, 1fr);
          gap: 0.3rem;
        }
        svg {
          max-inline-size: 10rem;
        }
        .button {
          min-block-size: 44px;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Pairing|null} */
    this.pairing = null;
    /** @type {import('../contract.js').WaysBetween|null} */
    this.ways = null;
  }

  /** The place of a pair that went is taken by the next: nothing of the one stays with the other. @param {Map<string, any>} changed */
  willUpdate(changed) {
    /** @type {Pairing|undefined} */
    const before = changed.get('pairing');
    const now = this.pairing;
    if (before && now && (before.offer.party !== now.offer.party || before.need.party !== now.need.party || before.offer.words !== now.offer.words || before.need.words !== now.need.words)) Object.assign(this, { ways: null, asking: null, wrong: '' });
  }

  render() {
    const { pairing } = this;
    if (!pairing) return nothing;
    const { offer, need, shared: words, steps } = pairing;
    const condition = [offer.condition, need.condition].filter(Boolean).join('; ');
    return html`<h3>${this.about(pairing)}</h3>
      <div class="pair">
        <p><span class="soft">${t('market.offers', { party: this.names.get(offer.party) })}</span><br /><strong>${offer.words}</strong></p>
        ${pairingDrawing(steps)}
        <p><span class="soft">${t('market.seeks', { party: this.names.get(need.party) })}</span><br /><strong>${need.words}</strong></p>
      </div>
      <p class="soft small-text">${t('market.because', { words: listed(words) })} ${steps === 0 ? t('market.far-means') : tn('market.steps', steps, { n: number(steps) })}${condition ? ` ${t('market.condition', { condition })}` : ''}</p>
      ${this.ways ? this.found(this.ways) : nothing} ${this.problem()} ${this.asking ? this.form(this.asking) : this.choices(pairing)}`;
  }

  /** @param {Pairing} pairing */
  about({ offer, need }) {
    return t('market.pair', { offer: this.names.get(offer.party), need: this.names.get(need.party), words: need.words });
  }

  /** @param {Pairing} pairing */
  choices(pairing) {
    const pair = this.about(pairing);
    return html`<div class="row">
      <button class="button primary small" aria-label=${t('introductions.plan-of', { pair })} @click=${() => this.ask('planned')}>${t('introductions.plan')}</button>
      <button class="button small" aria-label=${t('introductions.decline-of', { pair })} @click=${() => this.ask('declined')}>${t('introductions.decline')}</button>
      ${this.ways ? nothing : html`<button class="button plain small" aria-label=${t('introductions.ways-of', { pair })} @click=${() => this.attempt(this.findWays(pairing))}>${t('introductions.ways')}</button>`}
    </div>`;
  }

  /** @param {import('../contract.js').WaysBetween} ways */
  found({ paths, none, names }) {
    const known = new Map(names.map(({ id, name }) => [id, name ?? t('unknown')]));
    return html`<div role="status">
      ${paths.length === 0 ? html`<p>${none?.text ?? t('warm.no-way')}</p>` : html`<p class="soft">${t('introductions.ways-title')}</p><ul>${paths.map(({ steps }) => html`<li>${steps.map((id) => known.get(id)).join(' → ')}</li>`)}</ul>`}
    </div>`;
  }

  /** @param {Pairing} pairing */
  async findWays({ offer, need }) {
    this.ways = await waysBetween(store.state.route.area ?? '', offer.party, need.party);
  }

  /** @param {'planned'|'declined'} answer @param {string} because */
  async send(answer, because) {
    if (!this.pairing) return;
    const { offer, need } = this.pairing;
    await answerMarket(store.state.route.area ?? '', offer, need, answer, because, t(`market.said.${answer}`, { pair: this.about(this.pairing) }));
  }
}
customElements.define('ww-pairing', WwPairing);
