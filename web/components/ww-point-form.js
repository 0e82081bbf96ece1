/** Writing a point: all of it for who keeps the web; a line for a resident, which the coordinator reads first. */
import { LitElement, css, html, nothing } from 'lit';
import { uuidV7 } from '../api/uuid.js';
import { Listening, may } from '../state/app.js';
import { Form } from '../state/form.js';
import { GAPS, HEADS, LONGEST, STATUSES, bringPoint, gapText, linkable, newPoint, savePoint, statusOf } from '../state/points.js';
import { domainName } from '../state/naming.js';
import { number, t } from '../state/texts.js';
import { today } from '../state/today.js';
import { areaField, general, holds, selectField, textField } from './fields.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Point} Point */
/** @typedef {import('../contract.js').Gap} Gap */

export class WwPointForm extends LitElement {
  static properties = { point: { attribute: false }, area: { attribute: false }, choices: { state: true } };

  static styles = [
    shared,
    formStyles,
    css`
      form {
        max-inline-size: 42rem;
        margin-block: 0.6rem 1rem;
        padding: 0.9rem 1rem;
        background: var(--wijkweb-ground-color);
        border-radius: 10px;
      }
      .check {
        display: flex;
        gap: 0.6rem;
        align-items: center;
        font-weight: 400;
      }
      ul {
        margin: 0.2rem 0 0;
        padding: 0;
        list-style: none;
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem;
      }
    `,
  ];

  listening = new Listening(this);

  constructor() {
    super();
    /** @type {Point|null} null: a new one */
    this.point = null;
    this.area = '';
    /** @type {{id: string, name: string}[]} */
    this.choices = [];
    this.form = new Form(this, {});
  }

  firstUpdated() {
    const start = this.point ?? newPoint();
    const values = may('keep-points') ? { ...start, status: statusOf(start) ?? '', on: today(), gap: '', one: '', other: '' } : { id: uuidV7(), head: 'good', text: '' };
    this.form = new Form(this, values);
    this.requestUpdate();
    if (may('keep-points')) void linkable(this.area).then((choices) => (this.choices = choices));
    void this.updateComplete.then(() => /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('#head'))?.focus());
  }

  render() {
    const { form } = this;
    const keeps = may('keep-points');
    if (form.values.head === undefined) return nothing;
    return html`<form @submit=${this.submit} novalidate>
      ${keeps ? nothing : html`<p>${t('points.bring-means')}</p>`} ${general(form)}
      ${selectField(form, 'head', t('points.head'), HEADS.map((head) => [head, t(`points.head.${head}`)]), { required: true, empty: t('points.choose') })}
      ${areaField(form, 'text', t('points.text'), { required: true, help: t('points.text-help') })}
      ${keeps ? html`${this.marks()} ${form.values.head === 'agenda' ? this.status() : nothing} ${this.actors('takers')} ${this.actors('about')} ${this.gaps()}` : nothing}
      <div class="row">
        <button class="button primary" aria-disabled=${form.busy}>${t(keeps ? 'form.save' : 'points.send')}</button>
        <button type="button" class="button plain" @click=${() => this.dispatchEvent(new CustomEvent('cancel'))}>${t('form.cancel')}</button>
      </div>
    </form>`;
  }

  marks() {
    const { form } = this;
    return html`${['fromResidents', 'published'].map(
      (name) => html`<label class="check"><input type="checkbox" .checked=${form.values[name]} @change=${(/** @type {Event} */ event) => form.set(name, /** @type {HTMLInputElement} */ (event.target).checked)} /> ${t(`points.${name}`)}</label>`,
    )}`;
  }

  status() {
    const { form } = this;
    return html`${selectField(form, 'status', t('points.status'), STATUSES.map((status) => [status, t(`points.status.${status}`)]), { required: true, empty: t('points.choose') })}
      ${form.values.status === statusOf(/** @type {Point} */ (form.values)) ? nothing : textField(form, 'on', t('points.on'), { type: 'date', required: true })}`;
  }

  /** @param {'takers'|'about'} name */
  actors(name) {
    const { form, choices } = this;
    const chosen = /** @type {string[]} */ (form.values[name]);
    const nameOf = (/** @type {string} */ id) => choices.find((one) => one.id === id)?.name ?? '…';
    return html`<div class="field">
      <label for=${name}>${t(`points.choose-${name}`)} <span class="soft">${t('optional')}</span></label>
      <select id=${name} @change=${(/** @type {Event} */ event) => this.add(event, name)}>
        <option value="">${t('points.choose')}</option>
        ${choices.filter(({ id }) => !chosen.includes(id)).map((one) => html`<option value=${one.id}>${one.name}</option>`)}
      </select>
      ${this.chips(chosen.map(nameOf), (i) => form.set(name, chosen.filter((_, at) => at !== i)))}
    </div>`;
  }

  /** @param {Event} event @param {'takers'|'about'} name */
  add(event, name) {
    const select = /** @type {HTMLSelectElement} */ (event.target);
    if (select.value) this.form.set(name, [...this.form.values[name], select.value]);
    select.value = '';
  }

  gaps() {
    const { form, choices } = this;
    const { gap, gaps } = form.values;
    const nameOf = (/** @type {string} */ id) => choices.find((one) => one.id === id)?.name ?? '…';
    /** @type {[string, string][]} */
    const domains = (this.listening.state.scheme?.domains ?? []).map(({ id }) => [id, domainName(id)]);
    const offered = gap === 'introduction' ? /** @type {[string, string][]} */ (choices.map(({ id, name }) => [id, name])) : domains;
    const part = (/** @type {string} */ name) => (gap === 'street' ? textField(form, name, t('points.street')) : selectField(form, name, t(`points.${name}`), offered, { empty: t('points.choose') }));
    const known = gap in GAPS ? GAPS[/** @type {Gap['kind']} */ (gap)] : 0;
    return html`${selectField(form, 'gap', t('points.gap-kind'), Object.keys(GAPS).map((kind) => [kind, t(`points.gap-kind.${kind}`)]), { empty: t('points.gap-none') })}
      ${known > 0 ? part('one') : nothing} ${known > 1 ? part('other') : nothing}
      ${this.chips(/** @type {Gap[]} */ (gaps).map((each) => gapText(each, nameOf)), (i) => form.set('gaps', gaps.filter((/** @type {Gap} */ _, /** @type {number} */ at) => at !== i)))}`;
  }

  /** What was chosen, each to take off again. @param {string[]} texts @param {(i: number) => void} off */
  chips(texts, off) {
    return texts.length === 0 ? nothing : html`<ul>${texts.map((text, i) => html`<li><button type="button" class="button small" aria-label="${t('points.off')}: ${text}" @click=${() => off(i)}>${text} ×</button></li>`)}</ul>`;
  }

  /** @param {Event} event */
  async submit(event) {
    event.preventDefault();
    const { form, point } = this;
    form.need(['head', 'text']);
    if (form.values.text.length > LONGEST) form.errors.set('text', t('stories.too-long', { n: number(LONGEST) }));
    if (!holds(form, [])) return;
    const { id, head, text } = form.values;
    const kept = may('keep-points');
    const work = kept ? () => savePoint(this.area, this.written()) : () => bringPoint(this.area, { id, head, text: text.trim() });
    if (await form.send(work)) this.dispatchEvent(new CustomEvent('done', { detail: { said: t(kept ? 'points.kept' : 'points.sent'), former: point } }));
  }

  /** The point as it was filled in. */
  written() {
    const { id, head, text, fromResidents, published, takers, about, version, status, on, gap, one, other } = this.form.values;
    const before = /** @type {Point['went']} */ (this.form.values.went);
    const went = head !== 'agenda' ? [] : !status || status === statusOf({ went: before }) ? before : [...before, { status, on }];
    const of = [one, other].slice(0, GAPS[/** @type {Gap['kind']} */ (gap)] ?? 0);
    const gaps = of.length > 0 && of.every(Boolean) ? [...this.form.values.gaps, { kind: gap, of }] : this.form.values.gaps;
    return { id, head, text: text.trim(), fromResidents, published, went, takers, about, gaps, version };
  }
}
customElements.define('ww-point-form', WwPointForm);
