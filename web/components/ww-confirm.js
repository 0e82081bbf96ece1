/** "Klopt dit nog?" for who keeps the web of an area: ties between organisations, groups and places. */
import { LitElement, css, html, nothing } from 'lit';
import { Listening } from '../state/app.js';
import { loadUnconfirmed } from '../state/confirming.js';
import { HOME, writeRoute } from '../state/route.js';
import { number, t, tn } from '../state/texts.js';
import { areaChoice, areaChoiceStyles } from './area-choice.js';
import { shared } from './shared-styles.js';
import './ww-confirm-list.js';

export class WwConfirm extends LitElement {
  static styles = [
    shared,
    areaChoiceStyles,
    css`
      :host {
        display: block;
        max-inline-size: 62rem;
        margin-inline: auto;
        padding: 1rem 1rem 3rem;
      }
      h1 {
        font-size: 1.6rem;
      }
      .lead {
        max-inline-size: 46rem;
        margin-block: 0.3rem 1rem;
        color: var(--wijkweb-soft-color);
      }
      .more {
        margin-block-start: 1rem;
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const { areas, confirm, route } = this.listening.state;
    return html`<h1>${t('confirm.title')}</h1>
      <p class="lead">${t('confirm.lead')}</p>
      <div class="area">${areaChoice(areas, route.area)} <a class="button" href=${writeRoute({ ...HOME, place: 'kern', area: route.area })}>${t('compare.to-web')}</a></div>
      ${confirm === null ? html`<p role="status">${t('loading')}</p>` : this.content(confirm)}`;
  }

  /** @param {import('../contract.js').Unconfirmed} confirm */
  content({ of, ties }) {
    if (of === 0) return html`<p class="notice good">${t('confirm.none')}</p>`;
    return html`<p>${tn('confirm.count', of, { n: number(ties.length), of: number(of) })}</p>
      <ww-confirm-list .ties=${ties} @emptied=${this.more}></ww-confirm-list>
      ${of > ties.length ? html`<p class="more"><button class="button" @click=${this.more}>${t('confirm.more')}</button></p>` : nothing}`;
  }

  more() {
    const { area } = this.listening.state.route;
    if (area) void loadUnconfirmed(area);
  }
}
customElements.define('ww-confirm', WwConfirm);
