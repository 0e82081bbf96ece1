/**
 * Who and what is around a person on a day: all ties of one other taken together, and what is known of each life domain.
 * Pure functions of a personal web that was read with its past.
 *
 * @typedef {import('../contract.js').PersonalWeb} PersonalWeb
 * @typedef {import('../contract.js').PersonalTie} PersonalTie
 * @typedef {import('../contract.js').PersonLabel} PersonLabel
 * @typedef {import('../contract.js').Asked} Asked
 * @typedef {import('../contract.js').DomainScheme} DomainScheme
 * @typedef {'now'|'agreed'|'paused'|'ended'} Standing
 *
 * @typedef {object} Other
 * @property {string} id
 * @property {PersonLabel} label
 * @property {string|null} place {@link NEAR}, a life domain, or null when it is not known
 * @property {PersonalTie[]} ties on the day, the first spell of each the latest; of an ended one its last
 * @property {Standing} standing
 * @property {'close'|'acquainted'|null} closeness null: not known
 * @property {string|null} frequency of the most frequent tie
 * @property {boolean} unconfirmed
 * @property {boolean} strained
 * @property {string|null} arose through whom it came about
 *
 * @typedef {'some'|'none'|'unnamed'|'declined'|'not-asked'} Told
 * @typedef {object} Place what is known of a life domain, or of the near circle
 * @property {string} id
 * @property {Told} told `some`: somebody stands there; `unnamed`: asked, and nobody is recorded by name
 * @property {boolean} chosen whether they chose to speak of it
 * @property {Asked|null} asked the latest answer that holds for it
 */
import { CENTRE } from '../picture/sectors.js';
import { FREQUENCIES, firstDayOf, isUnconfirmed, lastDayOf } from '../picture/ties.js';

export const NEAR = 'near';
const ALL = 'all';
/** From the middle of the near circle to its edge. @type {Other['closeness'][]} */
export const RINGS = ['close', 'acquainted', null];
/** @type {Standing[]} what counts most first */
const STANDINGS = ['now', 'paused', 'agreed', 'ended'];

/**
 * @param {PersonalWeb} web
 * @param {string} day
 * @param {DomainScheme} scheme
 * @returns {Other[]} in the web's order; those of whom everything ended too
 */
export function othersOn(web, day, scheme) {
  const me = web.person.id;
  const centre = new Set(scheme.domains.filter((domain) => CENTRE.test(domain.zone)).map(({ id }) => id));
  const known = new Set(scheme.domains.map(({ id }) => id));
  /** @type {Map<string, PersonalTie[]>} */
  const byOther = new Map();
  for (const tie of spellsOn(web.ties, day)) {
    const id = tie.from === me ? tie.to : tie.from;
    byOther.set(id, [...(byOther.get(id) ?? []), tie]);
  }
  return web.actors.filter(({ id }) => byOther.has(id)).map((label) => otherOf(label, byOther.get(label.id) ?? [], day, placeOf(label, centre, known)));
}

/**
 * The latest spell of each tie that had begun by the day.
 *
 * @param {PersonalTie[]} ties
 * @param {string} day
 */
function spellsOn(ties, day) {
  /** @type {Map<string, PersonalTie>} */
  const latest = new Map();
  for (const tie of ties) {
    if (tie.since && firstDayOf(tie.since) > day) continue;
    const key = `${tie.from} ${tie.type} ${tie.to}`;
    const before = latest.get(key);
    if (!before || startOf(before) <= startOf(tie)) latest.set(key, tie);
  }
  return latest.values();
}

/** @param {PersonalTie} tie */
const startOf = (tie) => firstDayOf(tie.since ?? '0000');

/**
 * @param {PersonLabel} label
 * @param {Set<string>} centre domains that stand in the middle
 * @param {Set<string>} known
 */
function placeOf({ kind, domains }, centre, known) {
  if (kind === 'RESIDENT' || kind === 'CONTACT' || centre.has(domains[0])) return NEAR;
  return known.has(domains[0]) ? domains[0] : null;
}

/**
 * @param {PersonLabel} label
 * @param {PersonalTie[]} all
 * @param {string} day
 * @param {string|null} place
 * @returns {Other}
 */
function otherOf(label, all, day, place) {
  const standing = STANDINGS.find((each) => all.some((tie) => standingOf(tie, day) === each)) ?? 'ended';
  const counted = standingAs(standing, all, day);
  const frequencies = counted.map((tie) => FREQUENCIES.indexOf(tie.frequency ?? '')).filter((index) => index >= 0);
  const closeness = counted.map((tie) => tie.closeness);
  return {
    id: label.id,
    label,
    place,
    ties: [...all].sort((a, b) => STANDINGS.indexOf(standingOf(a, day)) - STANDINGS.indexOf(standingOf(b, day))),
    standing,
    closeness: closeness.includes('close') ? 'close' : closeness.includes('acquainted') ? 'acquainted' : null,
    frequency: frequencies.length > 0 ? FREQUENCIES[Math.min(...frequencies)] : null,
    unconfirmed: counted.every((tie) => isUnconfirmed(tie, day)),
    strained: counted.some((tie) => tie.strain === 'stiffly'),
    arose: counted.map((tie) => tie.arose).find(Boolean) ?? null,
  };
}

/**
 * The ties by which somebody stands as they do: those that tell how close and how often.
 *
 * @param {Standing} standing
 * @param {PersonalTie[]} ties
 * @param {string} day
 */
export const standingAs = (standing, ties, day) => ties.filter((tie) => standingOf(tie, day) === standing);

/**
 * How a tie stands on a day.
 *
 * @param {{status?: string, until?: string}} tie that had begun by then
 * @param {string} day
 * @returns {Standing}
 */
export function standingOf({ status, until }, day) {
  if (status === 'ended' || (until && lastDayOf(until) < day)) return 'ended';
  if (status === 'agreed' || status === 'proposed') return 'agreed';
  return status === 'paused' ? 'paused' : 'now';
}

/**
 * The order in which they are heard: the near circle first and who is close before the others, then the life domains.
 *
 * @param {Other[]} others
 * @param {Place[]} places
 * @returns {Other[]}
 */
export function inReadingOrder(others, places) {
  const order = new Map(places.map(({ id }, index) => [id, index]));
  const at = (/** @type {Other} */ { place }) => order.get(place ?? '') ?? places.length;
  return [...others].sort((a, b) => at(a) - at(b) || RINGS.indexOf(a.closeness) - RINGS.indexOf(b.closeness));
}

/**
 * @param {Other[]} others
 * @param {PersonalWeb} web
 * @param {string} day
 * @param {DomainScheme} scheme
 * @returns {Place[]} the near circle first, then the life domains in their order
 */
export function placesOn(others, web, day, scheme) {
  const around = scheme.domains.filter((domain) => !CENTRE.test(domain.zone));
  return [NEAR, ...around.map(({ id }) => id)].map((id) => placeTold(id, others, web.asked, day));
}

/**
 * @param {string} id
 * @param {Other[]} others
 * @param {Asked[]} rows
 * @param {string} day
 * @returns {Place}
 */
function placeTold(id, others, rows, day) {
  const asked = latest(rows, [id, ALL], day);
  const there = others.some(({ place, standing }) => place === id && standing !== 'ended');
  return { id, told: there ? 'some' : toldOf(asked, id), chosen: latest(rows, [id], day) !== null, asked };
}

/** @param {Asked|null} asked @param {string} id @returns {Told} */
function toldOf(asked, id) {
  if (!asked?.answer) return 'not-asked';
  if (asked.answer === 'declined') return 'declined';
  return asked.answer === 'none' && asked.subject === id ? 'none' : 'unnamed';
}

/**
 * @param {Asked[]} rows
 * @param {string[]} subjects
 * @param {string} day
 * @returns {Asked|null}
 */
export function latest(rows, subjects, day) {
  const held = rows.filter(({ subject, on }) => subjects.includes(subject) && firstDayOf(on) <= day);
  return held.reduce((last, row) => (!last || firstDayOf(row.on) >= firstDayOf(last.on) ? row : last), /** @type {Asked|null} */ (null));
}

/**
 * The days on which something began or ended, from early to late, and the day on which it was read.
 *
 * @param {PersonalWeb} web
 * @returns {string[]}
 */
export function momentsOf(web) {
  const days = web.ties.flatMap(({ since, until }) => [since ? firstDayOf(since) : '', until ? dayAfter(until) : '']);
  return [...new Set([...days.filter((day) => day && day < web.asOf), web.asOf])].sort();
}

/** The first day on which something is over. @param {string} until a partial date */
function dayAfter(until) {
  const [year, month, day] = until.split('-').map(Number);
  const after = day ? Date.UTC(year, month - 1, day + 1) : Date.UTC(month ? year : year + 1, month ?? 0, 1);
  return new Date(after).toISOString().slice(0, 10);
}
