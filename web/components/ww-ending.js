/**
 * Whose web is forgotten within a month, unless somebody speaks with them or lets it stay.
 *
 * @fires renewed when one of them stays
 */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { Listening, store } from '../state/app.js';
import { problemText } from '../state/problem-text.js';
import { readEnding, renew } from '../state/renewing.js';
import { dateText, t } from '../state/texts.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').EndingWeb} EndingWeb */

export class WwEnding extends LitElement {
  static properties = { webs: { attribute: false }, area: { attribute: false }, of: { attribute: false } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
        max-inline-size: 44rem;
      }
      section {
        margin-block-end: 1rem;
      }
      h2 {
        font-size: 1.1rem;
      }
      ul {
        list-style: none;
        margin: 0.4rem 0 0;
        padding: 0;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.2rem 1rem;
        padding-block: 0.45rem;
        border-block-start: 1px solid var(--wijkweb-line-color);
      }
      .button {
        margin-inline-start: auto;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {EndingWeb[]} */
    this.webs = [];
    /** Of which area they are read here; of none where whoever shows it knows them. */
    this.area = '';
    /** The name of that area. */
    this.of = '';
    this.listening = new Listening(this);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('area') && this.area) void this.read(this.area);
  }

  /** @param {string} area */
  async read(area) {
    const { webs } = await readEnding(area);
    if (this.area === area) this.webs = webs;
  }

  render() {
    if (this.webs.length === 0) return nothing;
    const soonest = [...this.webs].sort((one, other) => (one.keptUntil ?? '').localeCompare(other.keptUntil ?? ''));
    return html`<section class="notice" aria-labelledby="ending">
      <h2 id="ending">${this.of ? t('ending.title-of', { area: this.of }) : t('ending.title')}</h2>
      <p class="small-text">${t('ending.means')}</p>
      <ul>${soonest.map(({ person, name, keptUntil = '' }) => html`<li><strong>${name}</strong><span class="small-text">${t('ending.kept-until', { date: dateText(keptUntil) })}</span><button class="button small" aria-label=${t('ending.renew-of', { name })} @click=${() => this.renew(person, name)}>${t('ending.renew')}</button></li>`)}</ul>
    </section>`;
  }

  /** @param {string} person @param {string} name */
  async renew(person, name) {
    try {
      const { keptUntil } = await renew(person);
      if (this.area) await this.read(this.area);
      this.dispatchEvent(new CustomEvent('renewed'));
      store.set({ message: { text: t('ending.renewed', { name, date: dateText(keptUntil) }), kind: 'good' } });
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      store.set({ message: { text: problemText(error.problem), kind: 'bad' } });
    }
  }
}
customElements.define('ww-ending', WwEnding);
