/**
 * The figure of a personal wijkweb as SVG: for the screen and for paper. What can be pointed at carries what it says.
 *
 * @typedef {import('../personal/around.js').Other} Other
 * @typedef {import('../personal/around.js').Place} Place
 * @typedef {import('../personal/seating.js').Seating} Seating
 * @typedef {import('../personal/seating.js').Seat} Seat
 * @typedef {import('../picture/sectors.js').Sector} Sector
 *
 * @typedef {object} FigureWords
 * @property {(place: string) => string} place
 * @property {(place: Place) => string} told what stands in a place without anybody; '' for what was not asked
 * @property {(place: Place) => string} wish
 * @property {string} close
 * @property {string} acquainted
 * @property {(text: string, size: number, weight: number) => number} width
 *
 * @typedef {object} Drawn
 * @property {Seating} seating
 * @property {Other[]} others
 * @property {Place[]} places
 * @property {(place: string|null) => string} colourOf
 * @property {FigureWords} words
 */
import { svg, nothing } from 'lit';
import { LINE } from '../picture/names.js';
import { SIGNS } from '../picture/kinds.js';
import { NEAR } from '../personal/around.js';
import { SIGN } from '../personal/seating.js';
import { edge, edgeLength, piece, pointIn, whole, widened } from '../personal/shape.js';
import { INK, LIGHT, LINE as RULE, PAPER, SOFT_INK, tint } from './colours.js';
import { figure } from './figures.js';
import { before, bow, straight, threadWidth, wavy } from './personal-threads.js';

const BODY = { body: '#8c3a22', skin: '#eab994', hair: '#5b4c40' };
const ARC = Math.PI;

/** What was not asked is faint paper: the same in colour and in print. */
export const paperPattern = svg`<pattern id="paper" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
  <rect width="7" height="7" fill="#fbf6ea"></rect><path d="M0 0V7" stroke="#e6d9bf" stroke-width="1.6"></path>
</pattern>`;

/** @param {Place|undefined} place @param {string} colour @param {number} share of the colour */
const groundOf = (place, colour, share) => {
  if (!place || place.told === 'not-asked') return 'url(#paper)';
  return place.told === 'some' ? tint(colour, share) : '#ffffff';
};

/** The near circle, with up to where those stand who are close. @param {Drawn} drawn */
export function nearGround({ seating, places, colourOf, words }) {
  const { shape, near, close, text } = seating;
  const place = places.find(({ id }) => id === NEAR);
  const said = place && place.told !== 'some' ? words.told(place) : '';
  const at = (/** @type {number} */ depth) => pointIn(shape, ARC, depth).y;
  const small = text * 0.84;
  const ring = (/** @type {string} */ word, /** @type {number} */ depth) =>
    svg`<text class="ring" x="0" y=${at(depth) - small * 0.45} font-size=${small} text-anchor="middle" fill=${SOFT_INK}>${word}</text>`;
  return svg`<path d=${whole(shape, near)} fill=${groundOf(place, colourOf(NEAR), 0.17)} stroke=${place?.chosen ? colourOf(NEAR) : RULE} stroke-width=${place?.chosen ? 2.4 : 1.4}></path>
    <path d=${whole(shape, close)} fill=${place?.told === 'some' ? LIGHT : 'none'} stroke=${tint(colourOf(NEAR), 0.45)} stroke-width="1.2" stroke-dasharray="2 4"></path>
    ${ring(words.close, close)} ${ring(words.acquainted, near)}
    <text class="ring" x="0" y=${-at(near) + text * 1.15} font-size=${text * 0.95} font-weight=${place?.chosen ? 700 : 400} text-anchor="middle" fill=${INK}>${words.place(NEAR)}</text>
    ${said ? svg`<text x="0" y=${(at(close) + at(near)) / 2} font-size=${text} font-style="italic" text-anchor="middle" fill=${SOFT_INK}>${said}</text>` : nothing}`;
}

/** A life domain. @param {Sector} sector @param {Drawn} drawn */
export function sectorGround(sector, { seating, places, colourOf, words }) {
  const { shape, near } = seating;
  const place = places.find(({ id }) => id === sector.domain.id);
  return svg`<path class="ground" d=${piece(shape, sector.from, sector.to, near, 1)} fill=${groundOf(place, colourOf(sector.domain.id), 0.2)} stroke=${PAPER} stroke-width="2"></path>
    <path d=${piece(shape, sector.from, sector.to, near, 1)} fill="none" stroke=${RULE} stroke-width="1"></path>
    ${seating.narrow && place?.told !== 'some' && !place?.chosen
      ? inside([words.place(sector.domain.id)], place ? words.told(place) : '', sector, seating)
      : svg`${rim(sector, seating, place?.chosen ?? false, colourOf(sector.domain.id), words)}${place && place.told !== 'some' ? inside([], words.told(place), sector, seating) : nothing}`}`;
}

/** The name along the edge; a domain that they chose is stressed. @param {Sector} sector @param {Seating} seating @param {boolean} chosen @param {string} colour @param {FigureWords} words */
function rim({ domain, from, to, middle }, { shape, rim: wide, text }, chosen, colour, words) {
  const around = widened(shape, wide / 2 + 1);
  const upright = Math.cos(middle) > -0.02;
  const name = words.place(domain.id);
  const weight = chosen ? 700 : 400;
  const room = edgeLength(around, from, to) - 8;
  const size = Math.min(text * 0.95, (text * 0.95 * room) / words.width(name, text * 0.95, weight));
  const id = `rim-${domain.id}`;
  // Longer than the sector, so that the middle of the name is its middle and nothing is cut off.
  const line = upright ? edge(around, from - 0.2, to + 0.2) : edge(around, to + 0.2, from - 0.2);
  return svg`${chosen ? svg`<path d=${edge(around, from + 0.012, to - 0.012)} fill="none" stroke=${colour} stroke-width=${wide - 3} stroke-linecap="butt"></path>` : nothing}
    <path id=${id} d=${line} fill="none"></path>
    <text class="rim" font-size=${size} font-weight=${weight} fill=${chosen ? '#ffffff' : INK} text-anchor="middle" dy="0.34em"><textPath href="#${id}" startOffset="50%">${name}</textPath></text>`;
}

/**
 * What stands in a life domain without anybody: on a phone its name, for which the edge is too short, and what was told.
 *
 * @param {string[]} names
 * @param {string} told
 * @param {Sector} sector
 * @param {Seating} seating
 */
function inside(names, told, { middle }, { shape, near, text }) {
  const { x, y } = pointIn(shape, middle, names.length > 0 ? 0.42 + 0.58 * near : (1 + near) / 2);
  const lines = [...names.flatMap(wrapped).map((line) => ({ line, style: 'normal' })), ...wrapped(told).map((line) => ({ line, style: 'italic' }))];
  const top = y - ((lines.length - 1) / 2) * text + text * 0.3;
  return svg`<text font-size=${text * 0.92} text-anchor="middle" fill=${SOFT_INK}>${lines.map(({ line, style }, index) => svg`<tspan x=${x} y=${top + index * text} font-style=${style}>${line}</tspan>`)}</text>`;
}

const LINE_LONG = 12;

/** @param {string} text @returns {string[]} */
function wrapped(text) {
  const rows = /** @type {string[]} */ ([]);
  for (const word of text.split(' ').filter(Boolean)) {
    const last = rows.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE_LONG) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

/** The line to somebody. @param {Other} other @param {Drawn} drawn */
export function thread(other, { seating, colourOf }) {
  const seat = seating.seats.get(other.id);
  if (!seat) return nothing;
  const from = before(seat, { x: 0, y: 0 }, seating.figure * 0.42);
  const to = before(from, seat, SIGN / 2 + 2);
  const width = other.strained ? Math.min(3.4, threadWidth(other.frequency)) : threadWidth(other.frequency);
  const open = other.standing !== 'now';
  return svg`<path class="thread" d=${other.strained ? wavy(from, to) : straight(from, to)} fill="none" stroke=${tint(colourOf(other.place), open ? 0.6 : 0.85)}
    stroke-width=${open ? Math.min(width, 1.8) : width} stroke-linecap=${other.unconfirmed || open ? 'butt' : 'round'} stroke-dasharray=${open ? '1.5 5' : other.unconfirmed ? '7 5' : nothing}></path>`;
}

/** From whom somebody came. @param {Other} other @param {Drawn} drawn */
export function aroseThread(other, { seating }) {
  const [from, to] = [seating.seats.get(other.arose ?? ''), seating.seats.get(other.id)];
  if (!from || !to) return nothing;
  return svg`<path d=${bow(before(to, from, SIGN / 2 + 3), before(from, to, SIGN / 2 + 3))} fill="none" stroke="#7a2e1d" stroke-width="1.4" stroke-dasharray="0.1 4.4" stroke-linecap="round" marker-end="url(#tip)"></path>`;
}

/** The sign and the name of somebody. @param {Other} other @param {Drawn} drawn */
export function person(other, { seating, colourOf }) {
  const seat = seating.seats.get(other.id);
  if (!seat) return nothing;
  const { x, y, name, named } = seat;
  const colour = colourOf(other.place);
  const open = other.standing !== 'now';
  const scale = SIGN / 2;
  const line = (seating.text * LINE) / 11.5;
  const wide = Math.max(SIGN + 10, (name.width * seating.text) / 11.5 + 8);
  return svg`<rect class="reach" x=${x - wide / 2} y=${y - SIGN / 2 - 4} width=${wide} height=${SIGN + 8 + (named ? name.lines.length * line : 4)} rx="8"></rect>
    <g transform="translate(${x} ${y}) scale(${scale})">
      <path d=${SIGNS[other.label.kind]} fill=${PAPER} stroke=${PAPER} stroke-width="0.5"></path>
      <path d=${SIGNS[other.label.kind]} fill=${open ? PAPER : colour} stroke=${colour} stroke-width=${open ? 0.22 : 0} stroke-linejoin="round"></path>
    </g>
    ${other.standing === 'paused' ? svg`<path d="M${x - 2} ${y - 3.4}v6.8M${x + 2} ${y - 3.4}v6.8" stroke=${INK} stroke-width="1.7"></path>` : nothing}
    ${named
      ? svg`<text class="name" font-size=${seating.text} text-anchor="middle" fill=${INK} text-decoration=${other.standing === 'ended' ? 'line-through' : nothing}>${name.lines.map((words, index) => svg`<tspan x=${x} y=${y + SIGN / 2 + 2 + line * (index + 0.82)}>${words}</tspan>`)}</text>`
      : nothing}`;
}

/** The person in the middle, with feet on the ground. @param {number} height */
export const centre = (height) =>
  figure({ x: 0, y: height / 2, height, ...BODY, style: 'short' }).map(({ d, fill, stroke, width }) => svg`<path d=${d} fill=${fill ?? 'none'} stroke=${stroke ?? nothing} stroke-width=${width ?? nothing} stroke-linecap="round" stroke-linejoin="round"></path>`);
