/** Whether something is there already under the name that one is about to add, so that nothing is added twice. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { focusOn } from '../state/actions.js';
import { lookalikes } from '../state/editing.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';

/** Who types is not asked in between, in milliseconds. */
const AT_REST = 450;
const SHORTEST = 3;
/** Whether somebody of a name is known is not asked. */
const PEOPLE = ['RESIDENT', 'PROFESSIONAL', 'CONTACT'];

export class WwLookalikes extends LitElement {
  static properties = { name: { attribute: false }, kind: { attribute: false }, found: { state: true } };

  static styles = [
    shared,
    css`
      .notice {
        margin-block-end: 0.8rem;
      }
      ul {
        margin: 0.3rem 0 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding-block: 0.15rem;
      }
      button {
        min-block-size: 28px;
        padding: 0;
        border: 0;
        background: none;
        text-align: start;
        text-decoration: underline;
        color: var(--utrecht-link-color);
        cursor: pointer;
      }
    `,
  ];

  constructor() {
    super();
    this.name = '';
    this.kind = '';
    /** @type {import('../contract.js').Lookalike[]} */
    this.found = [];
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('name') && !changed.has('kind')) return;
    clearTimeout(this.waiting);
    if (this.name.trim().length < SHORTEST || PEOPLE.includes(this.kind)) this.found = [];
    else this.waiting = setTimeout(() => this.ask(this.name, this.kind), AT_REST);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.waiting);
  }

  /** @param {string} name @param {string} kind */
  async ask(name, kind) {
    try {
      const found = await lookalikes(name, kind);
      if (this.name === name && this.kind === kind) this.found = found;
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      // One can add without it; what is wrong with the name is told then.
      this.found = [];
    }
  }

  render() {
    return html`<div role="status">
      ${this.found.length === 0
        ? nothing
        : html`<div class="notice">
            ${t('lookalike.title')}
            <ul>${this.found.map(({ id, name, kind, match }) => html`<li><button type="button" @click=${() => focusOn(id)}>${name}</button> <span class="soft">${t(`kind.${kind}`)} · ${t(`lookalike.${match}`)}</span></li>`)}</ul>
          </div>`}
    </div>`;
  }
}
customElements.define('ww-lookalikes', WwLookalikes);
