/**
 * Visits: a person's web is opened for a purpose, once. What proves it lives here, in memory alone, and is gone with the
 * page.
 */
import { client } from './service.js';

/** Why one opens a person's web, in the order in which it is offered. */
export const PURPOSES = ['conversation', 'follow-up', 'worry', 'hand-over', 'own-request'];
/** For whom one does not follow: it is logged as such, and the resident sees it. */
export const EMERGENCY = 'emergency';

/** @type {Map<string, {token: string, expires: number}>} by person */
const visits = new Map();

/** @param {string} person @param {string} purpose */
export async function startVisit(person, purpose) {
  const { body } = await client.write('POST', '/v1/visits', { person, purpose });
  visits.set(person, { token: body.token, expires: Date.parse(body.expires) });
}

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
