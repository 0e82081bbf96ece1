/**
 * The shape of a personal wijkweb: a rounded figure that fills the room it gets, on a desk, on a phone and on paper. A
 * point in it has an angle, as on the wheel of a kern (0 at twelve o'clock, clockwise), and a depth: 0 in the middle, 1
 * at the edge. Points of one angle lie on one straight line from the middle, and equal angles take equal lengths of the
 * edge, so that every life domain has room for its name, however narrow the figure is.
 *
 * @typedef {import('../picture/geometry.js').Point} Point
 * @typedef {{a: number, b: number}} Shape half its width and half its height
 */
import { n } from '../picture/geometry.js';

/** Between an ellipse (2) and a box. */
const ROUND = 2.7;
const STEP = Math.PI / 90;

const QUARTER = Math.PI / 2;
const PIECES = 240;

/** For each step along a quarter of the edge, from the top: how far along it is, 0…1. @type {Map<number, number[]>} by width to height */
const quarters = new Map();

/** @param {Shape} shape */
function quarterOf({ a, b }) {
  const key = Math.round((a / b) * 1000);
  const known = quarters.get(key);
  if (known) return known;
  const at = (/** @type {number} */ index) => [a * power(Math.sin((QUARTER * index) / PIECES)), b * power(Math.cos((QUARTER * index) / PIECES))];
  const along = [0];
  for (let index = 1; index <= PIECES; index += 1) {
    const [[x, y], [beforeX, beforeY]] = [at(index), at(index - 1)];
    along.push(along[index - 1] + Math.hypot(x - beforeX, y - beforeY));
  }
  const shares = along.map((length) => length / along[PIECES]);
  quarters.set(key, shares);
  return shares;
}

/**
 * From a share of the edge to the parameter of its curve, or back; both run from 0 at the top to a quarter at the side,
 * and mirror in both axes.
 *
 * @param {number} angle
 * @param {(share: number) => number} within a quarter, both as shares of it
 */
function mirrored(angle, within) {
  const turn = angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
  const off = Math.abs(turn);
  const quarter = off <= QUARTER ? within(off / QUARTER) * QUARTER : Math.PI - within((Math.PI - off) / QUARTER) * QUARTER;
  return Math.sign(turn) * quarter;
}

/** @param {Shape} shape @param {number} angle */
const curveAt = (shape, angle) => {
  const shares = quarterOf(shape);
  return mirrored(angle, (share) => {
    const index = Math.max(1, shares.findIndex((each) => each >= share - 1e-12));
    const [low, high] = [shares[index - 1], shares[index]];
    return (index - 1 + (share - low) / (high - low || 1)) / PIECES;
  });
};

/** @param {Shape} shape @param {number} curve */
const angleAt = (shape, curve) => {
  const shares = quarterOf(shape);
  return mirrored(curve, (share) => {
    const index = Math.min(PIECES - 1, Math.floor(share * PIECES));
    return shares[index] + (shares[index + 1] - shares[index]) * (share * PIECES - index);
  });
};

/** @param {number} value */
const power = (value) => Math.sign(value) * Math.abs(value) ** (2 / ROUND);

/**
 * @param {Shape} shape
 * @param {number} angle
 * @param {number} depth
 * @returns {Point}
 */
export function pointIn(shape, angle, depth) {
  const curve = curveAt(shape, angle);
  return { x: depth * shape.a * power(Math.sin(curve)), y: -depth * shape.b * power(Math.cos(curve)) };
}

/**
 * @param {Shape} shape
 * @param {Point} point
 * @returns {{angle: number, depth: number}}
 */
export function placeIn(shape, { x, y }) {
  const { a, b } = shape;
  const [u, v] = [x / a, -y / b];
  const depth = (Math.abs(u) ** ROUND + Math.abs(v) ** ROUND) ** (1 / ROUND);
  const back = (/** @type {number} */ value) => Math.sign(value) * Math.abs(value) ** (ROUND / 2);
  return { angle: angleAt(shape, Math.atan2(back(u), back(v))), depth };
}

/** The shape, wider all around. @param {Shape} shape @param {number} by @returns {Shape} */
export const widened = ({ a, b }, by) => ({ a: a + by, b: b + by });

/**
 * An SVG path along the shape.
 *
 * @param {Shape} shape
 * @param {number} from angle
 * @param {number} to angle; less than `from` runs counterclockwise
 * @param {number} [depth]
 */
export const edge = (shape, from, to, depth = 1) => `M${steps(shape, from, to, depth).join('L')}`;

/** @param {Shape} shape @param {number} from @param {number} to @param {number} inner depth @param {number} outer depth */
export const piece = (shape, from, to, inner, outer) => `${edge(shape, from, to, outer)}L${steps(shape, to, from, inner).join('L')}Z`;

/** The whole shape. @param {Shape} shape @param {number} depth */
export const whole = (shape, depth) => `${edge(shape, -Math.PI, Math.PI, depth)}Z`;

/** @param {Shape} shape @param {number} from @param {number} to @param {number} depth */
function steps(shape, from, to, depth) {
  const count = Math.max(1, Math.ceil(Math.abs(to - from) / STEP));
  return Array.from({ length: count + 1 }, (_, index) => {
    const { x, y } = pointIn(shape, from + ((to - from) * index) / count, depth);
    return `${n(x)} ${n(y)}`;
  });
}

/** How long the edge is between two angles. @param {Shape} shape @param {number} from @param {number} to */
export function edgeLength(shape, from, to) {
  const points = steps(shape, from, to, 1).map((text) => text.split(' ').map(Number));
  return points.slice(1).reduce((sum, [x, y], index) => sum + Math.hypot(x - points[index][0], y - points[index][1]), 0);
}
