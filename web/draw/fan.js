/** Who refer to one: a line from each, thick where it leads back too, dashed where it is expected and not recorded. */
import { svg } from 'lit';

const WIDE = 150;
const STEP = 9;
const LEAST = 26;

/** @param {{mutual: boolean, missing: boolean}[]} from */
export function fanDrawing(from) {
  const high = Math.max(LEAST, from.length * STEP + 8);
  const middle = high / 2;
  const y = (/** @type {number} */ i) => middle + (i - (from.length - 1) / 2) * STEP;
  return svg`<svg class="fan" viewBox="0 0 ${WIDE} ${high}" width=${WIDE} height=${high} aria-hidden="true">
    ${from.map(({ mutual, missing }, i) => svg`<path class=${missing ? 'line missing' : mutual ? 'line mutual' : 'line'} d="M8 ${y(i)}C70 ${y(i)} 80 ${middle} ${WIDE - 16} ${middle}" /><circle class=${missing ? 'dot missing' : 'dot'} cx="6" cy=${y(i)} r="3.4" />`)}
    <circle class="end" cx=${WIDE - 12} cy=${middle} r="9" />
  </svg>`;
}
