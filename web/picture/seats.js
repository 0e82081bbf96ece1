/**
 * A seat: the sign of one actor with its name beneath, as one box that no other may cover.
 *
 * @typedef {import('../contract.js').WebActor} WebActor
 * @typedef {import('./names.js').Measure} Measure
 * @typedef {import('./names.js').NameBlock} NameBlock
 * @typedef {{id: string, name: NameBlock, width: number, height: number}} Seat
 * @typedef {{from: number, to: number, inner: number, outer: number}} Cell
 */
import { onCircle, wrapped, TURN } from './geometry.js';
import { nameBlock } from './names.js';

/** The room for a sign; signs may grow to this size. */
export const SIGN = 24;
const AROUND = 7;
/** How far a sign stays from the edge of its sector. */
const ASIDE = 30;
/** In a fuller cell names show only where there is room, on zooming in. */
const CROWD = 60;

/**
 * @param {WebActor} actor
 * @param {Measure} measure
 * @param {boolean} crowded
 * @returns {Seat}
 */
export function seatOf(actor, measure, crowded) {
  const name = nameBlock(actor.name, measure);
  return crowded
    ? { id: actor.id, name, width: SIGN - 6, height: SIGN - 6 }
    : { id: actor.id, name, width: Math.max(SIGN, name.width) + AROUND, height: SIGN + name.height + AROUND };
}

/** @param {number} actors in one cell */
export const isCrowd = (actors) => actors > CROWD;

/** @param {Seat[]} seats @returns {number} the surface that they ask, gaps included */
export const roomFor = (seats) => seats.reduce((sum, seat) => sum + seat.width * seat.height, 0) * 1.08;

/**
 * First places for seats in a cell, in rows along its arc.
 *
 * @param {Seat[]} seats in the order in which they stand along the arc
 * @param {Cell} cell
 * @returns {{x: number, y: number}[]}
 */
export function rowsIn(seats, cell) {
  if (seats.length === 0) return [];
  const middle = (cell.inner + cell.outer) / 2;
  const direction = (cell.from + cell.to) / 2;
  const whole = cell.to - cell.from > TURN - 0.01;
  const average = (/** @type {'width'|'height'} */ side) => seats.reduce((sum, seat) => sum + seat[side], 0) / seats.length;
  const along = whole ? Math.max(average('width'), average('height')) : extent(average('width'), average('height'), direction + Math.PI / 2);
  const deep = whole ? average('height') : extent(average('width'), average('height'), direction);
  const arc = (cell.to - cell.from) * middle;
  const ratio = ((cell.outer - cell.inner) / deep) / (arc / along);
  const rows = Math.max(1, Math.min(seats.length, Math.round(Math.sqrt(seats.length * ratio))));
  const columns = Math.ceil(seats.length / rows);
  return seats.map((_, index) => {
    const [column, row] = [Math.floor(index / rows), index % rows];
    const shift = rows > 1 ? ((row % 2) - 0.5) * 0.4 : 0;
    const angle = cell.from + ((column + 0.5 + shift) / columns) * (cell.to - cell.from);
    return onCircle(angle, cell.inner + ((row + 0.5) / rows) * (cell.outer - cell.inner));
  });
}

/**
 * How long a box is in a direction.
 *
 * @param {number} width
 * @param {number} height
 * @param {number} direction
 */
const extent = (width, height, direction) => Math.abs(Math.sin(direction)) * width + Math.abs(Math.cos(direction)) * height;

/**
 * Keeps the sign of a box within a cell; the name beneath may hang over its edge.
 *
 * @param {Cell} cell
 * @param {{inner: number, outer: number}} bounds that the name must not cross either: the table and the rim
 * @returns {(box: import('./relax.js').Box) => void}
 */
export function keeperOf(cell, bounds) {
  const whole = cell.to - cell.from > TURN - 0.01;
  const middle = (cell.from + cell.to) / 2;
  const half = (cell.to - cell.from) / 2;
  const deep = Math.min(SIGN * 0.75, (cell.outer - cell.inner) * 0.46);
  return (box) => {
    const rise = signRise(box.height);
    const up = box.y - rise;
    const r = Math.min(cell.outer - deep, Math.max(cell.inner + deep, Math.sqrt(box.x * box.x + up * up)));
    const aside = Math.min(ASIDE / r, half * 0.86);
    const angle = Math.atan2(box.x, -up);
    const a = whole ? angle : middle + Math.min(half - aside, Math.max(aside - half, wrapped(angle - middle)));
    box.x = Math.sin(a) * r;
    box.y = rise - Math.cos(a) * r;
    keepName(box, bounds);
  };
}

/**
 * Pushes a box outwards off the table, or inwards from the rim.
 *
 * @param {import('./relax.js').Box} box
 * @param {{inner: number, outer: number}} bounds
 */
function keepName(box, { inner, outer }) {
  const [x, y] = [Math.abs(box.x), Math.abs(box.y)];
  const away = Math.sqrt(x * x + y * y) || 1;
  const [halfWidth, halfHeight] = [box.width / 2, box.height / 2];
  if (away - halfWidth - halfHeight > inner && away + halfWidth + halfHeight < outer) return;
  const nearest = Math.hypot(Math.max(0, x - halfWidth), Math.max(0, y - halfHeight));
  const farthest = Math.hypot(x + halfWidth, y + halfHeight);
  const shift = nearest < inner ? inner - nearest : farthest > outer ? outer - farthest : 0;
  box.x += (box.x / away) * shift;
  box.y += (box.y / away) * shift;
}

/**
 * How far a sign stands above the middle of its box.
 *
 * @param {number} height of the box
 */
export const signRise = (height) => Math.max(0, height / 2 - SIGN / 2 - 1);
