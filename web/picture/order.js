/**
 * In which order actors stand along the arc of their sector: turned towards whom they are tied to, so that fewer ties
 * cross.
 *
 * @typedef {import('../contract.js').WebActor} WebActor
 * @typedef {import('../contract.js').WebTie} WebTie
 */
import { wrapped } from './geometry.js';

/**
 * @param {WebTie[]} ties
 * @returns {Map<string, Set<string>>}
 */
export function neighboursOf(ties) {
  /** @type {Map<string, Set<string>>} */
  const neighbours = new Map();
  const join = (/** @type {string} */ a, /** @type {string} */ b) => {
    const known = neighbours.get(a);
    if (known) known.add(b);
    else neighbours.set(a, new Set([b]));
  };
  for (const { from, to } of ties) {
    if (from === to) continue;
    join(from, to);
    join(to, from);
  }
  return neighbours;
}

/**
 * @param {WebActor[]} actors
 * @param {import('./sectors.js').Sector[]} sectors
 * @returns {Map<string, number>} the middle of everybody's sector; the centre has none
 */
export function sectorAngles(actors, sectors) {
  const middles = new Map(sectors.map((sector) => [sector.domain.id, sector.middle]));
  const angles = new Map();
  for (const actor of actors) {
    const middle = middles.get(actor.domains[0]);
    if (middle !== undefined) angles.set(actor.id, middle);
  }
  return angles;
}

/**
 * @param {WebActor[]} actors of one cell
 * @param {Map<string, Set<string>>} neighbours
 * @param {Map<string, number>} angles
 * @param {number} middle of the cell
 * @returns {WebActor[]}
 */
export function sortAlongArc(actors, neighbours, angles, middle) {
  const pull = new Map(actors.map((actor) => [actor.id, pullOf(actor.id, neighbours, angles, middle)]));
  return [...actors].sort((a, b) => (pull.get(a.id) ?? 0) - (pull.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
}

/**
 * @param {string} id
 * @param {Map<string, Set<string>>} neighbours
 * @param {Map<string, number>} angles
 * @param {number} middle
 */
function pullOf(id, neighbours, angles, middle) {
  let sum = 0;
  let known = 0;
  for (const other of neighbours.get(id) ?? []) {
    const angle = angles.get(other);
    if (angle === undefined) continue;
    sum += wrapped(angle - middle);
    known += 1;
  }
  return known > 0 ? sum / known : 0;
}
