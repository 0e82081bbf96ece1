/**
 * An evening around the map: what is known for it, and what was told of it on its way to the service.
 *
 * @typedef {import('./evening-lines.js').Line} Line
 * @typedef {import('./evening-lines.js').Made} Made
 * @typedef {import('./evening-lines.js').Known} Known
 * @typedef {object} Evening
 * @property {true} evening
 * @property {string} id
 * @property {string} area
 * @property {string} name of the area
 * @property {string} on
 * @property {string} present how many were there, as it is typed
 * @property {string} domain of the sheet from which is typed now
 * @property {Line[]} lines
 * @property {Made[]} made
 * @property {object} [body] what the service takes, once it is whole
 * @property {{ties: string[], confirmed: string[]}} [rows] the line of each row of it
 */
import { merged } from '../picture/roster.js';
import { FREQUENCIES, TIE_GROUPS } from '../picture/ties.js';
import { ignoreUnlessOurs, readKern } from './actions.js';
import { store } from './app.js';
import { byPlainName } from './evening-lines.js';
import { remembered } from './memo.js';
import { HOME } from './route.js';
import { client } from './service.js';
import { t } from './texts.js';
import { begin, remember, tell } from './undoing.js';

/** What parties do with each other; what is near somebody is theirs to tell. */
const TYPES = [...TIE_GROUPS.work, ...TIE_GROUPS.together, ...TIE_GROUPS['taking-part'], ...TIE_GROUPS.paths, 'SUPPORTS'];
/** What parties can be; people are not added here. @type {import('../contract.js').Kind[]} */
export const PARTY_KINDS = ['ORGANISATION', 'CLUB', 'CHURCH', 'SHOP', 'INFORMAL_GROUP', 'INITIATIVE', 'CONSULTATION', 'ACTIVITY', 'PLACE', 'FACILITY'];

/** @param {string} area */
export async function loadEvening(area) {
  const { card, web } = await readKern({ ...store.state.route, area, asOf: null });
  const { route } = store.state;
  if (route.place === 'evening' && route.area === area) store.set({ card, web, roster: merged(null, web) });
}

/** The parties of a web, by name; residents and their circle are none. @param {import('../contract.js').Web} web */
export const partiesOf = (web) =>
  web.actors.filter(({ kind }) => kind !== 'RESIDENT' && kind !== 'CONTACT').sort((a, b) => a.name.localeCompare(b.name, 'nl'));

/**
 * What may hang on a wall: nobody is on it, also not who is known to the one who prints it.
 *
 * @param {import('./app.js').AppState} state
 * @returns {import('./app.js').AppState}
 */
export function onPaper(state) {
  if (!state.web) return state;
  const actors = state.web.actors.filter(({ kind }) => PARTY_KINDS.includes(kind));
  const ids = new Set(actors.map(({ id }) => id));
  const ties = state.web.ties.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const counts = { ...state.web.counts, actors: actors.length, actorsOf: actors.length, ties: ties.length, tiesOf: ties.length };
  const web = { ...state.web, counts, actors, ties };
  return { ...state, web, roster: merged(null, web), route: { ...HOME, place: 'evening', area: state.route.area } };
}

const parties = remembered((/** @type {import('../contract.js').Web} */ web) => {
  const all = partiesOf(web);
  return { all, named: byPlainName(all) };
});

/** What lines are read by. @param {import('../contract.js').Web} web @param {string} on @returns {Known} */
export function knownOf(web, on) {
  const { all, named } = parties(web);
  return {
    parties: all,
    named,
    ties: web.ties.filter(({ status, until }) => status !== 'ended' && status !== 'proposed' && (!until || until >= on.slice(0, until.length))),
    types: TYPES.map((type) => [type, t(`tie-name.${type}`)]),
    often: FREQUENCIES.map((often) => [often, [t(`frequency.${often}`), ...t(`evening.often.${often}`).split(', ')]]),
    on,
  };
}

/** Which evening was entered last. */
let entered = '';

/** Whether what was last done here is entering an evening of this area. @param {import('./app.js').AppState} state @param {string} area */
export const isEntered = ({ lastEdit }, area) => lastEdit?.area === area && !lastEdit.undone && lastEdit.ids.includes(entered);

/** Brings it to the service; who is on the page sees what it made. @param {Evening} evening */
export async function enterEvening({ area, body, id }) {
  await client.write('POST', `/v1/areas/${encodeURIComponent(area)}/mapping-evenings`, body);
  begin(area);
  remember(id);
  entered = id;
  tell(t('evening.entered'));
  const { route } = store.state;
  if (route.place === 'evening' && route.area === area) await loadEvening(area).catch(ignoreUnlessOurs);
}
