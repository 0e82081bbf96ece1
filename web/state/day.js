/** The next steps of an area's contact logs: done, and not done after all. */
import { saveContact } from './editing.js';
import { loadInsight } from './insight.js';
import { store } from './app.js';
import { today } from './today.js';

/** @typedef {import('../contract.js').NextStep} NextStep */

/** @param {string} area @param {number} months of silence */
export const loadDay = (area, months) => loadInsight('day', area, `?months=${months}`);

/** @param {NextStep} step @param {boolean} done */
export async function setDone({ actor, entry }, done) {
  await saveContact(actor, { ...entry, doneOn: done ? today() : undefined });
  store.set({ changes: store.state.changes + 1 });
}
