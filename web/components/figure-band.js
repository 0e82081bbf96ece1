/** Where a figure stands among webs that chance makes: a line, the band, its middle, and a dot for this web. */
import { svg } from 'lit';

const ROOM = 0.12;

/** @param {import('../contract.js').Band} band */
export function bandDrawing({ value, low, median, high }) {
  const [least, most] = [Math.min(value, low), Math.max(value, high)];
  const width = most - least || 1;
  const at = (/** @type {number} */ x) => `${(100 * (ROOM + ((1 - 2 * ROOM) * (x - least)) / width)).toFixed(2)}%`;
  const across = `${((100 * (1 - 2 * ROOM) * (high - low)) / width + 0.6).toFixed(2)}%`;
  return svg`<svg class="band" aria-hidden="true" width="100%" height="22">
    <line x1="2%" x2="98%" y1="11" y2="11" class="track"></line>
    <rect x=${at(low)} width=${across} y="5" height="12" rx="3" class="usual"></rect>
    <line x1=${at(median)} x2=${at(median)} y1="5" y2="17" class="middle"></line>
    <circle cx=${at(value)} cy="11" r="5.5" class="here"></circle>
  </svg>`;
}

/** How a web stands to chance. @param {import('../contract.js').Band} band @returns {'above'|'within'|'below'} */
export const placeIn = ({ value, low, high }) => (value > high ? 'above' : value < low ? 'below' : 'within');
