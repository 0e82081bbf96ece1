/** Everything that is wrong with a file, each with where it is and how to mend it. */
import { LitElement, css, html, nothing } from 'lit';
import { Listening } from '../state/app.js';
import { problemText } from '../state/problem-text.js';
import { number, t } from '../state/texts.js';
import { shared } from './shared-styles.js';

/** @type {('file'|'row'|'column'|'value'|'message'|'mend')[]} */
const COLUMNS = ['file', 'row', 'column', 'value', 'message', 'mend'];

export class WwFileProblems extends LitElement {
  static properties = { problem: { attribute: false } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
      }
      h2 {
        margin-block: 1.6rem 0.5rem;
        font-size: 1.25rem;
      }
      .scroll {
        overflow-x: auto;
      }
      th {
        border-block-end: 2px solid var(--utrecht-form-input-border-color);
      }
      td {
        border-block-end: 1px solid var(--wijkweb-line-color);
        overflow-wrap: anywhere;
      }
      @media (max-width: 720px) {
        thead {
          position: absolute;
          clip-path: inset(50%);
        }
        tr {
          display: grid;
          grid-template-columns: auto 1fr;
          gap: 0.1rem 0.8rem;
          padding-block: 0.7rem;
          border-block-end: 1px solid var(--utrecht-form-input-border-color);
        }
        td {
          display: grid;
          grid-template-columns: subgrid;
          grid-column: 1 / -1;
          border: 0;
          padding: 0;
        }
        td::before {
          content: attr(data-name) / '';
          color: var(--wijkweb-soft-color);
        }
        td:empty {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../contract.js').Problem|null} */
    this.problem = null;
    this.listening = new Listening(this);
  }

  render() {
    const { problem } = this;
    if (!problem) return nothing;
    const { errors = [], more = 0 } = problem;
    if (errors.length === 0) return html`<p class="notice" role="alert">${problemText(problem)}</p>`;
    const heading = t('import.problems', { count: number(errors.length + more) });
    return html`<div role="alert">
        <h2>${heading}</h2>
        <p>${t('import.mend')} ${more > 0 ? t('import.more', { count: number(errors.length) }) : nothing}</p>
      </div>
      <div class="scroll" role="region" aria-label=${heading} tabindex="0">
        <table role="table">
          <thead role="rowgroup"><tr role="row">${COLUMNS.map((name) => html`<th role="columnheader" scope="col">${t(`problem-column.${name}`)}</th>`)}</tr></thead>
          <tbody role="rowgroup">${errors.map((error) => this.row(error))}</tbody>
        </table>
      </div>`;
  }

  /** The roles say that it is a table where a narrow screen shows it as a list. @param {import('../contract.js').ProblemError} error */
  row(error) {
    return html`<tr role="row">${COLUMNS.map((name) => html`<td role="cell" data-name=${t(`problem-column.${name}`)}>${error[name]}</td>`)}</tr>`;
  }
}
customElements.define('ww-file-problems', WwFileProblems);
