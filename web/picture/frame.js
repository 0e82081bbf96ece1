/**
 * The frame of the wheel: how wide each sector and how deep each ring must be, so that every name has its room.
 *
 * @typedef {import('../contract.js').DomainScheme} DomainScheme
 * @typedef {import('./sectors.js').Sector} Sector
 * @typedef {import('./seats.js').Seat} Seat
 * @typedef {import('./seats.js').Cell} Cell
 * @typedef {{key: string, inner: number, outer: number}} Ring
 * @typedef {{sectors: Sector[], rings: Ring[], table: number, near: Cell, gate: number, wreath: number, radius: number}} Frame the wreath of ties lies so far around the gate
 * @typedef {{near: Seat[], cells: Map<string, Seat[]>}} Seating seats by `domain/ring` and in the near circle
 * @typedef {{near: number, cells: Map<string, number>}} Rooms the surface that they ask
 */
import { TURN } from './geometry.js';
import { roomFor } from './seats.js';
import { sectorsOf } from './sectors.js';

/** The table with the people around it is never smaller than this, nor than its share of the wheel. */
export const TABLE = 148;
const TABLE_SHARE = 0.235;
/** Between the table and the innermost ring the ties run around. */
const CORRIDOR = 46;
const CORRIDOR_SHARE = 0.24;
const NEAR_SHALLOWEST = 58;
const SHALLOWEST = 40;
const ROUNDS = 60;
const STEP = 0.35;

/**
 * @param {DomainScheme} scheme
 * @param {string[]} ringKeys from the table outwards
 * @param {Seating} seating
 * @param {number} roominess 1 or more; larger when names did not fit
 * @returns {Frame} the smallest that was found
 */
export function frameOf(scheme, ringKeys, seating, roominess) {
  const rooms = roomsOf(seating, roominess);
  const tight = smallest(scheme, ringKeys, rooms, TABLE);
  const table = tight.radius * TABLE_SHARE;
  return table > TABLE ? smallest(scheme, ringKeys, rooms, table) : tight;
}

/**
 * Widens, time and again, the sectors that make a ring deep, and keeps the smallest wheel.
 *
 * @param {DomainScheme} scheme
 * @param {string[]} ringKeys
 * @param {Rooms} rooms
 * @param {number} table
 * @returns {Frame}
 */
function smallest(scheme, ringKeys, rooms, table) {
  const room = (/** @type {string} */ domain) => ringKeys.reduce((sum, _, ring) => sum + roomIn(rooms, domain, ring), 0);
  const weights = new Map(scheme.domains.map(({ id }) => [id, Math.sqrt(room(id))]));
  let best = frameWith(sectorsOf(scheme, (domain) => weights.get(domain) ?? 0), ringKeys, rooms, table);
  for (let round = 0; round < ROUNDS; round += 1) {
    const frame = frameWith(sectorsOf(scheme, (domain) => weights.get(domain) ?? 0), ringKeys, rooms, table);
    if (frame.radius < best.radius) best = frame;
    frame.rings.forEach(({ inner, outer }, ring) => {
      const deepest = frame.sectors.reduce((most, sector) => (asks(sector, ring, inner, rooms) > asks(most, ring, inner, rooms) ? sector : most));
      const weight = weights.get(deepest.domain.id) ?? 0;
      weights.set(deepest.domain.id, weight * (1 + (STEP * (outer - inner)) / frame.radius));
    });
  }
  return best;
}

/** How deep a sector asks a ring to be. @param {Sector} sector @param {number} ring @param {number} inner @param {Rooms} rooms */
const asks = ({ domain, from, to }, ring, inner, rooms) => outerFor(inner, to - from, roomIn(rooms, domain.id, ring), 0);

/** @param {Rooms} rooms @param {string} domain @param {number} ring */
const roomIn = ({ cells }, domain, ring) => cells.get(`${domain}/${ring}`) ?? 0;

/** @param {Seating} seating @param {number} roominess @returns {Rooms} */
const roomsOf = ({ near, cells }, roominess) => ({
  near: roomFor(near) * roominess,
  cells: new Map([...cells].map(([key, seats]) => [key, roomFor(seats) * roominess])),
});

/**
 * @param {Sector[]} sectors
 * @param {string[]} ringKeys
 * @param {Rooms} rooms
 * @param {number} table its radius
 * @returns {Frame}
 */
function frameWith(sectors, ringKeys, rooms, table) {
  const near = { from: 0, to: TURN, inner: table, outer: outerFor(table, TURN, rooms.near, rooms.near > 0 ? NEAR_SHALLOWEST : 0) };
  const corridor = Math.max(CORRIDOR, table * CORRIDOR_SHARE);
  const gate = near.outer + corridor / 2;
  let inner = near.outer + corridor;
  const rings = ringKeys.map((key, ring) => {
    const outer = Math.max(
      ...sectors.map(({ domain, from, to }) =>
        outerFor(inner, to - from, roomIn(rooms, domain.id, ring), SHALLOWEST),
      ),
    );
    const made = { key, inner, outer };
    inner = outer;
    return made;
  });
  return { sectors, rings, table, near, gate, wreath: corridor * 0.42, radius: inner };
}

/**
 * @param {number} inner
 * @param {number} width angle
 * @param {number} surface
 * @param {number} shallowest
 */
const outerFor = (inner, width, surface, shallowest) =>
  Math.max(inner + shallowest, Math.sqrt(inner * inner + (2 * surface) / width));
