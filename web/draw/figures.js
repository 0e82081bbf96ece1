/**
 * People as small wooden figures with feet on the ground.
 *
 * @typedef {import('./table.js').Shape} Shape
 * @typedef {'short'|'bun'|'beard'|'scarf'|'plaits'|'cap'} HairStyle
 * @typedef {{x: number, y: number, height: number, body: string, skin: string, hair: string, style: HairStyle, cane?: -1|1}} Figure
 */
import { n } from '../picture/geometry.js';

const SHOE = '#4a3b30';
const TROUSERS = '#5b4c40';
const SHADE = '#d6d0ab';

/**
 * @param {Figure} figure y: where the feet stand
 * @returns {Shape[]} from back to front
 */
export function figure({ x, y, height, body, skin, hair, style, cane }) {
  const at = (/** @type {number} */ dx, /** @type {number} */ up) => `${n(x + dx * height)} ${n(y - up * height)}`;
  const long = (/** @type {number} */ share) => n(share * height);
  const head = disc(x, y - 0.84 * height, 0.135 * height);
  return [
    { d: oval(x, y + 1, 0.24 * height, 0.06 * height), fill: SHADE },
    { d: `M${at(-0.1, 0.3)}L${at(-0.085, 0.02)}M${at(0.1, 0.3)}L${at(0.085, 0.02)}`, stroke: TROUSERS, width: 0.105 * height },
    { d: `M${at(-0.1, 0.012)}h${long(-0.06)}M${at(0.1, 0.012)}h${long(0.06)}`, stroke: SHOE, width: 0.075 * height },
    {
      d: `M${at(-0.13, 0.69)}Q${at(0, 0.76)} ${at(0.13, 0.69)}Q${at(0.21, 0.45)} ${at(0.205, 0.26)}Q${at(0, 0.21)} ${at(-0.205, 0.26)}Q${at(-0.21, 0.45)} ${at(-0.13, 0.69)}Z`,
      fill: body,
    },
    { d: `M${at(-0.15, 0.62)}Q${at(-0.24, 0.5)} ${at(-0.2, 0.36)}M${at(0.15, 0.62)}Q${at(0.24, 0.5)} ${at(0.2, 0.36)}`, stroke: body, width: 0.085 * height },
    { d: disc(x - 0.2 * height, y - 0.35 * height, 0.042 * height) + disc(x + 0.2 * height, y - 0.35 * height, 0.042 * height), fill: skin },
    ...behindHead(style, at, x, y, height, hair),
    { d: head, fill: skin },
    ...onHead(style, at, hair, long),
    ...(cane ? [{ d: `M${n(x + cane * 0.2 * height)} ${n(y - 0.37 * height)}q${n(cane * 0.05 * height)} ${n(-0.05 * height)} ${n(cane * 0.07 * height)} 0V${n(y)}`, stroke: SHOE, width: 1.8 }] : []),
  ];
}

/**
 * @param {HairStyle} style
 * @param {(dx: number, up: number) => string} at
 * @param {number} x
 * @param {number} y
 * @param {number} height
 * @param {string} hair
 * @returns {Shape[]}
 */
function behindHead(style, at, x, y, height, hair) {
  if (style === 'bun') return [{ d: disc(x, y - 1.0 * height, 0.07 * height), fill: hair }];
  if (style === 'scarf') return [{ d: `M${at(-0.17, 0.86)}Q${at(-0.17, 0.66)} ${at(-0.1, 0.64)}H${n(x + 0.1 * height)}Q${at(0.17, 0.66)} ${at(0.17, 0.86)}Z`, fill: hair }];
  if (style === 'plaits') {
    return [{ d: `M${at(-0.13, 0.86)}Q${at(-0.22, 0.78)} ${at(-0.18, 0.66)}M${at(0.13, 0.86)}Q${at(0.22, 0.78)} ${at(0.18, 0.66)}`, stroke: hair, width: 0.07 * height }];
  }
  return [];
}

/**
 * @param {HairStyle} style
 * @param {(dx: number, up: number) => string} at
 * @param {string} hair
 * @param {(share: number) => number} long
 * @returns {Shape[]}
 */
function onHead(style, at, hair, long) {
  const r = long(0.145);
  const crown = `M${at(-0.14, 0.86)}A${r} ${r} 0 0 1 ${at(0.14, 0.86)}Q${at(0.08, 0.93)} ${at(-0.02, 0.92)}Q${at(-0.1, 0.92)} ${at(-0.14, 0.86)}Z`;
  switch (style) {
    case 'beard':
      return [{ d: crown, fill: hair }, { d: `M${at(-0.13, 0.83)}Q${at(-0.11, 0.69)} ${at(0, 0.685)}Q${at(0.11, 0.69)} ${at(0.13, 0.83)}Q${at(0, 0.76)} ${at(-0.13, 0.83)}Z`, fill: hair }];
    case 'scarf':
      return [{ d: `M${at(-0.165, 0.8)}A${long(0.17)} ${long(0.17)} 0 0 1 ${at(0.165, 0.8)}Q${at(0.13, 0.92)} ${at(0, 0.93)}Q${at(-0.13, 0.92)} ${at(-0.165, 0.8)}Z`, fill: hair }];
    case 'cap':
      return [{ d: `M${at(-0.145, 0.87)}A${r} ${r} 0 0 1 ${at(0.145, 0.87)}L${at(0.24, 0.855)}Q${at(0.2, 0.9)} ${at(0.1, 0.9)}Z`, fill: '#b83a6b' }];
    default:
      return [{ d: crown, fill: hair }];
  }
}

/**
 * Somebody in a wheelchair, turned towards the table.
 *
 * @param {{x: number, y: number, body: string, skin: string, hair: string}} options
 * @returns {Shape[]}
 */
export function wheelchair({ x, y, body, skin, hair }) {
  return [
    { d: oval(x, y + 2, 24, 5), fill: SHADE },
    { d: `M${x + 10} ${y - 48}L${x + 9} ${y - 14}H${x - 12}L${x - 17} ${y - 2}`, stroke: SHOE, width: 2.6 },
    { d: `M${x + 10} ${y - 48}h5`, stroke: SHOE, width: 2.6 },
    { d: `M${x} ${y - 22}H${x - 14}L${x - 16} ${y - 5}h-5`, stroke: TROUSERS, width: 7 },
    { d: `M${x - 6} ${y - 50}Q${x + 2} ${y - 56} ${x + 8} ${y - 49}Q${x + 12} ${y - 34} ${x + 9} ${y - 18}Q${x} ${y - 15} ${x - 8} ${y - 19}Q${x - 9} ${y - 38} ${x - 6} ${y - 50}Z`, fill: body },
    { d: `M${x - 4} ${y - 44}Q${x - 14} ${y - 38} ${x - 17} ${y - 31}`, stroke: body, width: 6 },
    { d: disc(x - 18, y - 30, 3.2), fill: skin },
    { d: disc(x, y - 63, 11), fill: skin },
    { d: `M${x - 10} ${y - 66}A11.6 11.6 0 0 1 ${x + 11} ${y - 62}Q${x + 12} ${y - 52} ${x + 8} ${y - 52}Q${x + 8} ${y - 64} ${x + 1} ${y - 69}Q${x - 5} ${y - 70} ${x - 10} ${y - 66}Z`, fill: hair },
    { d: disc(x + 3, y - 13, 14), stroke: SHOE, width: 2.6 },
    { d: disc(x + 3, y - 13, 2), fill: SHOE },
    { d: disc(x - 15, y - 4, 4), stroke: SHOE, width: 2 },
  ];
}

const disc = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ r) => oval(x, y, r, r);

const oval = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ rx, /** @type {number} */ ry) =>
  `M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 1 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 1 ${n(-2 * rx)} 0Z`;
