/**
 * Polar geometry of the wheel. Angles are in radians, 0 at twelve o'clock, clockwise; the table is the origin.
 *
 * @typedef {{x: number, y: number}} Point
 */

export const TURN = 2 * Math.PI;

/** @param {number} degrees */
export const radians = (degrees) => (degrees * Math.PI) / 180;

/**
 * @param {number} angle
 * @param {number} radius
 * @returns {Point}
 */
export const onCircle = (angle, radius) => ({ x: Math.sin(angle) * radius, y: -Math.cos(angle) * radius });

/** @param {Point} point */
export const angleOf = ({ x, y }) => Math.atan2(x, -y);

/**
 * The same direction as an angle between -π and π.
 *
 * @param {number} angle
 */
export const wrapped = (angle) => angle - TURN * Math.round(angle / TURN);

/**
 * An SVG path for a piece of a ring.
 *
 * @param {number} from angle
 * @param {number} to angle
 * @param {number} inner radius
 * @param {number} outer radius
 */
export function ringPiece(from, to, inner, outer) {
  const large = to - from > Math.PI ? 1 : 0;
  const [a, b, c, d] = [onCircle(from, outer), onCircle(to, outer), onCircle(to, inner), onCircle(from, inner)];
  return (
    `M${n(a.x)} ${n(a.y)}A${n(outer)} ${n(outer)} 0 ${large} 1 ${n(b.x)} ${n(b.y)}` +
    `L${n(c.x)} ${n(c.y)}A${n(inner)} ${n(inner)} 0 ${large} 0 ${n(d.x)} ${n(d.y)}Z`
  );
}

/**
 * An SVG path along a circle, clockwise when `to` is larger.
 *
 * @param {number} from angle
 * @param {number} to angle
 * @param {number} radius
 */
export function arcPath(from, to, radius) {
  const [a, b] = [onCircle(from, radius), onCircle(to, radius)];
  const large = Math.abs(to - from) > Math.PI ? 1 : 0;
  return `M${n(a.x)} ${n(a.y)}A${n(radius)} ${n(radius)} 0 ${large} ${to > from ? 1 : 0} ${n(b.x)} ${n(b.y)}`;
}

/** @param {number} radius */
export const circlePath = (radius) =>
  `M${n(-radius)} 0A${n(radius)} ${n(radius)} 0 1 1 ${n(radius)} 0A${n(radius)} ${n(radius)} 0 1 1 ${n(-radius)} 0Z`;

/**
 * A number short enough for a path.
 *
 * @param {number} value
 */
export const n = (value) => Math.round(value * 100) / 100;
