/** What is filtered, as chips that one can take away. */
import { LitElement, css, html, nothing } from 'lit';
import { toggled } from '../picture/filter.js';
import { look } from '../state/actions.js';
import { Listening } from '../state/app.js';
import { valueName } from '../state/naming.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';

export class WwChips extends LitElement {
  static styles = [
    shared,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0 1rem 0.5rem;
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
      }
      .button {
        border-radius: 999px;
        background: #f6ecdb;
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const { filters, steps, focus } = this.listening.state.route;
    if (filters.length === 0 && steps === 0) return nothing;
    return html`<ul aria-label=${t('filter')}>
      ${steps > 0 && focus ? this.chip(t(`steps.${steps}`), () => look({ steps: 0 })) : nothing}
      ${filters.map((filter) => {
        const [facet, value] = filter.split(':');
        return this.chip(`${t(`facet.${facet}`)}: ${valueName(facet, value)}`, () => look({ filters: toggled(filters, filter) }));
      })}
      ${filters.length > 1 ? html`<li><button class="button small plain" @click=${() => look({ filters: [], steps: 0 })}>${t('filter.clear')}</button></li>` : nothing}
    </ul>`;
  }

  /**
   * @param {string} text
   * @param {() => void} remove
   */
  chip(text, remove) {
    return html`<li><button class="button small" aria-label=${t('filter.remove', { text })} @click=${remove}>${text} <span aria-hidden="true">×</span></button></li>`;
  }
}
customElements.define('ww-chips', WwChips);
