/**
 * The wijkweb wheel: from actors to places. Pure: the same actors stand in the same places, whoever looks.
 *
 * Everybody who was ever in the web keeps a seat, so that places hold still while time moves: one's angle never leaves
 * its sector, and only a change of involvement moves one to another ring.
 *
 * @typedef {import('../contract.js').WebActor} WebActor
 * @typedef {import('../contract.js').WebTie} WebTie
 * @typedef {import('../contract.js').DomainScheme} DomainScheme
 * @typedef {import('./rings.js').RingsBy} RingsBy
 * @typedef {import('./names.js').Measure} Measure
 * @typedef {import('./names.js').NameBlock} NameBlock
 * @typedef {import('./frame.js').Frame} Frame
 * @typedef {import('./plan.js').Plan} Plan
 * @typedef {import('./plan.js').Home} Home
 * @typedef {import('./trays.js').Tray} Tray
 *
 * @typedef {object} Spot
 * @property {number} x
 * @property {number} y
 * @property {NameBlock} name
 * @property {'below'|'right'} side where the name stands
 * @property {number} sector index; -1 is the centre or a tray
 * @property {number} ring index; -1 is the centre or a tray
 * @property {string} [tray]
 * @property {number} [scale] of a name that stands in a tray
 *
 * @typedef {object} Layout
 * @property {'wheel'|'force'} kind
 * @property {object} base the plan that it follows; while it is the same, places hold still
 * @property {Frame|null} frame
 * @property {Map<string, Spot>} spots
 * @property {Tray[]} trays
 * @property {{left: number, top: number, right: number, bottom: number}} bounds
 * @property {RingsBy} ringsBy
 *
 * @typedef {object} Roster
 * @property {WebActor[]} actors everybody ever known here, each as last known
 * @property {WebTie[]} ties of all dates that were read
 */
import { angleOf, wrapped } from './geometry.js';
import { RELAXED_UP_TO, cellOf, settle } from './plan.js';
import { ringOf } from './rings.js';
import { SIGN, rowsIn, signRise } from './seats.js';
import { traysOf } from './trays.js';

/** However many stand in the trays beneath, the wheel keeps most of the view. */
const LOWEST = 1.95;
/** Who stood elsewhere then is seated in so little room. */
const CLOSE = { width: SIGN * 1.9, height: SIGN * 1.6 };

/**
 * Where everybody of one date stands.
 *
 * @param {Plan} plan
 * @param {WebActor[]} actors present on the date
 * @param {Set<string>} tied who has a tie in the picture
 * @param {DomainScheme} scheme
 * @param {{side: import('./trays.js').Side, measure: Measure}} options
 * @returns {Layout}
 */
export function placeOnWheel(plan, actors, tied, scheme, options) {
  const { frame, ringsBy } = plan;
  const moved = movedHomes(plan, actors);
  const spots = new Map();
  const isolates = [];
  const placeless = [];
  for (const actor of actors) {
    const home = moved.get(actor.id);
    if (tied.size > 0 && !tied.has(actor.id)) isolates.push(actor);
    else if (!home) placeless.push(actor);
    else {
      const sector = frame.sectors.findIndex((each) => each.domain.id === home.domain);
      spots.set(actor.id, { x: home.x, y: home.y - signRise(home.seat.height), name: home.seat.name, side: 'below', sector, ring: home.ring });
    }
  }
  const beside = traysOf(
    [{ key: 'isolates', actors: isolates }, { key: 'placeless', actors: placeless }],
    { radius: frame.radius, edge: { right: frame.radius, top: -frame.radius, bottom: frame.radius }, ...options },
  );
  for (const [id, spot] of beside.spots) spots.set(id, spot);
  return { kind: 'wheel', base: plan, frame, spots, trays: beside.trays, bounds: boundsOf(frame.radius, beside.trays), ringsBy };
}

/**
 * @param {Plan} plan
 * @param {WebActor[]} actors
 */
function movedHomes(plan, actors) {
  const homes = new Map([...plan.homes].map(([id, home]) => [id, { ...home }]));
  /** @type {Map<string, Home[]>} */
  const movers = new Map();
  for (const actor of actors) {
    const home = homes.get(actor.id);
    if (!home || home.ring < 0) continue;
    const ring = ringOf(actor, plan.ringsBy);
    if (ring === home.ring) continue;
    home.ring = ring;
    const key = `${home.domain}/${ring}`;
    movers.set(key, [...(movers.get(key) ?? []), home]);
  }
  for (const [key, moved] of movers) seatMovers(moved, cellOf(plan.frame, key));
  if (movers.size > 0 && homes.size <= RELAXED_UP_TO) settle(plan.frame, homes, new Set([...movers.values()].flat()));
  return homes;
}

/**
 * Who stood in another ring then is seated between those who stay, closer together, in the order of their angles.
 *
 * @param {Home[]} moved changed in place
 * @param {import('./seats.js').Cell} cell
 */
function seatMovers(moved, cell) {
  const middle = (cell.from + cell.to) / 2;
  const order = (/** @type {Home} */ home) => wrapped(angleOf(home) - middle);
  moved.sort((a, b) => order(a) - order(b) || (a.seat.id < b.seat.id ? -1 : 1));
  for (const home of moved) home.seat = { ...home.seat, width: Math.min(home.seat.width, CLOSE.width), height: Math.min(home.seat.height, CLOSE.height) };
  rowsIn(moved.map(({ seat }) => seat), cell).forEach((place, index) => Object.assign(moved[index], place));
}

/**
 * @param {number} radius
 * @param {Tray[]} trays
 */
function boundsOf(radius, trays) {
  const rim = radius + 14;
  return {
    left: Math.min(-rim, ...trays.map((tray) => tray.x)),
    top: Math.min(-rim, ...trays.map((tray) => tray.y)),
    right: Math.max(rim, ...trays.map((tray) => tray.x + tray.width)),
    bottom: Math.min(radius * LOWEST, Math.max(rim, ...trays.map((tray) => tray.y + tray.height))),
  };
}
