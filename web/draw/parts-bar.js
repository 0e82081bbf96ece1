/** A bar of parts beside each other, each as wide as its share of the whole width. */
import { svg } from 'lit';

const HIGH = 16;

/** @param {{kind: string, count: number}[]} parts of which the kind is a class @param {number} most what the whole width stands for */
export function partsBar(parts, most) {
  const share = (/** @type {number} */ count) => `${(100 * count) / Math.max(1, most)}%`;
  let before = 0;
  return svg`<svg class="parts" width="100%" height=${HIGH} aria-hidden="true"><rect class="track" width="100%" height=${HIGH} rx="2" />${parts.map(({ kind, count }) => {
    const x = share(before);
    before += count;
    return count === 0 ? '' : svg`<rect class=${kind} x=${x} width=${share(count)} height=${HIGH} rx="2" />`;
  })}</svg>`;
}
