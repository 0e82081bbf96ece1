/** A facility with whose it is, to whom it goes and who could have it: a dashed line for what is not lent. */
import { svg } from 'lit';

const WIDE = 300;
const HIGH = 72;
const MOST = 6;

/** @param {number} owners @param {number} borrowers @param {number} wanted */
export function lendingDrawing(owners, borrowers, wanted) {
  const lent = Math.min(borrowers, MOST);
  const sought = Math.min(wanted, MOST - lent);
  const ends = Array.from({ length: lent + sought }, (_, i) => ({ y: HIGH / 2 + (i - (lent + sought - 1) / 2) * 11, lent: i < lent }));
  return svg`<svg viewBox="0 0 ${WIDE} ${HIGH}" width="100%" height=${HIGH} aria-hidden="true">
    ${owners > 0 ? svg`<path class="known" d="M24 ${HIGH / 2}H130" /><circle class="end" cx="24" cy=${HIGH / 2} r="11" />` : null}
    ${ends.map(({ y, lent: is }) => svg`<path class=${is ? 'known' : 'missing'} d="M170 ${HIGH / 2}L${WIDE - 30} ${y}" />`)}
    <rect class="thing" x="130" y=${HIGH / 2 - 15} width="40" height="30" rx="6" />
    ${ends.map(({ y, lent: is }) => svg`<circle class=${is ? 'end' : 'could'} cx=${WIDE - 24} cy=${y} r="5" />`)}
  </svg>`;
}
