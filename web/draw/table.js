/**
 * The middle of the wheel: people of all ages around the neighbourhood table, feet on the ground, and one empty chair
 * for whom we do not know yet. Drawn around the origin, within the radius of the table.
 *
 * @typedef {import('./canvas-surface.js').Surface} Surface
 * @typedef {{d: string, fill?: string, stroke?: string, width?: number, dash?: number[]}} Shape
 */
import { circlePath, n } from '../picture/geometry.js';
import { ACCENT, LAMP, PAPER, SOFT_INK } from './colours.js';
import { figure, wheelchair } from './figures.js';

/** The radius within which it is drawn. */
const DRAWN = 148;
const QUESTION = 13;
/** In pixels of the screen: the smallest letters, and the smallest table that has room for a few words. */
const LEGIBLE = 10.5;
const FEW_WORDS = 56;
const WOOD = '#c08a54';
const WOOD_EDGE = '#96653a';
const CUP = '#fffaf0';

/**
 * @param {Surface} surface
 * @param {number} radius
 * @param {{question: string, known: string}} words
 * @param {number} px the size of a pixel of the screen in the picture
 */
export function drawTable(surface, radius, { question, known }, px) {
  surface.path(circlePath(1), { fill: LAMP }, { x: 0, y: 0, scale: radius - 2 });
  const whole = radius / DRAWN;
  if (QUESTION * whole >= LEGIBLE * px) {
    drawPeople(surface, whole, -6 * whole);
    writeQuestion(surface, [question], 106 * whole, QUESTION * whole);
    surface.text(known, 0, 121 * whole, { size: 11.5 * whole, fill: SOFT_INK, anchor: 'middle' });
  } else if (radius >= FEW_WORDS * px) {
    drawPeople(surface, whole * 0.84, -0.2 * radius);
    writeQuestion(surface, halves(question), 0.56 * radius, LEGIBLE * px);
  } else drawPeople(surface, whole, 0);
}

/** @param {Surface} surface @param {number} scale @param {number} y */
function drawPeople(surface, scale, y) {
  for (const { d, ...paint } of SHAPES) {
    const line = paint.width === undefined ? {} : { width: paint.width * scale, dash: paint.dash?.map((length) => length * scale) };
    surface.path(d, { round: true, ...paint, ...line }, { x: 0, y, scale });
  }
}

/** @param {Surface} surface @param {string[]} lines @param {number} y @param {number} size */
function writeQuestion(surface, lines, y, size) {
  lines.forEach((line, index) => surface.text(line, 0, y + index * size * 1.08, { size, weight: 600, italic: true, fill: ACCENT, anchor: 'middle' }));
}

/** @param {string} text */
function halves(text) {
  const words = text.split(' ');
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half).join(' '), words.slice(half).join(' ')];
}

const ellipse = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ rx, /** @type {number} */ ry) =>
  `M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 1 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 1 ${n(-2 * rx)} 0Z`;

/** @type {Shape[]} from back to front */
const SHAPES = [
  { d: ellipse(0, 44, 128, 44), fill: '#efe6cf' },
  { d: ellipse(0, 48, 112, 34), fill: '#e6e3c3' },
  ...grass(),
  ...figure({ x: -52, y: 26, height: 104, body: '#31497a', skin: '#eab994', hair: '#5a4632', style: 'beard' }),
  ...figure({ x: 50, y: 26, height: 98, body: '#7a4b94', skin: '#a8744d', hair: '#3d2c5c', style: 'scarf' }),
  ...figure({ x: -18, y: 22, height: 92, body: '#2e7d4f', skin: '#f0c9a6', hair: '#d9d4cc', style: 'bun' }),
  ...figure({ x: 17, y: 22, height: 106, body: '#c2511d', skin: '#8a5a3a', hair: '#241c18', style: 'short' }),
  ...figure({ x: -92, y: 56, height: 92, body: '#bf3a35', skin: '#f0c9a6', hair: '#e6e2db', style: 'short', cane: -1 }),
  ...wheelchair({ x: 92, y: 58, body: '#0e7c86', skin: '#eab994', hair: '#a4682f' }),
  { d: 'M-5 24H5L8 66H-8Z', fill: WOOD_EDGE },
  { d: ellipse(0, 66, 24, 7), fill: WOOD_EDGE },
  { d: 'M-68 20V27A68 22 0 0 0 68 27V20Z', fill: WOOD_EDGE },
  { d: ellipse(0, 20, 68, 22), fill: WOOD },
  { d: 'M-52 15Q-10 6 40 9M-58 24Q-4 15 58 20M-40 33Q0 27 44 31', stroke: '#ad7844', width: 1 },
  ...tableware(),
  ...figure({ x: -50, y: 84, height: 58, body: '#e0a030', skin: '#eab994', hair: '#7b4a22', style: 'plaits' }),
  ...figure({ x: 54, y: 84, height: 72, body: '#2f72b0', skin: '#c58f66', hair: '#2a1f1a', style: 'cap' }),
  ...emptyChair(),
];

/** @returns {Shape[]} */
function grass() {
  return [[-112, 60], [-78, 74], [112, 66], [84, 78], [-20, 80], [26, 78]].map(([x, y]) => ({
    d: `M${x - 3} ${y}q0 -4 -2 -6M${x} ${y}v-7M${x + 3} ${y}q0 -4 2 -6`,
    stroke: '#9aa566',
    width: 1.2,
  }));
}

/** @returns {Shape[]} */
function tableware() {
  const cups = [[-42, 18], [-14, 11], [20, 10], [44, 20], [-24, 31], [27, 32]];
  return [
    ...cups.flatMap(([x, y]) => [
      { d: ellipse(x, y + 2.4, 6, 2.4), fill: '#a8733f' },
      { d: `M${x - 4} ${y - 3}V${y + 1}Q${x} ${y + 4.4} ${x + 4} ${y + 1}V${y - 3}Z`, fill: CUP },
      { d: ellipse(x, y - 3, 4, 1.6), fill: '#6b4427' },
    ]),
    { d: 'M-6 22Q-8 12 0 11Q8 12 6 22Q0 25 -6 22Z', fill: '#b3261e' },
    { d: 'M6 15q6 -1 6 -5', stroke: '#b3261e', width: 2.2 },
    { d: 'M-6 14q-5 1 -4 5q1 2 4 2', stroke: '#b3261e', width: 1.6 },
    { d: ellipse(0, 11, 3.4, 1.3), fill: '#8f1d17' },
  ];
}

/** The chair stands open towards the one who looks. @returns {Shape[]} */
function emptyChair() {
  const line = { stroke: ACCENT, width: 2 };
  return [
    { d: 'M-14 38Q0 34 14 38L12.6 64H-12.6Z', fill: PAPER, ...line, dash: [4, 3.4] },
    { d: 'M-15 64H15L17 72H-17Z', fill: PAPER, ...line, dash: [4, 3.4] },
    { d: 'M-15 73V90M15 73V90', ...line, dash: [4, 3.4] },
    { d: 'M-5 41V63M5 41V63', stroke: ACCENT, width: 1.2, dash: [2.4, 2.6] },
  ];
}

