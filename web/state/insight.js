/** What the web of an area tells a coordinator: one answer at a time, that of the page on which one is. */
import { uuidV7 } from '../api/uuid.js';
import { agendaQuery } from './agenda.js';
import { store } from './app.js';
import { nextInvolvement } from './involving.js';
import { besideQuery } from './beside.js';
import { movedTo } from './schedule.js';
import { client } from './service.js';
import { today } from './today.js';
import { begin, remember, tell } from './undoing.js';

/** @typedef {import('./route.js').Route} Route */
/** @typedef {import('../contract.js').Marked} Marked */

/** Where the service answers each question. @type {Partial<Record<Route['place'], string>>} */
export const ANSWERS = { introductions: 'introductions', crossing: 'crossing', meeting: 'meeting', load: 'load', rings: 'rings', referrals: 'referrals', 'key-parties': 'key-parties', beside: 'side-by-side', 'street-map': 'street-map', facilities: 'facilities', day: 'day', invitations: 'invitation-lists', agenda: 'agenda', market: 'market', money: 'money', together: 'together', initiatives: 'initiatives', dossier: 'initiatives', stage: 'stage', stories: 'stories', points: 'points' };

/** The days that the address tells; the service chooses when it tells none. @param {Route} route */
function daysOf({ since, until }) {
  const days = new URLSearchParams();
  if (since) days.set('since', since);
  if (until) days.set('asOf', until);
  return days.size > 0 ? `?${days}` : '';
}

/** Which of the initiatives, or all. @param {Route} route */
const dossierQuery = (route) => `${route.focus ? `/${encodeURIComponent(route.focus)}` : ''}${daysOf(route)}`;

/** What the address asks of an answer. @type {Partial<Record<Route['place'], (route: Route) => string>>} */
const QUERIES = { beside: besideQuery, agenda: agendaQuery, money: daysOf, together: daysOf, initiatives: daysOf, dossier: dossierQuery, stage: daysOf };

/** @param {Route['place']} place @param {string} area @param {string} [query] */
export async function loadInsight(place, area, query = QUERIES[place]?.(store.state.route) ?? '') {
  const { insight } = store.state;
  if (insight?.place !== place || insight.area !== area) store.set({ insight: null });
  const path = ANSWERS[place];
  if (!path) return;
  const answer = await client.get(`/v1/areas/${encodeURIComponent(area)}/${path}${query}`);
  const { route } = store.state;
  if (route.place === place && route.area === area && query === (QUERIES[place]?.(route) ?? query)) store.set({ insight: { place, area, answer } });
}

/** Between whom an introduction would be: by which ways. @param {string} area @param {string} one @param {string} other */
export const waysBetween = (area, one, other) => client.get(`/v1/areas/${encodeURIComponent(area)}/warm-paths?from=${one}&to=${other}`);

/** Says what becomes of a suggestion. @param {string} area @param {{one: string, other: string}} pair @param {'planned'|'declined'} answer @param {string} because @param {string} said */
export const answerIntroduction = (area, { one, other }, answer, because, said) =>
  write(area, said, (change) => client.write('POST', `/v1/areas/${encodeURIComponent(area)}/introductions`, { id: uuidV7(), one, other, answer, ...(because ? { because } : {}) }, undefined, change));

/** Proposes that a facility is lent. @param {string} area @param {string} owner @param {string} to @param {string} facility @param {string} said */
export const proposeLending = (area, owner, to, facility, said) =>
  write(area, said, (change) => client.write('POST', `/v1/areas/${encodeURIComponent(area)}/ties`, { id: uuidV7(), from: owner, type: 'LENDS_TO', to, via: facility, status: 'proposed', since: today(), source: ['derived: facilities'] }, undefined, change));

/** Says what becomes of an offer and a need. @param {string} area @param {{party: string, words: string}} offer @param {{party: string, words: string}} need @param {'planned'|'declined'} answer @param {string} because @param {string} said */
export const answerMarket = (area, offer, need, answer, because, said) =>
  write(area, said, (change) => client.write('POST', `/v1/areas/${encodeURIComponent(area)}/market`, { id: uuidV7(), from: offer.party, offer: offer.words, to: need.party, need: need.words, answer, ...(because ? { because } : {}) }, undefined, change));

/** When else something could be. @param {string} area @param {string} activity @param {string} from @returns {Promise<import('../contract.js').Slots>} */
export const slotsFor = (area, activity, from) => client.get(`/v1/areas/${encodeURIComponent(area)}/agenda/slots?activity=${activity}&from=${from}`);

/**
 * Moves an activity to a time at which it clashes less, from a day on.
 *
 * @param {string} area @param {string} id @param {{day: number, start: string}} slot @param {string} from @param {string} said
 * @returns {Promise<boolean>} whether it was; not when its schedule says more than this can move
 */
export async function moveActivity(area, id, slot, from, said) {
  const { body, etag } = await client.open(`/v1/actors/${id}`);
  const schedule = movedTo(body.schedule ?? '', slot, from);
  if (schedule === null) return false;
  await write(area, said, (change) => client.write('PATCH', `/v1/actors/${id}`, { schedule }, etag, change));
  return true;
}

/** Brings chosen events of the file of a calendar in. @param {string} area @param {object} body @param {string} said */
export const bringCalendar = (area, body, said) => write(area, said, (id) => client.write('POST', `/v1/areas/${encodeURIComponent(area)}/calendar/imports`, { id, ...body }));

/** Goes on with what is planned. @param {string} area @param {import('../contract.js').Tie} tie @param {Record<string, string>} fields @param {string} said */
export const goOn = (area, { id, version }, fields, said) => write(area, said, (change) => client.write('PATCH', `/v1/ties/${id}`, fields, `"${version}"`, change));

/** Lets what was declined be suggested again. @param {string} area @param {import('../contract.js').Tie} tie @param {string} said */
export const forgetAnswer = (area, { id, version }, said) => write(area, said, (change) => client.write('DELETE', `/v1/ties/${id}`, undefined, `"${version}"`, change));

/** Places a partner in another ring, from today on. @param {string} area @param {string} actor @param {'inner'|'outer'} ring @param {string} said */
export const placeInRing = (area, actor, ring, said) =>
  write(area, said, async (change) => {
    const { body, etag } = await client.open(`/v1/actors/${actor}`);
    await client.write('PUT', `/v1/actors/${actor}/involvement`, { involvement: nextInvolvement(body.involvement, { ring }, today()) }, etag, change);
  });
/** Says how an initiative stands. @param {string} area @param {string} id @param {(marks: Marked[]) => Marked[]} change @param {string} said */
export async function markActor(area, id, change, said) {
  const { marks = [], version } = await client.get(`/v1/actors/${id}`);
  await write(area, said, (under) => client.write('PATCH', `/v1/actors/${id}`, { marks: change(marks) }, `"${version}"`, under));
}

/** Somebody else wrote a text while it was being written here. */
export class ChangedMeanwhile extends Error {
  /** @param {string} now what stands there now */
  constructor(now) {
    super('it was changed meanwhile');
    this.now = now;
  }
}

/**
 * Writes one field of something in an area; an empty text takes it away.
 *
 * @param {string} area
 * @param {string} id
 * @param {string} field
 * @param {{before: string, text: string}} change what stood there when one began to write, and what comes instead
 * @param {string} said
 */
export async function writeOfActor(area, id, field, { before, text }, said) {
  const { version, [field]: now } = await client.get(`/v1/actors/${id}`);
  if ((now ?? '') !== before) throw new ChangedMeanwhile(now ?? '');
  await write(area, said, (under) => client.write('PATCH', `/v1/actors/${id}`, { [field]: text || null }, `"${version}"`, under));
}

/** Says how an area stands. @param {string} area @param {{marks: Marked[], version: string}} known @param {(marks: Marked[]) => Marked[]} change @param {string} said */
export const markArea = (area, { marks, version }, change, said) => write(area, said, (under) => client.write('PUT', `/v1/areas/${encodeURIComponent(area)}/marks`, { marks: change(marks) }, `"${version}"`, under));

/** Writes under an id by which it can be undone, and reads the page again. @param {string} area @param {string} said @param {(change: string) => Promise<unknown>} work */
async function write(area, said, work) {
  const change = uuidV7();
  await work(change);
  begin(area);
  store.set({ web: null });
  remember(change);
  tell(said);
  await loadInsight(store.state.route.place, area);
}
