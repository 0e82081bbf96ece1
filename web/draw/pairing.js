/** From an offer to a need: a dot for each actor on the way, or a broken line when the way is too far. */
import { svg } from 'lit';

const WIDE = 160;
const HIGH = 28;

/** @param {number} steps how many ties; 0 when it is too far */
export function pairingDrawing(steps) {
  const middle = HIGH / 2;
  const between = Array.from({ length: Math.max(0, steps - 1) }, (_, i) => 10 + ((i + 1) * (WIDE - 30)) / steps);
  return svg`<svg viewBox="0 0 ${WIDE} ${HIGH}" width="100%" height=${HIGH} aria-hidden="true">
    <path class=${steps === 0 ? 'far' : 'way'} d="M10 ${middle}H${WIDE - 18}" />
    <path class="head" d="M${WIDE - 20} ${middle - 7}L${WIDE - 8} ${middle}L${WIDE - 20} ${middle + 7}Z" />
    <circle class="end" cx="10" cy=${middle} r="7" />
    ${between.map((x) => svg`<circle class="common" cx=${x} cy=${middle} r="5" />`)}
  </svg>`;
}
