/** What the columns of somebody's own sheet mean: shown as it is read, asked where it is not certain, put right by hand. */
import { LitElement, html, nothing } from 'lit';
import { saveAs } from '../device/saving.js';
import { KINDS } from '../picture/kinds.js';
import { TIE_GROUPS } from '../picture/ties.js';
import { Listening } from '../state/app.js';
import { DATE_FORMS, ENCODINGS, SEPARATORS, SPLITS } from '../state/codes.js';
import { MAPPING_FILE, MEANINGS, changed, isClosed, isList, itemsOf, keptMapping, meaningsOf, meant, openIn } from '../state/mapping.js';
import { codeName, domainName } from '../state/naming.js';
import { number, t } from '../state/texts.js';
import { formStyles } from './form-styles.js';
import { mappingStyles } from './mapping-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Mapping} Mapping @typedef {import('../contract.js').Meaning} Meaning */

/** Who lives privately does not come in by a sheet. */
const SHEET_KINDS = KINDS.filter((kind) => kind !== 'RESIDENT' && kind !== 'CONTACT');
/** Ties of people among each other are nothing for a sheet of clubs. */
const SHEET_TIES = [...TIE_GROUPS['taking-part'], ...TIE_GROUPS.work, ...TIE_GROUPS.together, ...TIE_GROUPS.paths];
const MOST_OPEN = 6;

export class WwMapping extends LitElement {
  static properties = { sheet: { attribute: false }, mapping: { attribute: false } };

  static styles = [shared, formStyles, mappingStyles];

  constructor() {
    super();
    /** @type {import('../contract.js').Sheet|null} */
    this.sheet = null;
    /** @type {Mapping} */
    this.mapping = { name: '' };
    this.listening = new Listening(this);
  }

  render() {
    const { sheet } = this;
    return sheet ? html`${this.reading(sheet)}${this.columns(sheet)}${this.todo(sheet)}` : nothing;
  }

  /** @param {import('../contract.js').Sheet} sheet */
  reading(sheet) {
    const header = this.mapping.header ?? sheet.mapping.header;
    return html`<h2>${t('mapping.reading')}</h2>
      <p>${t('mapping.reading-lead', { rows: number(sheet.rows) })}</p>
      <div class="ways">
        ${sheet.sheets.length > 0
    ? this.way('sheet', sheet.sheets.map((name) => [name, name]))
    : html`${this.way('encoding', ENCODINGS.map((code) => [code, t(`mapping.encoding.${code}`)]))}
          ${this.way('separator', SEPARATORS.map((sign) => [sign, signName(sign)]))}`}
        <div class="field"><label for="header">${t('mapping.header')}</label>
          <input id="header" type="number" min="1" .value=${String(header)} @change=${(/** @type {Event} */ event) => this.asked({ header: Math.max(1, Number(valueOf(event)) || 1) })} />${this.sure('header')}</div>
        ${this.way('dates', DATE_FORMS.map((form) => [form, t(`mapping.dates.${form}`)]))}
      </div>
      <div class="lines" role="region" aria-label=${t('mapping.lines')} tabindex="0"><table>
        <caption class="hidden-text">${t('mapping.lines')}</caption>
        <tbody>${sheet.lines.map(({ row, cells }) => html`<tr class=${row === header ? 'names' : ''}><th scope="row">${row}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
      </table></div>`;
  }

  /** One way in which the sheet is read. @param {'sheet'|'encoding'|'separator'|'dates'} name @param {[string, string][]} choices */
  way(name, choices) {
    const value = this.mapping[name] ?? this.sheet?.mapping[name];
    return html`<div class="field"><label for=${name}>${t(`mapping.${name}`)}</label>
      ${this.select(name, value, choices, (code) => this.asked({ [name]: code }))}${this.sure(name)}</div>`;
  }

  /** What was only guessed is to be agreed to. @param {'sheet'|'encoding'|'separator'|'header'|'dates'} name */
  sure(name) {
    if (!this.sheet?.unsure.includes(name)) return nothing;
    return html`<label class="sure"><input type="checkbox" .checked=${this.mapping[name] !== undefined} @change=${(/** @type {Event} */ event) => this.agreed(name, /** @type {HTMLInputElement} */ (event.target).checked)} />${t('mapping.sure')}</label>`;
  }

  /** @param {import('../contract.js').Sheet} sheet */
  columns(sheet) {
    const { mapping } = this;
    const headers = sheet.columns.map(({ header }) => header);
    const kindless = !mapping.columns?.some(({ to }) => to === 'kind');
    return html`<h2>${t('mapping.columns')}</h2>
      <p>${t('mapping.columns-lead')}</p>
      <div class="row">
        <div class="field"><label for="kept">${t('mapping.kept')}</label><input id="kept" type="file" accept=".json" @change=${this.opened} /></div>
      </div>
      <ol class="columns">${sheet.columns.map((column, place) => this.column(column, place))}</ol>
      <div class="ways">
        ${kindless ? html`<div class="field"><label for="fixed-kind">${t('mapping.fixed-kind')}</label>
          ${this.select('fixed-kind', mapping.fixed?.kind ?? '', [['', t('mapping.choose')], ...this.kinds()], (kind) => this.now({ ...mapping, fixed: kind ? { kind } : {} }))}</div>` : nothing}
        <div class="field"><label for="key">${t('mapping.key')}</label>
          ${this.select('key', mapping.key ?? '', [['', t('mapping.key-name')], ...pairs(headers)], (key) => this.now({ ...mapping, key: key || undefined }))}</div>
        <div class="field"><label for="name">${t('mapping.name')}</label>
          <input id="name" maxlength="100" .value=${mapping.name} @change=${(/** @type {Event} */ event) => this.now({ ...mapping, name: valueOf(event) || 'sheet' })} /></div>
        <button class="button" type="button" @click=${this.keep}>${t('mapping.keep')}</button>
      </div>`;
  }

  /** @param {import('../contract.js').SheetColumn} column @param {number} place */
  column({ header, values, more }, place) {
    const meanings = meaningsOf(this.mapping, header);
    const to = meanings[0]?.to;
    const open = (to === undefined || to === null) && header !== this.mapping.key;
    const choices = /** @type {[string, string][]} */ ([['?', t('mapping.choose')], ['', t('mapping.leave-out')], ...MEANINGS.map((code) => [code, t(`mapping.to.${code}`)])]);
    const id = `column-${place}`;
    return html`<li class=${open ? 'open' : ''}>
      <div><h3 id="${id}-name">${header}</h3><p class="some">${values.slice(0, 3).join(' · ')}${values.length > 3 || more ? ' …' : ''}</p></div>
      <div class="meaning">
        <div class="field"><label for=${id}>${t('mapping.means')} <span class="hidden-text">${t('mapping.means-of', { header })}</span></label>
          ${this.select(id, to ?? '?', choices, (code) => this.look(meant(this.mapping, header, code === '?' ? null : code)))}</div>
        ${meanings.map((meaning, index) => this.details(meaning, itemsOf(values, meaning.split), more, `${id}-${index}`))}
      </div>
    </li>`;
  }

  /** @param {Meaning} meaning @param {string[]} items @param {boolean} more @param {string} id */
  details(meaning, items, more, id) {
    const change = (/** @type {Partial<Meaning>} */ by) => this.now(changed(this.mapping, meaning, by));
    const tie = meaning.to === 'tie';
    return html`
      ${tie ? html`<div class="field"><label for="${id}-type">${t('mapping.type')}</label>${this.select(`${id}-type`, meaning.type ?? '', [['', t('mapping.choose')], ...pairs(SHEET_TIES, (code) => t(`tie-name.${code}`))], (type) => change({ type: type || undefined }))}</div>
        <label class="sure"><input type="checkbox" .checked=${Boolean(meaning.reverse)} @change=${(/** @type {Event} */ event) => change({ reverse: /** @type {HTMLInputElement} */ (event.target).checked })} />${t('mapping.reverse')}</label>` : nothing}
      ${isList(meaning) ? html`<div class="field"><label for="${id}-split">${t('mapping.split')}</label>${this.select(`${id}-split`, meaning.split ?? '', [['', t('mapping.one')], ...pairs(SPLITS, signName)], (split) => this.look(changed(this.mapping, meaning, { split: split || undefined })))}</div>` : nothing}
      ${isClosed(meaning) ? html`<fieldset class="values field"><legend>${t(`mapping.to.${meaning.to}`)}</legend>${items.map((item, place) => html`<div class="value"><label for="${id}-v${place}">${item}</label>
        ${this.select(`${id}-v${place}`, meaning.values?.[item] ?? '?', [['?', t('mapping.choose')], ['', t('mapping.nothing')], ...this.codes(meaning.to ?? '')], (code) => change({ values: without(meaning.values, item, code) }))}</div>`)}</fieldset>` : nothing}
      ${tie ? html`<fieldset class="values field"><legend>${t('mapping.named')}</legend>${items.map((item, place) => html`<div class="value"><label for="${id}-v${place}">${item}</label>
        <input id="${id}-v${place}" .value=${meaning.values?.[item] ?? item} @change=${(/** @type {Event} */ event) => change({ values: { ...meaning.values, [item]: valueOf(event).trim() } })} /></div>`)}</fieldset>` : nothing}
      ${more && (isClosed(meaning) || tie) ? html`<p class="some">${t('mapping.more', { count: number(items.length) })}</p>` : nothing}`;
  }

  /** @param {import('../contract.js').Sheet} sheet */
  todo(sheet) {
    const open = openIn(sheet, this.mapping);
    if (open.length === 0) return html`<p class="notice good" role="status">${t('mapping.complete')}</p>`;
    return html`<div class="todo" role="status"><p>${t('mapping.todo', { count: number(open.length) })}</p>
      <ul>${open.slice(0, MOST_OPEN).map(({ about, header = '', value = '' }) => html`<li>${t(`mapping.open.${about}`, { header, value })}</li>`)}${open.length > MOST_OPEN ? html`<li>…</li>` : nothing}</ul>
      ${open.some(({ about }) => about === 'column') ? html`<button class="button" type="button" @click=${this.leaveRest}>${t('mapping.leave-rest')}</button>` : nothing}</div>`;
  }

  /** @param {string} id @param {string|undefined} value @param {[string, string][]} choices @param {(value: string) => void} choose */
  select(id, value, choices, choose) {
    return html`<select id=${id} @change=${(/** @type {Event} */ event) => choose(valueOf(event))}>${choices.map(([code, name]) => html`<option value=${code} .selected=${code === value}>${name}</option>`)}</select>`;
  }

  kinds() {
    return pairs(SHEET_KINDS, (kind) => codeName('kind', kind));
  }

  /** @param {string} to @returns {[string, string][]} */
  codes(to) {
    if (to === 'kind') return this.kinds();
    if (to === 'domain') return (this.listening.state.scheme?.domains ?? []).map(({ id }) => [id, domainName(id)]);
    return pairs(to === 'sector' ? ['community', 'government', 'market'] : ['everyone', 'members'], (code) => codeName(to, code));
  }

  /** @param {'sheet'|'encoding'|'separator'|'header'|'dates'} name @param {boolean} yes */
  agreed(name, yes) {
    this.now({ ...this.mapping, [name]: yes ? this.sheet?.mapping[name] : undefined });
  }

  leaveRest() {
    const open = openIn(/** @type {import('../contract.js').Sheet} */ (this.sheet), this.mapping).filter(({ about }) => about === 'column');
    this.now(open.reduce((mapping, { header = '' }) => meant(mapping, header, ''), this.mapping));
  }

  /** @param {Event} event */
  async opened(event) {
    const file = /** @type {HTMLInputElement} */ (event.target).files?.[0];
    const kept = file ? await keptMapping(file) : null;
    if (kept) this.look(kept);
  }

  keep() {
    saveAs(new Blob([JSON.stringify(this.mapping, null, 2)], { type: 'application/json' }), `${this.mapping.name}.${MAPPING_FILE}`);
  }

  /** Another way to read it: what stands in it is looked at anew. @param {Partial<Mapping>} way */
  asked(way) {
    this.look({ ...this.mapping, ...way });
  }

  /** @param {Mapping} mapping */
  look(mapping) {
    this.tell('look', mapping);
  }

  /** @param {Mapping} mapping */
  now(mapping) {
    this.tell('mapped', mapping);
  }

  /** @param {'look'|'mapped'} what @param {Mapping} mapping */
  tell(what, mapping) {
    this.mapping = mapping;
    this.dispatchEvent(new CustomEvent(what, { detail: mapping }));
  }
}

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLInputElement|HTMLSelectElement} */ (event.target).value;

/** @param {string[]} codes @param {(code: string) => string} [name] @returns {[string, string][]} */
const pairs = (codes, name = (code) => code) => codes.map((code) => [code, name(code)]);

/** @param {string} sign */
const signName = (sign) => t(`mapping.sign.${{ ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar', '/': 'slash', '\n': 'line' }[sign] ?? 'comma'}`);

/** @param {Record<string, string>|undefined} values @param {string} item @param {string} code '?' when it is open again */
function without(values, item, code) {
  const { [item]: before, ...others } = values ?? {};
  return code === '?' ? others : { ...others, [item]: code };
}

customElements.define('ww-mapping', WwMapping);
