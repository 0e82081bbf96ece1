/** A few numbers of the web, each with a sentence that says what it means and what it leaves out. */
import { LitElement, css, html, nothing } from 'lit';
import { openFigures } from '../state/actions.js';
import { Listening } from '../state/app.js';
import { valueText } from '../state/figures.js';
import { number, t } from '../state/texts.js';
import { largeWeb } from './large-web.js';
import { shared } from './shared-styles.js';

/** How many show above the picture; the panel has them all. */
const AT_MOST = 6;

export class WwMetrics extends LitElement {
  static properties = { open: { state: true } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 0 0.5rem 0.2rem;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: flex;
        gap: 0.15rem 0.35rem;
        overflow-x: auto;
        scrollbar-width: thin;
      }
      .figure {
        display: flex;
        align-items: baseline;
        gap: 0.35rem;
        padding: 0 0.5rem;
        min-block-size: 26px;
        font-size: 0.95rem;
        border: 0;
        border-radius: 6px;
        background: transparent;
        white-space: nowrap;
        cursor: pointer;
      }
      .figure:hover,
      .figure[aria-expanded='true'] {
        background: var(--wijkweb-ground-color);
      }
      .all {
        border: 1px solid var(--utrecht-button-secondary-action-border-color);
        color: var(--utrecht-link-color);
      }
      .all[aria-pressed='true'] {
        background: #f1e2c8;
      }
      strong {
        font-variant-numeric: tabular-nums;
      }
      .explained {
        margin-block: 0.3rem 0.4rem;
        padding: 0.6rem 0.9rem;
        max-inline-size: 52rem;
        background: var(--wijkweb-ground-color);
        border-radius: 8px;
      }
      .large {
        padding: 0 0.5rem 0.3rem;
        max-inline-size: 32rem;
      }
      .large p {
        margin: 0;
      }
      @media (max-width: 820px) {
        :host {
          padding-inline: 0.3rem;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {string|null} the figure that is explained */
    this.open = null;
    this.listening = new Listening(this);
  }

  render() {
    const { metrics, catalogue, language, panel } = this.listening.state;
    if (!catalogue) return nothing;
    if (!metrics) return largeWeb();
    const figures = catalogue.metrics.filter(({ scope, first, key }) => scope === 'web' && first && key in metrics.web).slice(0, AT_MOST);
    const chosen = figures.find(({ key }) => key === this.open)?.[language];
    return html`<section aria-label=${t('metrics')}>
      <ul>
        ${figures.map(
          ({ key, unit, [language]: { name } }) => html`<li>
            <button class="figure" aria-expanded=${this.open === key} aria-controls="explained" @click=${() => (this.open = this.open === key ? null : key)}>
              <strong>${textOf(metrics.web[key], unit)}</strong><span class="soft">${name}</span>
            </button>
          </li>`,
        )}
        <li><button class="figure all" aria-pressed=${panel === 'figures'} @click=${openFigures}>${t('figures.open')}</button></li>
      </ul>
      <div id="explained" role="status">${chosen ? html`<p class="explained">${chosen.means} ${chosen.leavesOut}</p>` : nothing}</div>
    </section>`;
  }
}

/** @param {any} value @param {import('../contract.js').CatalogueMetric['unit']} unit */
function textOf(value, unit) {
  if (Array.isArray(value)) return number(value.length);
  return typeof value === 'number' ? valueText(unit, value) : t('figures.none');
}

customElements.define('ww-metrics', WwMetrics);
