/**
 * Reading and changing one actor or tie. What is changed carries the version that was read; nothing typed is lost when it
 * fails. What is made has its id from the form, so that sending it twice makes it once.
 *
 * @typedef {import('../contract.js').Actor} Actor
 * @typedef {import('../contract.js').Tie} Tie
 * @typedef {import('../contract.js').ContactEntry} ContactEntry
 * @typedef {import('../contract.js').Match} Match
 */
import { uuidV7 } from '../api/uuid.js';
import { client, focusOn, reload } from './actions.js';
import { store } from './app.js';
import { begin, remember } from './undoing.js';

/** @param {string} id @returns {Promise<{body: Actor, etag: string}>} */
export const openActor = (id) => client.open(`/v1/actors/${id}`);

/** @param {string} id @returns {Promise<{body: Tie, etag: string}>} */
export const openTie = (id) => client.open(`/v1/ties/${id}`);

/** Writes under an id by which it can be undone, and remembers it. @param {Parameters<typeof client.write>} args */
async function edit(...[method, path, body, etag]) {
  const id = uuidV7();
  const written = await client.write(method, path, body, etag, id);
  remember(id);
  return written;
}

const area = () => encodeURIComponent(store.state.card?.code ?? '');

/** @param {Record<string, any>} fields @returns {Promise<Actor>} */
export async function addActor(fields) {
  begin();
  const { involvement, ...rest } = fields;
  const made = await edit('POST', `/v1/areas/${area()}/actors`, rest);
  const actor = /** @type {Actor} */ (made.body);
  if (involvement) await putInvolvement(actor.id, involvement, made.etag);
  await reload();
  return actor;
}

/** @param {string} id @param {Record<string, any>} change @param {string} etag @returns {Promise<void>} */
export async function changeActor(id, change, etag) {
  begin();
  const { involvement, ...rest } = change;
  let version = etag;
  if (Object.keys(rest).length > 0) version = (await edit('PATCH', `/v1/actors/${id}`, rest, version)).etag;
  if (involvement) await putInvolvement(id, involvement, version);
  await reload();
}

/** @param {string} id @param {import('../contract.js').Involvement[]} involvement @param {string} etag */
const putInvolvement = (id, involvement, etag) => edit('PUT', `/v1/actors/${id}/involvement`, { involvement }, etag);

/** @param {string} id @param {string} etag */
export async function removeActor(id, etag) {
  begin();
  await edit('DELETE', `/v1/actors/${id}`, undefined, etag);
  focusOn(null);
  await reload();
}

/** @param {Record<string, any>} fields */
export async function addTie(fields) {
  begin();
  await edit('POST', `/v1/areas/${area()}/ties`, fields);
  await reload();
}

/** @param {string} id @param {Record<string, any>} change @param {string} etag */
export async function changeTie(id, change, etag) {
  begin();
  await edit('PATCH', `/v1/ties/${id}`, change, etag);
  await reload();
}

/** Says that a tie is still so. @param {string} id @param {string} etag */
export async function confirmTie(id, etag) {
  begin();
  await edit('POST', `/v1/ties/${id}/confirmation`, { answer: 'still-so' }, etag);
  await reload();
}

/** @param {string} id @param {string} etag */
export async function removeTie(id, etag) {
  begin();
  await edit('DELETE', `/v1/ties/${id}`, undefined, etag);
  await reload();
}

/** @param {string} actor @returns {Promise<ContactEntry[]>} */
export const contactLog = async (actor) => (await client.get(`/v1/actors/${actor}/contact-log`)).entries;

/** @param {string} actor @param {ContactEntry} entry */
export const saveContact = (actor, entry) => client.write('PUT', `/v1/actors/${actor}/contact-log/${entry.id}`, entry);

/** What may be there already under a name, never people. @param {string} name @param {string} kind @returns {Promise<import('../contract.js').Lookalike[]>} */
export const lookalikes = async (name, kind) => (await client.write('POST', `/v1/areas/${area()}/lookalikes`, { name, ...(kind ? { kind } : {}) })).body.matches;

/** @param {string} query @param {string} [inArea] @returns {Promise<{matches: Match[], of: number}>} */
export const search = async (query, inArea) => (await client.write('POST', '/v1/searches', { query, limit: 12, ...(inArea ? { area: inArea } : {}) })).body;
