/** The web of a kern: the picture with its legend, date and panel, or its twin as tables. */
import { LitElement, css, html, nothing } from 'lit';
import { Listening } from '../state/app.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';
import './ww-picture.js';

export class WwKern extends LitElement {
  static styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template: auto 1fr / 1fr;
        block-size: calc(100dvh - 53px);
      }
      ww-picture {
        min-block-size: 0;
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const { web } = this.listening.state;
    if (!web) return html`<p role="status">${t('loading')}</p>`;
    return html`<div>${web.area.name} ${nothing}</div><ww-picture></ww-picture>`;
  }
}
customElements.define('ww-kern', WwKern);
