/** One facility: whose it is, to whom it goes, who seeks it, and proposing that it is lent. */
import { LitElement, css, html, nothing } from 'lit';
import { lendingDrawing } from '../draw/lending.js';
import { may } from '../state/app.js';
import { proposeLending, waysBetween } from '../state/insight.js';
import { wrongOf } from '../state/problem-text.js';
import { t, tn, number } from '../state/texts.js';
import { pick } from './choices.js';
import { byName } from './figure-table.js';
import { formStyles } from './form-styles.js';
import { inWeb, listed, manyInWeb } from './insight-words.js';
import { shared } from './shared-styles.js';
import { tileStyles } from './tile-styles.js';
import { waysFound } from './ways-found.js';

/** @typedef {import('../contract.js').Facility} Facility */

export class WwFacility extends LitElement {
  static properties = { facility: { attribute: false }, names: { attribute: false }, area: { attribute: false }, asked: { attribute: false }, chosen: { state: true }, ways: { state: true }, wrong: { state: true } };

  static styles = [
    shared,
    formStyles,
    tileStyles,
    css`
      .known {
        fill: none;
        stroke: #b9a98b;
        stroke-width: 2px;
      }
      .missing {
        fill: none;
        stroke: var(--wijkweb-accent-color);
        stroke-width: 2px;
        stroke-dasharray: 6 5;
      }
      .end {
        fill: #7a5230;
      }
      .could {
        fill: var(--wijkweb-surface-color);
        stroke: var(--wijkweb-accent-color);
        stroke-width: 2px;
      }
      .thing {
        fill: #d9b98a;
        stroke: #7a5230;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Facility} */
    this.facility = { facility: '', owners: [], owned: false, lent: 'never', borrowers: [], wanted: [], known: [] };
    /** @type {Map<string, string>} */
    this.names = new Map();
    this.area = '';
    /** @type {ReadonlySet<string>} of whom it was asked before: nobody is asked twice */
    this.asked = new Set();
    /** To whom one proposes to lend it. */
    this.chosen = '';
    /** @type {{party: string, answer: import('../contract.js').WaysBetween}|null} */
    this.ways = null;
    this.wrong = '';
  }

  /** The place of one facility may be taken by another. @param {Map<string, any>} changed */
  willUpdate(changed) {
    const before = changed.get('facility');
    if (before && before.facility !== this.facility.facility) Object.assign(this, { chosen: '', ways: null, wrong: '' });
  }

  render() {
    const { facility, owners, owned, borrowers, wanted } = this.facility;
    return html`<h3>${inWeb(this.area, facility, this.names)}</h3>
      ${lendingDrawing(owners.length, borrowers.length, wanted.length)}
      <p class="small-text">${owners.length === 0 ? t('facilities.no-owner') : html`${t(owned ? 'facilities.of' : 'facilities.lent-by')} ${manyInWeb(this.area, owners, this.names)}`}</p>
      ${borrowers.length === 0 ? nothing : html`<p class="small-text">${t('facilities.to')} ${manyInWeb(this.area, borrowers, this.names)}</p>`}
      ${wanted.length === 0 ? nothing : html`<ul class="small-text">${wanted.map((one) => this.seeker(one))}</ul>`}
      ${this.known()} ${this.wrong ? html`<p class="notice" role="alert">${this.wrong}</p>` : nothing}
      ${may('introduce') && owners.length > 0 ? this.proposal() : nothing}`;
  }

  /** @param {Facility['wanted'][number]} wanted */
  seeker({ party, need, trust, common }) {
    const { ways } = this;
    return html`<li>
      ${inWeb(this.area, party, this.names)}: ${t('facilities.seeks', { need })}
      <span class="soft">${trust === 'common' ? t('facilities.via', { names: listed(common.map((id) => this.names.get(id) ?? '')) }) : t(`facilities.trust.${trust}`)}</span>
      ${trust === 'none' && ways?.party !== party ? html`<button class="button plain small" aria-label="${t('introductions.ways')}: ${this.names.get(party)}" @click=${() => this.findWays(party)}>${t('introductions.ways')}</button>` : nothing}
      ${ways?.party === party ? waysFound(ways.answer) : nothing}
    </li>`;
  }

  known() {
    const { known } = this.facility;
    if (known.length === 0) return nothing;
    return html`<details class="small-text"><summary>${tn('facilities.known', known.length, { n: number(known.length) })}</summary><p>${manyInWeb(this.area, known, this.names)}</p></details>`;
  }

  proposal() {
    const { facility, wanted, known } = this.facility;
    const name = this.names.get(facility) ?? '';
    const order = byName(this.names);
    const choices = [...wanted.map(({ party }) => party), ...[...known].sort(order)].filter((id) => !this.asked.has(id)).map((id) => /** @type {[string, string]} */ ([id, this.names.get(id) ?? '']));
    if (choices.length === 0) return html`<p class="small-text soft">${t('facilities.nobody')}</p>`;
    return html`${pick({ id: 'to', label: t('facilities.propose-to'), value: this.chosen, choices, choose: (id) => (this.chosen = id), empty: t('facilities.choose') })}
      <div class="row"><button class="button primary small" aria-label="${t('facilities.propose')}: ${name}" @click=${this.propose}>${t('facilities.propose')}</button></div>`;
  }

  propose() {
    const { facility, owners } = this.facility;
    if (!this.chosen) {
      this.wrong = t('facilities.choose-first');
      return undefined;
    }
    const said = t('facilities.proposed', { name: this.names.get(facility), party: this.names.get(this.chosen) });
    return this.attempt(() => proposeLending(this.area, owners[0], this.chosen, facility, said));
  }

  /** @param {string} party */
  findWays(party) {
    return this.attempt(async () => {
      this.ways = { party, answer: await waysBetween(this.area, this.facility.owners[0], party) };
    });
  }

  /** @param {() => Promise<void>} work */
  async attempt(work) {
    this.wrong = '';
    this.wrong = await wrongOf(work);
  }
}
customElements.define('ww-facility', WwFacility);
