/**
 * Who or what may stand in an area twice: finding them, laying them side by side, making them one.
 *
 * @typedef {import('../contract.js').SideBySide} SideBySide
 * @typedef {import('../contract.js').ComparedField} ComparedField
 */
import { store } from './app.js';
import { valueText } from './history-words.js';
import { client } from './service.js';
import { uuidV7 } from '../api/uuid.js';
import { begin, remember } from './undoing.js';

/** @param {string} area */
export async function loadDuplicates(area) {
  const duplicates = await client.get(`/v1/areas/${encodeURIComponent(area)}/duplicates?limit=50`);
  if (store.state.route.area === area) store.set({ duplicates });
}

/** @param {string} kept @param {string} gone @returns {Promise<{body: SideBySide, etag: string}>} */
export const beside = (kept, gone) => client.open(`/v1/actors/${kept}/beside/${gone}`);

/** Makes two one, by what was seen of both. @param {SideBySide} both @param {string[]} take fields of which the value of the one that goes stays */
export const merge = ({ area, kept, gone, version }, take) => edit(area, `/v1/actors/${kept.id}/merge`, { other: gone.id, take }, `"${version}"`);

/** @param {string} area @param {string} one @param {string} other */
export const sayDifferent = (area, one, other) => edit(area, `/v1/actors/${one}/different`, { other });

/** @param {string} area @param {string} path @param {Record<string, unknown>} body @param {string} [etag] */
async function edit(area, path, body, etag) {
  const id = uuidV7();
  begin(area);
  await client.write('POST', path, body, etag, id);
  remember(id);
  store.set({ web: null });
  await loadDuplicates(area);
}

/** What is known of a field, in words. @param {ComparedField} field @param {Record<string, any>} fields */
export const fieldText = ({ names }, fields) => names.map((name) => valueText(name, fields[name])).filter(Boolean).join(' – ');
