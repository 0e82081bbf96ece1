/** The twin of a personal wijkweb: the same people and life domains, as tables. */
import { LitElement, css, html, nothing } from 'lit';
import { placeName, tieSentence } from '../state/personal-words.js';
import { sorted } from '../state/tables.js';
import { dateText, t } from '../state/texts.js';
import { sectionStyles } from './section-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../personal/around.js').Other} Other */
/** @typedef {import('../state/tables.js').Row} Row */

const COLUMNS = ['name', 'place', 'how', 'frequency', 'closeness', 'standing', 'lastConfirmed'];

export class WwPersonalTable extends LitElement {
  static properties = { personal: { attribute: false }, shown: { attribute: false }, order: { state: true } };

  static styles = [
    shared,
    sectionStyles,
    css`
      :host {
        display: block;
      }
      h2 {
        font-size: 1.15rem;
        margin-block: 0.6rem 0.2rem;
      }
      thead th {
        padding: 0;
        white-space: nowrap;
      }
      thead button {
        border: 0;
        background: none;
        padding: 0.3rem 0.4rem 0.3rem 0;
        min-block-size: 28px;
        font-weight: 600;
        cursor: pointer;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../state/personal.js').Personal|null} */
    this.personal = null;
    /** @type {Other[]} */
    this.shown = [];
    this.order = { column: 'name', falling: false };
  }

  render() {
    const { personal } = this;
    if (!personal) return nothing;
    const rows = sorted(this.shown.map((other) => rowOf(other, personal)), this.order);
    return html`<div>
      <h2 id="others">${t('personal.table.others')}</h2>
      ${rows.length === 0
        ? html`<p>${t('personal.table.nobody')}</p>`
        : html`<div class="scroll" role="region" aria-labelledby="others" tabindex="0">
            <table aria-labelledby="others">
              <thead><tr>${COLUMNS.map((column) => this.head(column))}</tr></thead>
              <tbody>${rows.map((row) => html`<tr>${COLUMNS.map((column) => html`<td>${row.values[column] === undefined ? html`<span class="soft">${t('unknown')}</span>` : cell(row, column)}</td>`)}</tr>`)}</tbody>
            </table>
          </div>`}
      <h2 id="places">${t('personal.table.places')}</h2>
      <div class="scroll" role="region" aria-labelledby="places" tabindex="0">
        <table aria-labelledby="places">
          <thead><tr>${['place', 'told', 'wish', 'asked'].map((column) => html`<th scope="col">${t(`personal.column.${column}`)}</th>`)}</tr></thead>
          <tbody>
            ${personal.places.map(
              ({ id, told, asked, chosen }) => html`<tr>
                <th scope="row">${placeName(id)}${chosen ? html` <span class="soft">(${t('personal.chosen')})</span>` : nothing}</th>
                <td>${told === 'some' ? this.shown.filter((other) => other.place === id).map(({ label }) => label.name).join(', ') : t(`personal.told.${told}`)}</td>
                <td>${asked?.wish ? t(`personal.wish.${asked.wish}`) : html`<span class="soft">${t('unknown')}</span>`}</td>
                <td>${asked ? dateText(asked.on) : html`<span class="soft">${t('personal.never')}</span>`}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>`;
  }

  /** @param {string} column */
  head(column) {
    const chosen = this.order.column === column;
    const falling = chosen && !this.order.falling;
    return html`<th scope="col" aria-sort=${chosen ? (this.order.falling ? 'descending' : 'ascending') : 'none'}>
      <button @click=${() => (this.order = { column, falling })}>${t(`personal.column.${column}`)} <span aria-hidden="true">${chosen ? (this.order.falling ? '▾' : '▴') : '↕'}</span></button>
    </th>`;
  }
}

/** @param {Row} row @param {string} column */
const cell = (row, column) => (row.dates.includes(column) ? dateText(String(row.values[column])) : row.values[column]);

/** @param {Other} other @param {import('../state/personal.js').Personal} personal @returns {Row} */
function rowOf(other, { me, names }) {
  const confirmed = other.ties.map((tie) => tie.lastConfirmed ?? '').sort().at(-1);
  return {
    values: {
      name: other.label.name,
      place: other.place ? placeName(other.place) : undefined,
      how: other.ties.map((tie) => tieSentence(tie, me, names)).join(' '),
      frequency: other.frequency ? t(`frequency.${other.frequency}`) : undefined,
      closeness: other.closeness ? t(`personal.close.${other.closeness}`) : undefined,
      standing: t(`personal.stand.${other.standing}`),
      lastConfirmed: confirmed || undefined,
    },
    ids: {},
    codes: {},
    dates: ['lastConfirmed'],
  };
}
customElements.define('ww-personal-table', WwPersonalTable);
