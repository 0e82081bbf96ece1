/** The dossier of an initiative on A4. */
import { LitElement, css, html } from 'lit';
import { dateText, t } from '../state/texts.js';
import { factorsSaid, healthCard, involved, milestones, network, standing } from './dossier-parts.js';
import { dossierStyles } from './dossier-styles.js';
import { namesOf } from './figure-table.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Dossier} Dossier */

export class WwDossierSheet extends LitElement {
  static properties = { dossier: { attribute: false }, place: {} };

  static styles = [
    shared,
    dossierStyles,
    css`
      h1 {
        font-size: 18pt;
      }
      h2 {
        margin-block: 5mm 1.5mm;
        font-size: 13pt;
        break-after: avoid;
      }
      h3 {
        font-size: 10.5pt;
      }
      .plain-list {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      .text {
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      a {
        color: inherit;
        text-decoration: none;
      }
      .to-web {
        display: none;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Dossier|null} */
    this.dossier = null;
    this.place = '';
  }

  render() {
    if (!this.dossier) return html``;
    const names = namesOf(this.dossier);
    return html`<h1>${names.get(this.dossier.actor)}</h1>
      <p>${this.place}. ${t('dossier.as-of', { date: dateText(this.dossier.asOf) })}</p>
      ${this.text('idea')}
      ${standing(this.dossier, names)}
      <section><h2>${t('field.milestones')}</h2>${milestones(this.dossier, names)}</section>
      ${involved(this.dossier, names)}
      ${network(this.dossier, names)}
      ${this.text('furthers')} ${this.text('hinders')}
      ${healthCard(this.dossier, names)}
      <section><h2>${t('factor.title')}</h2>${factorsSaid(this.dossier)}</section>`;
  }

  /** @param {'idea'|'furthers'|'hinders'} field */
  text(field) {
    return html`<section><h2>${t(`field.${field}`)}</h2><p class="text">${this.dossier?.[field] ?? t('dossier.not-written')}</p></section>`;
  }
}

/** Prints it, on paper and nothing else. @param {Dossier} dossier @param {string} place */
export async function printDossier(dossier, place) {
  const paper = document.createElement('main');
  paper.id = 'print';
  paper.className = 'a4';
  const sheet = new WwDossierSheet();
  Object.assign(sheet, { dossier, place });
  paper.append(sheet);
  document.querySelector('#print')?.remove();
  document.body.append(paper);
  await sheet.updateComplete;
  addEventListener('afterprint', () => paper.remove(), { once: true });
  print();
}
customElements.define('ww-dossier-sheet', WwDossierSheet);
