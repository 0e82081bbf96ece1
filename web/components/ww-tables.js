/** The twin of the picture: the same actors and ties under the same filter, as tables. */
import { LitElement, css, html, nothing } from 'lit';
import { focusOn } from '../state/actions.js';
import { Listening } from '../state/app.js';
import { domainName } from '../state/naming.js';
import { figureName, figureText, isFigure } from '../state/figures.js';
import { chosenFigures, shownPart } from '../state/pictured.js';
import { groundWords } from '../state/picture-words.js';
import { actorRows, sorted, tieRows } from '../state/tables.js';
import { dateText, number, t } from '../state/texts.js';
import { shared } from './shared-styles.js';

/** @typedef {{column: string, falling: boolean}} Order */

const ACTOR_COLUMNS = ['name', 'kind', 'domain', 'involvement', 'degree', 'since'];
const TIE_COLUMNS = ['from', 'type', 'to', 'frequency', 'since', 'lastConfirmed'];
const SHOWN_AT_ONCE = 500;

export class WwTables extends LitElement {
  static properties = { orders: { state: true }, limit: { state: true } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 0.5rem 1rem 2rem;
      }
      @media (max-width: 820px) {
        :host {
          padding: 2.6rem 0.6rem 2rem;
        }
      }
      h2 {
        font-size: 1.2rem;
        margin-block: 1.2rem 0.4rem;
      }
      .scroll {
        overflow-x: auto;
      }
      table {
        border-collapse: separate;
        border-spacing: 0;
        inline-size: 100%;
        background: var(--wijkweb-surface-color);
      }
      th {
        text-align: start;
        padding: 0;
        border-block-end: 2px solid var(--utrecht-form-input-border-color);
        white-space: nowrap;
      }
      th button {
        border: 0;
        background: none;
        font-weight: 600;
        padding: 0.45rem 0.6rem;
        cursor: pointer;
      }
      th.plain {
        padding: 0.35rem 0.6rem;
      }
      tbody th {
        border-block-end: 1px solid var(--utrecht-table-row-border-color);
        font-weight: 400;
      }
      td {
        padding: 0.35rem 0.6rem;
        border-block-end: 1px solid var(--utrecht-table-row-border-color);
        vertical-align: top;
      }
      th:first-child,
      td:first-child {
        position: sticky;
        inset-inline-start: 0;
        min-inline-size: 9rem;
        background: var(--wijkweb-surface-color) padding-box;
      }
      td button {
        border: 0;
        background: none;
        padding: 0;
        text-align: start;
        color: var(--utrecht-link-color);
        text-decoration: underline;
        cursor: pointer;
      }
      .stale {
        color: #8a4b00;
      }
      tr[aria-current] td {
        background: #f1e2c8;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Record<string, Order>} */
    this.orders = { actors: { column: 'name', falling: false }, ties: { column: 'from', falling: false } };
    this.limit = SHOWN_AT_ONCE;
    this.listening = new Listening(this);
  }

  render() {
    const { state } = this.listening;
    const { web } = state;
    if (!web) return nothing;
    const shown = shownPart(state);
    const figures = new Map(chosenFigures(state).map(([key, { values }]) => [key, values]));
    const byName = sorted(actorRows(web.actors.filter((actor) => shown.actors.has(actor.id)), domainName, figures), { column: 'name', falling: false });
    const actors = sorted(byName, this.orders.actors);
    const ties = sorted(tieRows(shown.ties, web.actors, web.asOf), this.orders.ties);
    return html`
      <h2 id="actors">${t('table.actors', { n: number(actors.length), of: number(web.counts.actorsOf) })}</h2>
      ${actors.length === 0 ? html`<p class="notice">${t('table.nobody')}</p>` : this.table('actors', [...ACTOR_COLUMNS, ...figures.keys()], actors)}
      ${figures.size > 0 ? html`<p class="soft small-text">${t('figures.people-none')}</p>` : nothing}
      <h2 id="ties">${t('table.ties', { n: number(ties.length), of: number(web.counts.tiesOf) })}</h2>
      ${ties.length === 0 ? html`<p class="notice">${t('table.no-ties')}</p>` : this.table('ties', TIE_COLUMNS, ties)}
      ${this.people()}
    `;
  }

  /** The chair in the middle of the picture, and how many residents each sector has. */
  people() {
    const { state } = this.listening;
    const words = groundWords(state);
    const counted = (state.scheme?.domains ?? []).map((domain) => ({ domain, count: words.people({ domain }) })).filter(({ count }) => count);
    return html`<section aria-labelledby="people">
      <h2 id="people">${t('table.people')}</h2>
      <p>${words.question} ${words.known}.</p>
      ${counted.length === 0
        ? nothing
        : html`<table aria-labelledby="people">
            <thead><tr><th scope="col" class="plain">${t('column.domain')}</th><th scope="col" class="plain">${t('table.people')}</th></tr></thead>
            <tbody>${counted.map(({ domain, count }) => html`<tr><th scope="row" class="plain">${domainName(domain.id)}</th><td>${count}</td></tr>`)}</tbody>
          </table>`}
    </section>`;
  }

  /** @param {'actors'|'ties'} kind @param {string[]} columns @param {import('../state/tables.js').Row[]} rows */
  table(kind, columns, rows) {
    const order = this.orders[kind];
    return html`<div class="scroll" role="region" aria-labelledby=${kind} tabindex="0">
        <table aria-labelledby=${kind}>
          <thead><tr>${columns.map((column) => this.head(kind, column, order))}</tr></thead>
          <tbody>${rows.slice(0, this.limit).map((row) => this.row(row, columns))}</tbody>
        </table>
      </div>
      ${rows.length > this.limit ? html`<p><button class="button small" @click=${() => (this.limit += SHOWN_AT_ONCE)}>${t('table.more', { left: rows.length - this.limit })}</button></p>` : nothing}`;
  }

  /** @param {'actors'|'ties'} kind @param {string} column @param {Order} order */
  head(kind, column, order) {
    const chosen = order.column === column;
    const next = { column, falling: chosen && !order.falling };
    return html`<th scope="col" aria-sort=${chosen ? (order.falling ? 'descending' : 'ascending') : 'none'}>
      <button @click=${() => (this.orders = { ...this.orders, [kind]: next })}>${isFigure(column) ? figureName(column) : t(`column.${column}`)} <span aria-hidden="true">${chosen ? (order.falling ? '▾' : '▴') : '↕'}</span></button>
    </th>`;
  }

  /** @param {import('../state/tables.js').Row} row @param {string[]} columns */
  row(row, columns) {
    const { focus } = this.listening.state.route;
    return html`<tr aria-current=${focus !== null && row.ids.name === focus ? 'true' : nothing}>
      ${columns.map((column) => html`<td>${this.cell(row, column)}</td>`)}
    </tr>`;
  }

  /** @param {import('../state/tables.js').Row} row @param {string} column */
  cell(row, column) {
    const value = row.values[column];
    const id = row.ids[column];
    if (id) return html`<button @click=${() => focusOn(id)}>${value}</button>`;
    const remark = row.remarks?.[column];
    if (remark) return html`${value === undefined ? nothing : `${dateText(String(value))}, `}<span class="stale">${t(remark)}</span>`;
    if (value === undefined) return html`<span class="soft">${t(isFigure(column) ? 'figures.none' : 'unknown')}</span>`;
    if (isFigure(column)) return figureText(column, value);
    if (row.codes[column]) return t(`${row.codes[column]}.${value}`);
    if (typeof value === 'number') return number(value);
    return row.dates.includes(column) ? dateText(value) : value;
  }
}
customElements.define('ww-tables', WwTables);
