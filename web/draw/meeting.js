/** Two who could meet, and whom both know: a dashed line for what is not there, whole lines for what is. */
import { svg } from 'lit';

const WIDE = 300;
const HIGH = 64;
const END = 22;
const MOST = 5;

/** @param {number} common how many both know */
export function meetingDrawing(common) {
  const shown = Math.min(common, MOST);
  const middle = WIDE / 2;
  const places = Array.from({ length: shown }, (_, i) => ({ x: middle + (i - (shown - 1) / 2) * 26, y: 14 }));
  return svg`<svg viewBox="0 0 ${WIDE} ${HIGH}" width="100%" height=${HIGH} aria-hidden="true">
    ${places.map(({ x, y }) => svg`<path class="known" d="M${END} 44L${x} ${y}L${WIDE - END} 44" />`)}
    <path class="missing" d="M${END + 11} 44H${WIDE - END - 11}" />
    ${places.map(({ x, y }) => svg`<circle class="common" cx=${x} cy=${y} r="6" />`)}
    <circle class="end" cx=${END} cy="44" r="11" /><circle class="end" cx=${WIDE - END} cy="44" r="11" />
  </svg>`;
}
