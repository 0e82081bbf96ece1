/**
 * Named trays beside the wheel, for whom the wheel has no place: without a tie, or without a life domain.
 *
 * @typedef {import('../contract.js').WebActor} WebActor
 * @typedef {import('./names.js').Measure} Measure
 * @typedef {import('./wheel.js').Spot} Spot
 * @typedef {'isolates'|'placeless'} TrayKey
 * @typedef {{key: TrayKey, x: number, y: number, width: number, height: number, count: number, scale: number}} Tray
 */
import { nameBlock } from './names.js';

/**
 * Where trays stand: beside the wheel on a wide screen, beneath it on a high one, beside it on a printed sheet. Sizes hold
 * at a wheel of this radius, and grow with it.
 *
 * @typedef {'beside'|'beneath'|'sheet'} Side
 */
const SMALL_WHEEL = { beside: 340, beneath: 165, sheet: 560 };
const COLUMN = 158;
const PAD = 12;
const HEAD = 34;
const APART = 22;
const ROW = 22;
/** Names in a tray may be wider than beneath a sign. */
const SQUEEZE = 0.8;

/**
 * @param {{key: TrayKey, actors: WebActor[]}[]} groups
 * @param {{radius: number, edge: {right: number, top: number, bottom: number}, side: Side, measure: Measure}} options edge: of the picture beside which trays stand
 * @returns {{trays: Tray[], spots: [string, Spot][]}}
 */
export function traysOf(groups, { radius, edge, side, measure }) {
  const trays = /** @type {Tray[]} */ ([]);
  const spots = /** @type {[string, Spot][]} */ ([]);
  const filled = groups.filter((group) => group.actors.length > 0);
  const scale = Math.max(1, radius / SMALL_WHEEL[side]);
  const columns = side !== 'beneath' ? columnsFor(filled, 2 * radius, scale) : Math.max(2, Math.floor((2 * radius) / (COLUMN * scale)));
  const width = (columns * COLUMN + 2 * PAD) * scale;
  const x = side === 'beneath' ? -width / 2 : edge.right + radius * (side === 'sheet' ? 0.12 : 0.2) + 30;
  let y = side === 'beneath' ? edge.bottom + radius * 0.12 + 60 : edge.top;
  for (const { key, actors } of filled) {
    const sorted = [...actors].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    const perColumn = Math.ceil(sorted.length / columns);
    let bottom = y + HEAD * scale;
    for (let column = 0; column < columns; column += 1) {
      let top = y + HEAD * scale;
      for (const actor of sorted.slice(column * perColumn, (column + 1) * perColumn)) {
        const name = nameBlock(actor.name, (text) => measure(text) * SQUEEZE);
        const height = Math.max(ROW, name.height + 7) * scale;
        spots.push([actor.id, { x: x + (PAD + 8 + column * COLUMN) * scale, y: top + height / 2, name, side: 'right', sector: -1, ring: -1, tray: key, scale }]);
        top += height;
      }
      bottom = Math.max(bottom, top);
    }
    trays.push({ key, x, y, width, height: bottom - y + PAD * scale, count: actors.length, scale });
    y = bottom + (PAD + APART) * scale;
  }
  return { trays, spots };
}

/**
 * @param {{actors: WebActor[]}[]} groups
 * @param {number} height
 * @param {number} scale
 */
function columnsFor(groups, height, scale) {
  const rows = groups.reduce((sum, group) => sum + group.actors.length + 3, 0);
  return Math.max(1, Math.ceil((rows * ROW * 1.2 * scale) / height));
}
