/**
 * The triangle of government, community and market: where its corners are, and where something stands that some of them
 * pull.
 *
 * @typedef {{government: number, community: number, market: number}} Weights
 * @typedef {{x: number, y: number}} Point
 */

export const WIDE = 480;
export const HIGH = 420;
export const TOP = { x: WIDE / 2, y: 40 };
export const LEFT = { x: 50, y: HIGH - 40 };
export const RIGHT = { x: WIDE - 50, y: HIGH - 40 };

/** The middle of what pulls; nothing pulls nowhere. @param {Weights} weights @returns {Point|null} */
export function placeOf({ government, community, market }) {
  const all = government + community + market;
  if (all === 0) return null;
  const mean = (/** @type {'x'|'y'} */ axis) => (TOP[axis] * government + LEFT[axis] * community + RIGHT[axis] * market) / all;
  return { x: inward(mean('x'), WIDE / 2), y: inward(mean('y'), (TOP.y + 2 * LEFT.y) / 3) };
}

/** Room for a number in a corner. @param {number} at @param {number} middle */
const inward = (at, middle) => at + (middle - at) * 0.14;
