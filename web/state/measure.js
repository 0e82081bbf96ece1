/**
 * How wide text is in the picture's font.
 */
import { fontOf } from '../draw/canvas-surface.js';
import { FONT } from '../picture/names.js';

const context = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
/** @type {Map<string, number>} words come back, and measuring is slow */
const widths = new Map();

/** @type {import('../picture/names.js').Measure} */
export const measure = (text) => {
  let width = widths.get(text);
  if (width === undefined) {
    width = widthOf(text, FONT, 400);
    widths.set(text, width);
  }
  return width;
};

/**
 * @param {string} text
 * @param {number} size
 * @param {number} weight
 */
export function widthOf(text, size, weight) {
  context.font = fontOf({ size, weight, fill: '' });
  return context.measureText(text).width;
}

/** Fonts must be there before names are laid out. */
export const fontsReady = () =>
  Promise.all([400, 600].map((weight) => document.fonts.load(fontOf({ size: FONT, weight, fill: '' })))).then(() => undefined);
