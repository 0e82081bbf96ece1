/**
 * Who is around the table crosses out what is no longer so, and may take that back. What ended stays in the web, as
 * something that was.
 *
 * @typedef {import('../contract.js').PersonalTie} PersonalTie
 */
import { store } from './app.js';
import { reloadPerson } from './person.js';
import { within } from './visits.js';

/** @param {PersonalTie} tie */
export const crossOut = (tie) => change(tie, { status: 'ended', until: store.state.person?.web?.asOf, endReason: 'crossed-out' });

/** How it stood before nobody knows any more: that it runs is what is said now. @param {PersonalTie} tie */
export const uncross = (tie) => change(tie, { status: 'active', until: null, endReason: null });

/** @param {PersonalTie} tie @param {Record<string, string|null|undefined>} fields */
async function change(tie, fields) {
  const { person } = store.state;
  if (!person) return;
  const client = within(person.id);
  const { etag } = await client.open(`/v1/ties/${tie.id}`);
  await client.write('PATCH', `/v1/ties/${tie.id}`, fields, etag);
  await reloadPerson();
}
