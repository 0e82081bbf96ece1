/** To what somebody agreed, and taking it back. */
import { LitElement, css, html, nothing } from 'lit';
import { Listening, store } from '../state/app.js';
import { PERMISSIONS } from '../state/conversation.js';
import { withdraw } from '../state/own-data.js';
import { wrongOf } from '../state/problem-text.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Held} Held */

export class WwAgreed extends LitElement {
  static properties = { held: { attribute: false }, may: { attribute: false }, trouble: { state: true } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
      }
      ul {
        list-style: none;
        margin: 0.3rem 0;
        padding: 0;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.3rem 1rem;
        padding-block: 0.45rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Held|null} */
    this.held = null;
    /** Whether it is they who look. */
    this.may = false;
    this.trouble = '';
    this.listening = new Listening(this);
  }

  render() {
    const agreed = /** @type {any} */ (this.held?.person)?.permissions ?? [];
    return html`${this.trouble ? html`<p class="notice" role="alert">${this.trouble}</p>` : nothing}
      <ul>${PERMISSIONS.map((permission) => this.one(permission, agreed.includes(permission)))}</ul>
      ${this.may ? html`<p class="soft small-text">${t('own.withdraw-means')}</p>` : nothing}`;
  }

  /** @param {string} permission @param {boolean} agreed */
  one(permission, agreed) {
    const what = t(`own.permission.${permission}`);
    return html`<li>
      <span>${what}: <strong>${t(agreed ? 'own.yes' : 'own.no')}</strong></span>
      ${agreed && this.may ? html`<button class="button small" aria-label=${t('own.withdraw-of', { what })} @click=${() => this.withdraw(permission, what)}>${t('own.withdraw')}</button>` : nothing}
    </li>`;
  }

  /** @param {string} permission @param {string} what */
  async withdraw(permission, what) {
    this.trouble = await wrongOf(async () => {
      await withdraw(t('own.withdraw-said', { what }), this.held?.person.name ?? '', permission);
      store.set({ message: { text: t('own.withdrawn'), kind: 'good' } });
    });
  }
}
customElements.define('ww-agreed', WwAgreed);
