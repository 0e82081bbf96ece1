/**
 * Asking who knows whether a tie is still so.
 *
 * @typedef {import('../contract.js').Tie} Tie
 * @typedef {'still-so'|'over'} Answer
 */
import { uuidV7 } from '../api/uuid.js';
import { isUnconfirmed } from '../picture/ties.js';
import { may, store } from './app.js';
import { around } from './sentences.js';
import { client } from './service.js';
import { begin, remember } from './undoing.js';
import { within } from './visits.js';

/** @param {string} area */
export async function loadUnconfirmed(area) {
  const confirm = await client.get(`/v1/areas/${encodeURIComponent(area)}/unconfirmed-ties`);
  if (store.state.route.area === area) store.set({ confirm });
}

/**
 * Tells the service what somebody answered, by the version that they saw. Who may undo it can.
 *
 * @param {Tie} tie
 * @param {Answer} answer
 * @param {string|null} person whose web is open, if anybody's
 */
export async function answerTie(tie, answer, person) {
  const by = person ? within(person) : client;
  const change = uuidV7();
  begin(tie.area, person);
  await by.write('POST', `/v1/ties/${tie.id}/confirmation`, { answer }, `"${tie.version}"`, change);
  if (may('see-history')) remember(change);
}

/** The ties of a person's own web to ask about: what goes on, and nobody confirmed for a year. @param {import('../contract.js').PersonalWeb} web @returns {Tie[]} */
export const toAsk = ({ ties, asOf }) => ties.filter((tie) => goesOn(tie, asOf) && isUnconfirmed(tie, asOf));

/** @param {Tie} tie @param {string} day */
const goesOn = ({ status, since, until }, day) => (status === undefined || status === 'active') && (!since || since <= day) && (!until || until >= day.slice(0, until.length));

/** A tie as a sentence. @param {Tie} tie */
export function sentenceOf({ type, fromName = '', toName = '' }) {
  const [before, after] = around({ type, outgoing: true }, fromName);
  return `${before}${toName}${after}`;
}
