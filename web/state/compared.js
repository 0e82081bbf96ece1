/**
 * One web on two days, and on the days by which it grew.
 *
 * @typedef {import('../contract.js').Web} Web
 * @typedef {import('../contract.js').AreaCard} AreaCard
 * @typedef {import('../contract.js').Comparison} Comparison
 * @typedef {import('./route.js').Route} Route
 *
 * @typedef {object} Compared
 * @property {AreaCard} card
 * @property {Comparison} comparison
 * @property {Web} before
 * @property {Web} after
 * @property {Web[]} phases the web on the days by which it grew, as far as they are read
 * @property {string[]} days on which those are
 * @property {import('../picture/wheel.js').Roster} roster everybody of all of these, so that places hold still
 */
import { merged } from '../picture/roster.js';
import { store } from './app.js';
import { phasesOf } from './phases.js';
import { client } from './service.js';
import { lastStop } from './stops.js';
import { today } from './today.js';

/** More actors than these are not drawn time and again. */
const SMALL_WEB = 1500;

/**
 * @param {Route} route
 * @param {string} area
 * @param {boolean} stayed whether one was here already; else all is read anew
 * @returns {Promise<void>}
 */
export async function loadCompared(route, area, stayed) {
  const path = `/v1/areas/${encodeURIComponent(area)}`;
  const known = stayed && store.state.time?.card.code === area ? store.state.time : null;
  if (!known) store.set({ time: null });
  /** @type {AreaCard} */
  const card = known?.card ?? (await client.get(path));
  const last = lastStop(card, today());
  const until = route.until ?? last;
  const since = route.since ?? yearBefore(until);
  if (known && known.comparison.since === since && known.comparison.asOf === until) return;
  const web = (/** @type {string} */ day) => /** @type {Promise<Web>} */ (client.get(`${path}/web?asOf=${day}`));
  const [comparison, before, after] = await Promise.all([
    /** @type {Promise<Comparison>} */ (client.get(`${path}/comparison?since=${since}&asOf=${until}`)),
    web(since),
    web(until),
  ]);
  const isStill = () => store.state.route.place === 'time' && store.state.route.area === area;
  if (!isStill()) return;
  const roster = merged(merged(known?.roster ?? null, before), after);
  const days = known?.days ?? phasesOf(card, last);
  store.set({ time: { card, comparison, before, after, roster, days, phases: known?.phases ?? [] } });
  if (!known) await readPhases(days, web, isStill);
}

/** @param {string[]} days @param {(day: string) => Promise<Web>} web @param {() => boolean} isStill */
async function readPhases(days, web, isStill) {
  /** @type {Web[]} */
  const phases = [];
  for (const day of days) {
    const { time } = store.state;
    if (!time || !isStill() || time.after.actors.length > SMALL_WEB) return;
    phases.push(await web(day));
  }
  const { time } = store.state;
  if (time && isStill()) store.set({ time: { ...time, phases, roster: phases.reduce((roster, phase) => merged(roster, phase), time.roster) } });
}

/** @param {string} day */
const yearBefore = (day) => {
  const [year, ...rest] = day.split('-');
  return [String(Number(year) - 1), ...rest].join('-').replace(/-02-29$/, '-02-28');
};
