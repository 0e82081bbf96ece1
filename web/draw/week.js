/** A week as seven columns of hours: what takes place as blocks, what is the whole day on top. */
import { svg } from 'lit';

const FIRST = 8;
const LAST = 23;
const HOUR = 26;
const TOP = 44;
const LEFT = 40;
const WIDE = 120;
/** As long as something is drawn of which nobody wrote how long it takes. */
const SHORT = 0.75;

/** @typedef {{day: number, start?: string, end?: string, label: string, look: string}} Block */

/** @param {string} time */
const hours = (time) => Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / 60;

/** @param {Block} block */
function extentOf({ start, end }) {
  if (!start) return { from: FIRST - 0.9, to: FIRST - 0.15 };
  const from = Math.min(LAST - SHORT, Math.max(FIRST, hours(start)));
  return { from, to: Math.min(LAST, Math.max(from + SHORT, end && end > start ? hours(end) : from + SHORT)) };
}

/** Gives each block of a day a lane in which nothing else is then. @param {Block[]} blocks */
function inLanes(blocks) {
  /** @type {number[]} */
  const free = [];
  return blocks.map((block) => {
    const extent = extentOf(block);
    const at = free.findIndex((until) => until <= extent.from);
    const lane = at < 0 ? free.length : at;
    free[lane] = extent.to;
    return { ...block, ...extent, lane };
  }).map((block) => ({ ...block, lanes: free.length }));
}

/** @param {Block[]} blocks in order of time @param {string[]} days what the columns are called */
export function weekDrawing(blocks, days) {
  const y = (/** @type {number} */ hour) => TOP + (hour - FIRST) * HOUR;
  const lines = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
  const placed = days.flatMap((_, day) => inLanes(blocks.filter((block) => block.day === day)));
  return svg`<svg viewBox="0 0 ${LEFT + 7 * WIDE} ${y(LAST) + 8}" width="100%" aria-hidden="true">
    ${lines.map((hour) => svg`<path class="hour" d="M${LEFT} ${y(hour)}H${LEFT + 7 * WIDE}" />${hour % 3 === 0 ? svg`<text class="clock" x=${LEFT - 6} y=${y(hour) + 4} text-anchor="end">${hour}:00</text>` : ''}`)}
    ${days.map((name, day) => svg`<text class="weekday" x=${LEFT + day * WIDE + 6} y="14">${name}</text><path class="hour" d="M${LEFT + day * WIDE} 20V${y(LAST)}" />`)}
    ${placed.map(({ day, from, to, lane, lanes, label, look }) => {
      const wide = (WIDE - 8) / lanes;
      const x = LEFT + day * WIDE + 4 + lane * wide;
      const room = Math.floor(wide / 7.2);
      return svg`<g><title>${label}</title><rect class="block ${look}" x=${x} y=${y(from) + 1} width=${wide - 2} height=${(to - from) * HOUR - 2} rx="3" />${room > 3 ? svg`<text class="label ${look}" x=${x + 5} y=${y(from) + 14}>${label.length > room ? `${label.slice(0, room - 1)}…` : label}</text>` : ''}</g>`;
    })}
  </svg>`;
}
