/**
 * Visits to people's webs: opening one names a purpose, is written down by the service, and lasts an hour.
 *
 * @typedef {'conversation'|'follow-up'|'hand-over'|'worry'|'own-request'|'emergency'} Purpose
 */
import { client } from './actions.js';
import { store } from './app.js';

/** @type {Map<string, {token: string, expires: string}>} by who opened it and whose web it is */
const visits = new Map();

/** @param {string} person */
const keyOf = (person) => `${store.state.session?.name} ${person}`;

/** Whether it is one's own web, which needs no visit. @param {string} person */
export const isOwn = (person) => store.state.session?.person === person && store.state.session?.role === 'resident';

/** @param {string} person @param {Purpose} purpose @returns {Promise<string|null>} the token; null for one's own web */
export async function openVisit(person, purpose) {
  if (isOwn(person)) return null;
  const { body } = await client.write('POST', '/v1/visits', { person, purpose });
  visits.set(keyOf(person), body);
  return body.token;
}

/** The token of the visit to this person that is still open. @param {string} person */
export function openToken(person) {
  const visit = visits.get(keyOf(person));
  return visit && visit.expires > new Date().toISOString() ? visit.token : null;
}

/** @param {string} person @param {string|null} token of the visit; null for one's own web @returns {Promise<import('../contract.js').PersonalWeb>} */
export const readPersonalWeb = (person, token) => client.get(`/v1/people/${person}/web`, token);
