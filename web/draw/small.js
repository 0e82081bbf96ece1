/**
 * A wheel so small that nothing can be read in it: the ground, the ties, and a dot for everybody.
 *
 * @typedef {import('./canvas-surface.js').Surface} Surface
 * @typedef {import('./picture.js').Picture} Picture
 */
import { drawGround } from './ground.js';
import { drawTies } from './threads.js';

const DOT = 2.6;
const silent = () => '';

/**
 * @param {Surface} surface
 * @param {Picture} picture with a frame
 * @param {number} px the size of a pixel of the screen in the picture
 */
export function drawSmall(surface, picture, px) {
  const { frame, spots, bounds } = picture.layout;
  if (frame) drawGround(surface, frame, { ...picture.words, domain: silent, people: silent, zone: silent, ring: silent }, px, null);
  drawTies(surface, picture, { px: px / 2, rect: bounds, moving: false, active: null, around: new Set() });
  /** @type {Map<string, number[][]>} */
  const dots = new Map();
  for (const actor of picture.actors) {
    const spot = spots.get(actor.id);
    const { fill } = picture.lookOf(actor);
    if (spot) dots.set(fill, [...(dots.get(fill) ?? []), [spot.x, spot.y, DOT * px]]);
  }
  for (const [fill, places] of dots) surface.dots(places, { fill });
}
