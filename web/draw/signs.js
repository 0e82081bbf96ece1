/**
 * Draws the signs of actors.
 *
 * @typedef {import('./canvas-surface.js').Surface} Surface
 * @typedef {import('./picture.js').Picture} Picture
 * @typedef {import('./picture.js').View} View
 * @typedef {import('../picture/wheel.js').Spot} Spot
 */
import { SIGNS } from '../picture/kinds.js';
import { UNKNOWN_LINE } from '../picture/looks.js';
import { INK, PAPER } from './colours.js';

const GHOST = 0.12;
const DIMMED = 0.28;
/** More than these are dots while they move. */
const MOVING_SIGNS = 1200;

/** @param {Surface} surface @param {Picture} picture @param {View} view @param {number} scale */
export function drawSigns(surface, picture, view, scale) {
  if (view.moving && picture.actors.length > MOVING_SIGNS) {
    drawDots(surface, picture, view, scale);
    return;
  }
  const margin = 30 * scale;
  for (const actor of picture.actors) {
    const spot = picture.layout.spots.get(actor.id);
    if (!spot || outside(spot, view.rect, margin)) continue;
    const look = picture.lookOf(actor);
    const radius = look.radius * scale;
    const alpha = alphaOf(actor.id, picture, view);
    const at = { x: spot.x, y: spot.y, scale: radius };
    if (actor.id === view.active) {
      surface.path('M-1.6 0a1.6 1.6 0 1 1 3.2 0a1.6 1.6 0 1 1 -3.2 0Z', { fill: PAPER, stroke: INK, width: 1.8 * view.px }, at);
    }
    surface.sign(SIGNS[actor.kind], { fill: look.fill, line: look.known ? null : UNKNOWN_LINE, rim: PAPER, alpha, px: view.px }, at);
  }
}

/** @param {Surface} surface @param {Picture} picture @param {View} view @param {number} scale */
function drawDots(surface, picture, view, scale) {
  /** @type {Map<string, {fill: string, alpha: number, dots: number[][]}>} */
  const batches = new Map();
  for (const actor of picture.actors) {
    const spot = picture.layout.spots.get(actor.id);
    if (!spot || outside(spot, view.rect, 0)) continue;
    const { fill, radius } = picture.lookOf(actor);
    const alpha = alphaOf(actor.id, picture, view);
    const key = `${fill}${alpha}`;
    const batch = batches.get(key) ?? { fill, alpha, dots: [] };
    batch.dots.push([spot.x, spot.y, radius * scale * 0.8]);
    batches.set(key, batch);
  }
  for (const { fill, alpha, dots } of batches.values()) surface.dots(dots, { fill, alpha });
}

/** @param {string} id @param {Picture} picture @param {View} view */
function alphaOf(id, picture, view) {
  if (!picture.shown.has(id)) return GHOST;
  return view.active && !view.around.has(id) ? DIMMED : 1;
}

/** @param {Spot} spot @param {import('./labels.js').Rect} rect @param {number} margin */
const outside = ({ x, y }, rect, margin) =>
  x < rect.left - margin || x > rect.right + margin || y < rect.top - margin || y > rect.bottom + margin;
