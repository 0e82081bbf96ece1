/** The worries that were passed on in an area and are not closed, the oldest first. */
import { LitElement, css, html } from 'lit';
import { Listening } from '../state/app.js';
import { dateText, t } from '../state/texts.js';
import { nextStep } from '../state/worries.js';
import { areaChoice, areaChoiceStyles } from './area-choice.js';
import { shared } from './shared-styles.js';
import { worryStyles } from './worry-styles.js';

/** @typedef {import('../contract.js').Worry} Worry */

export class WwWorries extends LitElement {
  static styles = [
    shared,
    worryStyles,
    areaChoiceStyles,
    css`
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: 1rem;
      }
      h2 {
        font-size: 1.15rem;
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const { worries, areas, route } = this.listening.state;
    return html`<h1>${t('worries.title')}</h1>
      <p class="lead">${t('worries.lead')}</p>
      <div class="area">
        ${areaChoice(areas, route.area)}
        <a class="button" href="#/pass-on">+ ${t('worry.pass-on')}</a>
      </div>
      ${worries === null
        ? html`<p role="status">${t('loading')}</p>`
        : worries.length === 0
          ? html`<p class="card">${t('worries.none')}</p>`
          : html`<ol>${worries.map((worry) => this.card(worry))}</ol>`}`;
  }

  /** @param {Worry} worry */
  card(worry) {
    const next = nextStep(worry);
    if (!worry.about) {
      return html`<li class="card"><p>${t('worries.colleague', { who: worry.takenUpBy ?? t('unknown'), date: dateText(worry.passedOn) })}</p></li>`;
    }
    return html`<li class="card">
      <h2>${worry.about}</h2>
      <p class="said">${worry.what}</p>
      <p class="soft small-text">${t('worries.from', { from: worry.from, date: dateText(worry.passedOn) })} · ${t('worries.until', { date: dateText(worry.keptUntil) })}</p>
      <p class="row"><a class="button primary" aria-label=${`${t(next ? `worry.do.${next}` : 'worries.look')}: ${worry.about}`} href="#/worries/${encodeURIComponent(worry.area)}/${encodeURIComponent(worry.id)}">${t(next ? `worry.do.${next}` : 'worries.look')}</a></p>
    </li>`;
  }
}
customElements.define('ww-worries', WwWorries);
