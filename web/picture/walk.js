/**
 * Walking through the picture with the arrow keys: to a neighbour in that direction, else to whoever stands there.
 *
 * @typedef {import('./wheel.js').Spot} Spot
 * @typedef {'ArrowUp'|'ArrowRight'|'ArrowDown'|'ArrowLeft'} Arrow
 */

/** @type {Record<Arrow, [number, number]>} */
const DIRECTIONS = { ArrowUp: [0, -1], ArrowRight: [1, 0], ArrowDown: [0, 1], ArrowLeft: [-1, 0] };
/** Straight ahead counts more than near by. */
const ASIDE = 2.2;

/** @param {string} key @returns {key is Arrow} */
export const isArrow = (key) => key in DIRECTIONS;

/**
 * @param {Map<string, Spot>} spots
 * @param {Set<string>} shown
 * @param {Set<string>} neighbours of the one where one is
 * @param {string} from
 * @param {Arrow} arrow
 * @returns {string|null} null when nobody stands in that direction
 */
export function step(spots, shown, neighbours, from, arrow) {
  return ahead(spots, neighbours, shown, from, arrow) ?? ahead(spots, shown, shown, from, arrow);
}

/**
 * @param {Map<string, Spot>} spots
 * @param {Iterable<string>} among
 * @param {Set<string>} shown
 * @param {string} from
 * @param {Arrow} arrow
 */
function ahead(spots, among, shown, from, arrow) {
  const here = spots.get(from);
  if (!here) return null;
  const [dx, dy] = DIRECTIONS[arrow];
  let best = null;
  let least = Infinity;
  for (const id of among) {
    const spot = spots.get(id);
    if (!spot || id === from || !shown.has(id)) continue;
    const forward = (spot.x - here.x) * dx + (spot.y - here.y) * dy;
    const aside = Math.abs((spot.x - here.x) * dy) + Math.abs((spot.y - here.y) * dx);
    if (forward <= 0 || aside > forward * 1.6) continue;
    const cost = forward + ASIDE * aside;
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}

/**
 * Where a walk begins: at the one with most ties.
 *
 * @param {import('../contract.js').WebActor[]} actors
 * @param {Set<string>} shown
 */
export function firstStop(actors, shown) {
  const candidates = actors.filter((actor) => shown.has(actor.id));
  return candidates.reduce((best, actor) => ((actor.degree ?? 0) > (best?.degree ?? -1) ? actor : best), /** @type {typeof actors[0]|null} */ (null))?.id ?? null;
}
