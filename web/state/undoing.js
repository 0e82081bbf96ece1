/**
 * Undoing what was just done here, and doing it again. One edit on the screen may be several changes; they are undone from
 * the last to the first.
 *
 * @typedef {import('../contract.js').ChangeLine} ChangeLine
 * @typedef {import('../contract.js').Job} Job
 * @typedef {{area: string, person: string|null, ids: string[], undone: boolean}} LastEdit person: within whose web, if anybody's; undone: the ids are those of the changes that undid it
 */
import { ServiceProblem } from '../api/client.js';
import { uuidV7 } from '../api/uuid.js';
import { client, reload } from './actions.js';
import { findChange, loadChanges } from './changes.js';
import { store } from './app.js';
import { INSIGHT } from './route.js';
import { refusalText, undoneText } from './history-words.js';
import { followed } from './importing.js';
import { reloadPerson } from './person.js';
import { t } from './texts.js';
import { within } from './visits.js';

/**
 * An edit begins: what is remembered from now on belongs to it.
 *
 * @param {string} [area] the one that is looked at when left out
 * @param {string|null} [person] within whose web, if anybody's
 */
export function begin(area = store.state.card?.code ?? '', person = null) {
  store.set({ lastEdit: { area, person, ids: [], undone: false } });
}

/** @param {string} id of a change that was made */
export function remember(id) {
  const { lastEdit } = store.state;
  if (lastEdit) store.set({ lastEdit: { ...lastEdit, ids: [...lastEdit.ids, id] } });
}

/** Says what was done, with a way back. @param {string} text */
export function tell(text) {
  const undoable = (store.state.lastEdit?.ids.length ?? 0) > 0;
  store.set({ message: { text, kind: 'good', ...(undoable ? { offer: 'undo' } : {}) } });
}

/**
 * Undoes a change; a large one as a job.
 *
 * @param {string} area
 * @param {string} change
 * @param {string|null} [person] within whose web
 * @param {(job: Job) => void} [progress] is told how far the job is
 * @returns {Promise<ChangeLine|null>} what it did with the other change; null when it was stopped
 */
export async function undoChange(area, change, person = null, progress = () => {}) {
  const by = person ? within(person) : client;
  const { body } = await by.write('POST', `/v1/areas/${encodeURIComponent(area)}/changes/${change}/undo`, { id: uuidV7() });
  if (!('state' in body)) return body;
  progress(body);
  const over = await followed(body, progress);
  if (over.problem) throw new ServiceProblem(over.problem);
  return over.state === 'done' ? findChange(area, over.result?.change ?? '') : null;
}

/** Undoes what was last done here; what was undone stays. */
export const undoLast = () => turn(false);

/** Does again what was last undone here. */
export const redoLast = () => turn(true);

/** @param {boolean} undone whether it has to be undone by now */
async function turn(undone) {
  const { lastEdit } = store.state;
  if (!lastEdit || lastEdit.undone !== undone || lastEdit.ids.length === 0) return;
  store.set({ lastEdit: null, message: null });
  /** @type {ChangeLine[]} */
  const done = [];
  try {
    for (const id of [...lastEdit.ids].reverse()) {
      const line = await undoChange(lastEdit.area, id, lastEdit.person);
      if (line) done.push(line);
    }
    await showAgain();
    if (done.length === 0) return store.set({ lastEdit, message: { text: t('undo.stopped'), kind: 'good' } });
    store.set({ lastEdit: { ...lastEdit, ids: done.map(({ made }) => made.id), undone: !undone }, message: { text: undoneText(done[0]), kind: 'good', offer: undone ? 'undo' : 'redo' } });
  } catch (error) {
    if (!(error instanceof ServiceProblem)) throw error;
    store.set({ message: { text: refusalText(error.problem), kind: 'bad' } });
    await showAgain();
  }
}

/** Reads again what is on the screen; the web is read anew when one comes back to it. */
async function showAgain() {
  const { place, area } = store.state.route;
  if (place === 'kern') return reload();
  if (place === 'person') return reloadPerson();
  store.set({ web: null });
  if (place === 'changes' && area) await loadChanges(area);
  if (place === 'duplicates' && area) await (await import('./duplicates.js')).loadDuplicates(area);
  if (place === 'confirm' && area) await (await import('./confirming.js')).loadUnconfirmed(area);
  if (place === 'evening' && area) await (await import('./evening.js')).loadEvening(area);
  if (INSIGHT.has(place) && area) await (await import('./insight.js')).loadInsight(place, area);
}
