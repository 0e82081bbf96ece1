/** The web of a kern: the picture with its legend, date and panel, or its twin as tables. */
import { LitElement, css, html, nothing } from 'lit';
import { focusOn, look } from '../state/actions.js';
import { Listening, may, store } from '../state/app.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';
import './ww-bar.js';
import './ww-chips.js';
import './ww-legend.js';
import './ww-metrics.js';
import './ww-news.js';
import './ww-picture.js';
import './ww-time.js';

const STEP_KEYS = ['1', '2', '3'];
const CLOSER = 1.35;

export class WwKern extends LitElement {
  static styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template: 'bar bar' auto 'stage panel' minmax(0, 1fr) / minmax(0, 1fr) auto;
        block-size: 100%;
      }
      .bar {
        grid-area: bar;
      }
      .second {
        display: flex;
        align-items: start;
        gap: 0.5rem;
        padding-inline-end: 1rem;
      }
      .second ww-metrics {
        flex: 1;
        min-inline-size: 0;
      }
      .stage {
        grid-area: stage;
        position: relative;
        min-inline-size: 0;
        min-block-size: 0;
        display: grid;
        grid-template: 'legend picture' minmax(0, 1fr) 'time time' auto / auto minmax(0, 1fr);
      }
      ww-legend {
        grid-area: legend;
      }
      ww-picture,
      ww-tables {
        grid-area: picture;
      }
      ww-tables {
        overflow: auto;
      }
      ww-time {
        grid-area: time;
      }
      ww-news {
        grid-area: picture;
        align-self: start;
        justify-self: center;
        z-index: 3;
        margin: 0.6rem;
        max-inline-size: calc(100% - 1.2rem);
      }
      .zoom {
        grid-area: picture;
        align-self: end;
        justify-self: end;
        z-index: 2;
        margin: 0.75rem;
        display: grid;
        gap: 4px;
      }
      .zoom .button {
        inline-size: 40px;
        padding: 0;
        font-size: 1.2rem;
      }
      ww-panel {
        grid-area: panel;
        inline-size: 23rem;
        overflow: auto;
        border-inline-start: 1px solid var(--wijkweb-line-color);
        background: var(--wijkweb-surface-color);
      }
      .loading {
        margin: 20vh auto;
      }
      @media (max-width: 820px) {
        :host {
          grid-template: 'bar' auto 'stage' minmax(0, 1fr) / minmax(0, 1fr);
          min-block-size: 30rem;
        }
        ww-news {
          position: fixed;
          z-index: 25;
          inset-block-start: 0;
          inset-inline: 0;
          justify-self: stretch;
        }
        ww-panel {
          position: fixed;
          z-index: 20;
          inset-inline: 0;
          inset-block-end: 0;
          inline-size: auto;
          max-block-size: 62dvh;
          border: 0;
          border-block-start: 1px solid var(--wijkweb-line-color);
          border-radius: 16px 16px 0 0;
          box-shadow: var(--wijkweb-shadow);
        }
      }
    `,
  ];

  listening = new Listening(this);

  connectedCallback() {
    super.connectedCallback();
    this.onKey = this.onKey.bind(this);
    addEventListener('keydown', this.onKey);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('keydown', this.onKey);
  }

  render() {
    const { web, route, panel } = this.listening.state;
    if (panel !== 'none') void import('./ww-panel.js');
    if (route.show === 'table') void import('./ww-tables.js');
    if (!web) return html`<p class="loading" role="status">${t('loading')}</p>`;
    return html`
      <div class="bar"><ww-bar></ww-bar>
        ${route.story ? nothing : html`<div class="second">
          <ww-metrics></ww-metrics>
          ${may('see-history') ? html`<a class="button small" href="#/changes/${encodeURIComponent(web.area.code)}">${t('bar.changes')}</a>` : nothing}
        </div>`}
        <ww-chips></ww-chips>
      </div>
      <div class="stage">
        <ww-legend></ww-legend>
        <ww-news></ww-news>
        ${route.show === 'table' ? html`<ww-tables></ww-tables>` : this.picture()}
        ${route.story ? nothing : html`<ww-time></ww-time>`}
      </div>
      ${panel === 'none' ? nothing : html`<ww-panel></ww-panel>`}
    `;
  }

  picture() {
    return html`<ww-picture></ww-picture>
      <div class="zoom" role="group" aria-label=${t('zoom')}>
        <button class="button" aria-label=${t('zoom.in')} title="${t('zoom.in')} (+)" @click=${() => this.canvas?.zoomBy(CLOSER)}>+</button>
        <button class="button" aria-label=${t('zoom.out')} title="${t('zoom.out')} (−)" @click=${() => this.canvas?.zoomBy(1 / CLOSER)}>−</button>
        <button class="button" aria-label=${t('zoom.all')} title="${t('zoom.all')} (0)" @click=${() => this.canvas?.fit()}>⤢</button>
      </div>`;
  }

  /** @returns {import('./ww-picture.js').WwPicture|null} */
  get canvas() {
    return this.renderRoot.querySelector('ww-picture');
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const target = /** @type {HTMLElement} */ (event.composedPath()[0]);
    if (target.closest('input, select, textarea, dialog') || event.ctrlKey || event.metaKey || event.altKey) return;
    const { route } = store.state;
    if (event.key === 'Escape') focusOn(null);
    else if (event.key === '+' || event.key === '=') this.canvas?.zoomBy(CLOSER);
    else if (event.key === '-') this.canvas?.zoomBy(1 / CLOSER);
    else if (event.key === '0') this.canvas?.fit();
    else if (STEP_KEYS.includes(event.key)) this.steps(Number(event.key), route);
  }

  /**
   * @param {number} steps
   * @param {import('../state/route.js').Route} route
   */
  steps(steps, route) {
    const focus = route.focus ?? this.canvas?.cursor ?? null;
    if (focus) look({ focus, steps: route.steps === steps ? 0 : steps });
    else store.set({ message: { text: t('steps.first-choose'), kind: 'good' } });
  }
}
customElements.define('ww-kern', WwKern);
