/** Sheets to write on around the map: one for each life domain, one for what was missed, and who has which code. */
import { LitElement, css, html, nothing } from 'lit';
import { store } from '../state/app.js';
import { onPaper, partiesOf } from '../state/evening.js';
import { codesOf } from '../state/evening-codes.js';
import { COLUMNS } from '../state/evening-lines.js';
import { domainName } from '../state/naming.js';
import { dateText, t } from '../state/texts.js';
import { today } from '../state/today.js';

/** What is near somebody is theirs to tell. */
const OF_PEOPLE = 'near';
const LINES = 12;

/** @typedef {import('../contract.js').WebActor} WebActor */

export class WwEveningSheets extends LitElement {
  static styles = css`
    :host {
      display: block;
      color: #2b2622;
      font-size: 10pt;
      line-height: 1.3;
    }
    section {
      break-after: page;
    }
    section:last-of-type {
      break-after: auto;
    }
    h2 {
      margin: 0;
      font-size: 18pt;
      line-height: 1.15;
    }
    h2 small {
      font-size: 10.5pt;
      font-weight: 400;
    }
    p {
      margin: 1mm 0;
    }
    ul {
      columns: 4;
      column-gap: 6mm;
      margin: 2mm 0;
      padding: 0;
      list-style: none;
    }
    li {
      break-inside: avoid;
      padding: 0.3mm 0 0.3mm 10mm;
      text-indent: -10mm;
    }
    b {
      display: inline-block;
      min-inline-size: 10mm;
      text-indent: 0;
      font-variant-numeric: tabular-nums;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      table-layout: fixed;
    }
    th,
    td {
      border: 0.5pt solid #8a7d68;
      padding: 0.8mm 2mm;
      text-align: start;
    }
    th:first-child {
      inline-size: 8mm;
      text-align: end;
    }
    thead th:nth-child(2),
    thead th:nth-child(4) {
      inline-size: 26%;
    }
    thead th:nth-child(5),
    thead th:nth-child(6) {
      inline-size: 11%;
    }
    tbody tr {
      block-size: 9mm;
      break-inside: avoid;
    }
  `;

  render() {
    const { web, scheme } = onPaper(store.state);
    if (!web || !scheme) return nothing;
    const parties = partiesOf(web);
    const codes = codesOf(parties.map(({ id }) => id));
    const facts = `${web.area.name} · ${dateText(today())}`;
    const inDomain = (/** @type {string|undefined} */ domain) => parties.filter(({ domains }) => domains[0] === domain);
    return html`${scheme.domains.filter(({ zone }) => zone !== OF_PEOPLE).map(({ id }) => this.sheet(domainName(id), facts, inDomain(id), codes))}
      ${this.sheet(t('evening.missed'), facts, inDomain(undefined), codes)}
      <section>
        <h2>${t('evening.codes')} <small>${facts}</small></h2>
        <p>${t('evening.codes-help')}</p>
        ${list(parties, codes)}
      </section>`;
  }

  /** @param {string} title @param {string} facts @param {WebActor[]} known @param {Map<string, string>} codes */
  sheet(title, facts, known, codes) {
    return html`<section>
      <h2>${title} <small>${facts}</small></h2>
      <p>${t('evening.sheet-help')}</p>
      ${known.length > 0 ? list(known, codes) : html`<p>${t('evening.nobody-known')}</p>`}
      <table>
        <thead><tr><th scope="col"><span aria-hidden="true">#</span></th>${COLUMNS.map((name) => html`<th scope="col">${t(`evening.column.${name}`)}</th>`)}</tr></thead>
        <tbody>${Array.from({ length: LINES }, (_, at) => html`<tr><th scope="row">${at + 1}</th>${COLUMNS.map(() => html`<td></td>`)}</tr>`)}</tbody>
      </table>
    </section>`;
  }
}
customElements.define('ww-evening-sheets', WwEveningSheets);

/** @param {WebActor[]} parties @param {Map<string, string>} codes */
const list = (parties, codes) => html`<ul>${parties.map(({ id, name }) => html`<li><b>${codes.get(id)}</b> ${name}</li>`)}</ul>`;

/** Prints the sheets; the page itself stays away. */
export async function printSheets() {
  const paper = document.createElement('main');
  paper.id = 'print';
  paper.className = 'a4 wide';
  const heading = document.createElement('h1');
  heading.textContent = t('evening.sheets');
  const sheets = new WwEveningSheets();
  paper.append(heading, sheets);
  document.querySelector('#print')?.remove();
  document.body.append(paper);
  await sheets.updateComplete;
  addEventListener('afterprint', () => paper.remove(), { once: true });
  print();
}
