/** The picture of a web on a Canvas, for pointer, touch and keyboard. */
import { LitElement, css, html } from 'lit';
import { Stage } from '../draw/stage.js';
import { firstStop, isArrow, step } from '../picture/walk.js';
import { focusOn } from '../state/actions.js';
import { Listening } from '../state/app.js';
import { pictureOf } from '../state/pictured.js';
import { groundWords } from '../state/picture-words.js';
import { t, tn } from '../state/texts.js';
import { shared } from './shared-styles.js';

/** Proportions of the picture from which there is room for trays beside it, and for roomy ones. */
const WIDE = 0.95;
const ROOMY = 1.5;
/** On a narrow screen the button of the legend stands in the picture. */
const LEGEND_HIGH = 34;

export class WwPicture extends LitElement {
  static styles = [
    shared,
    css`
      :host {
        display: block;
        position: relative;
        overflow: hidden;
        touch-action: none;
      }
      canvas {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        cursor: grab;
      }
      canvas:active {
        cursor: grabbing;
      }
      canvas.on-somebody {
        cursor: pointer;
      }
      canvas:focus-visible {
        outline-offset: -3px;
      }
    `,
  ];

  listening = new Listening(this);
  /** @type {string|null} where the pointer or the arrow keys are */
  cursor = null;
  said = '';
  /** @type {string|null} whom the picture was moved to */
  revealed = null;

  /** What is drawn. @returns {import('../state/app.js').AppState} */
  get state() {
    return this.listening.state;
  }

  /** @param {import('../picture/trays.js').Side} side */
  picture(side) {
    return pictureOf(this.state, side);
  }

  /** @param {string|null} id */
  pick(id) {
    focusOn(id);
  }

  render() {
    const { web, route } = this.state;
    const { question, known } = groundWords(this.state);
    const label = web ? t('picture.label', { area: web.area.name, actors: web.counts.actors, ties: web.counts.ties }) : '';
    return html`
      <canvas
        tabindex="0"
        role="application"
        aria-label=${label}
        aria-roledescription=${t(`layout.${route.layout}`)}
        aria-describedby="chair help"
        @keydown=${this.onKey}
        @blur=${() => this.point(null)}
      ></canvas>
      <p id="chair" class="hidden-text">${question} ${known}.</p>
      <p id="help" class="hidden-text">${t('picture.help')}</p>
      <p class="hidden-text" role="status">${this.said}</p>
    `;
  }

  firstUpdated() {
    const canvas = /** @type {HTMLCanvasElement} */ (this.renderRoot.querySelector('canvas'));
    const calm = matchMedia('(prefers-reduced-motion: reduce)');
    this.stage = new Stage(canvas, {
      inset: () => ({ left: 6, top: this.side() === 'beneath' ? LEGEND_HIGH : 6, right: 6, bottom: 6 }),
      point: (id) => this.point(id),
      pick: (id) => this.pick(id),
      calm: () => calm.matches,
    });
    new ResizeObserver(() => this.requestUpdate()).observe(this);
  }

  updated() {
    const { stage } = this;
    if (!stage || !this.clientWidth) return;
    const { focus } = this.state.route;
    stage.show(this.picture(this.side()));
    stage.activate(this.cursor ?? focus);
    if (focus !== this.revealed) {
      this.revealed = focus;
      if (this.revealed) stage.reveal(this.revealed);
    }
  }

  /** @returns {import('../picture/trays.js').Side} */
  side() {
    const proportion = this.clientWidth / this.clientHeight;
    return proportion > ROOMY ? 'beside' : proportion > WIDE ? 'sheet' : 'beneath';
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stage?.stop();
  }

  /** @param {string|null} id */
  point(id) {
    if (this.cursor === id) return;
    this.cursor = id;
    this.stage?.activate(id ?? this.state.route.focus);
  }

  fit() {
    this.stage?.fit();
  }

  /** @param {number} factor */
  zoomBy(factor) {
    this.stage?.zoomBy(factor);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (isArrow(event.key)) {
      event.preventDefault();
      this.walk(event.key);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (this.cursor) this.pick(this.cursor);
    }
  }

  /** @param {import('../picture/walk.js').Arrow} arrow */
  walk(arrow) {
    const picture = this.stage?.picture;
    if (!picture) return;
    const from = this.cursor ?? this.state.route.focus;
    const neighbours = from ? this.stage?.neighbours?.get(from) ?? new Set() : new Set();
    const next = from && picture.shown.has(from) ? step(picture.layout.spots, picture.shown, neighbours, from, arrow) : firstStop(picture.actors, picture.shown);
    if (!next) return;
    this.point(next);
    this.stage?.reveal(next);
    this.say(next);
  }

  /** Tells where one is. @param {string} id */
  say(id) {
    const { web, scheme, language } = this.state;
    const actor = web?.actors.find((each) => each.id === id);
    if (!actor) return;
    const domain = scheme?.domains.find((each) => each.id === actor.domains[0])?.[language] ?? t('unknown');
    const ring = t(`ring.${actor.involvement ?? 'unknown'}`);
    const ties = this.stage?.neighbours?.get(id)?.size ?? 0;
    this.said = t('picture.here', { name: actor.name, kind: t(`kind.${actor.kind}`), domain, ring, ties: tn('count.ties', ties) });
    this.requestUpdate();
  }
}
customElements.define('ww-picture', WwPicture);
