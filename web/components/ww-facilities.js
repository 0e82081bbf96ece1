/** What there is to share: what is lent, what never was, who seeks it, and who trusts whom enough. */
import { css, html, nothing } from 'lit';
import { may } from '../state/app.js';
import { number, t, tn } from '../state/texts.js';
import { byName, namesOf } from './figure-table.js';
import { InsightPage } from './insight-page.js';
import { listed } from './insight-words.js';
import './ww-facility.js';
import './ww-plans.js';

/** @typedef {import('../contract.js').Facilities} Facilities */
/** @typedef {import('../contract.js').Facility} Facility */

const LENT = /** @type {const} */ (['never', 'before', 'now']);

/** @extends {InsightPage<Facilities>} */
export class WwFacilities extends InsightPage {
  static styles = [
    ...InsightPage.styles,
    css`
      .cards {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(21rem, 100%), 1fr));
        gap: 0.8rem;
      }
    `,
  ];

  /** @returns {'facilities'} */
  get place() {
    return 'facilities';
  }

  /** By name. @param {Facilities} answer */
  sorted(answer) {
    const order = byName(namesOf(answer));
    return [...answer.facilities].sort((a, b) => order(a.facility, b.facility));
  }

  /** @param {Facilities} answer */
  said(answer) {
    const names = namesOf(answer);
    const never = this.sorted(answer).filter(({ lent }) => lent === 'never');
    const wanted = answer.facilities.filter((one) => one.wanted.length > 0).length;
    if (answer.facilities.length === 0) return html`<p class="said" role="status">${t('facilities.none')}</p>`;
    return html`<p class="said" role="status"><strong>${tn('facilities.count', answer.facilities.length, { n: number(answer.facilities.length) })}
        ${never.length === 0 ? t('facilities.all-lent') : tn('facilities.never', never.length, { n: number(never.length), names: listed(never.map(({ facility }) => names.get(facility) ?? '')) })}</strong></p>
      <p class="said">${wanted === 0 ? t('facilities.none-wanted') : tn('facilities.wanted', wanted, { n: number(wanted) })}</p>`;
  }

  /** @param {Facilities} answer */
  picture(answer) {
    const names = namesOf(answer);
    const sorted = this.sorted(answer);
    return html`${LENT.map((lent) => this.group(lent, sorted.filter((one) => one.lent === lent), names, answer))}`;
  }

  /** @param {typeof LENT[number]} lent @param {Facility[]} facilities @param {Map<string, string>} names @param {Facilities} answer */
  group(lent, facilities, names, answer) {
    const { area } = answer;
    const asked = (/** @type {string} */ id) => new Set([...answer.planned, ...answer.declined].filter(({ via }) => via === id).map(({ to }) => to));
    if (facilities.length === 0) return nothing;
    return html`<section aria-labelledby=${lent}>
      <h2 id=${lent}>${t(`facilities.lent.${lent}`)}</h2>
      <div class="cards">${facilities.map((facility) => html`<ww-facility .facility=${facility} .names=${names} .area=${area} .asked=${asked(facility.facility)}></ww-facility>`)}</div>
    </section>`;
  }

  /** @param {Facilities} answer */
  table(answer) {
    const names = namesOf(answer);
    const named = (/** @type {string[]} */ ids) => [...ids].sort(byName(names)).map((id) => names.get(id)).join('; ');
    return {
      caption: t('insight.facilities.title'),
      columns: ['what', 'owner', 'lent', 'borrowers', 'wanted', 'known'].map((column) => t(`facilities.column.${column}`)),
      rows: this.sorted(answer).map(({ facility, owners, owned, lent, borrowers, wanted, known }) => [
        names.get(facility) ?? '',
        owned ? named(owners) : owners.length > 0 ? t('facilities.lender', { names: named(owners) }) : t('unknown'),
        t(`facilities.lent.${lent}`),
        named(borrowers),
        wanted.map(({ party, need, trust }) => `${names.get(party)}: ${need} (${t(`facilities.trust.${trust}`)})`).join('; '),
        named(known),
      ]),
    };
  }

  /** @param {Facilities} answer */
  below(answer) {
    return html`${may('introduce') ? html`<ww-plans .planned=${answer.planned} .declined=${answer.declined}></ww-plans>` : nothing}
      <section aria-labelledby="do"><h2 id="do">${t('coverage.do')}</h2><ul class="means">${['never', 'terms', 'record'].map((what) => html`<li>${t(`facilities.do.${what}`)}</li>`)}</ul><p class="means">${t('facilities.means')}</p></section>`;
  }
}
customElements.define('ww-facilities', WwFacilities);
