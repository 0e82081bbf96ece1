/** Search from anywhere, with `/`. */
import { LitElement, css, html } from 'lit';
import { look } from '../state/actions.js';
import { Listening, store } from '../state/app.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';
import './ww-finder.js';

export class WwSearch extends LitElement {
  static styles = [
    shared,
    css`
      dialog {
        inline-size: min(36rem, calc(100vw - 2rem));
        margin-block-start: 10vh;
        padding: 1rem 1.2rem 1.2rem;
        border: 1px solid var(--wijkweb-line-color);
        border-radius: 14px;
        background: var(--utrecht-document-background-color);
        color: inherit;
        box-shadow: var(--wijkweb-shadow);
      }
      dialog::backdrop {
        background: rgb(43 38 34 / 35%);
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    return html`<dialog aria-label=${t('search')} @close=${() => store.set({ searching: false })}>
      ${this.listening.state.searching ? html`<ww-finder everywhere .label=${t('search.label')} @chosen=${this.found}></ww-finder>` : ''}
    </dialog>`;
  }

  updated() {
    const { searching } = this.listening.state;
    const dialog = /** @type {HTMLDialogElement} */ (this.renderRoot.querySelector('dialog'));
    if (searching && !dialog.open) {
      dialog.showModal();
      /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('ww-finder'))?.focus();
    } else if (!searching && dialog.open) dialog.close();
  }

  /** @param {CustomEvent<import('../contract.js').Match|null>} event */
  found(event) {
    const match = event.detail;
    if (!match) return;
    store.set({ searching: false });
    look({ place: 'kern', area: match.area, focus: match.id, steps: 0, ...(store.state.route.area === match.area ? {} : { asOf: null, filters: [] }) });
  }
}
customElements.define('ww-search', WwSearch);
