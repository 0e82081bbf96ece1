/**
 * Whom a coordinator invites: lists of organisations and groups, and how these are reached.
 *
 * @typedef {import('../contract.js').InvitationList} InvitationList
 * @typedef {import('../contract.js').InvitationLists} InvitationLists
 * @typedef {import('../contract.js').InvitedParty} InvitedParty
 * @typedef {import('../contract.js').InvitationMark} InvitationMark
 * @typedef {{domain: string, kind: string, role: string, target: string, involvement: string, text: string}} Sought
 */
import { loadInsight } from './insight.js';
import { client } from './service.js';
import { today } from './today.js';

/** What may become of an invitation. @type {InvitationMark[]} */
export const MARKS = ['invited', 'accepted', 'declined', 'came'];

/** For whom of a list something is made. */
export const ADDRESSED = /** @type {const} */ (['all', 'not-invited', 'invited', 'accepted', 'came']);

/** One address and nothing beside it, as a mail program takes it. */
const ADDRESS = /^[^\s@,;<>"']+@[^\s@,;<>"']+\.[^\s@,;<>"']+$/;

/** @type {Sought} */
export const ANYBODY = { domain: '', kind: '', role: '', target: '', involvement: '', text: '' };

/** @param {string} area */
const path = (area) => `/v1/areas/${encodeURIComponent(area)}/invitation-lists`;

/** @param {string} area */
export const loadInvitations = (area) => loadInsight('invitations', area);

/** Keeps a list as it is given; one without a version is new. @param {string} area @param {Omit<InvitationList, 'made'|'keptUntil'|'version'> & {version?: string}} list */
export async function saveList(area, { id, name, on, invitees, version }) {
  await client.write('PUT', `${path(area)}/${id}`, { id, name, ...(on ? { on } : {}), invitees }, version ? `"${version}"` : undefined);
  await loadInvitations(area);
}

/** @param {string} area @param {InvitationList} list */
export async function removeList(area, { id, version }) {
  await client.write('DELETE', `${path(area)}/${id}`, undefined, `"${version}"`);
  await loadInvitations(area);
}

/** Writes in the contact logs what became of it. @param {string} area @param {string} list @param {string} who @param {Partial<Record<InvitationMark, string>>} about @returns {Promise<number>} how many lines were added */
export const logList = async (area, list, who, about) => (await client.write('POST', `${path(area)}/${list}/contact-log`, { who, on: today(), about })).body.added;

/** Those who are sought, by name. @param {InvitedParty[]} parties @param {Sought} sought */
export const found = (parties, { domain, kind, role, target, involvement, text }) =>
  parties
    .filter(
      (one) =>
        (!domain || one.domains.includes(domain)) &&
        (!kind || one.kind === kind) &&
        (!role || one.roles?.includes(role)) &&
        (!target || one.targetGroup?.includes(target)) &&
        (!involvement || (one.involvement ?? 0) >= Number(involvement)) &&
        one.name.toLocaleLowerCase('nl').includes(text.trim().toLocaleLowerCase('nl')),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));

/** Those of a list for whom something is made. @param {InvitationList} list @param {typeof ADDRESSED[number]} who */
export const addressed = ({ invitees }, who) => invitees.filter(({ mark }) => who === 'all' || (who === 'not-invited' ? !mark : mark === who)).map(({ actor }) => actor);

/** Whether a mail program takes the address that stands on a card. @param {InvitedParty|undefined} party */
export const hasAddress = (party) => ADDRESS.test(party?.email?.trim() ?? '');

/** Each address once, ready for bcc. @param {InvitedParty[]} parties */
export const addresses = (parties) => [...new Set(parties.filter(hasAddress).map(({ email }) => email?.trim() ?? ''))].join('; ');
