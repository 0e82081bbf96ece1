/**
 * Visits: a person's web is opened for a purpose, once. What proves it lives here, in memory alone, and is gone with the
 * page.
 */
import { client } from './service.js';

/** Why one opens a person's web, in the order in which it is offered. */
export const PURPOSES = ['conversation', 'follow-up', 'worry', 'hand-over', 'own-request'];
/** For whom one does not follow: it is logged as such, and the resident sees it. */
export const EMERGENCY = 'emergency';

/** @type {Map<string, {token: string, expires: number, purpose: string}>} by person */
const visits = new Map();

/** @param {string} person @param {string} purpose */
export async function startVisit(person, purpose) {
  keep((await client.write('POST', '/v1/visits', { person, purpose })).body);
}

/**
 * In an emergency: opens who is called so.
 *
 * @param {string} area
 * @param {{name: string, street?: string}} who
 * @returns {Promise<string>} their id
 */
export async function startEmergency(area, who) {
  const { body } = await client.write('POST', `/v1/areas/${encodeURIComponent(area)}/emergency-visits`, who);
  keep(body);
  return body.person;
}

/** @param {{person: string, token: string, purpose: string, expires: string}} visit */
function keep({ person, token, purpose, expires }) {
  visits.set(person, { token, purpose, expires: Date.parse(expires) });
}

/** For what the visit to a person was opened; nothing without one. @param {string} person */
export const purposeOf = (person) => visits.get(person)?.purpose;

/** @param {string} person */
export const hasVisit = (person) => (visits.get(person)?.expires ?? 0) > Date.now();

/** Talks with the service as the visitor of a person; a resident needs no visit for their own. @param {string} person */
export function within(person) {
  const visit = visits.get(person);
  return visit ? client.within(visit.token) : client;
}

/** The visit is over. @param {string} person */
export const forgetVisit = (person) => visits.delete(person);

/** Somebody else sits here now. */
export const forgetVisits = () => visits.clear();

/** What proves the visit, for what is sent later; null without one. @param {string} person */
export const tokenOf = (person) => (hasVisit(person) ? (visits.get(person)?.token ?? null) : null);
