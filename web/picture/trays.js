/**
 * Named trays beside the wheel, for whom the wheel has no place: without a tie, or without a life domain.
 *
 * @typedef {import('../contract.js').WebActor} WebActor
 * @typedef {import('./names.js').Measure} Measure
 * @typedef {import('./wheel.js').Spot} Spot
 * @typedef {'isolates'|'placeless'} TrayKey
 * @typedef {{key: TrayKey, x: number, y: number, width: number, height: number, count: number}} Tray
 */
import { nameBlock } from './names.js';

const COLUMN = 168;
const PAD = 14;
const HEAD = 40;
const APART = 26;

/**
 * @param {{key: TrayKey, actors: WebActor[]}[]} groups
 * @param {{radius: number, wide: boolean, measure: Measure}} options wide: trays stand beside the wheel, else beneath
 * @returns {{trays: Tray[], spots: [string, Spot][]}}
 */
export function traysOf(groups, { radius, wide, measure }) {
  const trays = /** @type {Tray[]} */ ([]);
  const spots = /** @type {[string, Spot][]} */ ([]);
  const filled = groups.filter((group) => group.actors.length > 0);
  const columns = wide ? columnsFor(filled, 2 * radius) : Math.max(2, Math.floor((2 * radius) / COLUMN));
  const width = columns * COLUMN + 2 * PAD;
  let x = wide ? radius + 120 : -width / 2;
  let y = wide ? -radius : radius + 110;
  for (const { key, actors } of filled) {
    const sorted = [...actors].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    const perColumn = Math.ceil(sorted.length / columns);
    let bottom = y + HEAD;
    for (let column = 0; column < columns; column += 1) {
      let top = y + HEAD;
      for (const actor of sorted.slice(column * perColumn, (column + 1) * perColumn)) {
        const name = nameBlock(actor.name, (text) => measure(text) * 0.72);
        const height = Math.max(24, name.height + 8);
        spots.push([actor.id, { x: x + PAD + 10 + column * COLUMN, y: top + height / 2, name, side: 'right', sector: -1, ring: -1, tray: key }]);
        top += height;
      }
      bottom = Math.max(bottom, top);
    }
    trays.push({ key, x, y, width, height: bottom - y + PAD, count: actors.length });
    y = bottom + PAD + APART;
  }
  return { trays, spots };
}

/**
 * @param {{actors: WebActor[]}[]} groups
 * @param {number} height
 */
function columnsFor(groups, height) {
  const rows = groups.reduce((sum, group) => sum + group.actors.length + 3, 0);
  return Math.max(1, Math.ceil((rows * 26) / height));
}
