/** A few numbers of the web, each with a sentence that says what it means and what it leaves out. */
import { LitElement, css, html, nothing } from 'lit';
import { Listening } from '../state/app.js';
import { number, t } from '../state/texts.js';
import { shared } from './shared-styles.js';

/** @typedef {{key: string, text: string}} Figure */

/** How a metric is shown; null has its own word. @type {[string, (value: number) => string][]} */
const FIGURES = [
  ['order', (value) => number(value)],
  ['size', (value) => number(value)],
  ['meanDegree', (value) => number(value, { maximumFractionDigits: 1 })],
  ['density', (value) => number(value, { style: 'percent', maximumFractionDigits: 1 })],
  ['isolates', (value) => number(value)],
  ['components', (value) => number(value)],
  ['meanDistance', (value) => number(value, { maximumFractionDigits: 1 })],
  ['transitivity', (value) => number(value, { style: 'percent', maximumFractionDigits: 0 })],
];

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
    const { metrics, web } = this.listening.state;
    if (!metrics || !web) return nothing;
    const seen = web.actors.length;
    const figures = FIGURES.filter(([key]) => key in metrics.web).map(([key, show]) => ({ key, text: textOf(metrics.web[key], show) }));
    const order = metrics.web.order;
    const means = (/** @type {string} */ key) => (key === 'order' && order === seen ? 'metric.order.means-all' : `metric.${key}.means`);
    const words = { of: number(seen), rest: typeof order === 'number' ? number(seen - order) : t('metric.some') };
    const chosen = figures.find(({ key }) => key === this.open);
    return html`<section aria-label=${t('metrics')}>
      <ul>
        ${figures.map(
          ({ key, text }) => html`<li>
            <button class="figure" aria-expanded=${this.open === key} aria-controls="explained" @click=${() => (this.open = this.open === key ? null : key)}>
              <strong>${text}</strong><span class="soft">${t(`metric.${key}`, words)}</span>
            </button>
          </li>`,
        )}
      </ul>
      <div id="explained" role="status">${chosen ? html`<p class="explained">${t(means(chosen.key), { ...words, value: chosen.text })}</p>` : nothing}</div>
    </section>`;
  }
}

/** Counts of people may come as a text after disclosure. @param {any} value @param {(value: number) => string} show */
function textOf(value, show) {
  if (typeof value === 'number') return show(value);
  return typeof value?.text === 'string' ? value.text : t('metric.none');
}

customElements.define('ww-metrics', WwMetrics);
