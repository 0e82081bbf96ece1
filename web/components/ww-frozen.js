/** Figures that a researcher freezes for a publication, and those that were frozen before. */
import { css, html, nothing } from 'lit';
import { uuidV7 } from '../api/uuid.js';
import { client } from '../state/actions.js';
import { figuresAt, syntheticAt } from '../state/figures.js';
import { Form } from '../state/form.js';
import { dateText, t } from '../state/texts.js';
import { general, selectField, textField } from './fields.js';
import { FigureSection, explained } from './figure-section.js';
import { figureTable } from './figure-table.js';
import { formStyles } from './form-styles.js';

/** @typedef {import('../contract.js').FrozenTable} FrozenTable */

const OF_ONE = ['metrics', 'two-mode', 'change', 'bands', 'cohesion', 'key-players', 'synthetic-web'];

/** @extends {FigureSection<{tables: FrozenTable[]}>} */
export class WwFrozen extends FigureSection {
  static properties = { ...FigureSection.properties, form: { state: true }, kept: { state: true } };

  static styles = [
    ...FigureSection.styles,
    formStyles,
    css`
      .cite {
        max-inline-size: 44rem;
      }
      .hash,
      .cite {
        overflow-wrap: anywhere;
      }
    `,
  ];

  constructor() {
    super();
    this.form = this.empty();
    /** @type {string|null} the title of what was frozen last */
    this.kept = null;
  }

  empty() {
    return new Form(this, { id: uuidV7(), figure: this.figures()[0], title: '', purpose: '' });
  }

  questions() {
    return [this.place()];
  }

  area() {
    return this.listening.state.web?.area.code ?? '';
  }

  place() {
    return `/v1/areas/${encodeURIComponent(this.area())}/frozen-tables`;
  }

  /** What can be frozen here. */
  figures() {
    return OF_ONE;
  }

  /** Where the figures that are frozen are read. @param {string} figure */
  askedFor(figure) {
    const { state } = this.listening;
    return figure === 'synthetic-web' ? syntheticAt(state) : figuresAt(state, figure);
  }

  /** @param {{tables: FrozenTable[]}} answer */
  content({ tables }) {
    return html`${explained(t('frozen.means'), t('frozen.leaves-out'))} ${this.freezing(this.form)}
      <p role="status">${this.kept ? t('frozen.kept', { title: this.kept }) : ''}</p>
      ${tables.length === 0 ? html`<p class="soft">${t('frozen.none')}</p>` : figureTable(t('frozen.tables'), [t('frozen.table'), t('frozen.when')], tables.map(row))}`;
  }

  /** @param {Form} form */
  freezing(form) {
    return html`<form @submit=${this.freeze} novalidate>
      ${general(form)}
      ${this.figures().length === 1 ? nothing : selectField(form, 'figure', t('frozen.figure'), this.figures().map((figure) => [figure, t(`frozen.${figure}`)]), { required: true, empty: t('form.choose') })}
      ${textField(form, 'title', t('frozen.title-of'), { required: true, help: t('frozen.title-help') })}
      ${textField(form, 'purpose', t('frozen.purpose'), { required: true, help: t('frozen.purpose-help') })}
      <div class="row"><button class="button" aria-disabled=${form.busy}>${t('frozen.freeze')}</button></div>
    </form>`;
  }

  /** @param {Event} event */
  async freeze(event) {
    event.preventDefault();
    const { form } = this;
    form.need(['figure', 'title', 'purpose']);
    if (form.errors.size > 0) return void form.pointOut();
    const [, query = ''] = this.askedFor(form.values.figure).split('?');
    if (!(await form.send(() => client.write('POST', `${this.place()}?${query}`, form.filled)))) return;
    this.kept = form.values.title;
    this.form = this.empty();
    await this.read(this.questions(), this.asked);
  }
}

/** @param {FrozenTable} table */
const row = ({ id, title, purpose, figure, query, frozenAt, sha256, version }) => [
  html`<a href="/v1/frozen-tables/${id}" download>${title}</a>
    <br /><span class="soft">${t(`frozen.${figure}`)} · ${purpose}</span>
    <details>
      <summary>${t('frozen.more')}</summary>
      <p class="soft">${t('frozen.origin', { query, version })}</p>
      <p class="soft hash">${t('frozen.hash')} <code>${sha256}</code></p>
      <p>${t('frozen.cite')}</p>
      <p class="cite">${t('frozen.citation', { version, title, figure: t(`frozen.${figure}`), date: dateText(frozenAt.slice(0, 10)), address: `${location.origin}/v1/frozen-tables/${id}`, hash: sha256.slice(0, 12) })}</p>
    </details>`,
  dateText(frozenAt.slice(0, 10)),
];

customElements.define('ww-frozen', WwFrozen);
