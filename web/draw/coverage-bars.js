/**
 * Bars of how many live somewhere, and how many of them the map knows. A small count is drawn as the room in which it
 * lies, from nobody to nine; one that is hidden as all that it could be.
 */
import { svg } from 'lit';

const HIGH = 14;
/** What is told as few is less than this. */
const SMALLEST = 10;

/** The papers with which bars are filled, once for all bars of a picture. */
export const coveragePapers = svg`
  <pattern id="few" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" class="paper" /><line x1="0" y1="0" x2="0" y2="5" class="hatch" /></pattern>
  <pattern id="hidden" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" class="paper" /><circle cx="3" cy="3" r="1.1" class="dot" /></pattern>`;

/**
 * One bar, as wide as its place allows.
 *
 * @param {{population: number, known: number, as: 'told'|'few'|'hidden'}} of how many live there, and how many of them are known, if that is told
 * @param {number} most how many people a whole width stands for
 */
export function coverageBar({ population, known, as }, most) {
  const wide = (/** @type {number} */ people) => `${(100 * Math.min(people, most)) / most}%`;
  const part = { told: known, few: Math.min(SMALLEST - 1, population), hidden: population }[as];
  return svg`<rect class="live" x="0.5" y="0.5" width=${wide(population)} height=${HIGH - 1} rx="2" /><rect class="known ${as}" x="0.5" y="0.5" width=${wide(part)} height=${HIGH - 1} rx="2" />`;
}
