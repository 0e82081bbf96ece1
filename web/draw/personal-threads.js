/**
 * The lines of a personal wijkweb as SVG paths.
 *
 * @typedef {import('../picture/geometry.js').Point} Point
 */
import { n } from '../picture/geometry.js';
import { FREQUENCIES } from '../picture/ties.js';

const WIDTHS = [6, 4.8, 3.6, 2.7, 2.1, 1.6, 1.6];
/** Nobody told how often. */
const WIDTH_UNKNOWN = 1.6;
const WAVE = 4.5;
const WAVE_LONG = 15;

/** How wide a line is. @param {string|null} frequency */
export const threadWidth = (frequency) => WIDTHS[FREQUENCIES.indexOf(frequency ?? '')] ?? WIDTH_UNKNOWN;

/** @param {Point} from @param {Point} to */
export const straight = (from, to) => `M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}`;

/** What runs stiffly makes waves. @param {Point} from @param {Point} to */
export function wavy(from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const long = Math.hypot(dx, dy);
  const count = Math.max(2, Math.round(long / WAVE_LONG));
  const [ax, ay] = [(-dy / long) * WAVE * 2, (dx / long) * WAVE * 2];
  let path = `M${n(from.x)} ${n(from.y)}`;
  for (let index = 0; index < count; index += 1) {
    const side = index % 2 === 0 ? 1 : -1;
    const [half, end] = [(index + 0.5) / count, (index + 1) / count];
    path += `Q${n(from.x + dx * half + ax * side)} ${n(from.y + dy * half + ay * side)} ${n(from.x + dx * end)} ${n(from.y + dy * end)}`;
  }
  return path;
}

/** From who brought it about, in a bow. @param {Point} from @param {Point} to */
export function bow(from, to) {
  const [mx, my] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return `M${n(from.x)} ${n(from.y)}Q${n(mx - dy * 0.18)} ${n(my + dx * 0.18)} ${n(to.x)} ${n(to.y)}`;
}

/** The point at so far before an end. @param {Point} from @param {Point} to @param {number} by */
export function before(from, to, by) {
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: to.x - ((to.x - from.x) * by) / long, y: to.y - ((to.y - from.y) * by) / long };
}
