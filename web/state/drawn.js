/**
 * Pictures of one web on several days, as drawings: everybody stands in the same place in all of them.
 *
 * @typedef {import('../contract.js').Web} Web
 * @typedef {import('../contract.js').ComparedTie} ComparedTie
 * @typedef {import('../draw/picture.js').Picture} Picture
 * @typedef {import('./compared.js').Compared} Compared
 * @typedef {import('./comparing.js').TieChange} TieChange
 */
import { drawChanges } from '../draw/changes.js';
import { drawPicture } from '../draw/picture.js';
import { drawSmall } from '../draw/small.js';
import { SvgSurface } from '../draw/svg-surface.js';
import { MUTUAL } from '../picture/ties.js';
import { store } from './app.js';
import { ACTOR_CHANGES, ALIKE, TIE_CHANGES } from './comparing.js';
import { pictureOf } from './pictured.js';
import { HOME } from './route.js';

/** Around the wheel stand the names of its domains, but not around one so small that nothing is read. */
const RIM = 62;
const RIM_NARROW = 40;
const RIM_SMALL = 8;
const NARROW = 450;
const SMALL = 250;

/**
 * @param {Web} web
 * @param {Compared} compared
 * @param {{title: string, width: number, hidden?: ReadonlySet<TieChange>, marked?: boolean}} options width: for so many pixels of the screen
 * @returns {string} a drawing (SVG); '' while there is nothing to draw
 */
export function drawingOf(web, { comparison, roster }, { title, width, hidden = new Set(), marked = false }) {
  const made = pictureOf({ ...store.state, web, roster, metrics: null, route: { ...HOME, place: 'kern', area: web.area.code } }, 'beneath');
  if (!made?.layout.frame) return '';
  const picture = onTheWheel(made);
  const rim = width < SMALL ? RIM_SMALL : width < NARROW ? RIM_NARROW : RIM;
  const { radius } = made.layout.frame;
  const px = (2 * radius) / (width - 2 * rim);
  const half = radius + rim * px;
  const rect = { left: -half, top: -half, right: half, bottom: half };
  const surface = new SvgSurface();
  if (width < SMALL) drawSmall(surface, picture, px);
  else drawPicture(surface, marked ? { ...picture, tieLookOf: quiet(picture.tieLookOf) } : picture, { px, rect, moving: false, active: null, around: new Set() });
  if (marked) drawChanges(surface, picture, marksOf(web, comparison, hidden), px);
  return surface.document(rect, { title });
}

/** How many have no tie, and so do not stand on the wheel. @param {Web} web */
export function asideOf({ actors, ties }) {
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return actors.filter(({ id }) => !tied.has(id)).length;
}

/** Who stands in a tray beside the wheel is in the table. @param {Picture} picture @returns {Picture} */
function onTheWheel(picture) {
  const { layout } = picture;
  const spots = new Map([...layout.spots].filter(([, spot]) => !spot.tray));
  return {
    ...picture,
    layout: { ...layout, spots, trays: [] },
    actors: picture.actors.filter(({ id }) => spots.has(id)),
    ties: picture.ties.filter(({ from, to }) => spots.has(from) && spots.has(to)),
  };
}

/** What stays as it is steps back. @param {(tie: import('../contract.js').WebTie) => import('../picture/looks.js').TieLook} lookOf */
const quiet = (lookOf) => (/** @type {import('../contract.js').WebTie} */ tie) => ({ ...lookOf(tie), faint: true });

/** @param {Web} web @param {import('../contract.js').Comparison} comparison @param {ReadonlySet<TieChange>} hidden */
function marksOf(web, comparison, hidden) {
  /** @type {Map<string, TieChange>} */
  const changed = new Map(TIE_CHANGES.filter((change) => !hidden.has(change)).flatMap((change) => comparison[change].map((tie) => [keyOf(tie), change])));
  /** @type {Map<string, TieChange>} */
  const actors = new Map(ACTOR_CHANGES.filter((change) => !hidden.has(ALIKE[change])).flatMap((change) => comparison[change].map((id) => [id, ALIKE[change]])));
  /** @type {Map<string, TieChange>} */
  const ties = new Map();
  for (const tie of web.ties) {
    const change = changed.get(keyOf(tie));
    if (change) ties.set(tie.id, change);
  }
  return { ties, actors };
}

/** Spells of one tie have one key. @param {ComparedTie} tie */
const keyOf = ({ from, type, to }) => [type, ...(MUTUAL.has(type) ? [from, to].sort() : [from, to])].join(' ');
