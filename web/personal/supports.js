/**
 * What somebody is helped with, and by whom: what is there beside what was promised, by kind and by level, and who falls
 * in. Pure functions of who is around a person on a day.
 *
 * @typedef {import('./around.js').Other} Other
 * @typedef {import('./around.js').Standing} Standing
 * @typedef {import('../contract.js').PersonalTie} PersonalTie
 * @typedef {import('../contract.js').Asked} Asked
 * @typedef {0|1|2|null} Level null: not known
 * @typedef {{other: Other, tie: PersonalTie, standing: Standing, level: Level}} Given help that somebody gives
 * @typedef {{kind: string, now: Given[], promised: Given[], paused: Given[]}} KindOfSupport kind: '' for what nobody wrote down
 */
import { SUPPORT } from '../state/codes.js';
import { latest, standingOf } from './around.js';

const HELP = ['CARES_FOR', 'SUPPORTS', 'CONTACT_PERSON_FOR', 'COORDINATES_FOR', 'GUARDIAN_OF'];
const CITIZENS = ['RESIDENT', 'CONTACT', 'INFORMAL_GROUP'];

/**
 * Help that comes to the person. To be a client of somebody is to be helped by them.
 *
 * @param {Other[]} others
 * @param {string} me
 * @param {string} day
 * @returns {Given[]} what ended is left out
 */
export function helpFor(others, me, day) {
  return others.flatMap((other) =>
    other.ties
      .filter((tie) => (tie.to === me && HELP.includes(tie.type)) || (tie.from === me && tie.type === 'CLIENT_OF'))
      .map((tie) => ({ other, tie, standing: standingOf(tie, day), level: levelOf(other) }))
      .filter(({ standing }) => standing !== 'ended'),
  );
}

/** @param {Other} other @returns {Level} */
export function levelOf({ label }) {
  if (label.level !== undefined) return /** @type {Level} */ (label.level);
  return CITIZENS.includes(label.kind) ? 0 : null;
}

/**
 * @param {Given[]} given
 * @returns {KindOfSupport[]} in the order of the kinds; what it is nobody wrote down comes last
 */
export function byKind(given) {
  return [...SUPPORT, '']
    .map((kind) => {
      const of = given.filter(({ tie }) => (kind ? tie.support?.includes(kind) : !tie.support?.length));
      const standing = (/** @type {Standing} */ each) => of.filter((one) => one.standing === each);
      return { kind, now: standing('now'), promised: standing('agreed'), paused: standing('paused') };
    })
    .filter(({ now, promised, paused }) => now.length + promised.length + paused.length > 0);
}

/**
 * The helpers of each level, actual beside promised; one who helps in several ways is one helper.
 *
 * @param {Given[]} given
 * @returns {{level: Level, now: Other[], promised: Other[]}[]} of all levels, the unknown one only where there is somebody
 */
export function byLevel(given) {
  const helpers = (/** @type {Level} */ level, /** @type {Standing} */ standing) => [...new Set(given.filter((one) => one.level === level && one.standing === standing).map(({ other }) => other))];
  return /** @type {Level[]} */ ([0, 1, 2, null])
    .map((level) => ({ level, now: helpers(level, 'now'), promised: helpers(level, 'agreed') }))
    .filter(({ level, now, promised }) => level !== null || now.length + promised.length > 0);
}

/**
 * Who falls in for whoever carries something now: somebody known, nobody, or nobody asked.
 *
 * @param {Given[]} given
 * @param {Asked[]} rows what was asked
 * @param {string} day
 * @returns {{given: Given, fallback: string|null, asked: boolean}[]} fallback: an id or a text; null: none is recorded
 */
export const fallInFor = (given, rows, day) => given
  .filter(({ standing }) => standing === 'now' || standing === 'paused')
  .map((one) => ({ given: one, fallback: one.tie.fallback ?? null, asked: wasAsked(one, rows, day) }));

/** @param {Given} given @param {Asked[]} rows @param {string} day */
function wasAsked({ tie }, rows, day) {
  const subjects = ['all', 'support', ...(tie.support ?? []).map((kind) => `support:${kind}`)];
  const answer = latest(rows, subjects, day)?.answer;
  return answer === 'some' || answer === 'none';
}
