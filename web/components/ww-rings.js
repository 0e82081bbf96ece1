/** The rings in which partners were placed by hand beside those that follow from their ties, and putting one in another ring. */
import { css, html, nothing } from 'lit';
import { partnerRings } from '../draw/partner-rings.js';
import { may } from '../state/app.js';
import { placeInRing } from '../state/insight.js';
import { HOME, writeRoute } from '../state/route.js';
import { number, t, tn } from '../state/texts.js';
import { byName, namesOf } from './figure-table.js';
import { InsightPage } from './insight-page.js';
import { inWeb, manyInWeb } from './insight-words.js';

/** @typedef {import('../contract.js').Rings} Rings */
/** @typedef {Rings['placed'][number]} Placed */
/** @typedef {Map<string, string>} Names */

/** Whether the hand and the ties say the same. @param {Placed} one @returns {'same'|'other'|'unknown'} */
const as = ({ byHand, derived }) => (derived === undefined ? 'unknown' : derived === byHand ? 'same' : 'other');

/** @extends {InsightPage<Rings>} */
export class WwRings extends InsightPage {
  static styles = [
    ...InsightPage.styles,
    css`
      .rings {
        max-inline-size: 100%;
        block-size: auto;
      }
      .border {
        fill: none;
        stroke: var(--wijkweb-line-color);
        stroke-width: 1.5px;
      }
      .border.inner {
        fill: #f3ead9;
      }
      .ring-name {
        font-size: 14px;
        fill: var(--wijkweb-soft-color);
      }
      .name {
        font-size: 14px;
        font-weight: 600;
        paint-order: stroke;
        stroke: #fffdf8;
        stroke-width: 3px;
      }
      .dot {
        stroke: #2f6f6b;
        stroke-width: 2px;
      }
      .dot.same {
        fill: #2f6f6b;
      }
      .dot.other {
        fill: var(--wijkweb-accent-color);
        stroke: var(--wijkweb-accent-color);
      }
      .dot.unknown {
        fill: #fffdf8;
        stroke: #8a7c68;
        stroke-dasharray: 3 2;
      }
      .arrow {
        fill: none;
        stroke: var(--wijkweb-accent-color);
        stroke-width: 2px;
      }
      .key svg {
        vertical-align: middle;
      }
      .key span {
        margin-inline-end: 1.2rem;
        white-space: nowrap;
      }
      .partners > li {
        padding-block: 0.6rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
        overflow-wrap: anywhere;
      }
      .partners p {
        margin-block: 0.2rem;
      }
    `,
  ];

  /** @returns {'rings'} */
  get place() {
    return 'rings';
  }

  get area() {
    return this.listening.state.route.area;
  }

  /** @param {Rings} answer */
  said({ placed }) {
    if (placed.length === 0) return html`<p class="said" role="status"><strong>${t('rings.nobody')}</strong></p>`;
    const many = (/** @type {string} */ which) => placed.filter((one) => as(one) === which).length;
    return html`<p class="said" role="status"><strong>${tn('rings.other', many('other'), { n: number(many('other')), of: number(placed.length) })}</strong> ${tn('rings.same', many('same'), { n: number(many('same')) })}</p>
      ${many('unknown') === 0 ? nothing : html`<p class="said">${tn('rings.unknown', many('unknown'), { n: number(many('unknown')) })}</p>`}`;
  }

  /** @param {Rings} answer */
  picture(answer) {
    const names = namesOf(answer);
    const placed = this.sorted(answer.placed, names);
    if (placed.length === 0) return nothing;
    const of = (/** @type {string} */ which) => placed.filter((one) => as(one) === which);
    return html`<p class="key">${/** @type {const} */ (['same', 'other', 'unknown']).map((which) => html`<span><svg width="20" height="20" aria-hidden="true"><circle class="dot ${which}" cx="10" cy="10" r="7" /></svg> ${t(`rings.key.${which}`)}</span>`)}</p>
      ${partnerRings(placed.map((one) => ({ ring: one.byHand, as: as(one), name: names.get(one.actor) ?? '' })), { inner: t('ring.inner'), outer: t('ring.outer') }, t('rings.picture'))}
      ${this.disputed(of('other'), names)} ${this.unplaced(answer, names)} ${this.folded('same', of('same'), names)} ${this.folded('unknown', of('unknown'), names)}`;
  }

  /** @template {{actor: string}} T @param {T[]} some @param {Names} names @returns {T[]} */
  sorted(some, names) {
    const order = byName(names);
    return [...some].sort((a, b) => order(a.actor, b.actor));
  }

  /** @param {Placed[]} placed @param {Names} names */
  disputed(placed, names) {
    if (placed.length === 0) return nothing;
    return html`<section aria-labelledby="other">
      <h2 id="other">${t('rings.others')}</h2>
      <ul class="plain-list partners">${placed.map((one) => this.partner(one, names))}</ul>
    </section>`;
  }

  /** @param {Placed} one @param {Names} names */
  partner({ actor, byHand, derived, joined }, names) {
    const name = names.get(actor) ?? '';
    return html`<li>
      <h3>${inWeb(this.area, actor, names)}</h3>
      <p>${t('rings.both', { byHand: t(`ring.${byHand}`), derived: t(`ring.${derived}`) })}</p>
      <p class="small-text">${t(derived === 'inner' ? 'rings.joined.inner' : 'rings.joined.outer')} ${manyInWeb(this.area, joined, names)}</p>
      ${derived && may('write-web') ? html`<p><button class="button small" aria-label="${t(`rings.place.${derived}`)}: ${name}" @click=${() => this.move(actor, name, derived)}>${t(`rings.place.${derived}`)}</button></p>` : nothing}
    </li>`;
  }

  /** @param {string} actor @param {string} name @param {'inner'|'outer'} ring */
  move(actor, name, ring) {
    return placeInRing(this.area ?? '', actor, ring, t(`rings.placed.${ring}`, { name }));
  }

  /** @param {Rings} answer @param {Names} names */
  unplaced({ unplaced }, names) {
    if (unplaced.length === 0) return nothing;
    return html`<details>
      <summary>${tn('rings.unplaced', unplaced.length, { n: number(unplaced.length) })}</summary>
      <ul class="plain-list partners">${this.sorted(unplaced, names).map(({ actor, joined }) => html`<li><h3>${inWeb(this.area, actor, names)}</h3><p class="small-text">${t('rings.joined.inner')} ${manyInWeb(this.area, joined, names)}</p></li>`)}</ul>
    </details>`;
  }

  /** @param {'same'|'unknown'} which @param {Placed[]} placed @param {Names} names */
  folded(which, placed, names) {
    if (placed.length === 0) return nothing;
    return html`<details>
      <summary>${t(`rings.list.${which}`)} (${number(placed.length)})</summary>
      <ul class="plain-list partners">${placed.map(({ actor, byHand, joined }) => html`<li>${inWeb(this.area, actor, names)} <span class="soft">${t(`ring.${byHand}`)}</span>${joined.length === 0 ? nothing : html`<p class="small-text">${t('rings.joined.outer')} ${manyInWeb(this.area, joined, names)}</p>`}</li>`)}</ul>
    </details>`;
  }

  /** @param {Rings} answer */
  table(answer) {
    const names = namesOf(answer);
    const named = (/** @type {string[]} */ ids) => [...ids].sort(byName(names)).map((id) => names.get(id)).join('; ');
    return {
      caption: t('insight.rings.title'),
      columns: [t('meeting.column.who'), t('rings.column.byHand'), t('rings.column.derived'), t('rings.column.joined')],
      rows: [
        ...this.sorted(answer.placed, names).map(({ actor, byHand, derived, joined }) => [names.get(actor) ?? '', t(`ring.${byHand}`), t(derived ? `ring.${derived}` : 'rings.few-ties'), named(joined)]),
        ...this.sorted(answer.unplaced, names).map(({ actor, joined }) => [names.get(actor) ?? '', t('rings.not-placed'), t('ring.inner'), named(joined)]),
      ],
    };
  }

  /** @param {Rings} answer */
  below({ placed }) {
    const what = placed.length === 0 ? ['begin'] : ['talk', 'record', 'place'];
    return html`<section aria-labelledby="do">
      <h2 id="do">${t('coverage.do')}</h2>
      <ul class="means">${what.map((one) => html`<li>${t(`rings.do.${one}`)}</li>`)}</ul>
      <p><a class="button" href=${writeRoute({ ...HOME, place: 'kern', area: this.area })}>${t('coverage.to-web')}</a></p>
      <p class="means">${t('rings.means')}</p>
    </section>`;
  }
}
customElements.define('ww-rings', WwRings);
