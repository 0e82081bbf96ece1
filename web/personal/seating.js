/**
 * Where everybody stands in a personal wijkweb: the near circle in the middle, by how close they are; around it the life
 * domains, as on the wheel of a kern. Pure: the same others stand in the same places.
 *
 * @typedef {import('./around.js').Other} Other
 * @typedef {import('./shape.js').Shape} Shape
 * @typedef {import('../picture/sectors.js').Sector} Sector
 * @typedef {import('../picture/names.js').Measure} Measure
 * @typedef {import('../picture/names.js').NameBlock} NameBlock
 * @typedef {import('../contract.js').DomainScheme} DomainScheme
 * @typedef {{x: number, y: number, name: NameBlock, named: boolean}} Seat named: whether there is room for the name
 *
 * @typedef {object} Seating
 * @property {Shape} shape
 * @property {number} near the depth up to which the near circle reaches
 * @property {number} close the depth up to which those stand who are close
 * @property {number} figure how tall the person in the middle is
 * @property {number} text the size of the names
 * @property {boolean} narrow whether it is as narrow as a phone
 * @property {number} rim how wide the band with the names of the life domains is
 * @property {Sector[]} sectors
 * @property {Map<string, Seat>} seats
 */
import { FONT, LINE, nameBlock } from '../picture/names.js';
import { relax } from '../picture/relax.js';
import { sectorsOf } from '../picture/sectors.js';
import { NEAR } from './around.js';
import { edgeLength, placeIn, pointIn } from './shape.js';

/** Up to this width it is a phone. */
const NARROW = 560;
const SMALLEST_NEAR = 0.46;
const SMALLEST_NEAR_NARROW = 0.4;
const LARGEST_NEAR = 0.66;
/** Within the near circle: up to where those stand who are close, and where a distance is that nobody told. */
const CLOSE = 0.6;
const FROM_EDGE = 5;
/** How much room an empty life domain asks, beside one in which somebody stands; and how many of those count. */
const EMPTY = 0.7;
const MANY = 5;

/** The sign of somebody. */
export const SIGN = 19;
const UNDER_SIGN = 3;
/** So many names may go, and so far may boxes touch. */
const ROUNDS = 16;
const TOUCHING = 7;

/**
 * @param {Other[]} others who are shown
 * @param {DomainScheme} scheme
 * @param {{width: number, height: number, measure: Measure, angles?: Map<string, number>}} room angles: on which side those
 *     of the near circle were put who were put somewhere
 * @returns {Seating}
 */
export function seat(others, scheme, { width, height, measure, angles = new Map() }) {
  const narrow = width < NARROW;
  const rim = narrow ? 17 : 22;
  const text = narrow ? 11.5 : 14;
  const shape = { a: width / 2 - rim - 3, b: height / 2 - rim - 3 };
  const nearOnes = others.filter(({ place }) => place === NEAR);
  const near = Math.min(LARGEST_NEAR, (narrow ? SMALLEST_NEAR_NARROW : SMALLEST_NEAR) + 0.022 * nearOnes.length);
  const counts = new Map();
  for (const { place } of others) counts.set(place, (counts.get(place) ?? 0) + 1);
  const sectors = sectorsOf(scheme, (domain) => EMPTY + Math.min(MANY, counts.get(domain) ?? 0));
  const figure = Math.min(narrow ? 58 : 104, shape.b * near * 0.46);
  const seating = { shape, narrow, near, close: near * CLOSE, figure, text, rim, sectors, seats: new Map() };
  place(seating, others, { nearOnes, angles, measure, widest: narrow ? 72 : 108 });
  return seating;
}

/**
 * @param {Seating} seating
 * @param {Other[]} others
 * @param {{nearOnes: Other[], angles: Map<string, number>, measure: Measure, widest: number}} by
 */
function place(seating, others, { nearOnes, angles, measure, widest }) {
  const scale = seating.text / FONT;
  const stays = { fixed: true, keep: () => {} };
  const middle = { x: 0, y: 0, width: seating.figure * 0.62, height: seating.figure * 1.12, ...stays };
  const title = { x: 0, y: seating.text * 0.8 - seating.shape.b * seating.near, width: seating.text * 4, height: seating.text * 1.2, ...stays };
  const fixed = [middle, title];
  const boxes = others.map((other) => {
    const name = nameBlock(other.label.name, measure, widest / scale);
    const width = Math.max(SIGN, name.width * scale) + 6;
    const height = SIGN + UNDER_SIGN + name.lines.length * LINE * scale + 5;
    const start = other.place === NEAR ? nearStart(seating, other, nearOnes, angles) : sectorStart(seating, other, others);
    const keep = other.place === NEAR ? keepNear(seating, other) : keepInSector(seating, other.place);
    return { other, name, width, height, ...start, fixed: false, keep };
  });
  boxes.forEach((box) => box.keep(box));
  relax([...fixed, ...boxes]);
  const nameless = withoutRoom(boxes, fixed);
  for (const box of boxes) {
    seating.seats.set(box.other.id, { x: box.x, y: box.y - (box.height - SIGN) / 2, name: box.name, named: !nameless.has(box) });
  }
}

/**
 * Where there is no room for every name some give theirs up, and all make room again: signs never lie over one another.
 *
 * @template {import('../picture/relax.js').Box} B
 * @param {B[]} boxes moved in place
 * @param {import('../picture/relax.js').Box[]} fixed the person in the middle, and the title of the near circle
 * @returns {Set<B>}
 */
function withoutRoom(boxes, fixed) {
  const nameless = new Set();
  for (let round = 0; round < ROUNDS; round += 1) {
    const covered = mostCovered(boxes.filter((box) => !nameless.has(box)));
    if (!covered) break;
    nameless.add(covered);
    Object.assign(covered, { y: covered.y - (covered.height - SIGN) / 2, width: SIGN + 6, height: SIGN + 2 });
    relax([...fixed, ...boxes]);
  }
  return nameless;
}

/**
 * Whose name lies over another the most: their sign stays, and who points at them reads who it is.
 *
 * @template {import('../picture/relax.js').Box} B
 * @param {B[]} boxes
 * @returns {B|null}
 */
function mostCovered(boxes) {
  let worst = null;
  let most = TOUCHING;
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(0, index)) {
      const over = overlap(box, other);
      if (over > most) [worst, most] = [box, over];
    }
  });
  return worst;
}

/** @param {import('../picture/relax.js').Box} a @param {import('../picture/relax.js').Box} b */
const overlap = (a, b) => Math.min((a.width + b.width) / 2 - Math.abs(a.x - b.x), (a.height + b.height) / 2 - Math.abs(a.y - b.y));

/** @param {Seating} seating @param {Other} other @param {Other[]} nearOnes @param {Map<string, number>} angles */
function nearStart({ shape, near, close }, other, nearOnes, angles) {
  const alike = nearOnes.filter(({ closeness }) => closeness === other.closeness);
  const turn = other.closeness === 'close' ? 0.5 : 0;
  const angle = angles.get(other.id) ?? Math.PI * ((2 * (alike.indexOf(other) + turn)) / alike.length + 0.25) - Math.PI;
  return pointIn(shape, angle, other.closeness === 'close' ? close * 0.8 : (close + near) / 2);
}

/**
 * It is the sign that tells how close somebody is; the name may lie over a line. Who stands on the edge is at a distance
 * that nobody told.
 *
 * @param {Seating} seating
 * @param {Other} other
 * @returns {(box: import('../picture/relax.js').Box) => void}
 */
function keepNear({ shape, near, close }, { closeness }) {
  return (box) => {
    const rise = (box.height - SIGN) / 2;
    const { angle, depth } = placeIn(shape, { x: box.x, y: box.y - rise });
    const at = pointIn(shape, angle, 1);
    const aside = (SIGN / 2 + 3) / Math.hypot(at.x, at.y);
    const [least, most] = closeness === 'close' ? [0, close - aside] : closeness ? [close + aside, near - aside] : [near, near];
    const { x, y } = pointIn(shape, angle, Math.min(most, Math.max(least, depth)));
    Object.assign(box, { x, y: y + rise });
  };
}

/** @param {Seating} seating @param {Other} other @param {Other[]} others */
function sectorStart({ shape, near, sectors }, other, others) {
  const sector = sectors.find(({ domain }) => domain.id === other.place);
  const alike = others.filter(({ place }) => place === other.place);
  const share = (alike.indexOf(other) + 0.5) / alike.length;
  if (!sector) return pointIn(shape, Math.PI * (share - 0.5), (1 + near) / 2);
  return pointIn(shape, sector.from + (sector.to - sector.from) * share, (1 + near) / 2 + (alike.indexOf(other) % 2 === 0 ? -0.04 : 0.04));
}

/** @param {Seating} seating @param {string|null} place @returns {(box: import('../picture/relax.js').Box) => void} */
function keepInSector({ shape, near, sectors }, place) {
  const sector = sectors.find(({ domain }) => domain.id === place);
  // How long a unit of an angle is along the edge.
  const unit = edgeLength(shape, -Math.PI, Math.PI) / (2 * Math.PI);
  return (box) => {
    const { angle, depth } = placeIn(shape, box);
    const { across, along, edge } = extentAt(shape, box, angle);
    const aside = (across + FROM_EDGE) / edge;
    // What is too wide for its ring leans over the near circle, not over the name of its life domain.
    const inRing = aside * 2 > 1 - near ? Math.max(near, 1 - aside) : Math.min(1 - aside, Math.max(near + aside, depth));
    if (!sector) return void Object.assign(box, pointIn(shape, angle, inRing));
    const turn = (along + 2) / (unit * inRing);
    const inSector = turn * 2 > sector.to - sector.from ? sector.middle : Math.min(sector.to - turn, Math.max(sector.from + turn, nearest(angle, sector.middle)));
    Object.assign(box, pointIn(shape, inSector, inRing));
  };
}

/** The same direction as an angle within half a turn of another. @param {number} angle @param {number} to */
const nearest = (angle, to) => angle + 2 * Math.PI * Math.round((to - angle) / (2 * Math.PI));

/**
 * How far a box reaches out from its middle, towards the edge and along it, and how far the edge is.
 *
 * @param {Shape} shape
 * @param {import('../picture/relax.js').Box} box
 * @param {number} angle
 */
function extentAt(shape, box, angle) {
  const at = pointIn(shape, angle, 1);
  const edge = Math.hypot(at.x, at.y);
  const [x, y] = [Math.abs(at.x) / edge, Math.abs(at.y) / edge];
  return { across: (x * box.width + y * box.height) / 2, along: (y * box.width + x * box.height) / 2, edge };
}
