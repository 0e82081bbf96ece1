/** What the dossier of an initiative puts together of what it is told. */
import { holds } from './marks.js';

/** @typedef {import('../contract.js').Marked} Marked */
/** @typedef {import('../contract.js').Dossier} Dossier */
/** @typedef {import('../contract.js').DossierEvent} DossierEvent */
/** @typedef {{on?: string, text?: string, event?: DossierEvent}} Moment what people wrote, or what the ties tell */

/** The texts that people write, in the order of the dashboard. */
export const WRITTEN = /** @type {const} */ (['idea', 'milestones', 'furthers', 'hinders']);

/** What somebody can do in it, in the order in which it is told. */
export const ROLES = /** @type {const} */ (['carries', 'funds', 'commissions', 'partner', 'takes-part', 'place', 'does']);

/** The seven key factors, and how far each is there. */
export const FACTORS = ['civic-strength', 'organising', 'urgency', 'roles-agreed', 'open-communication', 'commitment', 'political-calm'];
export const ANSWERS = ['yes', 'partly', 'no'];

/** What happened, in order; what has no date comes last. @param {Dossier} dossier @returns {Moment[]} */
export function timeline({ steps, events }) {
  const all = [...steps.map(({ on, text }) => ({ on, text })), ...events.map((event) => ({ on: event.on, event }))];
  return all.sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'));
}

/** What was last said of a factor on a day; null when nobody said it. @param {Marked[]} marks @param {string} factor @param {string} day */
export function saidOfFactor(marks, factor, day) {
  const said = marks.filter((one) => isOf(one, factor) && holds(one, day)).sort((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
  const last = said.at(-1);
  return last ? { answer: last.mark.slice(factor.length + 1), since: last.since } : null;
}

/**
 * The marks when something else is said of a factor from a day on: what was said before ends the day before.
 *
 * @param {Marked[]} marks
 * @param {string} factor
 * @param {string|null} answer null: nobody says anything of it any more
 * @param {string} day
 * @returns {Marked[]}
 */
export function answered(marks, factor, answer, day) {
  const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  const kept = marks.flatMap((one) => {
    if (!isOf(one, factor) || !holds(one, day)) return [one];
    return one.since && one.since > before ? [] : [{ ...one, until: before }];
  });
  return answer === null ? kept : [...kept, { mark: `${factor}-${answer}`, since: day }];
}

/** @param {Marked} marked @param {string} factor */
const isOf = ({ mark }, factor) => ANSWERS.some((answer) => mark === `${factor}-${answer}`);
