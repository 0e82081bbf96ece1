/**
 * Which names fit, and where. A name stands beneath its sign when it can, else above or beside it; who matters most to
 * the looker comes first. Names that find no room come back on zooming in.
 *
 * @typedef {import('../picture/wheel.js').Spot} Spot
 * @typedef {{id: string, x: number, y: number, lines: string[], anchor: 'start'|'middle'|'end', size: number, rect: Rect, leader?: {x: number, y: number}}} Label leader: where a line from its sign ends
 * @typedef {{left: number, top: number, right: number, bottom: number}} Rect
 */
import { FONT, LINE } from '../picture/names.js';

const SMALLEST = 10.8;
const LARGEST = 15;
const CELL = 64;
/** A name that finds no room may be written smaller, when every name must be there. */
const SMALLER = [1, 0.88, 0.76];

/**
 * @param {[string, Spot][]} wanted in order of importance
 * @param {(id: string) => number} radiusOf the drawn radius of a sign
 * @param {number} px the size of a pixel of the screen in the picture
 * @param {Rect} view what is on the screen
 * @param {(rect: Rect, spot: Spot) => boolean} isBarred where a name may not stand
 * @param {boolean} [everyName] then names may stand further off, with a line to their sign, or be smaller
 * @returns {Label[]}
 */
export function placeLabels(wanted, radiusOf, px, view, isBarred, everyName = false) {
  const taken = new Occupied(CELL * Math.max(1, px));
  const seen = wanted.filter(([, spot]) => inside(spot, view));
  for (const [id, spot] of seen) {
    const r = radiusOf(id) * 0.9;
    taken.add({ left: spot.x - r, top: spot.y - r, right: spot.x + r, bottom: spot.y + r });
  }
  const labels = /** @type {Label[]} */ ([]);
  for (const [id, spot] of seen) {
    const size = Math.min(LARGEST * px, Math.max(SMALLEST * px, FONT * (spot.scale ?? 1)));
    const label = firstFree(id, spot, radiusOf(id), size, everyName, (rect) => within(rect, view) && taken.isFree(rect) && !isBarred(rect, spot));
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
 * @param {boolean} everyName
 * @param {(rect: Rect) => boolean} isFree
 */
function firstFree(id, spot, radius, size, everyName, isFree) {
  for (const share of everyName ? SMALLER : [1]) {
    for (const label of candidates(id, spot, radius, size * share, everyName)) if (isFree(label.rect)) return label;
  }
  return undefined;
}

/** Beneath, above, beside, then askew: how far aside and how far down a name stands, in its own sizes. @type {[number, number][]} */
const AROUND = [[0, 1], [0, -1], [1, 0], [-1, 0], [0.6, 1], [-0.6, 1], [0.6, -1], [-0.6, -1]];
/** Further off a thin line leads back to the sign. */
const FURTHER = [12, 22, 34];

/**
 * @param {string} id
 * @param {Spot} spot
 * @param {number} radius
 * @param {number} size
 * @param {boolean} leading whether names may stand further off
 * @returns {Generator<Label>} best first
 */
function* candidates(id, spot, radius, size, leading) {
  if (spot.side === 'right') {
    yield at(id, spot, size, radius, 1, 0, 2);
    return;
  }
  for (const [aside, down] of AROUND) yield at(id, spot, size, radius, aside, down, 0);
  if (!leading) return;
  for (const far of FURTHER) for (const [aside, down] of AROUND) yield at(id, spot, size, radius, aside, down, far);
}

/**
 * @param {string} id
 * @param {Spot} spot
 * @param {number} size
 * @param {number} radius
 * @param {number} aside
 * @param {number} down
 * @param {number} far
 * @returns {Label}
 */
function at(id, spot, size, radius, aside, down, far) {
  const growth = size / FONT;
  const { lines } = spot.name;
  const [width, height, line] = [spot.name.width * growth, lines.length * LINE * growth, LINE * growth];
  const gap = radius + (2 + far) * growth;
  const beside = down === 0;
  const middle = { x: spot.x + (beside ? aside * (gap + 2 * growth + width / 2) : aside * width), y: spot.y + down * (gap + height / 2) };
  const rect = { left: middle.x - width / 2, top: middle.y - height / 2, right: middle.x + width / 2, bottom: middle.y + height / 2 };
  const anchor = aside === 0 ? 'middle' : aside > 0 ? 'start' : 'end';
  const x = aside === 0 ? middle.x : aside > 0 ? rect.left : rect.right;
  const leader = far > 2 ? { x: Math.min(rect.right, Math.max(rect.left, spot.x)), y: Math.min(rect.bottom, Math.max(rect.top, spot.y)) } : undefined;
  return { id, x, y: rect.top + line * 0.8, lines, anchor, size, rect, leader };
}

/** @param {Spot} spot @param {Rect} view */
const inside = (spot, view) => spot.x > view.left && spot.x < view.right && spot.y > view.top && spot.y < view.bottom;

/** A name that is cut off at the edge says something else. @param {Rect} rect @param {Rect} view */
const within = (rect, view) => rect.left >= view.left && rect.right <= view.right && rect.top >= view.top && rect.bottom <= view.bottom;

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
