/**
 * The course of ties: drawn towards the table and around it, so that ties between the same sectors run together like
 * the threads of a wreath, and the table in the middle stays free.
 *
 * A curve is a list of numbers: a start, then for each cubic piece two handles and an end.
 *
 * @typedef {import('./wheel.js').Layout} Layout
 * @typedef {import('./wheel.js').Spot} Spot
 * @typedef {import('./geometry.js').Point} Point
 */
import { angleOf, onCircle, wrapped } from './geometry.js';

const STEP = Math.PI / 5;

/**
 * @param {import('../contract.js').WebTie[]} ties
 * @param {Layout} layout
 * @returns {Map<string, number[]>} a curve for each tie with both ends in the picture
 */
export function curvesOf(ties, layout) {
  const curves = new Map();
  for (const tie of ties) {
    const [from, to] = [layout.spots.get(tie.from), layout.spots.get(tie.to)];
    if (from && to && from !== to) curves.set(tie.id, curveBetween(from, to, layout, lane(tie.id)));
  }
  return curves;
}

/**
 * @param {Spot} from
 * @param {Spot} to
 * @param {Layout} layout
 * @param {number} side -1…1, so that ties do not all lie upon one another
 */
function curveBetween(from, to, layout, side) {
  if (!layout.frame || from.tray || to.tray) return bow(from, to, 0.12 * side);
  const turn = wrapped(angleOf(to) - angleOf(from));
  const near = from.sector === to.sector || Math.hypot(to.x - from.x, to.y - from.y) < 130;
  if (near) return bow(from, to, turn > 0 ? -0.16 : 0.16);
  return spline([from, ...between(from, to, turn, layout.frame, side), to]);
}

/**
 * @param {Spot} from
 * @param {Spot} to
 * @param {number} turn
 * @param {import('./frame.js').Frame} frame
 * @param {number} side
 */
function between(from, to, turn, frame, side) {
  const start = angleOf(from);
  const gate = frame.gate + side * frame.wreath;
  const [own, other] = [leaning(from, frame), leaning(to, frame)];
  const first = start + wrapped(own - start) * 0.55;
  const last = start + turn + wrapped(other - (start + turn)) * 0.55;
  const depth = Math.min(1, Math.abs(turn) / 1.3);
  const [inFrom, inTo] = [Math.hypot(from.x, from.y), Math.hypot(to.x, to.y)];
  const reach = (/** @type {number} */ radius) => radius + (gate - radius) * depth;
  const points = [onCircle(first, (inFrom + reach(inFrom)) / 2)];
  const steps = Math.max(1, Math.ceil(Math.abs(last - first) / STEP));
  for (let step = 0; step <= steps; step += 1) {
    const share = step / steps;
    points.push(onCircle(first + (last - first) * share, reach(inFrom + (inTo - inFrom) * share)));
  }
  points.push(onCircle(last, (inTo + reach(inTo)) / 2));
  return points;
}

/** @param {Spot} spot @param {import('./frame.js').Frame} frame */
const leaning = (spot, frame) => (spot.sector >= 0 ? frame.sectors[spot.sector].middle : angleOf(spot));

/**
 * @param {Point} from
 * @param {Point} to
 * @param {number} bend share of the length
 */
function bow(from, to, bend) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [mx, my] = [(from.x + to.x) / 2 - dy * bend, (from.y + to.y) / 2 + dx * bend];
  return [
    from.x, from.y,
    from.x + (mx - from.x) * 0.66, from.y + (my - from.y) * 0.66,
    to.x + (mx - to.x) * 0.66, to.y + (my - to.y) * 0.66,
    to.x, to.y,
  ];
}

/**
 * A uniform cubic B-spline from the first to the last point.
 *
 * @param {Point[]} points
 */
function spline(points) {
  const [start, end] = [points[0], points[points.length - 1]];
  const knots = [start, start, ...points, end, end];
  const curve = [start.x, start.y];
  for (let i = 1; i + 2 < knots.length; i += 1) {
    const [b, c, d] = [knots[i], knots[i + 1], knots[i + 2]];
    curve.push((2 * b.x + c.x) / 3, (2 * b.y + c.y) / 3, (b.x + 2 * c.x) / 3, (b.y + 2 * c.y) / 3);
    curve.push((b.x + 4 * c.x + d.x) / 6, (b.y + 4 * c.y + d.y) / 6);
  }
  curve[curve.length - 2] = end.x;
  curve[curve.length - 1] = end.y;
  return curve;
}

/** @param {string} id */
function lane(id) {
  let hash = 0;
  for (let i = 0; i < id.length; i += 1) hash = (hash * 31 + id.charCodeAt(i)) | 0;
  return ((hash >>> 0) % 2001) / 1000 - 1;
}
