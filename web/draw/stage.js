/**
 * A Canvas on which a picture can be moved, zoomed and pointed at. It draws when something changed, sharp on every
 * screen, and lighter while it moves.
 *
 * @typedef {import('./picture.js').Picture} Picture
 * @typedef {import('../picture/wheel.js').Spot} Spot
 * @typedef {{inset: () => {left: number, top: number, right: number, bottom: number}, point: (id: string|null) => void, pick: (id: string|null) => void, calm: () => boolean}} Callbacks
 */
import { quadtree } from 'd3-quadtree';
import { select } from 'd3-selection';
import 'd3-transition';
import { zoom, zoomIdentity } from 'd3-zoom';
import { CanvasSurface } from './canvas-surface.js';
import { drawChanges } from './changes.js';
import { drawPicture } from './picture.js';
import { neighboursOf } from '../picture/order.js';

const CLOSEST = 8;
const FINGER = 22;
const AT_REST = 140;
const GLIDE = 420;
const SMALL = 600;
const RIM_SMALL = 30;
const RIM_NONE = 22;
const RIM = 46;

export class Stage {
  /**
   * @param {HTMLCanvasElement} canvas
   * @param {Callbacks} callbacks
   */
  constructor(canvas, callbacks) {
    this.canvas = canvas;
    this.callbacks = callbacks;
    this.context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    this.transform = zoomIdentity;
    /** @type {Picture|null} */
    this.picture = null;
    /** @type {string|null} */
    this.active = null;
    this.moving = false;
    this.untouched = true;
    this.zoom = zoom()
      .on('zoom', (event) => this.#moved(event))
      .filter((event) => !event.button && (event.type !== 'wheel' || !event.altKey));
    this.selection = select(/** @type {Element} */ (canvas));
    this.selection.call(this.zoom).on('dblclick.zoom', null);
    canvas.addEventListener('pointermove', (event) => this.#pointed(event));
    canvas.addEventListener('pointerleave', () => callbacks.point(null));
    canvas.addEventListener('click', (event) => callbacks.pick(this.#at(event)));
    this.observer = new ResizeObserver(() => this.#resized());
    this.observer.observe(canvas);
  }

  stop() {
    this.observer.disconnect();
    clearTimeout(this.rest);
    cancelAnimationFrame(this.frame ?? 0);
  }

  /** @param {Picture|null} picture */
  show(picture) {
    if (picture === this.picture) return;
    const before = this.picture;
    this.picture = picture;
    if (!picture) return;
    const layoutChanged = before?.layout !== picture.layout;
    if (layoutChanged) this.#index(picture);
    if (before?.ties !== picture.ties) this.neighbours = neighboursOf(picture.ties);
    const sameKind = before && before.layout.kind === picture.layout.kind;
    const framed = before?.layout.base === picture.layout.base;
    if (layoutChanged && !framed && (!sameKind || this.untouched)) this.fit();
    if (layoutChanged && sameKind && !this.callbacks.calm()) this.#glideFrom(before);
    this.draw();
  }

  /** @param {string|null} id */
  activate(id) {
    if (this.active === id) return;
    this.active = id;
    this.draw();
  }

  draw() {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = undefined;
      this.#paint();
    });
  }

  /** Shows the whole picture. */
  fit() {
    if (!this.picture || !this.canvas.clientWidth) return;
    const { left, top, right, bottom } = this.picture.layout.bounds;
    const inset = this.#inset();
    const width = this.canvas.clientWidth - inset.left - inset.right;
    const height = this.canvas.clientHeight - inset.top - inset.bottom;
    const k = Math.min(width / (right - left), height / (bottom - top));
    this.zoom.scaleExtent([k * 0.6, CLOSEST]);
    const x = inset.left + width / 2 - (k * (left + right)) / 2;
    const y = inset.top + height / 2 - (k * (top + bottom)) / 2;
    this.#goTo(zoomIdentity.translate(x, y).scale(k));
    this.untouched = true;
  }

  /** Room for the names along the rim, which do not shrink with the wheel. */
  #inset() {
    const inset = this.callbacks.inset();
    const rim = !this.picture?.layout.frame ? RIM_NONE : this.canvas.clientWidth < SMALL ? RIM_SMALL : RIM;
    return { left: inset.left + rim, top: inset.top + rim, right: inset.right + rim, bottom: inset.bottom + rim };
  }

  /** @param {number} factor */
  zoomBy(factor) {
    this.untouched = false;
    this.zoom.scaleBy(/** @type {any} */ (this.#gliding()), factor);
  }

  /** Brings somebody into view. @param {string} id */
  reveal(id) {
    const spot = this.picture?.layout.spots.get(id);
    if (!spot) return;
    const [x, y] = this.transform.apply([spot.x, spot.y]);
    const inset = this.callbacks.inset();
    const margin = 60;
    const free = { left: inset.left + margin, right: this.canvas.clientWidth - inset.right - margin, top: inset.top + margin, bottom: this.canvas.clientHeight - inset.bottom - margin };
    if (x >= free.left && x <= free.right && y >= free.top && y <= free.bottom) return;
    this.untouched = false;
    this.zoom.translateTo(/** @type {any} */ (this.#gliding()), spot.x, spot.y, [(free.left + free.right) / 2, (free.top + free.bottom) / 2]);
  }

  #gliding() {
    return this.callbacks.calm() ? this.selection : this.selection.transition().duration(GLIDE / 2);
  }

  /** @param {import('d3-zoom').ZoomTransform} transform */
  #goTo(transform) {
    this.zoom.transform(this.selection, transform);
  }

  /** @param {any} event */
  #moved(event) {
    this.transform = event.transform;
    if (event.sourceEvent) this.untouched = false;
    this.moving = true;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      this.moving = false;
      this.draw();
    }, AT_REST);
    this.draw();
  }

  #resized() {
    const { clientWidth, clientHeight } = this.canvas;
    const ratio = devicePixelRatio || 1;
    this.canvas.width = Math.round(clientWidth * ratio);
    this.canvas.height = Math.round(clientHeight * ratio);
    if (this.untouched) this.fit();
    this.#paint();
  }

  /** @param {Picture} picture */
  #index(picture) {
    this.tree = quadtree(
      [...picture.layout.spots].map(([id, spot]) => ({ id, x: spot.x, y: spot.y })),
      (place) => place.x,
      (place) => place.y,
    );
  }

  /** @param {MouseEvent} event @returns {string|null} */
  #at(event) {
    const [x, y] = this.transform.invert([event.offsetX, event.offsetY]);
    const found = this.tree?.find(x, y, FINGER / this.transform.k);
    return found && this.picture?.shown.has(found.id) ? found.id : null;
  }

  /** @param {PointerEvent} event */
  #pointed(event) {
    if (event.buttons || event.pointerType === 'touch') return;
    const id = this.#at(event);
    this.canvas.classList.toggle('on-somebody', id !== null);
    this.callbacks.point(id);
  }

  /** @param {Picture} before */
  #glideFrom(before) {
    const start = performance.now();
    this.glide = { from: before.layout.spots, start };
  }

  /** The picture between two dates, while it glides. @param {Picture} picture @returns {Picture} */
  #between(picture) {
    if (!this.glide) return picture;
    const share = Math.min(1, (performance.now() - this.glide.start) / GLIDE);
    if (share >= 1) {
      this.glide = undefined;
      return picture;
    }
    const eased = 1 - (1 - share) ** 3;
    const { from } = this.glide;
    const spots = new Map(
      [...picture.layout.spots].map(([id, spot]) => {
        const old = from.get(id);
        return [id, old ? { ...spot, x: old.x + (spot.x - old.x) * eased, y: old.y + (spot.y - old.y) * eased } : spot];
      }),
    );
    this.draw();
    return { ...picture, layout: { ...picture.layout, spots } };
  }

  #paint() {
    const { context, canvas, transform } = this;
    const ratio = devicePixelRatio || 1;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    if (!this.picture || !canvas.width) return;
    context.setTransform(ratio * transform.k, 0, 0, ratio * transform.k, ratio * transform.x, ratio * transform.y);
    const [left, top] = transform.invert([0, 0]);
    const [right, bottom] = transform.invert([canvas.clientWidth, canvas.clientHeight]);
    const active = this.active && this.picture.layout.spots.has(this.active) ? this.active : null;
    const surface = new CanvasSurface(context);
    const picture = this.#between(this.picture);
    drawPicture(surface, picture, {
      px: 1 / transform.k,
      rect: { left, top, right, bottom },
      moving: this.moving,
      active,
      around: new Set(active ? [active, ...(this.neighbours?.get(active) ?? [])] : []),
    });
    if (picture.marks) drawChanges(surface, picture, picture.marks, 1 / transform.k);
  }
}
