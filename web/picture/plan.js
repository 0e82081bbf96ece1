/**
 * The plan of a wheel, which holds for all dates: its frame, and a home for everybody who was ever in the web.
 *
 * @typedef {import('../contract.js').WebActor} WebActor
 * @typedef {import('../contract.js').DomainScheme} DomainScheme
 * @typedef {import('./rings.js').RingsBy} RingsBy
 * @typedef {import('./names.js').Measure} Measure
 * @typedef {import('./frame.js').Frame} Frame
 * @typedef {import('./seats.js').Seat} Seat
 * @typedef {import('./wheel.js').Roster} Roster
 */
import { frameOf } from './frame.js';
import { RESIDENTS, domainsOf } from './kinds.js';
import { neighboursOf, sectorAngles, sortAlongArc } from './order.js';
import { relax } from './relax.js';
import { RINGS, ringOf, ringsByOf } from './rings.js';
import { isCrowd, keeperOf, rowsIn, seatOf } from './seats.js';
import { CENTRE } from './sectors.js';

const TRIES = 9;
const ROOMIER = 1.09;
const TOO_MUCH = 15;
/** Beyond this number names are read on zooming in, and rows are good enough. */
export const RELAXED_UP_TO = 900;
/** Around the table there is room for so many names. */
const NEAR_CROWD = 26;

/**
 * @typedef {{x: number, y: number, ring: number, domain: string, seat: Seat}} Home
 * @typedef {object} Plan what holds for all dates
 * @property {Frame} frame
 * @property {Map<string, Home>} homes
 * @property {RingsBy} ringsBy
 */

/**
 * The frame and everybody's home in it.
 *
 * @param {Roster} roster
 * @param {DomainScheme} scheme
 * @param {Measure} measure
 * @param {RingsBy} [ringsBy]
 * @returns {Plan}
 */
export function planWheel(roster, scheme, measure, ringsBy = ringsByOf(roster.actors)) {
  const neighbours = neighboursOf(roster.ties);
  const seated = roster.actors.filter((actor) => placeOf(actor, scheme) !== undefined && (roster.ties.length === 0 || neighbours.has(actor.id)));
  const groups = groupsOf(seated, scheme, ringsBy);
  const seating = seatingOf(groups, measure);
  let roominess = 1;
  for (let attempt = 0; ; attempt += 1) {
    const frame = frameOf(scheme, RINGS[ringsBy], seating, roominess);
    const angles = sectorAngles(seated, frame.sectors);
    const homes = /** @type {Plan['homes']} */ (new Map());
    for (const [key, actors] of groups) {
      const cell = cellOf(frame, key);
      const seats = new Map((key === 'near' ? seating.near : seating.cells.get(key) ?? []).map((seat) => [seat.id, seat]));
      const sorted = sortAlongArc(actors, neighbours, angles, (cell.from + cell.to) / 2);
      const places = rowsIn(sorted.map((actor) => /** @type {Seat} */ (seats.get(actor.id))), cell);
      const [domain, ring] = key === 'near' ? ['', '-1'] : key.split('/');
      sorted.forEach((actor, index) => {
        const seat = /** @type {Seat} */ (seats.get(actor.id));
        homes.set(actor.id, { ...places[index], ring: Number(ring), domain, seat });
      });
    }
    const left = homes.size <= RELAXED_UP_TO ? settle(frame, homes) : 0;
    if (left <= TOO_MUCH || attempt === TRIES) return { frame, homes, ringsBy };
    roominess *= ROOMIER;
  }
}

/**
 * @param {Frame} frame
 * @param {Plan['homes']} homes moved in place
 * @param {Set<object>} [movers] homes of who changed ring, when the others stay where they are
 * @returns {number} the overlap left
 */
export function settle(frame, homes, movers) {
  const boxes = [...homes.values()].map((home) => ({
    x: home.x,
    y: home.y,
    width: home.seat.width,
    height: home.seat.height,
    fixed: movers !== undefined && !movers.has(home),
    keep: keeperOf(cellOf(frame, home.ring < 0 ? 'near' : `${home.domain}/${home.ring}`), { inner: frame.table + 4, outer: frame.radius - 2 }),
    home,
  }));
  const left = relax(boxes);
  for (const { home, x, y } of boxes) Object.assign(home, { x, y });
  return left;
}

/**
 * @param {Frame} frame
 * @param {string} key
 */
export function cellOf(frame, key) {
  if (key === 'near') return frame.near;
  const [domain, ring] = key.split('/');
  const sector = /** @type {import('./sectors.js').Sector} */ (frame.sectors.find((each) => each.domain.id === domain));
  const { inner, outer } = frame.rings[Number(ring)];
  return { from: sector.from, to: sector.to, inner, outer };
}

/**
 * @param {WebActor} actor
 * @param {DomainScheme} scheme
 * @returns {string|undefined} a domain's id, `near` for the centre, undefined when its domain is unknown
 */
function placeOf(actor, scheme) {
  const [place] = domainsOf(actor);
  if (place === RESIDENTS) return 'near';
  const domain = scheme.domains.find((each) => each.id === place);
  return domain && (CENTRE.test(domain.zone) ? 'near' : domain.id);
}

/**
 * @param {WebActor[]} actors
 * @param {DomainScheme} scheme
 * @param {RingsBy} ringsBy
 */
function groupsOf(actors, scheme, ringsBy) {
  /** @type {Map<string, WebActor[]>} */
  const groups = new Map();
  for (const actor of [...actors].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const place = placeOf(actor, scheme);
    const key = place === 'near' ? 'near' : `${place}/${ringOf(actor, ringsBy)}`;
    groups.set(key, [...(groups.get(key) ?? []), actor]);
  }
  return groups;
}

/**
 * @param {Map<string, WebActor[]>} groups
 * @param {Measure} measure
 */
function seatingOf(groups, measure) {
  const seats = (/** @type {WebActor[]} */ actors) => actors.map((actor) => seatOf(actor, measure, isCrowd(actors.length)));
  const cells = new Map([...groups].filter(([key]) => key !== 'near').map(([key, actors]) => [key, seats(actors)]));
  const near = groups.get('near') ?? [];
  return { near: near.map((actor) => seatOf(actor, measure, near.length > NEAR_CROWD)), cells };
}
