/** One A4 for in somebody's hand: their wijkweb with who helps, or the parties for around a table. */
import { LitElement, css, html, nothing, svg } from 'lit';
import { aroseThread, centre, figureDefs, nearGround, person, sectorGround, thread } from '../draw/personal-figure.js';
import { seat } from '../personal/seating.js';
import { store } from '../state/app.js';
import { measure } from '../state/measure.js';
import { colourIn, personalOf } from '../state/personal.js';
import { listed, nameIn } from '../state/personal-words.js';
import { dateText, t } from '../state/texts.js';
import { figureWords } from './figure-words.js';
import { coordination, partiesTable } from './parties-table.js';
import { namesOf } from './person-section.js';
import { givenTo, helpByKind, whoFallsIn } from './support-lists.js';

/** @typedef {import('../contract.js').Parties} Parties */
/** @typedef {import('../state/personal.js').Personal} Personal */

/** The figure in units of which a sheet is so wide. */
const WIDTH = 700;
const HEIGHT = 520;
/** How many agreements there is room for. */
const LINES = 6;

export class WwSheet extends LitElement {
  static properties = { parties: { attribute: false } };

  static styles = css`
    :host {
      display: block;
      color: #2b2622;
      font-size: 10.5pt;
      line-height: 1.35;
    }
    h1 {
      margin: 0;
      font-size: 19pt;
      line-height: 1.1;
    }
    h2 {
      margin: 0 0 1mm;
      font-size: 12.5pt;
      line-height: 1.2;
    }
    p {
      margin: 1mm 0;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    svg {
      display: block;
      inline-size: 100%;
      margin-block: 2mm 3mm;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .name,
    .ring {
      stroke: #ffffff;
      stroke-width: 3px;
      stroke-linejoin: round;
      paint-order: stroke;
    }
    .columns {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 8mm;
    }
    .row-item {
      padding-block: 0.8mm;
      border-block-end: 0.3pt solid #cdbb98;
      break-inside: avoid;
    }
    .open-circle {
      font-style: italic;
    }
    .foot {
      margin-block-start: 4mm;
      padding-block-start: 2mm;
      border-block-start: 1pt solid #8c3a22;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      margin-block: 3mm;
    }
    caption {
      display: none;
    }
    th,
    td {
      padding: 1.4mm 3mm 1.4mm 0;
      text-align: start;
      vertical-align: top;
      font-weight: 400;
      border-block-end: 0.4pt solid #cdbb98;
    }
    tr {
      break-inside: avoid;
    }
    td:last-child {
      white-space: nowrap;
    }
    .to-write {
      break-inside: avoid;
    }
    .to-write th {
      padding-block: 0;
      border: 0;
    }
    .to-write th:first-child {
      inline-size: 52%;
    }
    .to-write th:nth-child(2) {
      inline-size: 28%;
    }
    .to-write td {
      block-size: 10mm;
      border-block-end: 0.6pt solid #6a6058;
    }
  `;

  constructor() {
    super();
    /** @type {Parties|null} */
    this.parties = null;
  }

  render() {
    const personal = personalOf(store.state);
    if (!personal) return nothing;
    return this.parties ? this.table(this.parties, personal) : this.web(personal);
  }

  /** @param {Personal} personal */
  web(personal) {
    const helped = givenTo(personal).length > 0;
    return html`<h1>${t('sheet.title', { name: personal.name })}</h1>
      <p>${t('sheet.as-of', { date: dateText(personal.day) })}</p>
      ${this.figure(personal)}
      ${helped
        ? html`<div class="columns">
            <section><h2>${t('sheet.who-helps')}</h2>${helpByKind(personal)}</section>
            <section><h2>${t('supports.who-falls-in')}</h2>${whoFallsIn(personal)}</section>
          </div>`
        : html`<p>${t('supports.none')}</p>`}
      <p class="foot">${t('sheet.key')} ${this.contact(personal)}</p>`;
  }

  /** @param {Personal} personal */
  figure(personal) {
    const { scheme } = store.state;
    if (!scheme) return nothing;
    const others = personal.others.filter(({ standing }) => standing !== 'ended');
    const seating = seat(others, scheme, { width: WIDTH, height: HEIGHT, measure });
    const drawn = { seating, others, places: personal.places, colourOf: colourIn(store.state), words: figureWords };
    return html`<svg viewBox="${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}" role="img" aria-label=${t('personal.label', { name: personal.name })}>
      <defs>${figureDefs}</defs>
      ${seating.sectors.map((sector) => sectorGround(sector, drawn))} ${nearGround(drawn)} ${others.map((other) => thread(other, drawn))}
      ${others.map((other) => aroseThread(other, drawn))} ${centre(seating.figure)} ${others.map((other) => svg`<g>${person(other, drawn)}</g>`)}
    </svg>`;
  }

  /** Whom to tell when something is wrong. @param {Personal} personal */
  contact({ others, me }) {
    const contacts = others.filter(({ ties, standing }) => standing === 'now' && ties.some(({ type, to }) => type === 'CONTACT_PERSON_FOR' && to === me));
    return contacts.length > 0 ? t('sheet.tell', { name: listed(contacts.map(({ label }) => label.name)) }) : t('sheet.tell-anybody');
  }

  /** @param {Parties} parties @param {Personal} personal */
  table(parties, personal) {
    const names = namesOf(parties.names, personal.names);
    return html`<h1>${t('sheet.parties', { name: personal.name })}</h1>
      <p>${t('sheet.as-of', { date: dateText(personal.day) })}</p>
      <p><strong>${coordination(parties, names)}</strong></p>
      ${parties.household.length > 1 ? html`<p>${t('parties.household', { names: listed(parties.household.map((id) => nameIn(names, id))) })}</p>` : nothing}
      ${partiesTable(parties, names)}
      <h2>${t('sheet.agreed')}</h2>
      <table class="to-write" aria-label=${t('sheet.agreed')}>
        <thead><tr>${['what', 'who', 'when'].map((column) => html`<th scope="col">${t(`sheet.agreed.${column}`)}</th>`)}</tr></thead>
        <tbody>${Array.from({ length: LINES }, () => html`<tr><td></td><td></td><td></td></tr>`)}</tbody>
      </table>
      <p class="foot">${t('sheet.parties-key')}</p>`;
  }
}
customElements.define('ww-sheet', WwSheet);

/**
 * Prints the sheet; the page itself stays away.
 *
 * @param {'web'|'parties'} what
 * @param {Parties|null} [parties]
 */
export async function printSheet(what, parties = null) {
  const paper = document.createElement('main');
  paper.id = 'print';
  paper.className = 'a4';
  const sheet = new WwSheet();
  sheet.parties = what === 'parties' ? parties : null;
  paper.append(sheet);
  document.querySelector('#print')?.remove();
  document.body.append(paper);
  await sheet.updateComplete;
  addEventListener('afterprint', () => paper.remove(), { once: true });
  print();
}
