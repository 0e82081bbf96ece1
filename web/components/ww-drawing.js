/** A drawing (SVG) by itself, so that what it names inside is not another's. */
import { LitElement, css } from 'lit';

export class WwDrawing extends LitElement {
  static properties = { drawing: { attribute: false } };

  static styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
    }
  `;

  constructor() {
    super();
    this.drawing = '';
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!changed.has('drawing')) return;
    const made = this.drawing ? [new DOMParser().parseFromString(this.drawing, 'image/svg+xml').documentElement] : [];
    this.renderRoot.querySelector('svg')?.remove();
    this.renderRoot.append(...made);
  }
}
customElements.define('ww-drawing', WwDrawing);
