/**
 * All that is held on a person, and what they can do about it: put it right, say that it is not right, take back what they
 * agreed to, and have all of it erased.
 *
 * @typedef {import('../contract.js').Held} Held
 * @typedef {import('../contract.js').Doubt} Doubt
 */
import { uuidV7 } from '../api/uuid.js';
import { store } from './app.js';
import { isOwn } from './own.js';
import { reloadPerson } from './person.js';
import { within } from './visits.js';

/** @param {string} person */
const place = (person) => `/v1/people/${encodeURIComponent(person)}`;

/** @param {string} person @returns {Promise<Held>} */
export const readHeld = (person) => within(person).get(`${place(person)}/held`);

/** Whether who looks is whom it is about. */
export const isMine = () => isOwn(store.state.route.person);

/** @param {Held} held @param {Record<string, unknown>} change */
export async function correct({ person }, change) {
  await within(person.id).write('PATCH', place(person.id), change, `"${person.version}"`);
  await reloadPerson();
}

/** What they are called into doubt with stands in a conversation: that is where whoever follows them reads it. @param {string} about @param {string} who @param {Doubt} doubt */
export const doubt = (about, who, doubt) => say({ about, who, doubts: [doubt] });

/** @param {string} about @param {string} who @param {{of: string, which: string}} doubt */
export const settle = (about, who, { of, which }) => say({ about, who, settled: [{ of, which }] });

/** @param {string} about @param {string} who @param {string} permission */
export const withdraw = (about, who, permission) => say({ about, who, permissions: [{ permission, answer: 'no', on: today() }] });

/** @param {Record<string, unknown>} said */
async function say(said) {
  const { id } = store.state.person ?? { id: '' };
  const talk = uuidV7();
  await within(id).write('PUT', `${place(id)}/conversations/${talk}`, { id: talk, on: today(), ...said });
  await reloadPerson();
}

const today = () => store.state.person?.web?.asOf ?? '';

/** There is no way back from this; nothing of them stays on the screen, and the session is over. @param {string} person */
export async function erase(person) {
  const client = within(person);
  const { etag } = await client.open(`/v1/actors/${encodeURIComponent(person)}`);
  await client.write('DELETE', `${place(person)}?confirm=erase`, undefined, etag);
  store.set({ erased: true, person: null });
}
