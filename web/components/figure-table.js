/** Tables in the narrow room beside the picture, and names in them that open the panel of who they name. */
import { html, nothing } from 'lit';
import { focusOn } from '../state/actions.js';
import { number, t, tn } from '../state/texts.js';

/** @typedef {import('../contract.js').Named} Named */
/** @typedef {Map<string, string>} Names by id */
/** @typedef {unknown} Cell */

const AT_MOST = 200;

/** @param {{names?: Named[]}} answer @returns {Names} */
export const namesOf = ({ names = [] }) => new Map(names.map(({ id, name }) => [id, name ?? t('unknown')]));

/** @param {Names} names */
export const byName = (names) => {
  const order = new Intl.Collator('nl', { numeric: true });
  return (/** @type {string} */ one, /** @type {string} */ other) => order.compare(names.get(one) ?? '', names.get(other) ?? '');
};

/** @param {string} id @param {Names} names */
export const nameOf = (id, names) => html`<button class="name" @click=${() => focusOn(id)}>${names.get(id) ?? t('unknown')}</button>`;

/** How many there are beside those who are named. @param {number} count */
export const others = (count) => (count > 0 ? html`<span class="soft">${tn('section.others', count, { n: number(count) })}</span>` : nothing);

/** Some names, by name. @param {string[]} ids @param {Names} names @param {number} [count] how many there are, named or not */
export const nameList = (ids, names, count = ids.length) =>
  html`<div class="names">${[...ids].sort(byName(names)).map((id) => nameOf(id, names))}${others(count - ids.length)}</div>`;

/** @param {string} caption @param {string[]} columns @param {Cell[][]} rows @param {string} look of the caption */
function table(caption, columns, rows, look) {
  return html`<div class="scroll" role="region" aria-label=${caption} tabindex="0">
    <table>
      <caption class=${look}>${caption}</caption>
      <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${rows.slice(0, AT_MOST).map(([head, ...cells]) => html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td class=${typeof cell === 'string' ? 'number' : ''}>${cell}</td>`)}</tr>`)}</tbody>
    </table>
    ${rows.length > AT_MOST ? html`<p class="soft">${t('section.first', { n: number(AT_MOST), of: number(rows.length) })}</p>` : nothing}
  </div>`;
}

/** @param {string} caption @param {string[]} columns @param {Cell[][]} rows the first cell of each says of what it is */
export const figureTable = (caption, columns, rows) => table(caption, columns, rows, '');

/** A table that is folded away under its caption. @param {string} caption @param {string[]} columns @param {Cell[][]} rows @param {unknown} [after] it */
export const foldedTable = (caption, columns, rows, after = nothing) =>
  html`<details><summary>${caption}</summary>${rows.length === 0 ? nothing : table(caption, columns, rows, 'hidden-text')}${after}</details>`;
