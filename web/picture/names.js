/**
 * Names as small blocks of text that fit beneath a sign.
 *
 * @typedef {(text: string) => number} Measure width of a text in the picture's font at FONT
 * @typedef {{lines: string[], width: number, height: number}} NameBlock
 */

export const FONT = 11.5;
export const LINE = 12.6;
const WIDEST = 92;

/** Roughly what Source Sans needs; exact enough to lay out without a browser. @type {Measure} */
export const roughMeasure = (text) => {
  let width = 0;
  for (const letter of text) width += /[ilj.,'|!:;]/.test(letter) ? 0.27 : /[mwMW@]/.test(letter) ? 0.8 : /[A-Z]/.test(letter) ? 0.6 : 0.5;
  return width * FONT;
};

/**
 * @param {string} name
 * @param {Measure} measure
 * @param {number} [widest]
 * @returns {NameBlock}
 */
export function nameBlock(name, measure, widest = WIDEST) {
  const target = Math.max(56, Math.min(widest, measure(name) / Math.ceil(measure(name) / widest) + 14));
  /** @type {string[]} */
  const lines = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= target) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return { lines, width: Math.max(...lines.map(measure)), height: lines.length * LINE };
}
