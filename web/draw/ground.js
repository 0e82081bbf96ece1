/**
 * The ground of the wheel: rings like growth rings of a tree, sectors in the breath of their life domain, names along
 * the rim.
 *
 * @typedef {import('./canvas-surface.js').Surface} Surface
 * @typedef {import('../picture/frame.js').Frame} Frame
 * @typedef {import('../picture/sectors.js').Sector} Sector
 * @typedef {object} GroundWords
 * @property {(sector: Sector) => string} domain
 * @property {(sector: Pick<Sector, 'domain'>) => string} people residents in the domain, as text; '' when none are told
 * @property {(zone: string) => string} zone
 * @property {(ring: string) => string} ring
 * @property {(text: string, size: number, weight: number) => number} width of a text
 */
import { arcPath, circlePath, onCircle, n, ringPiece } from '../picture/geometry.js';
import { LIGHT, LINE, PAPER, RING_DARK, RING_LIGHT, SOFT_INK, tint } from './colours.js';

const RIM = 8;
/** In pixels of the screen; what would be smaller is told by colour and legend. */
const SMALLEST_NAME = 8.4;

/**
 * @param {Surface} surface
 * @param {Frame} frame
 * @param {GroundWords} words
 * @param {number} px the size of a pixel of the screen in the picture
 * @param {Set<string>|null} lit domains that are in the filter; null is all
 */
export function drawGround(surface, frame, words, px, lit) {
  drawBands(surface, frame, lit);
  const size = Math.max(17, 12.5 * px, frame.radius * 0.024);
  const rooms = roomsOf(frame, words, size);
  frame.sectors.forEach((sector, index) => drawRim(surface, frame, sector, words, { px, size, room: rooms[index], lit: !lit || lit.has(sector.domain.id) }));
  if (isRoomy(frame, px)) drawZones(surface, frame, words, px);
}

/** @param {Surface} surface @param {Frame} frame @param {Set<string>|null} lit */
function drawBands(surface, frame, lit) {
  frame.rings.forEach((ring, index) => {
    for (const { from, to, domain } of frame.sectors) {
      const ground = index % 2 === 0 ? RING_DARK : RING_LIGHT;
      const share = lit && !lit.has(domain.id) ? 0 : 0.085 - index * 0.008;
      const fill = ring.key === 'unknown' ? tint(domain.colour, share / 2.5, PAPER) : tint(domain.colour, share, ground);
      surface.path(ringPiece(from, to, ring.inner, ring.outer), { fill });
    }
  });
  for (const { from, to } of frame.sectors) {
    const [start, middle] = [frame.rings[0].inner, frame.radius];
    for (const angle of [from, to]) {
      const [a, b] = [onCircle(angle, start), onCircle(angle, middle)];
      surface.path(`M${n(a.x)} ${n(a.y)}L${n(b.x)} ${n(b.y)}`, { stroke: PAPER, width: 2.5 });
    }
    for (const ring of frame.rings.slice(1)) {
      const unknown = ring.key === 'unknown';
      surface.path(arcPath(from, to, ring.inner), { stroke: LINE, width: unknown ? 1.6 : 1, dash: unknown ? [2, 6] : [], round: true });
    }
  }
  surface.path(circlePath(frame.rings[0].inner - 3), { fill: LIGHT });
  surface.path(circlePath(frame.near.outer), { stroke: LINE, width: 1, dash: [1.5, 6], round: true });
}

/**
 * @param {Surface} surface
 * @param {Frame} frame
 * @param {Sector} sector
 * @param {GroundWords} words
 * @param {{px: number, size: number, room: number, lit: boolean}} options size, room: of the name
 */
function drawRim(surface, frame, sector, words, { px, size, room, lit }) {
  const { from, to, middle, domain } = sector;
  const alpha = lit ? 1 : 0.3;
  surface.path(ringPiece(from + 0.004, to - 0.004, frame.radius + 5, frame.radius + 5 + RIM), { fill: domain.colour, alpha });
  const lines = fitted(words.domain(sector), room, size, words);
  const people = words.people(sector);
  const texts = [...lines.map((text) => ({ text, people: false })), ...(people ? [{ text: people, people: true }] : [])];
  const outwards = Math.cos(middle) > -0.02 ? [...texts].reverse() : texts;
  outwards.forEach(({ text, people: small }, index) => {
    const fitting = Math.min(small ? size * 0.8 : size, (size * room) / Math.max(1, words.width(text, size, 600)));
    if (fitting < SMALLEST_NAME * px) return;
    surface.arcText(text, middle, frame.radius + RIM + 8 + size * 0.62 + index * size * 1.08, {
      size: fitting,
      weight: small ? 400 : 600,
      fill: small ? SOFT_INK : tint(domain.colour, 0.86, '#1d1712'),
      alpha,
    });
  });
}

/**
 * How wide the name of each sector may be. The name of a narrow sector may stand above what its neighbours leave free.
 *
 * @param {Frame} frame
 * @param {GroundWords} words
 * @param {number} size
 * @returns {number[]}
 */
function roomsOf({ sectors, radius }, words, size) {
  const around = radius + 30;
  const own = sectors.map(({ from, to }) => (to - from) * around - 8);
  const free = sectors.map((sector, index) => {
    const widest = Math.max(...fitted(words.domain(sector), own[index], size, words).map((line) => words.width(line, size, 600)));
    return Math.max(0, own[index] - widest) / 2;
  });
  return sectors.map(({ from, to }, index) => {
    const before = (index + sectors.length - 1) % sectors.length;
    const after = (index + 1) % sectors.length;
    const [left, right] = [apart(sectors[before].to, from), apart(to, sectors[after].from)].map((gap) => (gap / 2) * around);
    return own[index] + 2 * Math.min(left + free[before], right + free[after]);
  });
}

/** @param {number} from @param {number} to @returns {number} the angle between, clockwise */
const apart = (from, to) => (to - from + 4 * Math.PI) % (2 * Math.PI);

/**
 * @param {string} name
 * @param {number} room
 * @param {number} size
 * @param {GroundWords} words
 * @returns {string[]} one line, or two when that is what it takes
 */
function fitted(name, room, size, words) {
  if (words.width(name, size, 600) <= room) return [name];
  const parts = name.split(' ');
  if (parts.length < 2) return [name];
  const half = parts.length - 1;
  return [parts.slice(0, half).join(' '), parts.slice(half).join(' ')];
}

/** @param {Surface} surface @param {Frame} frame @param {GroundWords} words @param {number} px */
function drawZones(surface, frame, words, px) {
  /** @type {{zone: string, from: number, to: number}[]} */
  const stretches = [];
  for (const { zone, from, to } of frame.sectors) {
    const last = stretches.at(-1);
    if (last && last.zone === zone && Math.abs(last.to - from) < 0.01) last.to = to;
    else stretches.push({ zone, from, to });
  }
  const size = Math.max(15, 10.5 * px);
  const radius = frame.radius + Math.max(74, 43 * px);
  for (const { zone, from, to } of stretches) {
    const text = words.zone(zone).toLocaleUpperCase();
    if (words.width(text, size, 400) * 1.5 > (to - from) * radius) continue;
    surface.arcText(text, (from + to) / 2, radius, { size, fill: SOFT_INK, spacing: size * 0.22 });
  }
}

/**
 * Whether the wheel is large enough on the screen for more than the names of its domains.
 *
 * @param {Frame} frame
 * @param {number} px
 */
export const isRoomy = (frame, px) => frame.radius / px > 200;

/**
 * Names of the rings stand in the gap between what is above and what is right of it.
 *
 * @param {Surface} surface
 * @param {Frame} frame
 * @param {GroundWords} words
 * @param {number} px
 */
export function drawRingNames(surface, frame, words, px) {
  const size = ringNameSize(frame, px);
  for (const { key, angle, radius } of ringNames(frame, size)) {
    surface.arcText(words.ring(key), angle, radius, { size, fill: SOFT_INK, italic: true, halo: PAPER });
  }
}

/**
 * Where the names of the rings stand, so that no other name stands there.
 *
 * @param {Frame} frame
 * @param {number} px
 * @returns {{left: number, top: number, right: number, bottom: number}[]}
 */
export function ringNamePlaces(frame, px) {
  const half = ringNameSize(frame, px) * 2.1;
  return ringNames(frame, ringNameSize(frame, px)).map(({ angle, radius }) => {
    const { x, y } = onCircle(angle, radius);
    return { left: x - half, top: y - half, right: x + half, bottom: y + half };
  });
}

/** @param {Frame} frame @param {number} px */
const ringNameSize = ({ radius }, px) => Math.max(radius * 0.0145, 9.5 * px);

/** @param {Frame} frame @param {number} size */
function ringNames({ sectors, rings }, size) {
  const gap = sectors.findIndex((sector, index) => index > 0 && sector.from - sectors[index - 1].to > 0.02);
  if (gap < 0) return [];
  const angle = (sectors[gap - 1].to + sectors[gap].from) / 2;
  return rings.filter(({ inner, outer }) => outer - inner > size * 1.7).map(({ key, outer }) => ({ key, angle, radius: outer - size * 0.9 }));
}
