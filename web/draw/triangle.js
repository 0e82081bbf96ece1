/**
 * The triangle of government, community and market: where people say that each stands, where the ties put it, and the
 * trail along which the ties moved it. A number stands for each; its name is in the list beside.
 */
import { svg } from 'lit';
import { HIGH, LEFT, RIGHT, TOP, WIDE, placeOf } from '../picture/triangle.js';

const APART = 15;

/** @typedef {import('../picture/triangle.js').Weights} Weights */
/** @typedef {import('../picture/triangle.js').Point} Point */
/** @typedef {{number: number, said: Weights|null, trail: Weights[], text: string}} Placed */

/** @param {Placed[]} placed @param {{government: string, community: string, market: string}} corners @param {string} title */
export function triangleDrawing(placed, corners, title) {
  /** @type {Map<string, number>} */
  const taken = new Map();
  return svg`<svg class="triangle" viewBox="0 0 ${WIDE} ${HIGH}" width=${WIDE} height=${HIGH} role="img" aria-label=${title}>
    <path class="field" d="M${TOP.x} ${TOP.y}L${RIGHT.x} ${RIGHT.y}L${LEFT.x} ${LEFT.y}Z" />
    <text x=${TOP.x} y=${TOP.y - 14} text-anchor="middle">${corners.government}</text>
    <text x=${LEFT.x - 40} y=${LEFT.y + 26}>${corners.community}</text>
    <text x=${RIGHT.x + 40} y=${RIGHT.y + 26} text-anchor="end">${corners.market}</text>
    ${placed.map((one) => trailOf(one))}
    ${placed.map((one) => dots(one, taken))}
  </svg>`;
}

/** @param {Placed} placed */
function trailOf({ trail, text }) {
  const points = trail.map(placeOf).filter((point) => point !== null);
  return points.length < 2 ? '' : svg`<path class="trail" d="M${points.map(({ x, y }) => `${x} ${y}`).join('L')}"><title>${text}</title></path>`;
}

/** @param {Placed} placed @param {Map<string, number>} taken how many stand at a point */
function dots({ number, said, trail, text }, taken) {
  const computed = trail.length > 0 ? placeOf(trail[trail.length - 1]) : null;
  const told = said === null ? null : placeOf(said);
  return svg`<g><title>${text}</title>${[['computed', computed], ['said', told]].map(([kind, point]) => (point === null ? '' : dot(/** @type {string} */ (kind), apart(/** @type {Point} */ (point), taken), number)))}</g>`;
}

/** @param {string} kind @param {Point} point @param {number} number */
const dot = (kind, { x, y }, number) => svg`<circle class=${kind} cx=${x} cy=${y} r="13" /><text class="number ${kind}" x=${x} y=${y + 5} text-anchor="middle">${number}</text>`;

/** Those at one point stand around it. @param {Point} point @param {Map<string, number>} taken @returns {Point} */
function apart({ x, y }, taken) {
  const key = `${Math.round(x)} ${Math.round(y)}`;
  const nth = taken.get(key) ?? 0;
  taken.set(key, nth + 1);
  if (nth === 0) return { x, y };
  const ring = Math.ceil(nth / 6);
  const angle = (nth * Math.PI) / 3;
  return { x: x + Math.cos(angle) * ring * 2 * APART, y: y + Math.sin(angle) * ring * 2 * APART };
}
