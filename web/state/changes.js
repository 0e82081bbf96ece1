/** What was changed in the web of an area, page by page. */
import { store } from './app.js';
import { client } from './service.js';

/** @param {string} area */
export async function loadChanges(area) {
  store.set({ history: await read(area, '') });
}

/** Adds the older ones that come next. */
export async function moreChanges() {
  const { history } = store.state;
  if (!history?.next) return;
  const older = await read(history.area, `?before=${history.next}`);
  if (store.state.history === history) store.set({ history: { ...older, changes: [...history.changes, ...older.changes] } });
}

/** A change that was just made. @param {string} area @param {string} id @returns {Promise<import('../contract.js').ChangeLine|null>} */
export async function findChange(area, id) {
  const { changes } = await read(area, '');
  return changes.find(({ made }) => made.id === id) ?? null;
}

/** @param {string} area @param {string} query @returns {Promise<import('../contract.js').Changes>} */
const read = (area, query) => client.get(`/v1/areas/${encodeURIComponent(area)}/changes${query}`);
