/**
 * Draws the ties: threads in the colours of where they start, in batches of one style.
 *
 * @typedef {import('./canvas-surface.js').Surface} Surface
 * @typedef {import('./picture.js').Picture} Picture
 * @typedef {import('./picture.js').View} View
 */
import { PAPER, THREAD, tint } from './colours.js';

/** While the picture moves so many are enough to see where one is. */
const MOVING_TIES = 700;
/** Up to so many ties stand out clearly; more of them are thinner and paler. */
const FEW = 260;
/** Beyond this number stitches cannot be told apart; unconfirmed ties are paler instead. */
const STITCHED_UP_TO = 5000;
const LOOSE = 0.7;
const QUIET = 0.28;

/**
 * Threads of one style.
 *
 * @typedef {{curves: number[][], stroke: string, width: number, dashed: boolean, faint: boolean}} Batch
 */

/** A picture is drawn many times, its batches are made once. @type {WeakMap<Picture, {all: Batch[], moving: Batch[], count: number}>} */
const made = new WeakMap();

/** @param {Surface} surface @param {Picture} picture @param {View} view */
export function drawTies(surface, picture, view) {
  const { all, moving, count } = batchesOf(picture);
  const stitched = !view.moving && count <= STITCHED_UP_TO;
  const crowd = Math.min(1, Math.sqrt(FEW / Math.max(1, count)));
  const quiet = view.active ? QUIET : 1;
  for (const { curves, stroke, width, dashed, faint } of view.moving ? moving : all) {
    const alpha = quiet * (faint ? 0.5 : 1) * (dashed && !stitched ? LOOSE : 1) * (0.14 + 0.4 * crowd);
    const dash = dashed && stitched ? stitches(view.px) : [];
    surface.curves(curves, { stroke, width: width * (0.55 + 0.45 * crowd) * thread(view.px), dash, alpha, round: stitched && dash.length === 0 });
  }
}

/** @param {Picture} picture */
function batchesOf(picture) {
  const known = made.get(picture);
  if (known) return known;
  const shown = picture.ties.filter((tie) => picture.shown.has(tie.from) && picture.shown.has(tie.to));
  const all = inBatches(picture, shown);
  const batches = { all, moving: shown.length > MOVING_TIES ? inBatches(picture, shown.slice(0, MOVING_TIES)) : all, count: shown.length };
  made.set(picture, batches);
  return batches;
}

/** @param {Picture} picture @param {import('../contract.js').WebTie[]} ties @returns {Batch[]} */
function inBatches(picture, ties) {
  const strokes = new Map(picture.actors.map((actor) => [actor.id, picture.threadOf(actor)]));
  /** @type {Map<string, Batch>} */
  const batches = new Map();
  for (const tie of ties) {
    const curve = picture.curves.get(tie.id);
    const colour = strokes.get(tie.from);
    if (!curve || !colour) continue;
    const { width, dashed, faint } = picture.tieLookOf(tie);
    const key = `${colour}${width}${dashed}${faint}`;
    const batch = batches.get(key);
    if (batch) batch.curves.push(curve);
    else batches.set(key, { curves: [curve], stroke: tint(colour, 0.62, THREAD), width, dashed, faint });
  }
  return [...batches.values()];
}

/** @param {Surface} surface @param {Picture} picture @param {View} view */
export function drawActiveTies(surface, picture, view) {
  if (!view.active) return;
  const actors = new Map(picture.actors.map((actor) => [actor.id, actor]));
  for (const tie of picture.ties) {
    if (tie.from !== view.active && tie.to !== view.active) continue;
    if (!picture.shown.has(tie.from) || !picture.shown.has(tie.to)) continue;
    const curve = picture.curves.get(tie.id);
    const other = actors.get(tie.from === view.active ? tie.to : tie.from);
    if (!curve || !other) continue;
    const look = picture.tieLookOf(tie);
    const width = (look.width + 0.9) * thread(view.px);
    surface.curves([curve], { stroke: PAPER, width: width + 2 * view.px, alpha: 0.8 });
    surface.curves([curve], { stroke: picture.threadOf(other), width, dash: look.dashed ? stitches(view.px) : [], alpha: look.faint ? 0.6 : 0.95 });
  }
}

/** @param {number} px */
const thread = (px) => Math.max(0.8, 0.85 * px);
/** @param {number} px */
const stitches = (px) => [5 * Math.max(0.8, 0.8 * px), 3.2 * Math.max(0.8, 0.8 * px)];
