/**
 * The picture as a poster: a title, the picture with all names, the legend and where it comes from. It is what hangs on
 * the wall, so it stands in the proportions of an A3 on its side.
 *
 * @typedef {import('./picture.js').Picture} Picture
 * @typedef {import('./canvas-surface.js').Surface} Surface
 * @typedef {import('./labels.js').Rect} Rect
 * @typedef {{title: string, facts: string[], colourTitle: string, shapeTitle: string, lineTitle: string, lines: {unconfirmed: string, confirmed: string, often: string}, source: string}} PosterWords
 * @typedef {{words: PosterWords, colours: {text: string, colour: string, known: boolean}[], shapes: {text: string, sign: string}[]}} Poster
 */
import { UNKNOWN_LINE } from '../picture/looks.js';
import { INK, LINE, PAPER, SOFT_INK, THREAD } from './colours.js';
import { drawPicture, sizeForEveryName } from './picture.js';

const A3 = 420 / 297;
/** A column beside a picture that is no circle, as a share of half its height. */
const COLUMN = 0.4;
const RIM = 92;
const MARGIN = 30;

/**
 * @param {Surface} surface
 * @param {Picture} picture
 * @param {Poster} poster
 * @returns {Rect} the sheet
 */
export function drawPoster(surface, picture, poster) {
  const sheet = sheetFor(picture);
  const px = sizeForEveryName(picture, sheet);
  const unit = (sheet.bottom - sheet.top) / 1000;
  surface.path(`M${sheet.left} ${sheet.top}H${sheet.right}V${sheet.bottom}H${sheet.left}Z`, { fill: PAPER });
  drawPicture(surface, picture, { px, rect: sheet, moving: false, active: null, around: new Set(), everyName: true });
  const left = sheet.left + 26 * unit;
  surface.text(poster.words.title, left, sheet.top + 62 * unit, { size: 46 * unit, weight: 700, fill: INK });
  poster.words.facts.forEach((fact, line) => surface.text(fact, left, sheet.top + (86 + line * 19) * unit, { size: 15 * unit, fill: SOFT_INK }));
  drawLegend(surface, poster, left, sheet.top + 168 * unit, unit);
  surface.text(poster.words.source, left, sheet.bottom - 22 * unit, { size: 10.5 * unit, fill: SOFT_INK });
  return sheet;
}

/**
 * As high as the picture, wide enough for a column at both sides.
 *
 * @param {Picture} picture
 * @returns {Rect}
 */
function sheetFor({ layout }) {
  const rim = layout.frame ? RIM : MARGIN;
  const { left, top, right, bottom } = layout.bounds;
  const middle = layout.frame ? 0 : (left + right) / 2;
  const half = (bottom - top) / 2 + rim;
  const aside = Math.max(half * A3, right - middle + MARGIN, middle - left + (layout.frame ? 0 : half * COLUMN));
  return { left: middle - aside, right: middle + aside, top: (top + bottom) / 2 - aside / A3, bottom: (top + bottom) / 2 + aside / A3 };
}

/** @param {Surface} surface @param {Poster} poster @param {number} x @param {number} top @param {number} unit */
function drawLegend(surface, { words, colours, shapes }, x, top, unit) {
  const row = 19 * unit;
  let y = top;
  const heading = (/** @type {string} */ text) => {
    surface.text(text, x, y, { size: 13 * unit, weight: 600, fill: SOFT_INK });
    y += row * 1.1;
  };
  const label = (/** @type {string} */ text, /** @type {number} */ indent) => {
    surface.text(text, x + indent, y, { size: 13 * unit, fill: INK });
    y += row;
  };
  heading(words.colourTitle);
  for (const { text, colour, known } of colours) {
    const line = known ? {} : { stroke: UNKNOWN_LINE, width: unit, dash: [2 * unit, 1.6 * unit] };
    surface.path('M-1 0a1 1 0 1 1 2 0a1 1 0 1 1 -2 0Z', { fill: colour, ...line }, { x: x + 7 * unit, y: y - 4.5 * unit, scale: 6.5 * unit });
    label(text, 22 * unit);
  }
  y += row * 0.7;
  heading(words.shapeTitle);
  for (const { text, sign } of shapes) {
    surface.path(sign, { fill: SOFT_INK }, { x: x + 7 * unit, y: y - 4.5 * unit, scale: 7 * unit });
    label(text, 22 * unit);
  }
  y += row * 0.7;
  heading(words.lineTitle);
  for (const [text, width, dash] of /** @type {[string, number, number[]][]} */ ([[words.lines.unconfirmed, 1.2, [5, 3]], [words.lines.confirmed, 1.4, []], [words.lines.often, 3.6, []]])) {
    surface.path(`M${x} ${y - 4 * unit}h${34 * unit}`, { stroke: THREAD, width: width * unit, dash: dash.map((length) => length * unit) });
    label(text, 44 * unit);
  }
  surface.path(`M${x} ${top - row * 1.4}h${34 * unit}`, { stroke: LINE, width: 2 * unit });
}
