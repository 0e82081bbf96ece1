/** "Wie volgt wie": the cases of an area with who follows them, for the team leader, who can hand them over here. */
import { LitElement, css, html, nothing } from 'lit';
import { Listening } from '../state/app.js';
import { loadHeld, together } from '../state/held.js';
import { dateText, t, tn, number } from '../state/texts.js';
import { areaChoice, areaChoiceStyles } from './area-choice.js';
import { shared } from './shared-styles.js';
import './ww-hand-over.js';

/** @typedef {import('../state/held.js').Held} Held */

export class WwHeld extends LitElement {
  static styles = [
    shared,
    areaChoiceStyles,
    css`
      :host {
        display: block;
        max-inline-size: 58rem;
        margin-inline: auto;
        padding: 1rem 1rem 3rem;
      }
      h1 {
        font-size: 1.6rem;
      }
      .lead {
        max-inline-size: 44rem;
        margin-block: 0.3rem 1rem;
        color: var(--wijkweb-soft-color);
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        background: var(--wijkweb-surface-color);
        border: 1px solid var(--wijkweb-line-color);
        border-radius: var(--wijkweb-radius);
      }
      th,
      td {
        padding: 0.6rem 1rem;
        text-align: start;
        vertical-align: baseline;
        font-weight: 400;
        border-block-end: 1px solid var(--wijkweb-line-color);
      }
      thead th {
        color: var(--wijkweb-soft-color);
        font-size: 0.9rem;
      }
      tbody th {
        font-weight: 600;
      }
      td:last-child {
        inline-size: 50%;
      }
      p + p {
        margin-block-start: 0.2rem;
      }
      @media (max-width: 640px) {
        thead {
          position: absolute;
          clip-path: inset(50%);
        }
        table,
        tbody,
        tr,
        th,
        td {
          display: block;
        }
        tr {
          padding-block: 0.5rem;
          border-block-end: 1px solid var(--wijkweb-line-color);
        }
        th,
        td,
        td:last-child {
          inline-size: auto;
          padding-block: 0.15rem;
          border: 0;
        }
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const { areas, held, route } = this.listening.state;
    const people = together(held ?? []);
    return html`<h1>${t('held.title')}</h1>
      <p class="lead">${t('held.lead')}</p>
      <div class="area">${areaChoice(areas, route.area)}</div>
      ${held === null
        ? html`<p role="status">${t('loading')}</p>`
        : people.length === 0
          ? html`<p class="notice good">${t('held.none')}</p>`
          : html`<table role="table">
              <caption class="hidden-text">${t('held.title')}</caption>
              <thead role="rowgroup"><tr role="row">${['who', 'by', 'do'].map((column) => html`<th scope="col" role="columnheader">${t(`held.${column}`)}</th>`)}</tr></thead>
              <tbody role="rowgroup">${people.map((one) => this.row(one))}</tbody>
            </table>
            <p class="soft small-text">${tn('held.count', people.length, { n: number(people.length) })}</p>`}`;
  }

  /** @param {Held} held */
  row({ person, name, holders }) {
    const holder = holders.find(({ until }) => until === null);
    return html`<tr role="row">
      <th scope="row" role="rowheader">${name}</th>
      <td role="cell">${holders.map(({ name: who, until }) => html`<p>${until ? t('held.stands-in', { name: who, date: dateText(until) }) : who}</p>`)}${holder ? nothing : html`<p>${t('held.nobody')}</p>`}</td>
      <td role="cell"><ww-hand-over .person=${person} .name=${name} .holder=${holder?.worker ?? ''} @handed-over=${this.again}></ww-hand-over></td>
    </tr>`;
  }

  again() {
    const { area } = this.listening.state.route;
    if (area) void loadHeld(area, true);
  }
}
customElements.define('ww-held', WwHeld);
