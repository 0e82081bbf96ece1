/**
 * The rings of the wheel: from who carries the web together, next to the table, to whose part in it nobody knows.
 *
 * @typedef {import('../contract.js').WebActor} WebActor
 * @typedef {'involvement'|'circle'} RingsBy
 */

/** @type {Record<RingsBy, string[]>} from the table outwards */
export const RINGS = {
  involvement: ['5', '4', '3', '2', '1', 'unknown'],
  circle: ['inner', 'outer', 'unknown'],
};

/**
 * @param {WebActor} actor
 * @param {RingsBy} ringsBy
 * @returns {number} the place of its ring in `RINGS[ringsBy]`
 */
export function ringOf(actor, ringsBy) {
  const key = ringsBy === 'circle' ? actor.ring : actor.involvement?.toString();
  return RINGS[ringsBy].indexOf(key ?? 'unknown');
}

/**
 * Rings by involvement, unless only the circles drawn by hand are known.
 *
 * @param {WebActor[]} actors
 * @returns {RingsBy}
 */
export function ringsByOf(actors) {
  const byInvolvement = actors.some((actor) => actor.involvement !== undefined);
  return !byInvolvement && actors.some((actor) => actor.ring) ? 'circle' : 'involvement';
}
