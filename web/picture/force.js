/**
 * The web as forces lay it: who is tied stands together. The same web gives the same picture: the start is fixed by
 * ids, and nothing is left to chance.
 *
 * @typedef {import('./wheel.js').Layout} Layout
 * @typedef {import('./wheel.js').Roster} Roster
 * @typedef {import('./names.js').Measure} Measure
 * @typedef {{places: Map<string, {x: number, y: number, seat: import('./seats.js').Seat}>, edge: Edge}} ForcePlan
 * @typedef {{left: number, top: number, right: number, bottom: number}} Edge
 * @typedef {import('d3-force').SimulationNodeDatum & {id: string, seat: import('./seats.js').Seat}} ForceNode the simulation places it, from a fixed spiral
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { neighboursOf } from './order.js';
import { relax } from './relax.js';
import { seatOf, signRise } from './seats.js';
import { traysOf } from './trays.js';

const TICKS_FEW = 300;
const TICKS_MANY = 70;
const MANY = 1200;
/** A web of few still has some room around it. */
const LEAST = 200;

/**
 * @param {Roster} roster
 * @param {Measure} measure
 * @returns {ForcePlan}
 */
export function planForce(roster, measure) {
  const neighbours = neighboursOf(roster.ties);
  const tied = roster.actors.filter((actor) => neighbours.has(actor.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const many = tied.length > MANY;
  const nodes = tied.map((actor) => (/** @type {ForceNode} */ ({ id: actor.id, seat: seatOf(actor, measure, many) })));
  const ids = new Set(nodes.map((node) => node.id));
  const links = roster.ties
    .filter((tie) => ids.has(tie.from) && ids.has(tie.to) && tie.from !== tie.to)
    .map((tie) => ({ source: tie.from, target: tie.to }));
  const simulation = forceSimulation(nodes)
    .force('link', forceLink(links).id((/** @type {any} */ node) => node.id).distance(many ? 30 : 78).strength(0.35))
    .force('charge', forceManyBody().strength(many ? -40 : -330).distanceMax(many ? 300 : 900))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.07))
    .stop();
  if (!many) simulation.force('collide', forceCollide(34));
  simulation.tick(many ? TICKS_MANY : TICKS_FEW);
  const boxes = nodes.map((node) => ({ x: node.x ?? 0, y: node.y ?? 0, width: node.seat.width, height: node.seat.height, fixed: false, keep: () => undefined, node }));
  if (!many) relax(boxes);
  const places = new Map(boxes.map(({ x, y, node }) => [node.id, { x, y, seat: node.seat }]));
  return { places, edge: edgeOf(boxes) };
}

/** @param {import('./relax.js').Box[]} boxes @returns {Edge} */
const edgeOf = (boxes) => ({
  left: Math.min(-LEAST, ...boxes.map(({ x, width }) => x - width / 2)),
  top: Math.min(-LEAST, ...boxes.map(({ y, height }) => y - height / 2)),
  right: Math.max(LEAST, ...boxes.map(({ x, width }) => x + width / 2)),
  bottom: Math.max(LEAST, ...boxes.map(({ y, height }) => y + height / 2)),
});

/**
 * @param {ForcePlan} plan
 * @param {import('../contract.js').WebActor[]} actors present on the date
 * @param {Set<string>} tied
 * @param {{side: import('./trays.js').Side, measure: Measure}} options
 * @returns {Layout}
 */
export function placeByForce(plan, actors, tied, options) {
  const spots = new Map();
  const isolates = [];
  for (const actor of actors) {
    const place = plan.places.get(actor.id);
    if (!place || !tied.has(actor.id)) isolates.push(actor);
    else spots.set(actor.id, { x: place.x, y: place.y - signRise(place.seat.height), name: place.seat.name, side: 'below', sector: -1, ring: -1 });
  }
  const { edge } = plan;
  const radius = (edge.bottom - edge.top) / 2;
  const { trays, spots: beside } = traysOf([{ key: 'isolates', actors: isolates }], { radius, edge, ...options });
  for (const [id, spot] of beside) spots.set(id, spot);
  return {
    kind: 'force',
    base: plan,
    frame: null,
    spots,
    trays,
    ringsBy: 'involvement',
    bounds: {
      left: Math.min(edge.left, ...trays.map((tray) => tray.x)),
      top: edge.top,
      right: Math.max(edge.right, ...trays.map((tray) => tray.x + tray.width)),
      bottom: Math.max(edge.bottom, ...trays.map((tray) => tray.y + tray.height)),
    },
  };
}
