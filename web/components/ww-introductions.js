/** Who should meet: suggestions by their reason, what is planned, and what was not done. Nobody comes before another. */
import { css, html, nothing } from 'lit';
import { look } from '../state/actions.js';
import { number, t, tn } from '../state/texts.js';
import { byName, namesOf } from './figure-table.js';
import { InsightPage } from './insight-page.js';
import { reasonText } from './introduction-words.js';
import './ww-introduction.js';
import './ww-plans.js';

/** @typedef {import('../contract.js').Introductions} Introductions */
/** @typedef {import('../contract.js').Introduction} Introduction */
/** @typedef {Map<string, string>} Names */

/** @type {Introduction['reasons'][number]['why'][]} */
const WHYS = ['offer-meets-need', 'same-target-group', 'two-steps', 'empty-cell'];
const AT_FIRST = 9;

/** @extends {InsightPage<Introductions>} */
export class WwIntroductions extends InsightPage {
  static properties = { open: { state: true } };

  static styles = [
    ...InsightPage.styles,
    css`
      .pairs {
        display: grid;
        gap: 0.9rem;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
        margin-block: 0.6rem;
      }
      .count {
        font-weight: 400;
        color: var(--wijkweb-soft-color);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {ReadonlySet<string>} the reasons of which all pairs are shown */
    this.open = new Set();
  }

  /** @returns {'introductions'} */
  get place() {
    return 'introductions';
  }

  /** With whom alone, or everybody. */
  get party() {
    return this.listening.state.route.focus ?? '';
  }

  /** @param {Introductions} answer @param {Names} names */
  pairs({ introductions }, names) {
    const order = byName(names);
    const theirs = introductions.filter(({ one, other }) => one === this.party || other === this.party);
    return (theirs.length > 0 ? theirs : introductions)
      .map((pair) => (order(pair.one, pair.other) <= 0 ? pair : { ...pair, one: pair.other, other: pair.one }))
      .sort((a, b) => order(a.one, b.one) || order(a.other, b.other));
  }

  /** @param {Introductions} answer */
  said(answer) {
    const names = namesOf(answer);
    const { introductions } = answer;
    const parties = [...new Set(introductions.flatMap(({ one, other }) => [one, other]))].sort(byName(names));
    const pairs = this.pairs(answer, names);
    return html`<p class="said" role="status"><strong>${pairs.length < introductions.length ? t('introductions.count-of', { n: number(pairs.length), of: number(introductions.length) }) : tn('introductions.count', introductions.length, { n: number(introductions.length) })}</strong> ${t('introductions.not-absent')}</p>
      ${this.party && !parties.includes(this.party) ? html`<p class="said">${t('introductions.none-for')}</p>` : nothing}
      ${parties.length === 0 ? nothing : html`<p class="said"><label for="party">${t('introductions.party')}</label> <select id="party" @change=${this.choose}><option value="">${t('introductions.everybody')}</option>${parties.map((id) => html`<option value=${id} .selected=${id === this.party}>${names.get(id)}</option>`)}</select></p>`}`;
  }

  /** @param {Event} event */
  choose(event) {
    look({ focus: /** @type {HTMLSelectElement} */ (event.target).value || null });
  }

  /** @param {Introductions} answer */
  picture(answer) {
    const names = namesOf(answer);
    const pairs = this.pairs(answer, names);
    return WHYS.map((why) => this.group(why, pairs.filter(({ reasons }) => reasons[0].why === why), names));
  }

  /** Each pair stands once, by the first of its reasons. @param {string} why @param {Introduction[]} pairs @param {Names} names */
  group(why, pairs, names) {
    if (pairs.length === 0) return nothing;
    const shown = this.open.has(why) ? pairs : pairs.slice(0, AT_FIRST);
    return html`<section aria-labelledby=${why}>
      <h2 id=${why}>${t(`introductions.group.${why}`)} <span class="count">${t('introductions.shown', { n: number(shown.length), of: number(pairs.length) })}</span></h2>
      <div class="pairs">${shown.map((pair) => html`<ww-introduction .introduction=${pair} .names=${names}></ww-introduction>`)}</div>
      ${shown.length < pairs.length ? html`<button class="button" aria-label=${t('introductions.more-of', { group: t(`introductions.group.${why}`) })} @click=${() => (this.open = new Set([...this.open, why]))}>${t('introductions.more')}</button>` : nothing}
    </section>`;
  }

  /** @param {Introductions} answer */
  table(answer) {
    const names = namesOf(answer);
    return {
      caption: t('insight.introductions.title'),
      columns: [t('introductions.one'), t('introductions.other'), t('introductions.reasons')],
      rows: this.pairs(answer, names).map(({ one, other, reasons }) => [names.get(one) ?? '', names.get(other) ?? '', reasons.map((reason) => reasonText(reason, names)).join(' ')]),
    };
  }

  /** @param {Introductions} answer */
  below({ planned, declined }) {
    return html`<ww-plans .planned=${planned} .declined=${declined}></ww-plans>
      <section aria-labelledby="means"><h2 id="means">${t('coverage.means')}</h2><p class="means">${t('introductions.means')}</p></section>`;
  }
}
customElements.define('ww-introductions', WwIntroductions);
