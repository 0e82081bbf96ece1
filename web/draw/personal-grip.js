/**
 * What shows in the figure of a personal wijkweb that somebody can be put nearer or further, and where one would put them.
 *
 * @typedef {import('../personal/seating.js').Seating} Seating
 * @typedef {import('../personal/moving.js').Ring} Ring
 * @typedef {import('../picture/geometry.js').Point} Point
 */
import { nothing, svg } from 'lit';
import { n } from '../picture/geometry.js';
import { SIGN } from '../personal/seating.js';
import { whole } from '../personal/shape.js';
import { INK } from './colours.js';

const TIP = 3.6;
const FAR = SIGN / 2 + 6;
const PLUS = 5.5;

/** Two tips beside a sign, to the middle and away from it. @param {Point} seat */
export function grip({ x, y }) {
  const long = Math.hypot(x, y) || 1;
  const [ux, uy] = [x / long, y / long];
  return svg`<path class="grip" d="${tip({ x, y }, ux, uy)}${tip({ x, y }, -ux, -uy)}" fill="none" stroke=${INK} stroke-width="2" stroke-linecap="round" stroke-linejoin="round"></path>`;
}

/** @param {Point} from @param {number} ux @param {number} uy */
function tip({ x, y }, ux, uy) {
  const [bx, by] = [x + ux * FAR, y + uy * FAR];
  return `M${n(bx - uy * TIP)} ${n(by + ux * TIP)}L${n(bx + ux * TIP)} ${n(by + uy * TIP)}L${n(bx + uy * TIP)} ${n(by - ux * TIP)}`;
}

/** That somebody can be added here. @param {Point} at */
export const plus = ({ x, y }) => svg`<path class="grip" d="M${n(x - PLUS)} ${n(y)}H${n(x + PLUS)}M${n(x)} ${n(y - PLUS)}V${n(y + PLUS)}" stroke=${INK} stroke-width="2" stroke-linecap="round"></path>`;

/** The ring in which somebody would be put. @param {Seating} seating @param {Ring|null} ring */
export function target({ shape, near, close }, ring) {
  if (!ring) return nothing;
  const d = ring === 'close' ? whole(shape, close) : `${whole(shape, near)}${whole(shape, close)}`;
  return svg`<path class="target" d=${d} fill="#e9b44c" fill-opacity="0.28" fill-rule="evenodd" stroke="#8a5a00" stroke-width="2.2"></path>`;
}

/** The seating with somebody where they are dragged to. @param {Seating} seating @param {string} id @param {Point} at @returns {Seating} */
export function seatedAt(seating, id, at) {
  const seat = seating.seats.get(id);
  return seat ? { ...seating, seats: new Map(seating.seats).set(id, { ...seat, ...at }) } : seating;
}
