/**
 * What a web loses when some of it falls away, and where it is fragile.
 *
 * @typedef {import('../contract.js').Web} Web
 * @typedef {import('../contract.js').WhatIf} WhatIf
 * @typedef {import('../contract.js').Fragility} Fragility
 * @typedef {import('./route.js').Route} Route
 * @typedef {'gone'|'loose'|'uncarried'} Loss
 * @typedef {{what: Loss|'help', id: string}} LossRow
 *
 * @typedef {object} Tried
 * @property {Web} web
 * @property {import('../picture/wheel.js').Roster} roster
 * @property {Fragility} fragility
 * @property {WhatIf|null} loss null: nobody falls away
 * @property {ReadonlySet<string>|null} introducible to whom somebody could be introduced; null: nobody fell away yet
 */
import { merged } from '../picture/roster.js';
import { may, store } from './app.js';
import { look } from './actions.js';
import { MOST_WITHOUT } from './route.js';
import { client } from './service.js';
import { lastStop } from './stops.js';
import { today } from './today.js';

/**
 * @param {Route} route
 * @param {string} area
 * @param {boolean} stayed whether one was here already; else all is read anew
 * @returns {Promise<void>}
 */
export async function loadWhatIf(route, area, stayed) {
  const path = `/v1/areas/${encodeURIComponent(area)}`;
  let tried = stayed && (!route.asOf || store.state.whatIf?.web.asOf === route.asOf) ? store.state.whatIf : null;
  if (!tried) {
    store.set({ whatIf: null });
    const day = route.asOf ?? lastStop(await client.get(path), today());
    const [web, fragility] = await Promise.all([client.get(`${path}/web?asOf=${day}`), client.get(`${path}/fragility?asOf=${day}`)]);
    tried = { web, fragility, roster: merged(null, web), loss: null, introducible: null };
  }
  const [loss, introducible] =
    route.without.length === 0 ? [null, tried.introducible] : await Promise.all([client.get(`${path}/what-if?asOf=${tried.web.asOf}&without=${route.without.join(',')}`), tried.introducible ?? readIntroducible(path)]);
  const now = store.state.route;
  if (now.place === 'what-if' && now.area === area && now.without.join() === route.without.join()) store.set({ whatIf: { ...tried, loss, introducible } });
}

/** @param {string} path of the area @returns {Promise<ReadonlySet<string>>} nobody for who may introduce nobody */
async function readIntroducible(path) {
  if (!may('introduce')) return new Set();
  /** @type {import('../contract.js').Introductions} */
  const { introductions } = await client.get(`${path}/introductions`);
  return new Set(introductions.flatMap(({ one, other }) => [one, other]));
}

/** Lets somebody fall away, or puts them back. @param {string} id */
export function toggleAway(id) {
  const { without } = store.state.route;
  if (without.includes(id)) look({ without: without.filter((one) => one !== id) });
  else if (without.length < MOST_WITHOUT) look({ without: [...without, id] });
}

/** Lets these alone fall away. @param {string[]} ids */
export const tryWithout = (ids) => look({ without: ids });

/** Puts back whoever was chosen last. */
export const backOne = () => look({ without: store.state.route.without.slice(0, -1) });

/** Puts everybody back. */
export const backAll = () => look({ without: [] });

/**
 * What is lost, row by row: who falls away, what nobody carries any more, who hangs loose, who reaches no help.
 *
 * @param {WhatIf} loss
 * @returns {LossRow[]}
 */
export function lossRows({ without, losesOnlyCarrier, hangsLoose, losesOnlyPathToHelp }) {
  const rows = (/** @type {LossRow['what']} */ what, /** @type {string[]} */ ids) => ids.map((id) => ({ what, id }));
  return [...rows('gone', without), ...rows('uncarried', losesOnlyCarrier), ...rows('loose', hangsLoose), ...rows('help', losesOnlyPathToHelp)];
}

/**
 * What is marked in the picture.
 *
 * @param {Web} web
 * @param {WhatIf|null} loss
 * @returns {import('../draw/changes.js').Marks|undefined} none when nobody falls away
 */
export function lossMarks(web, loss) {
  if (!loss) return undefined;
  /** @type {Map<string, Loss>} */
  const actors = new Map();
  for (const { what, id } of lossRows(loss).reverse()) if (what !== 'help') actors.set(id, what);
  const via = new Set(loss.goneVia.map(keyOf));
  /** @type {Map<string, Loss>} */
  const ties = new Map();
  for (const tie of web.ties) {
    if (loss.without.includes(tie.from) || loss.without.includes(tie.to) || via.has(keyOf(tie))) ties.set(tie.id, 'gone');
  }
  return { actors, ties };
}

/** @param {import('../contract.js').ComparedTie} tie */
const keyOf = ({ from, type, to }) => [from, type, to].join(' ');

/** The life domains that lose ties, in the order of the scheme. @param {WhatIf} loss @param {import('../contract.js').DomainScheme} scheme */
export const losingDomains = ({ byDomain }, scheme) =>
  scheme.domains.flatMap(({ id }) => {
    const counts = byDomain[id];
    return counts && counts.before > counts.after ? [{ id, ...counts }] : [];
  });

/**
 * What has one known carrier: carried by a person, informal groups first, and carried by an organisation or a group; by name.
 *
 * @param {Fragility} fragility
 * @param {Map<string, string>} names
 */
export function byCarrier({ oneCarrier, names: named }, names) {
  const kinds = new Map(named.map(({ id, kind }) => [id, kind]));
  const order = new Intl.Collator('nl', { numeric: true });
  const formal = (/** @type {{actor: string}} */ { actor }) => (kinds.get(actor) === 'INFORMAL_GROUP' ? 0 : 1);
  const sorted = [...oneCarrier].sort((a, b) => formal(a) - formal(b) || order.compare(names.get(a.actor) ?? '', names.get(b.actor) ?? ''));
  const isPerson = (/** @type {{carrier: string}} */ { carrier }) => ['RESIDENT', 'PROFESSIONAL'].includes(kinds.get(carrier) ?? '');
  return { byPerson: sorted.filter(isPerson), byOthers: sorted.filter((one) => !isPerson(one)) };
}
