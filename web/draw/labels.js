/**
 * Which names fit, and where. A name stands beneath its sign when it can, else above or beside it; who matters most to
 * the looker comes first. Names that find no room come back on zooming in.
 *
 * @typedef {import('../picture/wheel.js').Spot} Spot
 * @typedef {{id: string, x: number, y: number, lines: string[], anchor: 'start'|'middle'|'end', size: number}} Label
 * @typedef {{left: number, top: number, right: number, bottom: number}} Rect
 */
import { FONT, LINE } from '../picture/names.js';

const SMALLEST = 10.8;
const LARGEST = 15;
const CELL = 64;

/**
 * @param {[string, Spot][]} wanted in order of importance
 * @param {(id: string) => number} radiusOf the drawn radius of a sign
 * @param {number} px the size of a pixel of the screen in the picture
 * @param {Rect} view what is on the screen
 * @param {(rect: Rect, spot: Spot) => boolean} isBarred where a name may not stand
 * @returns {Label[]}
 */
export function placeLabels(wanted, radiusOf, px, view, isBarred) {
  const taken = new Occupied(CELL * Math.max(1, px));
  const seen = wanted.filter(([, spot]) => inside(spot, view));
  for (const [id, spot] of seen) {
    const r = radiusOf(id) * 0.9;
    taken.add({ left: spot.x - r, top: spot.y - r, right: spot.x + r, bottom: spot.y + r });
  }
  const labels = /** @type {Label[]} */ ([]);
  for (const [id, spot] of seen) {
    const size = Math.min(LARGEST * px, Math.max(SMALLEST * px, FONT * (spot.scale ?? 1)));
    const label = candidates(id, spot, radiusOf(id), size).find((each) => taken.isFree(each.rect) && !isBarred(each.rect, spot));
    if (!label) continue;
    taken.add(label.rect);
    labels.push(label);
  }
  return labels;
}

/**
 * @param {string} id
 * @param {Spot} spot
 * @param {number} radius
 * @param {number} size
 * @returns {(Label & {rect: Rect})[]} best first
 */
function candidates(id, spot, radius, size) {
  const growth = size / FONT;
  const { lines } = spot.name;
  const [width, height, line] = [spot.name.width * growth, lines.length * LINE * growth, LINE * growth];
  const gap = radius + 2 * growth;
  const at = (/** @type {number} */ x, /** @type {number} */ top, /** @type {Label['anchor']} */ anchor) => {
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'start' ? x : x - width;
    return { id, x, y: top + line * 0.8, lines, anchor, size, rect: { left, top, right: left + width, bottom: top + height } };
  };
  const below = at(spot.x, spot.y + gap, 'middle');
  const right = at(spot.x + gap + 2 * growth, spot.y - height / 2, 'start');
  if (spot.side === 'right') return [right];
  return [below, at(spot.x, spot.y - gap - height, 'middle'), right, at(spot.x - gap - 2 * growth, spot.y - height / 2, 'end')];
}

/** @param {Spot} spot @param {Rect} view */
const inside = (spot, view) => spot.x > view.left && spot.x < view.right && spot.y > view.top && spot.y < view.bottom;

/** Rectangles in a grid, so that asking for room does not mean asking everybody. */
class Occupied {
  /** @param {number} cell */
  constructor(cell) {
    this.cell = cell;
    /** @type {Map<string, Rect[]>} */
    this.cells = new Map();
  }

  /** @param {Rect} rect */
  add(rect) {
    for (const key of this.#keys(rect)) {
      const there = this.cells.get(key);
      if (there) there.push(rect);
      else this.cells.set(key, [rect]);
    }
  }

  /** @param {Rect} rect */
  isFree(rect) {
    for (const key of this.#keys(rect)) {
      for (const other of this.cells.get(key) ?? []) {
        if (rect.left < other.right && rect.right > other.left && rect.top < other.bottom && rect.bottom > other.top) return false;
      }
    }
    return true;
  }

  /** @param {Rect} rect */
  *#keys({ left, top, right, bottom }) {
    for (let column = Math.floor(left / this.cell); column <= Math.floor(right / this.cell); column += 1) {
      for (let row = Math.floor(top / this.cell); row <= Math.floor(bottom / this.cell); row += 1) yield `${column}/${row}`;
    }
  }
}
