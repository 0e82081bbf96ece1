/**
 * A matrix of labels with itself, as half of a square: how many ties there are between each two, and where none is
 * recorded. What is not recorded has its own paper; it is no zero.
 */
import { svg } from 'lit';

const CELL = 38;
const NAMES = 190;
const LETTER = 6.6;
const SHORTEST = 3;

/** @typedef {{one: number, other: number, count: number|null, text: string}} Cell by the places of its labels; null: nothing is recorded */

/**
 * @param {string[]} labels
 * @param {Cell[]} cells
 * @param {string} title
 */
export function matrixDrawing(labels, cells, title) {
  const wide = NAMES + labels.length * CELL;
  const longest = Math.max(SHORTEST, ...labels.map((label) => cut(label).length));
  const high = labels.length * CELL + longest * LETTER * 0.75 + 16;
  const most = Math.max(1, ...cells.map(({ count }) => count ?? 0));
  return svg`<svg class="matrix" viewBox="0 0 ${wide + 90} ${high}" width=${wide + 90} height=${high} role="img" aria-label=${title}>
    <defs><pattern id="no-tie" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="paper" /><line x1="0" y1="0" x2="0" y2="6" class="hatch" /></pattern></defs>
    ${cells.map((cell) => square(cell, most))}
    ${labels.map((label, i) => svg`<text class="label" x=${NAMES - 8} y=${i * CELL + CELL / 2 + 5} text-anchor="end">${cut(label)}</text>
      <text class="label" transform="translate(${NAMES + i * CELL + CELL / 2 - 4} ${labels.length * CELL + 14}) rotate(45)">${cut(label)}</text>`)}
  </svg>`;
}

/** The other is never before the one, so the half below the middle is filled. @param {Cell} cell @param {number} most */
function square({ one, other, count, text }, most) {
  const x = NAMES + one * CELL;
  const y = other * CELL;
  const strong = count === null ? 0 : 0.18 + (0.72 * count) / most;
  return svg`<g><title>${text}</title>
    <rect class=${count === null ? 'none' : 'some'} x=${x + 1} y=${y + 1} width=${CELL - 2} height=${CELL - 2} rx="3" fill-opacity=${count === null ? 1 : strong} />
    ${count === null ? '' : svg`<text class=${strong > 0.55 ? 'count light' : 'count'} x=${x + CELL / 2} y=${y + CELL / 2 + 5} text-anchor="middle">${count}</text>`}
  </g>`;
}

const MOST_LETTERS = 26;

/** @param {string} label */
const cut = (label) => (label.length > MOST_LETTERS ? `${label.slice(0, MOST_LETTERS - 1)}…` : label);
