/** What one sees, to keep: as picture, as drawing, or on paper. */
import { LitElement, css, html } from 'lit';
import { saveAs } from '../device/saving.js';
import { Listening, store } from '../state/app.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';

/** Read when somebody keeps a picture. */
const exporting = () => import('../state/exporting.js');

export class WwExport extends LitElement {
  static styles = [
    shared,
    css`
      details {
        position: relative;
      }
      summary {
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      .menu {
        position: absolute;
        z-index: 10;
        inset-inline-end: 0;
        margin-block-start: 4px;
        padding: 0.35rem;
        display: grid;
        min-inline-size: 15rem;
        background: var(--wijkweb-surface-color);
        border: 1px solid var(--wijkweb-line-color);
        border-radius: 10px;
        box-shadow: var(--wijkweb-shadow);
      }
      @media (max-width: 720px) {
        .long {
          display: none;
        }
      }
      .menu .button {
        justify-content: start;
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    return html`<details @keydown=${this.onKey}>
      <summary class="button small" aria-label=${t('export')}><span aria-hidden="true">⤓</span><span class="long">${t('export')}</span></summary>
      <div class="menu">
        <button class="button plain" @click=${() => this.run(async () => (await exporting()).printPoster())}>${t('export.print')}</button>
        <button class="button plain" @click=${() => this.run(async () => this.save((await exporting()).svgOf, 'svg'))}>${t('export.svg')}</button>
        <button class="button plain" @click=${() => this.run(async () => this.save((await exporting()).pngOf, 'png'))}>${t('export.png')}</button>
      </div>
    </details>`;
  }

  /** @param {() => Promise<void>} work */
  run(work) {
    /** @type {HTMLDetailsElement} */ (this.renderRoot.querySelector('details')).open = false;
    return work();
  }

  /** @param {() => Promise<Blob>} make @param {string} ending */
  async save(make, ending) {
    const { web } = store.state;
    saveAs(await make(), `wijkweb-${web?.area.code}-${web?.asOf}.${ending}`);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const details = /** @type {HTMLDetailsElement} */ (event.currentTarget);
    if (event.key !== 'Escape' || !details.open) return;
    event.stopPropagation();
    details.open = false;
    /** @type {HTMLElement} */ (details.querySelector('summary')).focus();
  }
}
customElements.define('ww-export', WwExport);
