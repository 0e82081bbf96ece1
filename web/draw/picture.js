/**
 * Draws the whole picture on a surface: Canvas on the screen, SVG for print and export.
 *
 * @typedef {import('../contract.js').WebActor} WebActor
 * @typedef {import('../contract.js').WebTie} WebTie
 * @typedef {import('./canvas-surface.js').Surface} Surface
 * @typedef {import('../picture/wheel.js').Layout} Layout
 * @typedef {import('../picture/wheel.js').Spot} Spot
 * @typedef {import('./ground.js').GroundWords} GroundWords
 *
 * @typedef {object} Picture
 * @property {Layout} layout
 * @property {WebActor[]} actors
 * @property {WebTie[]} ties
 * @property {Map<string, number[]>} curves
 * @property {(actor: WebActor) => import('../picture/looks.js').ActorLook} lookOf
 * @property {(tie: WebTie) => import('../picture/looks.js').TieLook} tieLookOf
 * @property {(actor: WebActor) => string} threadOf the colour of an actor's ties
 * @property {import('./changes.js').Marks} [marks] what is marked in it, on a stage
 * @property {Set<string>} shown who passes the filter and the steps
 * @property {Set<string>|null} lit domains in the filter; null is all
 * @property {GroundWords & {question: string, known: string, tray: (key: string, count: number) => string}} words
 *
 * @typedef {object} View
 * @property {number} px the size of a pixel of the screen in the picture
 * @property {import('./labels.js').Rect} rect what is on the screen
 * @property {boolean} moving fewer ties are drawn while the picture moves
 * @property {string|null} active who is pointed at or pinned
 * @property {Set<string>} around the active one and its neighbours
 * @property {boolean} [everyName] whether every name must be there: further off or smaller when need be
 */
import { INK, LINE, PAPER, SOFT_INK } from './colours.js';
import { drawGround, drawRingNames, isRoomy, ringNamePlaces } from './ground.js';
import { placeLabels } from './labels.js';
import { drawSigns } from './signs.js';
import { drawTable } from './table.js';
import { drawActiveTies, drawTies } from './threads.js';

/** On a small screen signs shrink less than the picture. */
const SIGN_KEEPS = 0.7;
const LEAST_PIXEL = 0.9;
const MOST_PIXEL = 2.4;
const NEARLY_ALL = 0.9;
/** While so many move, names wait until they are at rest. */
const MOVING_NAMES = 400;

/**
 * @param {Surface} surface
 * @param {Picture} picture
 * @param {View} view
 */
export function drawPicture(surface, picture, view) {
  const { layout, words } = picture;
  if (layout.frame) drawGround(surface, layout.frame, words, view.px, picture.lit);
  drawTies(surface, picture, view);
  if (layout.frame) drawTable(surface, layout.frame.table, words, view.px);
  for (const tray of layout.trays) drawTray(surface, tray, words.tray(tray.key, tray.count), view.px);
  if (layout.frame && isRoomy(layout.frame, view.px)) drawRingNames(surface, layout.frame, words, view.px);
  drawActiveTies(surface, picture, view);
  const scale = signScale(view.px);
  drawSigns(surface, picture, view, scale);
  if (!view.moving || picture.actors.length < MOVING_NAMES) drawLabels(surface, picture, view, scale);
}

/** @param {Surface} surface @param {Picture} picture @param {View} view @param {number} scale */
function drawLabels(surface, picture, view, scale) {
  for (const label of labelsOf(picture, view, scale)) {
    const strong = label.id === view.active;
    const spot = picture.layout.spots.get(label.id);
    if (label.leader && spot) surface.path(`M${spot.x} ${spot.y}L${label.leader.x} ${label.leader.y}`, { stroke: SOFT_INK, width: 0.6 * view.px, alpha: 0.7 });
    label.lines.forEach((line, index) =>
      surface.text(line, label.x, label.y + index * label.size * 1.1, { size: label.size, weight: strong ? 700 : 400, fill: INK, anchor: label.anchor, halo: PAPER }),
    );
  }
}

/** @param {Picture} picture @param {View} view @param {number} scale */
function labelsOf(picture, view, scale) {
  const radii = new Map(picture.actors.map((actor) => [actor.id, picture.lookOf(actor).radius * scale]));
  const wanted = picture.actors
    .filter((actor) => picture.shown.has(actor.id) && (!view.active || view.around.has(actor.id)))
    .sort((a, b) => importance(b, view) - importance(a, view) || (a.id < b.id ? -1 : 1))
    .flatMap((actor) => {
      const spot = picture.layout.spots.get(actor.id);
      return spot ? [/** @type {[string, Spot]} */ ([actor.id, spot])] : [];
    });
  return placeLabels(wanted, (id) => radii.get(id) ?? 6, view.px, view.rect, barredIn(picture.layout, view.px), view.everyName);
}

/**
 * The largest size at which most names have their place, all of them if that can be; what hangs on the wall names everybody.
 *
 * @param {Picture} picture
 * @param {import('./labels.js').Rect} rect
 * @returns {number} the size of a pixel, for which to draw
 */
export function sizeForEveryName(picture, rect) {
  const wanted = picture.actors.filter((actor) => picture.shown.has(actor.id) && picture.layout.spots.has(actor.id)).length;
  let best = { px: LEAST_PIXEL, placed: 0 };
  for (let px = LEAST_PIXEL; px <= MOST_PIXEL; px += 0.05) {
    const view = { px, rect, moving: false, active: null, around: new Set(), everyName: true };
    const placed = labelsOf(picture, view, signScale(px)).length;
    if (placed >= best.placed) best = { px, placed };
    if (placed < wanted * NEARLY_ALL) break;
  }
  return best.px;
}

/** @param {number} px */
const signScale = (px) => Math.max(1, SIGN_KEEPS * px);

/**
 * Names keep off the table, and within the rim.
 *
 * @param {Layout} layout
 * @param {number} px
 * @returns {(rect: import('./labels.js').Rect, spot: Spot) => boolean}
 */
function barredIn({ frame }, px) {
  if (!frame) return () => false;
  const names = isRoomy(frame, px) ? ringNamePlaces(frame, px) : [];
  return (rect, spot) => {
    if (spot.tray) return false;
    const [dx, dy] = [Math.max(rect.left, -rect.right, 0), Math.max(rect.top, -rect.bottom, 0)];
    if (Math.hypot(dx, dy) < frame.table) return true;
    if (names.some((name) => rect.left < name.right && rect.right > name.left && rect.top < name.bottom && rect.bottom > name.top)) return true;
    const far = Math.hypot(Math.max(-rect.left, rect.right), Math.max(-rect.top, rect.bottom));
    return far > frame.radius + 3 * px;
  };
}

/** @param {WebActor} actor @param {View} view */
const importance = (actor, view) => (actor.id === view.active ? 1e6 : 0) + (actor.degree ?? 0) + (actor.involvement ?? 0) / 10;

/** @param {Surface} surface @param {import('../picture/trays.js').Tray} tray @param {string} title @param {number} px */
function drawTray(surface, { x, y, width, height, scale }, title, px) {
  const r = 10 * scale;
  surface.path(
    `M${x + r} ${y}H${x + width - r}Q${x + width} ${y} ${x + width} ${y + r}V${y + height - r}Q${x + width} ${y + height} ${x + width - r} ${y + height}H${x + r}Q${x} ${y + height} ${x} ${y + height - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`,
    { fill: '#ffffff', stroke: LINE, width: 1.2 },
  );
  surface.text(title, x + 12 * scale, y + 22 * scale, { size: Math.min(13.5 * scale, Math.max(12.5 * scale, 11 * px)), weight: 600, fill: SOFT_INK });
}
