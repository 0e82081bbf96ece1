/**
 * The picture as a poster: a title, the picture with all names, the legend and where it comes from. It is what hangs on
 * the wall, so it stands in the proportions of an A3 on its side.
 *
 * @typedef {import('./picture.js').Picture} Picture
 * @typedef {import('./canvas-surface.js').Surface} Surface
 * @typedef {import('./labels.js').Rect} Rect
 * @typedef {{title: string, subtitle: string, colourTitle: string, shapeTitle: string, lineTitle: string, lines: {unconfirmed: string, confirmed: string, often: string}, source: string}} PosterWords
 * @typedef {{words: PosterWords, colours: {text: string, colour: string, known: boolean}[], shapes: {text: string, sign: string}[]}} Poster
 */
import { UNKNOWN_LINE } from '../picture/looks.js';
import { INK, LINE, PAPER, SOFT_INK, THREAD } from './colours.js';
import { drawPicture } from './picture.js';

const A3 = 420 / 297;
/** A side column, as a share of the picture's height. */
const COLUMN = 0.2;
const RIM = 92;

/**
 * @param {Surface} surface
 * @param {Picture} picture
 * @param {Poster} poster
 * @returns {Rect} the sheet
 */
export function drawPoster(surface, picture, poster) {
  const sheet = sheetFor(picture);
  const unit = (sheet.bottom - sheet.top) / 1000;
  surface.path(`M${sheet.left} ${sheet.top}H${sheet.right}V${sheet.bottom}H${sheet.left}Z`, { fill: PAPER });
  drawPicture(surface, picture, { px: 1, rect: sheet, moving: false, active: null, around: new Set() });
  const left = sheet.left + 26 * unit;
  surface.text(poster.words.title, left, sheet.top + 62 * unit, { size: 46 * unit, weight: 700, fill: INK });
  surface.text(poster.words.subtitle, left, sheet.top + 86 * unit, { size: 15 * unit, fill: SOFT_INK });
  drawLegend(surface, poster, left, sheet.top + 132 * unit, unit);
  surface.text(poster.words.source, left, sheet.bottom - 22 * unit, { size: 10.5 * unit, fill: SOFT_INK });
  return sheet;
}

/** @param {Picture} picture @returns {Rect} */
function sheetFor({ layout }) {
  const rim = layout.frame ? RIM : 30;
  const [top, bottom] = [layout.bounds.top - rim, layout.bounds.bottom + rim];
  const column = (bottom - top) * COLUMN;
  const [left, right] = [layout.bounds.left - rim - column, layout.bounds.right + rim];
  const [width, height] = [right - left, bottom - top];
  const missing = { x: Math.max(0, height * A3 - width), y: Math.max(0, width / A3 - height) };
  return { left: left - missing.x / 2, right: right + missing.x / 2, top: top - missing.y / 2, bottom: bottom + missing.y / 2 };
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
