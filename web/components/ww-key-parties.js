/** Who carries, connects and is heard: people by the role that was given to them, the rest also by where they stand. */
import { css, html, nothing, svg } from 'lit';
import { roleName } from '../state/naming.js';
import { number, t, tn } from '../state/texts.js';
import { byName, namesOf } from './figure-table.js';
import { InsightPage } from './insight-page.js';
import { inWeb, manyInWeb } from './insight-words.js';

/** @typedef {import('../contract.js').KeyParties} KeyParties */
/** @typedef {Map<string, string>} Names */

/** @type {KeyParties['positions'][number]['as'][]} */
const POSITIONS = ['carries', 'connects', 'only-link', 'heard'];
const AS_MANY = 12;

/** @extends {InsightPage<KeyParties>} */
export class WwKeyParties extends InsightPage {
  static styles = [
    ...InsightPage.styles,
    css`
      .stands > li {
        padding-block: 0.5rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
        overflow-wrap: anywhere;
      }
      .beads {
        display: block;
        fill: #7a5230;
        margin-block: 0.2rem;
      }
    `,
  ];

  /** @returns {'key-parties'} */
  get place() {
    return 'key-parties';
  }

  get area() {
    return this.listening.state.route.area;
  }

  /** @param {KeyParties} answer */
  said({ marked }) {
    return html`<p class="said" role="status"><strong>${tn('key-parties.marked', marked.length, { n: number(marked.length) })}</strong> ${t('key-parties.no-rank')}</p>`;
  }

  /** @param {KeyParties} answer */
  picture(answer) {
    const names = namesOf(answer);
    return html`<section aria-labelledby="roles">
        <h2 id="roles">${t('key-parties.roles')}</h2>
        <ul class="plain-list stands">${this.byRole(answer, names).map(([role, of]) => html`<li><h3>${roleName(role)}</h3>${beads(of.length)}<p class="small-text">${manyInWeb(this.area, of, names)}</p></li>`)}</ul>
      </section>
      ${POSITIONS.map((as) => this.position(as, answer.positions.filter((one) => one.as === as), names))}`;
  }

  /** @param {KeyParties} answer @param {Names} names @returns {[string, string[]][]} */
  byRole({ marked }, names) {
    const of = new Map();
    for (const { actor, roles } of marked) for (const role of roles) of.set(role, [...(of.get(role) ?? []), actor]);
    for (const actors of of.values()) actors.sort(byName(names));
    return [...of];
  }

  /** @param {string} as @param {KeyParties['positions']} found @param {Names} names */
  position(as, found, names) {
    return html`<section aria-labelledby=${as}>
      <h2 id=${as}>${t(`key-parties.${as}`)}</h2>
      ${found.length === 0
        ? html`<p class="said">${t('key-parties.nobody')}</p>`
        : html`<ul class="plain-list stands">${found.map(({ actor, shown }) => html`<li><h3>${inWeb(this.area, actor, names)}</h3>${beads(shown.length)}<p class="small-text">${t(`key-parties.why.${as}`, { n: number(shown.length) })} ${manyInWeb(this.area, shown, names)}</p></li>`)}</ul>`}
    </section>`;
  }

  /** @param {KeyParties} answer */
  table(answer) {
    const names = namesOf(answer);
    const named = (/** @type {string[]} */ ids) => [...ids].sort(byName(names)).map((id) => names.get(id)).join('; ');
    return {
      caption: t('insight.key-parties.title'),
      columns: [t('meeting.column.who'), t('referrals.column.what'), t('key-parties.shown')],
      rows: [
        ...answer.marked.map(({ actor, roles, carries }) => [names.get(actor) ?? '', roles.map((role) => roleName(role)).join('; '), named(carries)]),
        ...answer.positions.map(({ actor, as, shown }) => [names.get(actor) ?? '', t(`key-parties.${as}`), named(shown)]),
      ].sort((a, b) => a[0].localeCompare(b[0], 'nl')),
    };
  }

  /** @param {KeyParties} _answer */
  below(_answer) {
    return html`<section aria-labelledby="do"><h2 id="do">${t('coverage.do')}</h2><ul class="means">${['talk', 'mark', 'second'].map((what) => html`<li>${t(`key-parties.do.${what}`)}</li>`)}</ul><p class="means">${t('key-parties.means')}</p></section>`;
  }
}

/** As many beads as there are, up to a line of them. @param {number} count */
const beads = (count) => {
  const shown = Math.min(count, AS_MANY);
  return shown === 0 ? nothing : html`<svg class="beads" width=${shown * 16} height="14" aria-hidden="true">${Array.from({ length: shown }, (_, i) => svg`<circle cx=${i * 16 + 7} cy="7" r="5" />`)}</svg>`;
};
customElements.define('ww-key-parties', WwKeyParties);
