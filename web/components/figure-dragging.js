/**
 * Dragging somebody in a figure, with a mouse or a finger. A finger lifts them by resting on them, so that going over the
 * page moves nobody. Letting go where nobody can be put changes nothing.
 *
 * @typedef {import('../personal/moving.js').Ring} Ring
 * @typedef {import('../picture/geometry.js').Point} Point
 *
 * @typedef {object} Figure in which is dragged
 * @property {(id: string) => boolean} mayDrag
 * @property {(point: Point) => Ring|null} ringAt
 * @property {(id: string, ring: Ring|null, point: Point) => Promise<void>} drop done when the figure shows what came of it
 *
 * @typedef {{id: string, pointer: number, start: Point, at: Point, lifted: boolean}} Held
 */
/** So far, in pixels, a mouse goes before it drags, and a finger before it goes over the page. */
const STEADY = 6;
/** So long, in milliseconds, a finger rests on somebody to lift them. */
const REST = 350;

export class FigureDragging {
  /** @param {import('lit').ReactiveControllerHost & import('lit').LitElement} host @param {Figure} figure */
  constructor(host, figure) {
    this.host = host;
    this.figure = figure;
    /** @type {Held|null} */
    this.held = null;
    /** Whether what was let go is not a click as well. */
    this.dragged = false;
    host.addController(this);
    // What a finger that lifted somebody does is no scrolling: the page must be told before it scrolls.
    this.touched = { handleEvent: (/** @type {Event} */ event) => this.lifted && event.preventDefault(), passive: false };
  }

  hostConnected() {}

  hostDisconnected() {
    this.letGo();
  }

  /** Whom one drags now, and where. */
  get lifted() {
    return this.held?.lifted ? this.held : null;
  }

  /** @param {PointerEvent} event */
  down(event) {
    this.letGo();
    this.dragged = false;
    const id = /** @type {HTMLElement|null} */ (/** @type {Element} */ (event.target).closest('[data-id]'))?.dataset.id;
    if (!id || event.button !== 0 || !event.isPrimary || !this.figure.mayDrag(id)) return;
    this.held = { id, pointer: event.pointerId, start: pixelsOf(event), at: this.pointOf(event), lifted: false };
    if (event.pointerType !== 'mouse') this.resting = setTimeout(() => this.lift(), REST);
  }

  /** @param {PointerEvent} event */
  move(event) {
    const { held } = this;
    if (held?.pointer !== event.pointerId) return;
    held.at = this.pointOf(event);
    if (held.lifted) return this.host.requestUpdate();
    if (Math.hypot(event.clientX - held.start.x, event.clientY - held.start.y) < STEADY) return;
    if (event.pointerType === 'mouse') this.lift();
    else this.letGo();
  }

  lift() {
    const { held } = this;
    if (!held) return;
    held.lifted = true;
    this.dragged = true;
    /** @type {Element} */ (this.host.renderRoot.querySelector('svg')).setPointerCapture(held.pointer);
    this.host.requestUpdate();
  }

  /** @param {PointerEvent} event */
  async up(event) {
    const { held } = this;
    if (held?.pointer !== event.pointerId) return;
    clearTimeout(this.resting);
    if (!held.lifted) return this.letGo();
    held.pointer = NaN; // they stay where they were put until it is known what came of it
    await this.figure.drop(held.id, this.figure.ringAt(held.at), held.at);
    if (this.held === held) this.letGo();
  }

  letGo() {
    clearTimeout(this.resting);
    this.held = null;
    this.host.requestUpdate();
  }

  /** In the figure's own measure. @param {PointerEvent} event @returns {Point} */
  pointOf({ clientX, clientY }) {
    const svg = /** @type {SVGSVGElement} */ (this.host.renderRoot.querySelector('svg'));
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(/** @type {DOMMatrix} */ (svg.getScreenCTM()).inverse());
    return { x, y };
  }
}

/** @param {PointerEvent} event @returns {Point} */
const pixelsOf = ({ clientX, clientY }) => ({ x: clientX, y: clientY });
