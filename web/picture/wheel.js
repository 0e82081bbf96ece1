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
 * @typedef {import('./seats.js').Seat} Seat
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
import { angleOf, onCircle } from './geometry.js';
import { frameOf } from './frame.js';
import { RESIDENTS, domainsOf } from './kinds.js';
import { relax } from './relax.js';
import { RINGS, ringOf, ringsByOf } from './rings.js';
import { isCrowd, keeperOf, rowsIn, seatOf, signRise } from './seats.js';
import { CENTRE } from './sectors.js';
import { neighboursOf, sectorAngles, sortAlongArc } from './order.js';
import { traysOf } from './trays.js';

const TRIES = 9;
const ROOMIER = 1.09;
const TOO_MUCH = 15;
/** Beyond this number names are read on zooming in, and rows are good enough. */
const RELAXED_UP_TO = 900;
/** Around the table there is room for so many names. */
const NEAR_CROWD = 26;
/** However many stand in the trays beneath, the wheel keeps most of the view. */
const LOWEST = 1.95;

/**
 * @typedef {object} Plan what holds for all dates
 * @property {Frame} frame
 * @property {Map<string, {x: number, y: number, ring: number, domain: string, seat: Seat}>} homes
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
    { radius: frame.radius, ...options },
  );
  for (const [id, spot] of beside.spots) spots.set(id, spot);
  return { kind: 'wheel', frame, spots, trays: beside.trays, bounds: boundsOf(frame.radius, beside.trays), ringsBy };
}

/**
 * @param {Plan} plan
 * @param {WebActor[]} actors
 */
function movedHomes(plan, actors) {
  const homes = new Map([...plan.homes].map(([id, home]) => [id, { ...home }]));
  const movers = new Set();
  for (const actor of actors) {
    const home = homes.get(actor.id);
    if (!home || home.ring < 0) continue;
    const ring = ringOf(actor, plan.ringsBy);
    if (ring === home.ring) continue;
    const { inner, outer } = plan.frame.rings[ring];
    Object.assign(home, onCircle(angleOf(home), (inner + outer) / 2), { ring });
    movers.add(home);
  }
  if (movers.size > 0 && homes.size <= RELAXED_UP_TO) settle(plan.frame, homes, movers);
  return homes;
}

/**
 * @param {Frame} frame
 * @param {Plan['homes']} homes moved in place
 * @param {Set<object>} [movers] homes of who changed ring, when the others stay where they are
 * @returns {number} the overlap left
 */
function settle(frame, homes, movers) {
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
function cellOf(frame, key) {
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
