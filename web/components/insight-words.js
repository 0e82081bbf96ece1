/** Names in the sentences of "Inzicht". */
import { HOME, writeRoute } from '../state/route.js';
import { html } from 'lit';

/** Names in a sentence. @param {string[]} names */
export const listed = (names) => new Intl.ListFormat(document.documentElement.lang || 'nl').format(names);

/** Somebody or something, where it stands in the web. @param {string|null} area @param {string} id @param {Map<string, string>} names */
export const inWeb = (area, id, names) => html`<a href=${writeRoute({ ...HOME, place: 'kern', area, focus: id })}>${names.get(id)}</a>`;

/** Some, by name, with a comma between. @param {string|null} area @param {string[]} ids @param {Map<string, string>} names */
export const manyInWeb = (area, ids, names) =>
  [...ids]
    .sort((a, b) => (names.get(a) ?? '').localeCompare(names.get(b) ?? '', 'nl'))
    .map((id, i) => html`${i > 0 ? ', ' : ''}${inWeb(area, id, names)}`);
