/**
 * The card that an organisation keeps of itself: of who is signed in as its contact person, or of a link.
 *
 * @typedef {import('../contract.js').Card} Card
 * @typedef {import('../contract.js').OwnActivity} OwnActivity
 * @typedef {import('../contract.js').CardLink} CardLink
 */
import { Client } from '../api/client.js';
import { uuidV7 } from '../api/uuid.js';
import { client } from './service.js';

/** Whoever has a link brings its token with each question, and needs no session. @param {string|null} link */
const by = (link) => (link === null ? client : new Client((path, init) => fetch(path, { ...init, credentials: 'omit' }), { 'Wijkweb-Card': link }));

/** @param {string|null} link */
const path = (link) => (link === null ? '/v1/own-card' : '/v1/linked-card');

/** @param {string|null} link @returns {Promise<Card>} */
export const readCard = (link) => by(link).get(path(link));

/** Changes what is named; without anything it says that all is still so. @param {string|null} link @param {Card} card @param {object} change @returns {Promise<Card>} */
export const changeCard = async (link, { version }, change) => (await by(link).write('PATCH', path(link), change, `"${version}"`)).body;

/** @param {string|null} link @param {Card} card @param {OwnActivity} activity @returns {Promise<Card>} */
export const saveActivity = async (link, { activities, version }, activity) =>
  (await by(link).write('PUT', `${path(link)}/activities/${activity.id}`, activity, activities.some(({ id }) => id === activity.id) ? `"${version}"` : undefined)).body;

/** @param {string} actor */
const links = (actor) => `/v1/actors/${actor}/card-links`;

/** The links to a card that are not over. @param {string} actor @returns {Promise<CardLink[]>} */
export const cardLinks = async (actor) => (await client.get(links(actor))).links;

/** @param {string} actor @returns {Promise<string>} the address to give away, which is told this once */
export async function makeLink(actor) {
  const { body } = await client.write('POST', links(actor), { id: uuidV7() });
  return `${location.origin}/#/card-link/${body.token}`;
}

/** @param {string} actor @param {CardLink} link */
export const revokeLink = (actor, { id }) => client.write('DELETE', `${links(actor)}/${id}`);
