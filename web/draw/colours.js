/** The colours of the paper on which the picture is drawn; the life domains bring their own. */
export const INK = '#2b2622';
export const SOFT_INK = '#6a6058';
export const PAPER = '#fdfaf4';
/** The light over the table. */
export const LIGHT = '#fffcf5';
export const LAMP = '#fff6e2';
export const RING_LIGHT = '#fbf4e6';
export const RING_DARK = '#f7edda';
export const LINE = '#e3d6bf';
export const THREAD = '#7d6b58';
export const ACCENT = '#b3261e';

/**
 * A colour mixed into the paper.
 *
 * @param {string} colour as #rrggbb
 * @param {number} share of the colour, 0…1
 * @param {string} [ground]
 */
export function tint(colour, share, ground = PAPER) {
  const mixed = [1, 3, 5].map((at) => {
    const [a, b] = [parseInt(colour.slice(at, at + 2), 16), parseInt(ground.slice(at, at + 2), 16)];
    return Math.round(a * share + b * (1 - share)).toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
