/** The figure of a personal wijkweb, for pointer, touch and keyboard; who hears it hears full sentences. */
import { LitElement, css, html, nothing, svg } from 'lit';
import { aroseThread, centre, nearGround, paperPattern, person, sectorGround, thread } from '../draw/personal-figure.js';
import { NEAR } from '../personal/around.js';
import { pointIn } from '../personal/shape.js';
import { isArrow, step } from '../picture/walk.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../draw/personal-figure.js').Drawn} Drawn */
/** @typedef {{id: string, says: string}} Stop where the arrows come */

export class WwPersonalFigure extends LitElement {
  static properties = { drawn: { attribute: false }, stops: { attribute: false }, pinned: { attribute: false }, label: { attribute: false }, cursor: { state: true } };

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
      .reach {
        fill: transparent;
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
    /** @type {string|null} where the arrows are */
    this.cursor = null;
  }

  render() {
    const { drawn } = this;
    if (!drawn) return nothing;
    const { seating, others } = drawn;
    const pad = seating.rim + 3;
    const [a, b] = [seating.shape.a + pad, seating.shape.b + pad];
    const linked = this.linked(drawn);
    const quiet = (/** @type {string} */ id) => (linked && !linked.has(id) ? 'quiet' : '');
    return html`<svg viewBox="${-a} ${-b} ${2 * a} ${2 * b}" role="application" aria-label=${this.label} aria-describedby="help" @keydown=${this.onKey} @click=${this.onClick}>
        <defs>${paperPattern}<marker id="tip" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L6 3L0 6" fill="none" stroke="#7a2e1d" stroke-width="1.2"></path></marker></defs>
        ${seating.sectors.map((sector) => this.stop(sector.domain.id, 'place', sectorGround(sector, drawn)))}
        ${this.stop(NEAR, 'place', nearGround(drawn))}
        <g aria-hidden="true">
          ${others.map((other) => svg`<g class="line ${other.standing === 'ended' ? 'ended' : ''} ${quiet(other.id)}">${thread(other, drawn)}</g>`)}
          ${others.map((other) => svg`<g class="line ${other.standing === 'ended' ? 'ended' : ''} ${quiet(other.id)}">${aroseThread(other, drawn)}</g>`)}
          ${centre(seating.figure)}
        </g>
        ${others.map((other) => this.stop(other.id, `other ${other.standing === 'ended' ? 'ended' : ''} ${quiet(other.id)}`, person(other, drawn)))}
      </svg>
      <p id="help" class="hidden-text">${t('personal.help')}</p>`;
  }

  /** Whoever has to do with the pinned one: themselves, through whom they came, and who came through them. @param {Drawn} drawn */
  linked({ others }) {
    const one = others.find(({ id }) => id === this.pinned);
    return one ? new Set([one.id, one.arose, ...others.filter(({ arose }) => arose === one.id).map(({ id }) => id)]) : null;
  }

  /** @param {string} id @param {string} look @param {unknown} content */
  stop(id, look, content) {
    const first = this.stops.some((each) => each.id === this.cursor) ? this.cursor : this.stops[0]?.id;
    return svg`<g class=${look} role="button" data-id=${id} tabindex=${id === first ? 0 : -1} aria-pressed=${id === this.pinned ? 'true' : 'false'} aria-label=${this.stops.find((each) => each.id === id)?.says ?? ''} @focus=${() => (this.cursor = id)}>${content}</g>`;
  }

  /** @param {MouseEvent} event */
  onClick(event) {
    const target = /** @type {Element} */ (event.target).closest('[data-id]');
    this.pin(target ? /** @type {SVGElement} */ (target).dataset.id ?? null : null);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const here = /** @type {SVGElement} */ (event.target).dataset.id;
    if (!here) return;
    if (event.key === 'Escape') this.pin(null);
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
