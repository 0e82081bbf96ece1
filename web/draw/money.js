/**
 * Who pays whom: names below each other, from whom money comes first, and an arrow for every flow. What goes down runs
 * at the right, what comes back at the left. An amount that nobody knows is dashed.
 */
import { svg } from 'lit';

const ROW = 44;
const NAMES = 280;
const SIDE = 170;
const LETTERS = 34;
const THIN = 1.5;
const THICK = 9;

/** @typedef {{from: number, to: number, amount: number|null, round: boolean, text: string}} Arrow by the places of who pays and who is paid */

/** @param {string[]} names @param {Arrow[]} arrows @param {string} title */
export function moneyDrawing(names, arrows, title) {
  const wide = NAMES + 2 * SIDE;
  const high = names.length * ROW + 8;
  const most = Math.max(1, ...arrows.map(({ amount }) => amount ?? 0));
  return svg`<svg class="money" viewBox="0 0 ${wide} ${high}" width=${wide} height=${high} role="img" aria-label=${title}>
    <defs>${['plain', 'round'].map((kind) => svg`<marker id="head-${kind}" class=${kind} viewBox="0 0 10 10" refX="8" refY="5" markerWidth="11" markerHeight="11" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 10 5 0 10z" /></marker>`)}</defs>
    ${arrows.map((arrow) => drawn(arrow, most))}
    ${names.map((name, i) => svg`<g><title>${name}</title><rect class="name" x=${SIDE} y=${i * ROW + 6} width=${NAMES} height=${ROW - 12} rx="6" /><text x=${SIDE + NAMES / 2} y=${i * ROW + ROW / 2 + 5} text-anchor="middle">${cut(name)}</text></g>`)}
  </svg>`;
}

/** @param {Arrow} arrow @param {number} most */
function drawn({ from, to, amount, round, text }, most) {
  const down = to > from;
  const edge = down ? SIDE + NAMES : SIDE;
  const reach = Math.min(SIDE - 14, 26 + Math.abs(to - from) * 16) * (down ? 1 : -1);
  const start = from * ROW + ROW / 2 + (down ? 5 : -5);
  const end = to * ROW + ROW / 2 + (down ? -5 : 5);
  const width = amount === null ? THIN : THIN + (THICK - THIN) * Math.sqrt(amount / most);
  const kind = round ? 'round' : 'plain';
  return svg`<path class="flow ${kind} ${amount === null ? 'unknown' : ''}" d="M${edge} ${start}C${edge + reach} ${start} ${edge + reach} ${end} ${edge + (down ? 3 : -3)} ${end}" stroke-width=${width} marker-end="url(#head-${kind})"><title>${text}</title></path>`;
}

/** @param {string} name */
const cut = (name) => (name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name);
