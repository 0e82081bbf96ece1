/**
 * The page of a person: their web is read once, with what is past, so that going back in time asks nothing more.
 *
 * @typedef {import('../contract.js').PersonalWeb} PersonalWeb
 * @typedef {{id: string, web: PersonalWeb|null}} OpenPerson web: null until it is opened for a purpose, and read
 */
import { NOT_THERE, ServiceProblem } from '../api/client.js';
import { store } from './app.js';
import { ME } from './route.js';
import { forgetVisit, hasVisit, startVisit, within } from './visits.js';

/** Whether a web is opened for a purpose only: residents look at their own. */
export const needsPurpose = () => store.state.session?.role === 'wijkteam';

/** @param {string} which an id, or one's own page */
export async function showPerson(which) {
  const id = which === ME ? store.state.session?.person : which;
  if (!id) throw new ServiceProblem({ title: '', status: NOT_THERE });
  if (store.state.person?.id === id && store.state.person.web) return;
  store.set({ person: { id, web: null } });
  if (!needsPurpose() || hasVisit(id)) await readPerson(id);
}

/** @param {string} id @param {string} purpose */
export async function openPerson(id, purpose) {
  await startVisit(id, purpose);
  await readPerson(id);
}

/** Reads the web again, after something in it changed. */
export async function reloadPerson() {
  const { person } = store.state;
  if (person) await readPerson(person.id);
}

/** Nobody's web stays on a screen that shows something else. */
export const leavePerson = () => store.set({ person: null });

/** @param {string} id */
async function readPerson(id) {
  try {
    const web = /** @type {PersonalWeb} */ (await within(id).get(`/v1/people/${encodeURIComponent(id)}/web?past=true`));
    if (store.state.person?.id === id) store.set({ person: { id, web } });
  } catch (error) {
    if (!(error instanceof ServiceProblem) || error.status !== NOT_THERE || !hasVisit(id)) throw error;
    // The visit is over: whoever goes on says again what for.
    forgetVisit(id);
    store.set({ person: { id, web: null } });
  }
}
