/** One offer that goes with one need: whose they are, how near, and what one does with it. */
import { css, html, nothing } from 'lit';
import { pairingDrawing } from '../draw/pairing.js';
import { answerMarket } from '../state/insight.js';
import { number, t, tn } from '../state/texts.js';
import { listed } from './insight-words.js';
import { PairAnswer } from './pair-answer.js';
import { shared } from './shared-styles.js';
import { tileStyles } from './tile-styles.js';

/** @typedef {import('../contract.js').Pairing} Pairing */

export class WwPairing extends PairAnswer {
  static properties = { ...PairAnswer.properties, pairing: { attribute: false } };

  static styles = [
    shared,
    tileStyles,
    css`
      .pair {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 10rem minmax(0, 1fr);
        gap: 0.8rem;
        align-items: center;
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
      @media (max-width: 720px) {
        .pair {
          grid-template-columns: minmax(0, 1fr);
          gap: 0.3rem;
        }
        svg {
          max-inline-size: 10rem;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Pairing|null} */
    this.pairing = null;
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    /** @type {Pairing|undefined} */
    const before = changed.get('pairing');
    const now = this.pairing;
    if (before && now && (before.offer.party !== now.offer.party || before.need.party !== now.need.party || before.offer.words !== now.offer.words || before.need.words !== now.need.words)) this.forget();
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
      ${this.found()} ${this.problem()} ${this.answers(this.about(pairing), offer.party, need.party)}`;
  }

  /** @param {Pairing} pairing */
  about({ offer, need }) {
    return t('market.pair', { offer: this.names.get(offer.party), need: this.names.get(need.party), words: need.words });
  }

  /** @param {'planned'|'declined'} answer @param {string} because */
  async send(answer, because) {
    if (!this.pairing) return;
    const { offer, need } = this.pairing;
    await answerMarket(this.area, offer, need, answer, because, t(`market.said.${answer}`, { pair: this.about(this.pairing) }));
  }
}
customElements.define('ww-pairing', WwPairing);
