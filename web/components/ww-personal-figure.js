/** The figure of a personal wijkweb, for pointer, touch and keyboard; who hears it hears full sentences. */
import { LitElement, css, html, nothing, svg } from 'lit';
import { aroseThread, centre, figureDefs, nearGround, person, sectorGround, thread } from '../draw/personal-figure.js';
import { grip, plus, seatedAt, target } from '../draw/personal-grip.js';
import { NEAR, inReadingOrder } from '../personal/around.js';
import { ringAt, ringBeside } from '../personal/moving.js';
import { placeIn, pointIn } from '../personal/shape.js';
import { isArrow, step } from '../picture/walk.js';
import { t } from '../state/texts.js';
import { FigureDragging } from './figure-dragging.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../draw/personal-figure.js').Drawn} Drawn */
/**
 * @typedef {object} Moves how close somebody is can be said
 * @property {Set<string>} who
 * @property {(id: string, ring: import('../personal/moving.js').Ring|null, angle?: number) => Promise<void>} put null changes
 *     nothing; angle: on which side
 */
/** @typedef {{id: string, says: string}} Stop where the arrows come */

export class WwPersonalFigure extends LitElement {
  static properties = { drawn: { attribute: false }, stops: { attribute: false }, pinned: { attribute: false }, label: { attribute: false }, moves: { attribute: false }, adds: { type: Boolean }, cursor: { state: true } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
      }
      svg {
        display: block;
        inline-size: 100%;
        overflow: visible;
        user-select: none;
      }
      text {
        pointer-events: none;
      }
      .ring {
        stroke: #fdfaf4;
        stroke-width: 3px;
        paint-order: stroke;
      }
      .name {
        stroke: #fffdf8;
        stroke-width: 3.4px;
        stroke-linejoin: round;
        paint-order: stroke;
      }
      [role='button'] {
        cursor: pointer;
        outline: none;
      }
      .other:hover .reach,
      .other[aria-pressed='true'] .reach {
        fill: #f1e2c8;
        fill-opacity: 0.75;
      }
      .other:focus-visible .reach {
        stroke: var(--utrecht-focus-outline-color);
        stroke-width: 2px;
      }
      .place:focus-visible .ground {
        stroke: var(--utrecht-focus-outline-color);
        stroke-width: 3px;
      }
      .place:hover .ground,
      .place[aria-pressed='true'] .ground {
        stroke: #6f5c3c;
        stroke-width: 2.5px;
      }
      .ended {
        opacity: 0.62;
      }
      .quiet {
        opacity: 0.3;
      }
      .movable {
        cursor: grab;
        -webkit-touch-callout: none;
      }
      .lifted {
        cursor: grabbing;
      }
      .lifted .reach {
        fill: #fff3d6;
        fill-opacity: 0.9;
      }
      .grip {
        opacity: 0;
        pointer-events: none;
      }
      .place:hover .grip,
      .place:focus-visible .grip,
      .place[aria-pressed='true'] .grip,
      .movable:hover .grip,
      .movable:focus-visible .grip,
      .movable[aria-pressed='true'] .grip,
      .lifted .grip {
        opacity: 1;
      }
      .target {
        pointer-events: none;
      }
      @media (prefers-reduced-motion: no-preference) {
        .other,
        .line {
          transition: opacity 0.25s;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Drawn|null} */
    this.drawn = null;
    /** @type {Stop[]} */
    this.stops = [];
    /** @type {string|null} */
    this.pinned = null;
    this.label = '';
    /** @type {Moves|null} null where nobody is moved */
    this.moves = null;
    /** Whether somebody can be added to a place. */
    this.adds = false;
    this.dragging = new FigureDragging(this, {
      mayDrag: (id) => this.moves?.who.has(id) ?? false,
      ringAt: (point) => (this.drawn ? ringAt(this.drawn.seating, point) : null),
      drop: async (id, ring, point) => this.moves?.put(id, ring, this.drawn ? placeIn(this.drawn.seating.shape, point).angle : undefined),
    });
    /** @type {string|null} where the arrows are */
    this.cursor = null;
  }

  render() {
    const { dragging } = this;
    const { lifted } = dragging;
    if (!this.drawn) return nothing;
    const drawn = lifted ? { ...this.drawn, seating: seatedAt(this.drawn.seating, lifted.id, lifted.at) } : this.drawn;
    const { seating, places } = drawn;
    const others = inReadingOrder(drawn.others, places);
    const pad = seating.rim + 3;
    const [a, b] = [seating.shape.a + pad, seating.shape.b + pad];
    const linked = this.linked(drawn);
    const quiet = (/** @type {string} */ id) => (linked && !linked.has(id) ? 'quiet' : '');
    return html`<svg viewBox="${-a} ${-b} ${2 * a} ${2 * b}" role="application" aria-label=${this.label} aria-describedby="help" @keydown=${this.onKey} @click=${this.onClick}
        @pointerdown=${dragging.down.bind(dragging)} @pointermove=${dragging.move.bind(dragging)} @pointerup=${dragging.up.bind(dragging)} @pointercancel=${() => dragging.letGo()} @touchmove=${dragging.touched}
        @contextmenu=${(/** @type {Event} */ event) => lifted && event.preventDefault()}>
        <defs>${figureDefs}</defs>
        ${seating.sectors.map((sector) => this.place(sector.domain.id, sectorGround(sector, drawn), pointIn(seating.shape, sector.middle, 0.93)))}
        ${this.place(NEAR, nearGround(drawn), pointIn(seating.shape, 0, (seating.near + seating.close) / 2))} ${lifted ? target(seating, ringAt(seating, lifted.at)) : nothing}
        <g aria-hidden="true">
          ${others.map((other) => svg`<g class="line ${other.standing === 'ended' ? 'ended' : ''} ${quiet(other.id)}">${thread(other, drawn)}</g>`)}
          ${others.map((other) => svg`<g class="line ${other.standing === 'ended' ? 'ended' : ''} ${quiet(other.id)}">${aroseThread(other, drawn)}</g>`)}
          ${centre(seating.figure)}
        </g>
        ${others.map((other) => this.other(other, drawn, quiet(other.id)))}
      </svg>
      <p id="help" class="hidden-text">${t('personal.help')} ${this.moves ? t('personal.help-moves') : nothing} ${this.adds ? t('personal.help-adds') : nothing}</p>`;
  }

  /** Whoever has to do with the pinned one: themselves, through whom they came, and who came through them. @param {Drawn} drawn */
  linked({ others }) {
    const one = others.find(({ id }) => id === this.pinned);
    return one ? new Set([one.id, one.arose, ...others.filter(({ arose }) => arose === one.id).map(({ id }) => id)]) : null;
  }

  /** @param {string} id @param {unknown} ground @param {import('../picture/geometry.js').Point} free where nobody stands */
  place(id, ground, free) {
    return this.stop(id, 'place', svg`${ground}${this.adds ? plus(free) : nothing}`, this.adds ? '+' : nothing);
  }

  /** @param {import('../personal/around.js').Other} other @param {Drawn} drawn @param {string} quiet */
  other(other, drawn, quiet) {
    const { id } = other;
    const seat = this.moves?.who.has(id) ? drawn.seating.seats.get(id) : undefined;
    const look = ['other', other.standing === 'ended' && 'ended', quiet, seat && 'movable', id === this.dragging.lifted?.id && 'lifted'].filter(Boolean).join(' ');
    return this.stop(id, look, svg`${person(other, drawn)}${seat ? grip(seat) : nothing}`, seat ? 'Shift+ArrowUp Shift+ArrowDown' : nothing);
  }

  /** @param {string} id @param {string} look @param {unknown} content @param {unknown} [shortcuts] */
  stop(id, look, content, shortcuts = nothing) {
    const first = this.stops.some((each) => each.id === this.cursor) ? this.cursor : this.stops[0]?.id;
    return svg`<g class=${look} role="button" data-id=${id} tabindex=${id === first ? 0 : -1} aria-pressed=${id === this.pinned ? 'true' : 'false'} aria-keyshortcuts=${shortcuts} aria-label=${this.stops.find((each) => each.id === id)?.says ?? ''} @focus=${() => (this.cursor = id)}>${content}</g>`;
  }

  /** @param {MouseEvent} event */
  onClick(event) {
    if (this.dragging.dragged) return;
    const target = /** @type {Element} */ (event.target).closest('[data-id]');
    this.pin(target ? /** @type {SVGElement} */ (target).dataset.id ?? null : null);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const here = /** @type {SVGElement} */ (event.target).dataset.id;
    if (!here) return;
    if (event.key === 'Escape') this.dragging.lifted ? this.dragging.letGo() : this.pin(null);
    else if (event.shiftKey && this.moves?.who.has(here) && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) this.put(here, event.key === 'ArrowUp');
    else if (event.key === '+' && this.adds && this.drawn?.places.some(({ id }) => id === here)) this.dispatchEvent(new CustomEvent('add', { detail: here }));
    else if (event.key === 'Enter' || event.key === ' ') this.pin(here);
    else if (isArrow(event.key)) this.walk(here, event.key);
    else return;
    event.preventDefault();
  }

  /** @param {string} here @param {import('../picture/walk.js').Arrow} arrow */
  walk(here, arrow) {
    const places = this.places();
    const next = step(places, new Set(places.keys()), new Set(), here, arrow);
    if (next) /** @type {SVGElement|null} */ (this.renderRoot.querySelector(`[data-id="${CSS.escape(next)}"]`))?.focus();
  }

  /** A ring nearer, or further. @param {string} id @param {boolean} nearer */
  put(id, nearer) {
    const other = this.drawn?.others.find((each) => each.id === id);
    if (other) void this.moves?.put(id, ringBeside(other.closeness, nearer));
  }

  /** Where each stop is. @returns {Map<string, import('../picture/wheel.js').Spot>} */
  places() {
    const places = new Map();
    if (!this.drawn) return places;
    const { shape, sectors, seats } = this.drawn.seating;
    places.set(NEAR, { x: 0, y: 0 });
    for (const { domain, middle } of sectors) places.set(domain.id, pointIn(shape, middle, 0.97));
    for (const [id, { x, y }] of seats) places.set(id, { x, y });
    return places;
  }

  /** @param {string|null} id */
  pin(id) {
    this.dispatchEvent(new CustomEvent('pin', { detail: id === this.pinned ? null : id }));
  }
}
customElements.define('ww-personal-figure', WwPersonalFigure);
