/** Finds somebody by name: a field with a list that keyboard, pointer and screen reader understand alike. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { Listening, store } from '../state/app.js';
import { search } from '../state/editing.js';
import { domainName } from '../state/naming.js';
import { problemText } from '../state/problem-text.js';
import { t, tn } from '../state/texts.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';

const PAUSE = 160;

/** @typedef {import('../contract.js').Match} Match */

export class WwFinder extends LitElement {
  static properties = {
    label: { attribute: false },
    everywhere: { type: Boolean },
    area: { attribute: false },
    chosen: { attribute: false },
    error: { attribute: false },
    found: { state: true },
    at: { state: true },
  };

  static styles = [
    shared,
    formStyles,
    css`
      :host {
        display: block;
      }
      ul {
        list-style: none;
        margin: 0.25rem 0 0;
        padding: 0.25rem;
        background: var(--wijkweb-surface-color);
        border: 1px solid var(--wijkweb-line-color);
        border-radius: 8px;
        max-block-size: 50vh;
        overflow: auto;
      }
      li {
        padding: 0.4rem 0.6rem;
        border-radius: 6px;
        cursor: pointer;
      }
      li[aria-selected='true'],
      li:hover {
        background: #f1e2c8;
      }
      .where {
        display: block;
        font-size: 0.9rem;
        color: var(--wijkweb-soft-color);
      }
    `,
  ];

  constructor() {
    super();
    this.label = '';
    this.everywhere = false;
    /** @type {string|undefined} where to look, when that is not the web on the screen */
    this.area = undefined;
    /** @type {Match|null} */
    this.chosen = null;
    this.error = '';
    /** @type {{matches: Match[], of: number}|null} */
    this.found = null;
    this.at = 0;
    this.said = '';
    this.listening = new Listening(this);
  }

  render() {
    const { found, error } = this;
    const open = found !== null && found.matches.length > 0;
    return html`<div class="field ${error ? 'wrong' : ''}">
      <label for="find">${this.label}</label>
      <input
        id="find"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${open}
        aria-controls="list"
        aria-activedescendant=${open ? `match-${this.at}` : nothing}
        aria-invalid=${Boolean(error)}
        aria-describedby=${error ? 'error' : nothing}
        .value=${this.chosen?.name ?? this.typed ?? ''}
        @input=${this.onInput}
        @keydown=${this.onKey}
      />
      ${error ? html`<p class="error" id="error">${error}</p>` : nothing}
      <ul id="list" role="listbox" aria-label=${t('search.matches')} ?hidden=${!open}>
        ${found?.matches.map((match, index) => this.match(match, index))}
      </ul>
      <p class="soft small-text" role="status">${this.said}</p>
    </div>`;
  }

  /** @param {Match} match @param {number} index */
  match(match, index) {
    return html`<li id="match-${index}" role="option" aria-selected=${index === this.at} @pointerdown=${(/** @type {Event} */ event) => event.preventDefault()} @click=${() => this.choose(match)}>
      ${match.name}
      <span class="where">${t(`kind.${match.kind}`)}${match.domains?.[0] ? ` · ${domainName(match.domains[0])}` : ''}${this.everywhere ? ` · ${match.areaName ?? match.area}` : ''}</span>
    </li>`;
  }

  /** @param {Event} event */
  onInput(event) {
    this.typed = /** @type {HTMLInputElement} */ (event.target).value;
    if (this.chosen) this.dispatchEvent(new CustomEvent('chosen', { detail: null }));
    this.chosen = null;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    const query = this.typed?.trim() ?? '';
    if (!query) {
      Object.assign(this, { found: null, said: '' });
      return;
    }
    try {
      const found = await search(query, this.everywhere ? undefined : (this.area ?? store.state.card?.code));
      if (query !== this.typed?.trim()) return;
      this.said = found.of === 0 ? t('search.none', { query }) : tn('search.found', found.of, { shown: found.matches.length });
      Object.assign(this, { found, at: 0 });
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      this.said = problemText(error.problem);
      this.found = null;
    }
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const matches = this.found?.matches ?? [];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = this.at + (event.key === 'ArrowDown' ? 1 : -1);
      this.at = (next + matches.length) % Math.max(1, matches.length);
    } else if (event.key === 'Enter' && matches[this.at]) {
      event.preventDefault();
      this.choose(matches[this.at]);
    } else if (event.key === 'Escape' && matches.length > 0) {
      event.stopPropagation();
      this.found = null;
    }
  }

  /** @param {Match} match */
  choose(match) {
    Object.assign(this, { chosen: match, found: null, said: '' });
    this.dispatchEvent(new CustomEvent('chosen', { detail: match }));
  }

  async focus() {
    await this.updateComplete;
    /** @type {HTMLInputElement} */ (this.renderRoot.querySelector('input')).focus();
  }
}
customElements.define('ww-finder', WwFinder);
