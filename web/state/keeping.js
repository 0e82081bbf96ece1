/**
 * What is still to be sent from this device, for who is signed in.
 *
 * @typedef {import('../device/outbox.js').Letter} Letter
 */
import { Outbox } from '../device/outbox.js';
import { Shelf } from '../device/shelf.js';
import { Vault } from '../device/vault.js';
import { store } from './app.js';
import { bodyOf } from './conversation.js';
import { enterEvening } from './evening.js';
import { client } from './service.js';
import { t } from './texts.js';
import { startVisit, tokenOf } from './visits.js';

const shelf = new Shelf();
/** @type {Outbox|null} */
let outbox = null;

addEventListener('online', () => void outbox?.send());
document.addEventListener('visibilitychange', () => void (document.hidden || outbox?.send()));

/** Takes up what who signs in left on this device. @param {import('../contract.js').Session} session */
export async function keepFor(session) {
  outbox?.close();
  const mine = new Outbox({
    vault: new Vault(shelf, session.name ?? ''),
    deliver,
    online: () => navigator.onLine,
    later: (work, milliseconds) => setTimeout(work, milliseconds),
    now: () => new Date().toISOString(),
    chance: Math.random,
    changed: () => outbox === mine && store.set({ letters: mine.letters, keeps: mine.keeps }),
  });
  outbox = mine;
  store.set({ letters: [], keeps: true });
  await mine.read();
  void mine.send();
}

/** @param {Letter} letter */
const deliver = ({ id, draft, token }) =>
  draft.evening ? enterEvening(draft) : visiting(token).write('PUT', `/v1/people/${draft.person}/conversations/${id}`, bodyFrom(draft));

/** Talks with the service within a visit; about oneself there is none. @param {string|null} token */
export const visiting = (token) => (token ? client.within(token) : client);

/** @param {import('./conversation.js').Draft} draft */
export const bodyFrom = (draft) => bodyOf(draft, t('talk.about-usual'));

/** The conversation with this person that is not sent yet. @param {string} person @returns {Letter|undefined} */
export const letterFor = (person) => store.state.letters.find(({ state, draft }) => draft?.person === person && state !== 'sent');

/** What was typed of an evening around the map of an area, the last that was. @param {string} area @returns {Letter|undefined} */
export const eveningFor = (area) => store.state.letters.findLast(({ draft }) => draft?.evening && draft.area === area);

/** Keeps what is typed. @param {import('./conversation.js').Draft|import('./evening.js').Evening} draft @param {string|null} token */
export const keepDraft = (draft, token) => outbox?.write(draft.id, { draft, token, state: 'open' });

/** @param {import('./conversation.js').Draft|import('./evening.js').Evening} draft @param {string|null} token */
export const sendDraft = (draft, token) => outbox?.ready(draft.id, { draft, token });

/** The visit was over: opens it again, and goes on. @param {Letter} letter */
export async function reopen({ id, draft }) {
  await startVisit(draft.person, 'conversation');
  await outbox?.ready(id, { token: tokenOf(draft.person) });
}

export const { mayChange } = Outbox;

/** @param {string} id */
export const throwAway = (id) => outbox?.discard(id);

export const throwAllAway = () => outbox?.clear();
