/**
 * Partners in two rings as somebody placed them: a full dot where the ties say the same, an arrow to the ring that they say
 * otherwise, an open dot where nothing follows.
 */
import { svg } from 'lit';

const WIDE = 620;
const HIGH = 420;
const X = WIDE / 2;
const Y = HIGH / 2;
/** How far from the middle dots stand, and where the border of a ring is. */
const RADIUS = { inner: 88, outer: 165 };
const BORDER = { inner: 125, outer: 200 };
const ARROW = 26;

/** @typedef {{ring: 'inner'|'outer', as: 'same'|'other'|'unknown', name: string}} Dot */

/** @param {Dot[]} dots @param {Record<'inner'|'outer', string>} names of the rings @param {string} title */
export function partnerRings(dots, names, title) {
  return svg`<svg class="rings" viewBox="0 0 ${WIDE} ${HIGH}" width=${WIDE} height=${HIGH} role="img" aria-label=${title}>
    ${/** @type {const} */ (['outer', 'inner']).map((ring) => svg`<circle class="border ${ring}" cx=${X} cy=${Y} r=${BORDER[ring]} />`)}
    ${/** @type {const} */ (['outer', 'inner']).map((ring) => svg`<text class="ring-name" x=${X} y=${Y - BORDER[ring] + 18} text-anchor="middle">${names[ring]}</text>`)}
    ${/** @type {const} */ (['inner', 'outer']).map((ring) => around(dots.filter((dot) => dot.ring === ring)))}
  </svg>`;
}

/** Those of one ring, from the right below round, so that the name of the ring above stays free. @param {Dot[]} dots */
const around = (dots) => dots.map((dot, i) => drawn(dot, -Math.PI / 2 + ((i + 1) * 2 * Math.PI) / (dots.length + 1)));

/** @param {Dot} dot @param {number} angle */
function drawn({ ring, as, name }, angle) {
  const at = (/** @type {number} */ radius) => `${round(X + radius * Math.cos(angle))} ${round(Y + radius * Math.sin(angle))}`;
  const [x, y] = at(RADIUS[ring]).split(' ');
  const tip = RADIUS[ring] + (ring === 'inner' ? ARROW + 24 : -ARROW - 24);
  const back = tip + (ring === 'inner' ? -9 : 9);
  const side = (/** @type {number} */ turn) => `${round(X + back * Math.cos(angle) + turn * 5 * Math.sin(angle))} ${round(Y + back * Math.sin(angle) - turn * 5 * Math.cos(angle))}`;
  const right = Math.cos(angle) >= 0;
  return svg`<g><title>${name}</title>
    ${as === 'other' ? svg`<path class="arrow" d="M${at(RADIUS[ring])}L${at(tip)}M${side(1)}L${at(tip)}L${side(-1)}" />` : ''}
    <circle class="dot ${as}" cx=${x} cy=${y} r="8" />
    ${as === 'other' ? svg`<text class="name" x=${Number(x) + (right ? 14 : -14)} y=${Number(y) + 5} text-anchor=${right ? 'start' : 'end'}>${name}</text>` : ''}
  </g>`;
}

const round = (/** @type {number} */ n) => Math.round(n * 10) / 10;
