/** The answers of an evening, one a line, typed as they stand on the sheet; Enter goes on to the next line. */
import { LitElement, css, html, nothing } from 'lit';
import { codesOf } from '../state/evening-codes.js';
import { COLUMNS, pasted } from '../state/evening-lines.js';
import { around } from '../state/sentences.js';
import { dateText, t } from '../state/texts.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../state/evening-lines.js').Known} Known */
/** @typedef {import('../state/evening-lines.js').Read} Read */
/** @typedef {typeof COLUMNS[number]} Column */

/** Nothing is wrong with what is still to be typed. */
const UNFINISHED = 'needed';

const LISTS = { who: 'parties', whom: 'parties', type: 'types', often: 'often', since: undefined };

export class WwEveningLines extends LitElement {
  static properties = { reads: { attribute: false }, typed: { attribute: false }, known: { attribute: false }, refused: { attribute: false } };

  static styles = [
    shared,
    formStyles,
    css`
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      .columns,
      .cells {
        display: grid;
        grid-template-columns: 2rem 3fr 2fr 3fr 1.4fr 1.2fr;
        gap: 0.4rem;
        align-items: center;
      }
      .columns {
        font-weight: 600;
        padding-block-end: 0.3rem;
      }
      li {
        padding-block: 0.3rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
      }
      .number {
        font-weight: 600;
        text-align: end;
      }
      .said {
        margin-inline-start: 2.4rem;
        padding-block: 0.2rem;
        overflow-wrap: anywhere;
      }
      @media (max-width: 720px) {
        .columns {
          display: none;
        }
        .cells {
          grid-template-columns: 1fr 1fr;
        }
        .number {
          grid-column: 1 / -1;
          text-align: start;
        }
        .said {
          margin: 0;
        }
      }
      @media (min-width: 721px) {
        .cells label {
          position: absolute;
          clip-path: inset(50%);
          inline-size: 1px;
          overflow: hidden;
          white-space: nowrap;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Read[]} */
    this.reads = [];
    /** @type {import('../state/evening-lines.js').Line[]} */
    this.typed = [];
    /** @type {Known|null} */
    this.known = null;
    /** What the service says of a line, by its id. @type {Map<string, string>} */
    this.refused = new Map();
  }

  render() {
    const { known } = this;
    if (!known) return nothing;
    const codes = codesOf(known.parties.map(({ id }) => id));
    return html`<datalist id="parties">${known.parties.map(({ id, name }) => html`<option value=${name}>${codes.get(id)}</option>`)}</datalist>
      <datalist id="types">${known.types.map(([, words]) => html`<option value=${words}></option>`)}</datalist>
      <datalist id="often">${known.often.map(([, [words]]) => html`<option value=${words}></option>`)}</datalist>
      <div class="columns" aria-hidden="true"><span></span>${COLUMNS.map((name) => html`<span>${t(`evening.column.${name}`)}</span>`)}</div>
      <ol aria-label=${t('evening.lines')}>${this.reads.map((read, at) => this.line(read, at))}</ol>`;
  }

  /** @param {Read} read @param {number} at */
  line(read, at) {
    const wrong = this.refused.get(read.line.id);
    return html`<li>
      <div class="cells" role="group" aria-label=${t('evening.line', { n: at + 1 })}>
        <span class="number" aria-hidden="true">${at + 1}</span>
        ${COLUMNS.map((name) => this.cell(read, at, name))}
      </div>
      <p class="said small-text" id="said-${at}">${wrong ? html`<span class="error">${wrong}</span>` : said(read)}</p>
    </li>`;
  }

  /** @param {Read} read @param {number} at @param {Column} name */
  cell(read, at, name) {
    const wrong = read.faults.some(({ field, code }) => field === name && code !== UNFINISHED);
    return html`<div class=${wrong ? 'wrong' : ''}>
      <label for="${name}-${at}">${t(`evening.column.${name}`)}</label>
      <input
        id="${name}-${at}"
        list=${LISTS[name] ?? nothing}
        autocomplete="off"
        spellcheck="false"
        maxlength="300"
        inputmode=${name === 'since' ? 'numeric' : nothing}
        aria-invalid=${wrong}
        aria-describedby="said-${at}"
        .value=${this.typed[at][name]}
        @input=${(/** @type {Event} */ event) => this.tell(at, { [name]: /** @type {HTMLInputElement} */ (event.target).value })}
        @keydown=${(/** @type {KeyboardEvent} */ event) => this.onKey(event, at)}
        @paste=${(/** @type {ClipboardEvent} */ event) => this.paste(event, at, name)}
      />
    </div>`;
  }

  /** @param {number} at @param {Record<string, string>} cells */
  tell(at, cells) {
    this.dispatchEvent(new CustomEvent('typed', { detail: { at, lines: [cells] } }));
  }

  /** @param {KeyboardEvent} event @param {number} at */
  onKey(event, at) {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(`#who-${Math.min(at + 1, this.reads.length - 1)}`))?.focus();
  }

  /** What was copied from a sheet of one's own fills line after line. @param {ClipboardEvent} event @param {number} at @param {Column} name */
  paste(event, at, name) {
    const lines = name === 'who' ? pasted(event.clipboardData?.getData('text') ?? '') : null;
    if (!lines) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('typed', { detail: { at, lines } }));
  }

  /** Goes to the first line in which something is wrong. */
  pointOut() {
    const at = this.reads.findIndex(({ line, faults }) => faults.length > 0 || this.refused.has(line.id));
    const field = this.reads[at]?.faults[0]?.field ?? 'who';
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(`#${field}-${at}`))?.focus();
  }
}
customElements.define('ww-evening-lines', WwEveningLines);

/** What a line says, or what is wrong with it and how to mend that. @param {Read} read */
function said({ empty, faults, from, to, type, frequency, since, same, again }) {
  if (empty) return nothing;
  if (faults.length > 0) return faults.map(({ field, code, words = [] }) => html`<span class=${code === UNFINISHED ? 'soft' : 'error'}>${t(`evening.column.${field}`)} ${t(`evening.fault.${code}`, { words: words.join(' · ') })} </span>`);
  const [before, after] = around({ type, outgoing: true }, from?.name ?? '');
  const fresh = [from, to].flatMap((end) => (end?.fresh ? [end.name] : []));
  const facts = [frequency ? t(`frequency.${frequency}`) : '', since ? t('period.since', { since: dateText(since) }) : ''].filter(Boolean).join(', ');
  return html`${before}${to?.name}${after}${facts ? ` (${facts})` : ''}
    ${again ? html`<strong>${t('evening.again')}</strong>` : same ? html`<strong>${t('evening.same')}</strong>` : nothing}
    ${fresh.length > 0 ? html`<strong>${t('evening.fresh', { names: fresh.join(', ') })}</strong>` : nothing}`;
}
