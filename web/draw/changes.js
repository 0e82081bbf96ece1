/**
 * Marks in a picture what changed: each kind of change by a colour and a form of its own.
 *
 * @typedef {import('./canvas-surface.js').Surface} Surface
 * @typedef {import('./picture.js').Picture} Picture
 * @typedef {import('../state/comparing.js').TieChange} TieChange
 * @typedef {import('../state/what-if.js').Loss} Loss
 * @typedef {{ties: Map<string, TieChange|Loss>, actors: Map<string, TieChange|Loss>}} Marks by the id of what is marked
 * @typedef {{colour: string, width: number, dash: number[], sign: string}} Mark
 */
import { PAPER } from './colours.js';

/** @type {Record<TieChange|Loss, Mark>} */
export const MARKS = {
  appeared: { colour: '#1c7a3e', width: 3, dash: [], sign: 'M-1 0H1M0 -1V1' },
  ended: { colour: '#b3261e', width: 2.4, dash: [7, 4], sign: 'M-0.8 -0.8L0.8 0.8M-0.8 0.8L0.8 -0.8' },
  strengthened: { colour: '#1b5fa8', width: 4.4, dash: [], sign: 'M-0.9 0.6L0 -0.7L0.9 0.6' },
  faded: { colour: '#8a4b00', width: 3, dash: [2, 4], sign: 'M-0.9 -0.6L0 0.7L0.9 -0.6' },
  shifted: { colour: '#7a3b8f', width: 2.6, dash: [10, 3, 2, 3], sign: 'M-0.9 0L0 -0.9L0.9 0L0 0.9Z' },
  gone: { colour: '#b3261e', width: 2.4, dash: [7, 4], sign: 'M-0.8 -0.8L0.8 0.8M-0.8 0.8L0.8 -0.8' },
  loose: { colour: '#8a4b00', width: 2.6, dash: [2, 3], sign: 'M-1 0H-0.35M0.35 0H1M-0.2 -0.7L0.2 0.7' },
  uncarried: { colour: '#5b2c83', width: 2.6, dash: [], sign: 'M0 -0.9V0.25M0 0.75V0.85' },
  doubtful: { colour: '#6a6058', width: 1.5, dash: [1.5, 4], sign: 'M-0.5 -0.4A0.5 0.5 0 1 1 0 0.15V0.35M0 0.85V0.9' },
};

/** With more ties of one kind their signs would hide the lines. */
const SIGNS_UP_TO = 45;

/**
 * @param {Surface} surface
 * @param {Picture} picture
 * @param {Marks} marks
 * @param {number} px the size of a pixel of the screen in the picture
 */
export function drawChanges(surface, picture, marks, px) {
  const ties = picture.ties.flatMap((tie) => {
    const [change, curve] = [marks.ties.get(tie.id), picture.curves.get(tie.id)];
    return change && curve ? [{ mark: MARKS[change], curve }] : [];
  });
  const kinds = Object.values(MARKS).map((mark) => ({ mark, curves: ties.filter((tie) => tie.mark === mark).map(({ curve }) => curve) }));
  for (const { mark, curves } of kinds) {
    if (curves.length === 0) continue;
    surface.curves(curves, { stroke: PAPER, width: (mark.width + 1.6) * px, alpha: 0.7 });
    surface.curves(curves, { stroke: mark.colour, width: mark.width * px, dash: mark.dash.map((length) => length * px), alpha: 0.95, round: mark.dash.length === 0 });
  }
  for (const { mark, curves } of kinds) if (curves.length <= SIGNS_UP_TO) curves.forEach((curve) => drawSign(surface, mark, middleOf(curve), px));
  for (const { id } of picture.actors) {
    const [change, spot] = [marks.actors.get(id), picture.layout.spots.get(id)];
    if (change && spot) drawRing(surface, MARKS[change], spot, px);
  }
}

/** @param {Surface} surface @param {Mark} mark @param {import('../picture/geometry.js').Point} at @param {number} px */
function drawRing(surface, mark, at, px) {
  surface.path('M-1 0a1 1 0 1 1 2 0a1 1 0 1 1 -2 0Z', { stroke: mark.colour, width: 2.6 * px, dash: mark.dash.map((length) => length * px * 0.8) }, { ...at, scale: 11 * px });
  drawSign(surface, mark, { x: at.x + 9 * px, y: at.y - 9 * px }, px);
}

/** @param {Surface} surface @param {Mark} mark @param {import('../picture/geometry.js').Point} at @param {number} px */
function drawSign(surface, mark, { x, y }, px) {
  surface.path('M-1 0a1 1 0 1 1 2 0a1 1 0 1 1 -2 0Z', { fill: PAPER, stroke: mark.colour, width: 1.2 * px }, { x, y, scale: 6.2 * px });
  surface.path(mark.sign, { stroke: mark.colour, width: 1.8 * px, round: true }, { x, y, scale: 3.4 * px });
}

/** The middle of a chain of Bézier curves. @param {number[]} curve */
function middleOf(curve) {
  const pieces = (curve.length - 2) / 6;
  const at = Math.floor(pieces / 2) * 6;
  if (pieces % 2 === 0) return { x: curve[at], y: curve[at + 1] };
  const along = (/** @type {number} */ axis) => (curve[at + axis] + 3 * curve[at + 2 + axis] + 3 * curve[at + 4 + axis] + curve[at + 6 + axis]) / 8;
  return { x: along(0), y: along(1) };
}
