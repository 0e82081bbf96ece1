/**
 * How close somebody is said to be by where they are put in the near circle, and which ties then tell so. Pure functions.
 *
 * @typedef {import('./around.js').Other} Other
 * @typedef {'close'|'acquainted'} Ring
 */
import { groupOf } from '../picture/ties.js';
import { NEAR, RINGS, standingAs } from './around.js';
import { placeIn } from './shape.js';

/** Nearer than this to the edge of the near circle nobody is put within it: there stands who told nothing. */
const EDGE = 0.012;

/** Whether one may say how close they are, on the day on which their web was read. @param {Other} other @param {string} day */
export const isMovable = (other, day) =>
  other.place === NEAR && other.standing !== 'ended' && standingAs(other.standing, other.ties, day).every(({ may }) => may.includes('change'));

/**
 * @param {Pick<import('./seating.js').Seating, 'shape'|'near'|'close'>} seating
 * @param {import('./shape.js').Point} point
 * @returns {Ring|null} null where nobody can be put
 */
export function ringAt({ shape, near, close }, point) {
  const { depth } = placeIn(shape, point);
  if (depth <= close) return 'close';
  return depth <= near - EDGE ? 'acquainted' : null;
}

/**
 * One ring nearer or further: what was not known becomes known by a step inwards, and never unknown again.
 *
 * @param {Other['closeness']} closeness
 * @param {boolean} nearer
 * @returns {Ring|null} null when there is no further ring
 */
export const ringBeside = (closeness, nearer) => RINGS[RINGS.indexOf(closeness) + (nearer ? -1 : 1)] ?? null;

/**
 * The ties that have to change so that somebody stands in a ring. Who is close by any tie is close: to make them so one
 * tie is enough, and to make them less so all that say it must change.
 *
 * @param {Other} other
 * @param {string} day
 * @param {Ring} ring
 */
export function tiesToTell(other, day, ring) {
  const counted = standingAs(other.standing, other.ties, day);
  const saying = counted.filter(({ closeness }) => closeness === other.closeness);
  if (ring === 'acquainted' && other.closeness === 'close') return saying;
  return [counted.find(({ closeness }) => closeness) ?? counted.find(({ type }) => groupOf(type) === 'near') ?? counted[0]];
}
