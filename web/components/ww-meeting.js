/** Where parties meet: whom each place brings together, and which consultations share members. */
import { css, html, nothing, svg } from 'lit';
import { matrixDrawing } from '../draw/matrix.js';
import { domainName } from '../state/naming.js';
import { number, t, tn } from '../state/texts.js';
import { byName, namesOf } from './figure-table.js';
import { InsightPage } from './insight-page.js';
import { inWeb, listed, manyInWeb } from './insight-words.js';
import { matrixStyles } from './matrix-styles.js';

/** @typedef {import('../contract.js').Meeting} Meeting */
/** @typedef {Map<string, string>} Names */

/** @extends {InsightPage<Meeting>} */
export class WwMeeting extends InsightPage {
  static styles = [
    ...InsightPage.styles,
    matrixStyles,
    css`
      .places > li {
        padding-block: 0.6rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
        overflow-wrap: anywhere;
      }
      .mix {
        display: block;
        margin-block: 0.3rem;
      }
      .across {
        fill: #2f6f6b;
      }
      .within {
        fill: #d9b98a;
      }
      .swatch.across {
        background: #2f6f6b;
      }
      .swatch.within {
        background: #d9b98a;
      }
    `,
  ];

  /** @returns {'meeting'} */
  get place() {
    return 'meeting';
  }

  get area() {
    return this.listening.state.route.area;
  }

  /** The places that bring together more than one. @param {Meeting} answer @param {Names} names */
  shared({ places }, names) {
    const order = byName(names);
    return places.filter(({ users }) => users.length > 1).sort((a, b) => b.users.length - a.users.length || order(a.place, b.place));
  }

  /** @param {Meeting} answer */
  said(answer) {
    const names = namesOf(answer);
    const shared = this.shared(answer, names);
    const joinable = answer.overlaps.filter((one) => one.joinable);
    return html`<p class="said" role="status"><strong>${shared.length === 0 ? t('meeting.none') : tn('meeting.count', shared.length, { n: number(shared.length), place: names.get(shared[0].place), users: number(shared[0].users.length), domains: number(shared[0].domains.length) })}</strong></p>
      <p class="said">${answer.tables.length === 0 ? t('meeting.no-tables') : joinable.length === 0 ? t('meeting.not-joinable', { n: number(answer.tables.length) }) : tn('meeting.joinable', joinable.length, { n: number(joinable.length), tables: listed(joinable.map(({ one, other }) => t('introductions.pair', { one: names.get(one), other: names.get(other) }))) })}</p>`;
  }

  /** @param {Meeting} answer */
  picture(answer) {
    const names = namesOf(answer);
    const shared = this.shared(answer, names);
    const most = Math.max(1, ...shared.map(({ within, across }) => within + across));
    return html`<section aria-labelledby="places">
        <h2 id="places">${t('meeting.places')}</h2>
        <p class="key"><span><i class="swatch across"></i>${t('meeting.across')}</span><span><i class="swatch within"></i>${t('meeting.within')}</span></p>
        <ul class="plain-list places">${shared.map((one) => this.placeRow(one, most, names))}</ul>
      </section>
      ${this.tables(answer, names)}`;
  }

  /** @param {Meeting['places'][number]} place @param {number} most @param {Names} names */
  placeRow({ place, users, domains, within, across }, most, names) {
    const share = (/** @type {number} */ n) => `${(100 * n) / most}%`;
    return html`<li>
      <h3>${inWeb(this.area, place, names)}</h3>
      <svg class="mix" width="100%" height="14" aria-hidden="true">${svg`<rect class="across" width=${share(across)} height="14" rx="2" /><rect class="within" x=${share(across)} width=${share(within)} height="14" rx="2" />`}</svg>
      <p class="small-text soft">${t('meeting.mix', { across: number(across), within: number(within), domains: listed(domains.map(domainName)) })}</p>
      <p class="small-text">${manyInWeb(this.area, users, names)}</p>
    </li>`;
  }

  /** @param {Meeting} answer @param {Names} names */
  tables({ tables, overlaps }, names) {
    if (tables.length === 0) return nothing;
    const order = byName(names);
    const sorted = [...tables].sort((a, b) => order(a.table, b.table));
    const at = new Map(sorted.map(({ table }, i) => [table, i]));
    const cells = [
      ...sorted.map(({ table, members }, i) => ({ one: i, other: i, count: members.length, text: `${names.get(table)}: ${number(members.length)}` })),
      ...overlaps.map(({ one, other, shared }) => {
        const [low, high] = [at.get(one) ?? 0, at.get(other) ?? 0].sort((a, b) => a - b);
        return { one: low, other: high, count: shared.length, text: `${names.get(one)} – ${names.get(other)}: ${listed(shared.map((id) => names.get(id) ?? ''))}` };
      }),
    ];
    const title = t('meeting.tables');
    return html`<section>
      <h2>${title}</h2>
      <p class="said">${t('meeting.tables-means')}</p>
      <div class="scroll" role="region" aria-label=${title} tabindex="0">${matrixDrawing(sorted.map(({ table }) => names.get(table) ?? ''), cells, title)}</div>
      <ul>${overlaps.filter(({ joinable }) => joinable).map(({ one, other, shared }) => html`<li>${inWeb(this.area, one, names)} ${t('crossing.and')} ${inWeb(this.area, other, names)}: ${t('meeting.both', { names: listed(shared.map((id) => names.get(id) ?? '')) })}</li>`)}</ul>
      ${this.sitters(tables, names)}
    </section>`;
  }

  /** Who sits at more than one table, by name. @param {Meeting['tables']} tables @param {Names} names */
  sitters(tables, names) {
    const at = new Map();
    for (const { table, members } of tables) for (const id of members) at.set(id, [...(at.get(id) ?? []), table]);
    const several = [...at].filter(([, of]) => of.length > 1).sort(([a], [b]) => byName(names)(a, b));
    return several.length === 0 ? nothing : html`<details><summary>${t('meeting.several', { n: number(several.length) })}</summary><ul>${several.map(([id, of]) => html`<li>${inWeb(this.area, id, names)}: ${manyInWeb(this.area, of, names)}</li>`)}</ul></details>`;
  }

  /** @param {Meeting} answer */
  table(answer) {
    const names = namesOf(answer);
    const named = (/** @type {string[]} */ ids) => [...ids].sort(byName(names)).map((id) => names.get(id)).join('; ');
    return {
      caption: t('insight.meeting.title'),
      columns: [t('meeting.column.where'), t('meeting.column.what'), t('meeting.column.who'), t('meeting.across'), t('meeting.within')],
      rows: [
        ...answer.places.map(({ place, users, within, across }) => [names.get(place) ?? '', t('kind.PLACE'), named(users), number(across), number(within)]),
        ...answer.tables.map(({ table, members }) => [names.get(table) ?? '', t('kind.CONSULTATION'), named(members), '', '']),
        ...answer.overlaps.map(({ one, other, shared, joinable }) => [t('introductions.pair', { one: names.get(one), other: names.get(other) }), t(joinable ? 'meeting.column.joinable' : 'meeting.column.overlap'), named(shared), '', '']),
      ],
    };
  }

  /** @param {Meeting} _answer */
  below(_answer) {
    return html`<section aria-labelledby="do"><h2 id="do">${t('coverage.do')}</h2><ul class="means">${['ask', 'join', 'mix'].map((what) => html`<li>${t(`meeting.do.${what}`)}</li>`)}</ul><p class="means">${t('meeting.means')}</p></section>`;
  }
}
customElements.define('ww-meeting', WwMeeting);
