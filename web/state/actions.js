/**
 * What one can do: each reads or writes through the service and puts the outcome in the state.
 *
 * @typedef {import('../contract.js').Web} Web
 * @typedef {import('./route.js').Route} Route
 */
import { NOT_THERE, ServiceProblem, UNREACHABLE } from '../api/client.js';
import { merged } from '../picture/roster.js';
import { may, store, unread, unreadOfArea } from './app.js';
import { isOwn } from './own.js';
import { client } from './service.js';
import { leavePerson, showPerson } from './person.js';
import { versionKnown } from './following.js';
import { forgetVisits } from './visits.js';
import { AT_WORK, HOME, readRoute, writeRoute } from './route.js';
import { returnToPlace, takeRefusal } from './signing.js';
import { ready } from './starting.js';
import { lastStop, stopsOf } from './stops.js';
import { loadFigures } from './figures.js';
import { loadTexts } from './texts.js';
import { today } from './today.js';
import { areaOfWork } from './worker.js';
import { loadWork } from './work.js';

export { client };

const DEMO_ROLE = 'coordinator';
/** What one needs to be somewhere. @type {Partial<Record<Route['place'], string>>} */
const RIGHTS = {
  kern: 'read-web', import: 'import', cases: 'see-cases', conversation: 'open-people', 'pass-on': 'pass-worries-on', worries: 'see-worries', worry: 'see-worries',
  coverage: 'see-coverage', held: 'see-held-cases', changes: 'see-history', time: 'read-web', confirm: 'write-web', 'what-if': 'try-what-if', duplicates: 'write-web',
  insight: 'see-coverage', introductions: 'introduce', crossing: 'see-coverage', meeting: 'see-coverage', load: 'see-coverage', rings: 'see-coverage', referrals: 'see-coverage', 'key-parties': 'introduce', facilities: 'see-coverage', card: 'keep-card', day: 'write-web', invitations: 'write-web', evening: 'write-web',
  beside: 'compare-areas', 'street-map': 'see-coverage',
  agenda: 'read-web', market: 'introduce', initiatives: 'see-coverage', dossier: 'see-coverage', stage: 'see-coverage', money: 'see-coverage', together: 'see-coverage', stories: 'read-web', points: 'read-web',
};
const MANY_DATES = 40;
const SMALL_WEB = 1500;

/** Loads who one is and what one may see, and goes to the place in the address. */
export async function start() {
  addEventListener('hashchange', follow);
  addEventListener('online', backOnline);
  const refusal = takeRefusal();
  if (refusal) store.set({ refusal });
  await guarded(async () => {
    await ready();
    const linked = readRoute(location.hash);
    // Who has a link to a card comes without a session, and gets none.
    if (linked.link) return store.set({ route: linked });
    let session = await client.get('/v1/session');
    if (!session.signedIn && session.demo) session = (await client.write('POST', '/demo/sign-in', { role: DEMO_ROLE })).body;
    store.set({ session });
    if (!session.signedIn) return;
    returnToPlace();
    takeUp(session);
    store.set({ refusal: null, scheme: await client.get('/v1/domain-scheme') });
    await go(readRoute(location.hash));
  });
}

/** Tries once more what stood in the way. */
export function startAgain() {
  store.set({ problem: null });
  void start();
}

function backOnline() {
  if (store.state.problem?.status === UNREACHABLE) startAgain();
}

/** What who is signed in left on this device; nobody waits for it. @param {import('../contract.js').Session} session */
function takeUp(session) {
  store.set({ letters: [], keeping: import('./keeping.js').then(({ keepFor }) => keepFor(session)) });
}

/** Before one is signed in there is nowhere to go yet: the start reads the address itself. */
function follow() {
  const route = readRoute(location.hash);
  if (route.link !== store.state.route.link) return location.reload();
  if (store.state.session?.signedIn) void go(route);
}

/** @param {Route} route @returns {Promise<void>} */
export async function go(route) {
  const { route: before, web, force } = store.state;
  if (route.place !== 'person') leavePerson();
  if (route.layout === 'force' && !force) store.set({ force: await import('../picture/force.js') });
  store.set({ route, problem: null, ...(route.area === before.area ? {} : unreadOfArea()) });
  const right = RIGHTS[route.place];
  if (right && !may(right) && !isOwn(route.person)) return store.set({ problem: { title: '', status: NOT_THERE } });
  if (['kernen', 'pass-on', 'import'].includes(route.place)) return guarded(loadAreas);
  if (AT_WORK.has(route.place)) return guarded(() => showWork(route, before));
  if (route.place === 'cases') return guarded(loadCases);
  if (route.place === 'person') return guarded(() => showPerson(route.person ?? ''));
  if (route.place !== 'kern') return;
  if (web?.area.code !== route.area) return guarded(() => loadKern(route));
  if (before.asOf !== route.asOf) await guarded(() => loadWeb(route));
  else if (before.border !== route.border) void loadFigures(client).catch(ignoreUnlessOurs);
  if (route.focus && route.focus !== before.focus && !route.story) store.set({ panel: 'actor' });
}

/** Changes the view; the address follows. @param {Partial<Route>} change */
export function look(change) {
  const elsewhere = change.area !== undefined && change.area !== store.state.route.area;
  const route = { ...store.state.route, ...(elsewhere ? { without: [], focus: null } : {}), ...change };
  const hash = writeRoute(route);
  if (hash === (location.hash || '#/')) return;
  const sameplace = placeOf(route) === placeOf(store.state.route);
  if (sameplace) history.replaceState(null, '', hash);
  else history.pushState(null, '', hash);
  void go(route);
}

/** The place without how it is looked at. @param {Route} route */
const placeOf = ({ place, area, person }) => [place, area, person].join(' ');

/** Puts somebody in focus, with the panel; null lets go. @param {string|null} id */
export function focusOn(id) {
  store.set({ panel: id ? 'actor' : 'none' });
  look({ focus: id, ...(id ? {} : { steps: 0 }) });
}

/** A place of the area where one works. @param {Route} route @param {Route} before @returns {Promise<void>} */
async function showWork(route, before) {
  if (!store.state.areas) await loadAreas();
  const area = route.area ?? areaOfWork();
  if (!route.area && area) {
    const there = { ...route, area };
    history.replaceState(null, '', writeRoute(there));
    return go(there);
  }
  if (area) await loadWork(route, area, before);
}

/** Whom one follows, read anew. */
export async function loadCases() {
  const read = async () => store.set({ cases: (await client.get('/v1/cases')).cases });
  await Promise.all([read(), store.state.areas ?? loadAreas()]);
}

async function loadAreas() {
  store.set({ areas: (await client.get('/v1/areas')).areas });
}

/** @param {Route} route */
async function loadKern(route) {
  store.set({ card: null, web: null, roster: null, metrics: null, panel: 'none' });
  const card = await readCard(route);
  store.set({ card });
  await versionKnown(card.code);
  await loadWeb(route);
  if (route.focus && !route.story) store.set({ panel: 'actor' });
  void readHistory(card.code).catch(ignoreUnlessOurs);
}

/** @param {Route} route @returns {Promise<import('../contract.js').AreaCard>} */
const readCard = (route) => client.get(`/v1/areas/${encodeURIComponent(route.area ?? '')}`);

/** @param {Route} route */
async function loadWeb(route) {
  const web = await readWeb(route.area ?? '', dateOf(route));
  if (store.state.route.area !== route.area || dateOf(store.state.route) !== dateOf(route)) return;
  store.set({ web, roster: merged(store.state.roster, web) });
  void loadFigures(client).catch(ignoreUnlessOurs);
}

/**
 * Who was ever in the web, so that everybody keeps a seat while time moves.
 *
 * @param {string} area
 */
async function readHistory(area) {
  const { card, web, session } = store.state;
  const stays = () => store.state.session === session && store.state.card?.code === area;
  if (!card || !web || web.actors.length > SMALL_WEB) return;
  let roster = store.state.roster;
  for (const date of stopsOf(card, today()).slice(-MANY_DATES)) {
    if (!stays()) return;
    roster = merged(roster, await readWeb(area, date));
  }
  const now = store.state.web;
  if (now && stays()) store.set({ roster: merged(roster, now) });
}

/**
 * @param {string} area
 * @param {string} date
 * @returns {Promise<Web>}
 */
const readWeb = (area, date) => client.get(`/v1/areas/${encodeURIComponent(area)}/web?asOf=${date}`);

/** The date that is looked at: asked for, else the last on which a past web is known, else today. @param {Route} route */
export const dateOf = (route) => route.asOf ?? (store.state.card ? lastStop(store.state.card, today()) : today());

/** @type {Promise<void>} */
let reloading = Promise.resolve();

/** Reads the web again after a change, which may be of a later day than all that was known. */
export function reload() {
  store.set({ changes: store.state.changes + 1 });
  reloading = guarded(async () => {
    const { route } = store.state;
    store.set({ card: await readCard(route) });
    await loadWeb(route);
  });
  return reloading;
}

/** Done when what was changed here is on the screen. */
export const reloaded = () => reloading;

/** A kern as it is now, on the day that is looked at. @param {Route} route */
export async function readKern(route) {
  const card = await readCard(route);
  return { card, web: await readWeb(card.code, route.asOf ?? lastStop(card, today())) };
}

/**
 * @param {string} role
 * @param {string} [person]
 */
export async function signInAs(role, person) {
  await guarded(async () => {
    const { body } = await client.write('POST', '/demo/sign-in', { role, ...(person ? { person } : {}) });
    forgetVisits();
    store.set({ ...unread(), session: body });
    takeUp(body);
    await loadAreas();
    const { route } = store.state;
    const next = maySee(route) ? { ...route, focus: null, steps: 0, without: [] } : HOME;
    history.replaceState(null, '', writeRoute(next));
    await go(next);
  });
}

/** Whether who just came in stays where the one before them was; of a person's page nobody takes over. @param {Route} route */
function maySee({ place, area }) {
  if (place === 'kern') return may('read-web') && (store.state.areas?.some(({ code }) => code === area) ?? false);
  const right = RIGHTS[place];
  return place !== 'person' && place !== 'conversation' && (!right || may(right));
}

/** Shows the figures beside the picture. */
export const openFigures = () => store.set({ panel: 'figures' });

/** @param {import('./app.js').Language} language */
export async function speak(language) {
  const texts = await loadTexts(language);
  document.documentElement.lang = language;
  localStorage.setItem('wijkweb.language', language);
  store.set({ language, texts });
}

/** @param {() => Promise<void>} work whose problem stands in the way of the page */
async function guarded(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ServiceProblem)) throw error;
    store.set({ problem: error.problem });
  }
}

/** What is read beside the picture may fail quietly: the picture says what it knows, and stays. @param {unknown} error */
export function ignoreUnlessOurs(error) {
  if (!(error instanceof ServiceProblem) && !(error instanceof TypeError)) throw error;
}
