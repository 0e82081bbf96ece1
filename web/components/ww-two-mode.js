/** Who takes part in what: groups and their members, who joins two groups, and which groups share members. */
import { html, nothing } from 'lit';
import { figuresAt, valueText } from '../state/figures.js';
import { number, t, tn } from '../state/texts.js';
import { FigureSection, explained } from './figure-section.js';
import { byName, foldedTable, nameList, nameOf, namesOf, others } from './figure-table.js';

/** @typedef {import('../contract.js').TwoMode} TwoMode */
/** @typedef {import('./figure-table.js').Names} Names */

/** @type {TwoMode['of'][]} */
const SIDES = ['organisations', 'people'];

/** @extends {FigureSection<TwoMode>} */
export class WwTwoMode extends FigureSection {
  static properties = { ...FigureSection.properties, side: { state: true } };

  constructor() {
    super();
    this.side = SIDES[0];
  }

  questions() {
    return [figuresAt(this.listening.state, 'two-mode', `&of=${this.side}`)];
  }

  /** @param {TwoMode} answer */
  content(answer) {
    const names = namesOf(answer);
    const { of: side, web } = answer;
    return html`${explained(t('two-mode.means'), t(`two-mode.${side}.leaves-out`))}
      <label for="side">${t('two-mode.side')}</label>
      <select id="side" @change=${this.choose}>
        ${SIDES.map((one) => html`<option value=${one} ?selected=${one === this.side}>${t(`two-mode.${one}`)}</option>`)}
      </select>
      <p class="said" role="status">
        ${t(`two-mode.${side}.said`, { members: number(web.members), groups: number(web.groups), ties: number(web.ties) })}
        ${web.density === null ? nothing : t('two-mode.density', { share: valueText('share', web.density) })}
        ${web.clustering === null ? nothing : t('two-mode.clustering', { share: valueText('share', web.clustering) })}
      </p>
      ${this.groups(answer, names)} ${this.joiners(answer, names)} ${this.overlaps(answer, names)}`;
  }

  /** @param {Event} event */
  choose(event) {
    this.side = /** @type {TwoMode['of']} */ (/** @type {HTMLSelectElement} */ (event.target).value);
  }

  /** The groups; of people also how many residents are known to be in each. @param {TwoMode} answer @param {Names} names */
  groups({ groups, people }, names) {
    const known = new Map((people?.groups ?? []).map(({ id, count }) => [id, count]));
    const found = groups.filter(({ id, members }) => members > 0 || typeof known.get(id)?.value === 'number');
    if (found.length === 0) return nothing;
    const order = byName(names);
    const rows = found
      .sort((a, b) => b.members - a.members || order(a.id, b.id))
      .map(({ id, members }) => [nameOf(id, names), number(members), ...(people ? [residents(known.get(id))] : [])]);
    const columns = [t('two-mode.group'), ...(people ? [t('two-mode.seen'), t('two-mode.residents')] : [t('two-mode.members')])];
    return foldedTable(t('two-mode.groups', { n: number(found.length) }), columns, rows);
  }

  /** @param {TwoMode} answer @param {Names} names */
  joiners({ joiners: { count, actors } }, names) {
    if (count === 0) return html`<p>${t('two-mode.no-joiners')}</p>`;
    const order = byName(names);
    const rows = [...actors].sort((a, b) => order(a.id, b.id)).map(({ id, groups }) => [nameOf(id, names), nameList(groups, names)]);
    return foldedTable(tn('two-mode.joiners', count, { n: number(count) }), [t('two-mode.joiner'), t('two-mode.joins')], rows, others(count - actors.length));
  }

  /** @param {TwoMode} answer @param {Names} names */
  overlaps({ overlaps, overlapsOf, people }, names) {
    const rows = overlaps.map(({ one, other, shared }) => [pair(one, other, names), number(shared)]);
    const told = (people?.overlaps ?? []).map(({ one, other, count }) => [pair(one, other, names), count.text]);
    return html`${rows.length === 0 ? nothing : foldedTable(t('two-mode.overlaps', { n: number(overlapsOf) }), [t('two-mode.two-groups'), t('two-mode.shared')], rows)}
      ${people
        ? told.length === 0
          ? html`<p>${t('two-mode.no-shared-residents')}</p>`
          : foldedTable(t('two-mode.shared-residents'), [t('two-mode.two-groups'), t('two-mode.residents')], told)
        : nothing}`;
  }
}

/** @param {string} one @param {string} other @param {Names} names */
const pair = (one, other, names) => nameList([one, other], names);

/** A count of residents, which may be too small to tell; no group of a church or doctor has one. @param {import('../contract.js').Count|undefined} count */
const residents = (count) => (!count ? t('two-mode.not-told') : typeof count.value === 'number' ? count.text : t('figures.few'));

customElements.define('ww-two-mode', WwTwoMode);
