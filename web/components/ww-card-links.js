/** Links by which an organisation keeps its own card: made, copied once, and taken back. */
import { LitElement, css, html, nothing } from 'lit';
import { cardLinks, makeLink, revokeLink } from '../state/card.js';
import { wrongOf } from '../state/problem-text.js';
import { dateText, t } from '../state/texts.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').CardLink} CardLink */

export class WwCardLinks extends LitElement {
  static properties = { actorId: { attribute: false }, links: { state: true }, fresh: { state: true }, said: { state: true }, wrong: { state: true } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
        margin-block-start: 1.4rem;
      }
      summary {
        cursor: pointer;
        font-weight: 600;
        padding-block: 0.4rem;
      }
      p,
      ul {
        margin-block: 0.4rem;
      }
      ul {
        list-style: none;
        padding: 0;
      }
      input {
        inline-size: 100%;
        min-block-size: 40px;
        padding: 0.35rem 0.6rem;
        border: 1px solid var(--utrecht-form-input-border-color);
        border-radius: var(--utrecht-form-input-border-radius);
      }
    `,
  ];

  constructor() {
    super();
    this.actorId = '';
    /** @type {CardLink[]|null} null while not read */
    this.links = null;
    /** The link that was just made: it is told this once. */
    this.fresh = '';
    this.said = '';
    this.wrong = '';
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('actorId')) Object.assign(this, { links: null, fresh: '', said: '', wrong: '' });
  }

  render() {
    return html`<details @toggle=${this.toggled}>
      <summary>${t('card.links')}</summary>
      <p class="small-text">${t('card.links-means')}</p>
      ${this.fresh
        ? html`<label for="fresh">${t('card.fresh')}</label><input id="fresh" readonly .value=${this.fresh} @focus=${(/** @type {Event} */ event) => /** @type {HTMLInputElement} */ (event.target).select()} />
            <p><button class="button small" @click=${this.copy}>${t('card.copy')}</button></p>`
        : nothing}
      <p role="status">${this.said}</p>
      ${this.wrong ? html`<p class="notice" role="alert">${this.wrong}</p>` : nothing}
      <ul>${(this.links ?? []).map((link) => html`<li class="row"><span class="small-text">${t('card.link-until', { made: dateText(link.made.slice(0, 10)), until: dateText(link.expires.slice(0, 10)) })}</span> <button class="button small" @click=${() => this.revoke(link)}>${t('card.revoke')}</button></li>`)}</ul>
      <p><button class="button small" id="make" @click=${this.make}>${t('card.make')}</button></p>
    </details>`;
  }

  /** @param {Event} event */
  toggled(event) {
    if (/** @type {HTMLDetailsElement} */ (event.target).open && this.links === null) void this.attempt(() => Promise.resolve());
  }

  make() {
    return this.attempt(async () => {
      this.fresh = await makeLink(this.actorId);
      this.said = '';
    });
  }

  /** @param {CardLink} link */
  revoke(link) {
    return this.attempt(async () => {
      await revokeLink(this.actorId, link);
      Object.assign(this, { fresh: '', said: t('card.revoked') });
    });
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(this.fresh);
      this.said = t('card.copied');
    } catch {
      // A browser may refuse; then it stands selected.
      /** @type {HTMLInputElement} */ (this.renderRoot.querySelector('#fresh')).focus();
      this.said = t('card.selected');
    }
  }

  /** Does it and reads the links again. @param {() => Promise<void>} work */
  async attempt(work) {
    this.wrong = '';
    const id = this.actorId;
    this.wrong = await wrongOf(async () => {
      await work();
      const links = await cardLinks(id);
      if (id === this.actorId) this.links = links;
    });
  }
}
customElements.define('ww-card-links', WwCardLinks);
