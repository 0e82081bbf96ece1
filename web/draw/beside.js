/**
 * A figure of several areas on one scale: on one day a dot on its band, over several days a line through its band. A day
 * without a value leaves a gap; it is no zero.
 */
import { svg } from 'lit';

/** @typedef {{value: number|null, low?: number, median?: number, high?: number}} Figure */
/** @typedef {{day: string, figure: Figure|undefined, text: string}} Point */

const ROOM = 0.04;
const WIDE = 240;
const HIGH = 92;
const LEFT = 8;
const TOP = 8;
const FOOT = 20;
/** Counts below this are told as few. */
const SMALLEST = 10;

/** @param {[number, number]} ends */
const share = ([least, most]) => (/** @type {number} */ value) => (most === least ? 0.5 : ROOM + ((1 - 2 * ROOM) * (value - least)) / (most - least));

/** @param {Figure} figure @param {[number, number]} ends of the scale that all areas share */
export function stripDrawing({ value, low, median, high }, ends) {
  const at = share(ends);
  const x = (/** @type {number} */ one) => `${(100 * at(one)).toFixed(2)}%`;
  return svg`<svg class="strip" aria-hidden="true" width="100%" height="22">
    <line x1="0" x2="100%" y1="11" y2="11" class="track" />
    ${low === undefined || high === undefined ? '' : svg`<rect x=${x(low)} width=${`${Math.max(0.6, 100 * (at(high) - at(low))).toFixed(2)}%`} y="5" height="12" rx="3" class="usual" />`}
    ${median === undefined ? '' : svg`<line x1=${x(median)} x2=${x(median)} y1="5" y2="17" class="middle" />`}
    ${typeof value === 'number' ? svg`<circle cx=${x(value)} cy="11" r="5.5" class="here" />` : ''}
  </svg>`;
}

/** @param {Point[]} points by day @param {[number, number]} ends @param {string} title */
export function seriesDrawing(points, ends, title) {
  const at = share(ends);
  const place = placing(points);
  const y = (/** @type {number} */ value) => (HIGH - FOOT - (HIGH - FOOT - TOP) * at(value)).toFixed(1);
  const runs = runsOf(points.map(({ figure }, i) => ({ x: place(i), figure })));
  return svg`<svg class="series" viewBox="0 0 ${WIDE} ${HIGH}" width="100%" role="img" aria-label=${title}>
    <line x1="0" x2=${WIDE} y1=${HIGH - FOOT} y2=${HIGH - FOOT} class="track" />
    ${runs.banded.map((run) => svg`<path class="usual" d=${ribbon(run, y)} />`)}
    ${runs.valued.map((run) => svg`<path class="line" d="M${run.map(({ x, figure }) => `${x} ${y(/** @type {number} */ (figure.value))}`).join('L')}" />`)}
    ${points.map(({ figure, text }, i) => (typeof figure?.value === 'number' ? svg`<circle cx=${place(i)} cy=${y(figure.value)} r="4" class="here"><title>${text}</title></circle>` : svg`<circle cx=${place(i)} cy=${HIGH - FOOT} r="2.5" class="gap"><title>${text}</title></circle>`))}
    ${ticks(points, place)}
  </svg>`;
}

/** Counts of people as columns: what is few is the room in which it lies, what is hidden the whole height. @param {{day: string, value: number|null, as: 'told'|'few'|'hidden', text: string}[]} points @param {number} most @param {string} title */
export function columnsDrawing(points, most, title) {
  const place = placing(points);
  const tall = HIGH - FOOT - TOP;
  const high = { told: (/** @type {number|null} */ value) => (tall * (value ?? 0)) / most, few: () => (tall * Math.min(SMALLEST - 1, most)) / most, hidden: () => tall };
  const wide = Math.min(26, (WIDE - 2 * LEFT) / points.length - 4);
  return svg`<svg class="series" viewBox="0 0 ${WIDE} ${HIGH}" width="100%" role="img" aria-label=${title}>
    <line x1="0" x2=${WIDE} y1=${HIGH - FOOT} y2=${HIGH - FOOT} class="track" />
    ${points.map(({ value, as, text }, i) => {
      const up = high[as](value);
      return svg`<rect class="known ${as}" x=${place(i) - wide / 2} width=${wide} y=${HIGH - FOOT - up} height=${up} rx="2"><title>${text}</title></rect>`;
    })}
    ${ticks(points, place)}
  </svg>`;
}

/** Where each day stands, by the time between. @param {{day: string}[]} points */
function placing(points) {
  const times = points.map(({ day }) => Date.parse(day));
  const [first, last] = [times[0], times[times.length - 1]];
  const room = WIDE - 4 * LEFT;
  return (/** @type {number} */ i) => Math.round(2 * LEFT + (last === first ? room / 2 : (room * (times[i] - first)) / (last - first)));
}

/** The first and the last year. @param {{day: string}[]} points @param {(i: number) => number} place */
const ticks = (points, place) =>
  [0, points.length - 1].filter((i, j) => j === 0 || i > 0).map((i) => svg`<text class="tick" x=${place(i)} y=${HIGH - 5} text-anchor=${points.length === 1 ? 'middle' : i === 0 ? 'start' : 'end'}>${points[i].day.slice(0, 4)}</text>`);

/** What follows on without a gap. @param {{x: number, figure: Figure|undefined}[]} all */
function runsOf(all) {
  const runs = (/** @type {(figure: Figure) => boolean} */ has) => {
    /** @type {{x: number, figure: Figure}[][]} */
    const found = [[]];
    for (const { x, figure } of all) {
      if (figure && has(figure)) found[found.length - 1].push({ x, figure });
      else if (found[found.length - 1].length > 0) found.push([]);
    }
    return found.filter((run) => run.length > 0);
  };
  return { banded: runs(({ low, high }) => low !== undefined && high !== undefined), valued: runs(({ value }) => typeof value === 'number') };
}

/** A band over days; of one day alone a small bar. @param {{x: number, figure: Figure}[]} run @param {(value: number) => string} y */
function ribbon(run, y) {
  const wide = run.length === 1 ? [run[0].x - 5, run[0].x + 5].map((x) => ({ x, figure: run[0].figure })) : run;
  const top = wide.map(({ x, figure }) => `${x} ${y(figure.high ?? 0)}`);
  const bottom = wide.map(({ x, figure }) => `${x} ${y(figure.low ?? 0)}`).reverse();
  return `M${[...top, ...bottom].join('L')}Z`;
}
