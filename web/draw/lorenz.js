/**
 * Lorenz curves: from who carries least to who carries most, what part of all that is carried they carry together. The
 * further a curve hangs below the straight line, the more rests on few.
 */
import { svg } from 'lit';

const SIDE = 300;
const LEFT = 64;
const TOP = 12;
const BELOW = 58;

/** @typedef {{sharers: number, parts: number}} Point */
/** @typedef {{look: string, points: Point[], half: number|null}} Curve */

/** @param {Curve[]} curves @param {{across: string, up: string, even: string}} words @param {string} title */
export function lorenzDrawing(curves, words, title) {
  const x = (/** @type {number} */ share) => LEFT + share * SIDE;
  const y = (/** @type {number} */ share) => TOP + (1 - share) * SIDE;
  return svg`<svg class="lorenz" viewBox="0 0 ${LEFT + SIDE + 14} ${TOP + SIDE + BELOW}" width=${LEFT + SIDE + 14} height=${TOP + SIDE + BELOW} role="img" aria-label=${title}>
    <rect class="frame" x=${LEFT} y=${TOP} width=${SIDE} height=${SIDE} />
    ${[0, 0.5, 1].map((share) => svg`<text class="tick" x=${LEFT - 6} y=${y(share) + 5} text-anchor="end">${Math.round(100 * share)}%</text><text class="tick" x=${x(share)} y=${TOP + SIDE + 18} text-anchor=${share === 1 ? 'end' : share === 0 ? 'start' : 'middle'}>${Math.round(100 * share)}%</text>`)}
    <path class="even" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" />
    <text class="even-name" transform="translate(${x(0.3)} ${y(0.335)}) rotate(-45)">${words.even}</text>
    <text class="axis" x=${x(0.5)} y=${TOP + SIDE + 42} text-anchor="middle">${words.across}</text>
    <text class="axis" transform="translate(${LEFT - 50} ${y(0.5)}) rotate(-90)" text-anchor="middle">${words.up}</text>
    ${curves.map(({ look, points, half }) => svg`<path class="curve ${look}" d=${points.map(({ sharers, parts }, i) => `${i === 0 ? 'M' : 'L'}${round(x(sharers))} ${round(y(parts))}`).join('')} />
      ${half === null ? '' : svg`<path class="half ${look}" d="M${x(1)} ${y(0.5)}H${round(x(1 - half))}V${y(0)}" /><circle class="mark ${look}" cx=${round(x(1 - half))} cy=${y(0.5)} r="5" />`}`)}
  </svg>`;
}

const round = (/** @type {number} */ n) => Math.round(n * 10) / 10;
