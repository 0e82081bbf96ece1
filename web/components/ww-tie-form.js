/** Adds a tie, or changes, ends or removes one spell of it. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { uuidV7 } from '../api/uuid.js';
import { FREQUENCIES, MUTUAL, TIE_GROUPS } from '../picture/ties.js';
import { CONTRIBUTIONS, END_REASONS, STATUSES, SUPPORT } from '../state/codes.js';
import { Listening } from '../state/app.js';
import { addTie, changeTie, openTie, removeTie } from '../state/editing.js';
import { Form } from '../state/form.js';
import { problemText } from '../state/problem-text.js';
import { around } from '../state/sentences.js';
import { t } from '../state/texts.js';
import { today } from '../state/today.js';
import { areaField, checksField, conflict, dateField, general, holds, listField, selectField } from './fields.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';
import './ww-finder.js';

const FIELDS = ['status', 'frequency', 'since', 'until', 'endReason', 'lastConfirmed', 'support', 'contribution', 'source', 'note'];

export class WwTieForm extends LitElement {
  static properties = { me: { attribute: false }, tieId: { attribute: false }, form: { state: true } };

  static styles = [
    shared,
    formStyles,
    css`
      form {
        padding: 0.8rem;
        background: var(--wijkweb-ground-color);
        border-radius: 10px;
      }
      .preview {
        padding: 0.4rem 0.6rem;
        background: var(--wijkweb-surface-color);
        border-radius: 6px;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {{id: string, name: string}|null} */
    this.me = null;
    /** @type {string|null} of the tie that is changed; null when one is added */
    this.tieId = null;
    /** @type {Form|null} */
    this.form = null;
    this.etag = '';
    this.entered = false;
    this.listening = new Listening(this);
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.tieId) void this.open(this.tieId);
    else this.form = new Form(this, { id: uuidV7(), type: '', to: null, outgoing: 'out', ...empty() });
  }

  updated() {
    if (!this.form || this.entered) return;
    this.entered = true;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('ww-finder, select'))?.focus();
  }

  /** @param {string} id */
  async open(id) {
    try {
      const { body, etag } = await openTie(id);
      this.etag = etag;
      this.form = new Form(this, valuesOf(body), valuesOf);
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      this.form = new Form(this, empty());
      this.form.general = problemText(error.problem);
    }
  }

  render() {
    const { form } = this;
    if (!form) return html`<p role="status">${t('loading')}</p>`;
    const adding = !this.tieId;
    return html`<form @submit=${this.submit} novalidate>
      ${general(form)} ${conflict(form, () => this.keepChosen(), () => this.goOn(() => false))}
      ${adding ? this.what(form) : nothing}
      ${adding
        ? html`<details>
            <summary>${t('form.more')}</summary>
            <div class="fields">${this.more(form)}</div>
          </details>`
        : this.more(form)}
      <div class="row">
        <button class="button primary" aria-disabled=${form.busy}>${adding ? t('ties.add') : t('form.save')}</button>
        <button type="button" class="button plain" @click=${this.cancel}>${t('form.cancel')}</button>
      </div>
      ${adding
        ? nothing
        : html`<div class="row">
            <button type="button" class="button small" @click=${this.end}>${t('ties.end')}</button>
            <button type="button" class="button small plain" @click=${this.takeAway}>${t('ties.remove')}</button>
          </div>`}
    </form>`;
  }

  /** @param {Form} form */
  what(form) {
    const { type, outgoing, to } = form.values;
    const [before, after] = type ? around({ type, outgoing: outgoing === 'out' }, this.me?.name ?? '') : ['', ''];
    const groups = Object.entries(TIE_GROUPS);
    return html`
      <ww-finder class=${form.errors.has('to') || form.errors.has('from') ? 'wrong' : ''} .label=${t('ties.other-end')} .chosen=${to} .error=${form.errors.get('to') ?? form.errors.get('from') ?? ''} @chosen=${(/** @type {CustomEvent} */ event) => form.set('to', event.detail)}></ww-finder>
      <div class="field ${form.errors.has('type') ? 'wrong' : ''}">
        <label for="type">${t('ties.type')}</label>
        <select id="type" aria-invalid=${form.errors.has('type')} aria-describedby=${form.errors.has('type') ? 'type-error' : type ? 'explained' : nothing} @change=${(/** @type {Event} */ event) => form.set('type', /** @type {HTMLSelectElement} */ (event.target).value)}>
          <option value="">${t('form.choose')}</option>
          ${groups.map(
            ([group, types]) => html`<optgroup label=${t(`tie-group.${group}`)}>
              ${types.map((each) => html`<option value=${each} .selected=${each === type}>${t(`tie-name.${each}`)}</option>`)}
            </optgroup>`,
          )}
        </select>
        ${form.errors.has('type') ? html`<p class="error" id="type-error">${form.errors.get('type')}</p>` : nothing}
      </div>
      ${type && !MUTUAL.has(type) ? selectField(form, 'outgoing', t('ties.direction'), [['out', this.sentence(type, true)], ['in', this.sentence(type, false)]], { required: true, empty: t('form.choose') }) : nothing}
      ${type ? html`<p class="preview" id="explained">${before}<strong>${to?.name ?? '…'}</strong>${after}</p>` : nothing}
    `;
  }

  /** @param {string} type @param {boolean} outgoing */
  sentence(type, outgoing) {
    const [before, after] = around({ type, outgoing }, this.me?.name ?? '');
    return `${before}${this.form?.values.to?.name ?? '…'}${after}`;
  }

  /** @param {Form} form */
  more(form) {
    const named = (/** @type {string} */ kind, /** @type {string[]} */ values) => values.map((value) => /** @type {[string, string]} */ ([value, t(`${kind}.${value}`)]));
    return html`
      ${selectField(form, 'status', t('field.status'), named('status', STATUSES))}
      ${selectField(form, 'frequency', t('field.frequency'), named('frequency', FREQUENCIES))}
      ${dateField(form, 'since', t('field.since'))} ${dateField(form, 'until', t('field.until'))}
      ${form.values.until || form.values.status === 'ended' ? selectField(form, 'endReason', t('field.endReason'), named('endReason', END_REASONS)) : nothing}
      ${dateField(form, 'lastConfirmed', t('field.lastConfirmed'))}
      ${form.values.type === 'SUPPORTS' || form.values.support.length ? checksField(form, 'support', t('field.support'), named('support', SUPPORT)) : nothing}
      ${['ORGANISES', 'WORKS_WITH'].includes(form.values.type) || form.values.contribution.length ? checksField(form, 'contribution', t(form.values.type === 'WORKS_WITH' ? 'field.shares' : 'field.contribution'), named('contribution', CONTRIBUTIONS)) : nothing}
      ${listField(form, 'source', t('field.source'))} ${areaField(form, 'note', t('field.note'), { help: t('help.note') })}
    `;
  }

  /** @param {Event} event */
  async submit(event) {
    event.preventDefault();
    const { form } = this;
    if (!form) return;
    form.need();
    if (!this.tieId) this.needEnds(form);
    if (!holds(form, ['since', 'until', 'lastConfirmed'])) return;
    if (this.tieId) return this.save(form, this.tieId);
    const { outgoing, to, ...filled } = form.filled;
    const ends = outgoing === 'in' ? { from: to.id, to: this.me?.id } : { from: this.me?.id, to: to.id };
    if (await form.send(() => addTie({ ...filled, ...ends }))) this.done('added');
  }

  /** What cannot be sent at all is said before it is sent. @param {Form} form */
  needEnds(form) {
    if (!form.values.to) form.errors.set('to', t('ties.choose-other'));
    if (!form.values.type) form.errors.set('type', t('ties.choose-type'));
  }

  /** @param {Form} form @param {string} id */
  async save(form, id) {
    if (Object.keys(form.change).length === 0) return this.cancel();
    if (await form.send(() => changeTie(id, form.change, this.etag))) this.done('changed');
  }

  /** Keeps of each field that both changed the value that was chosen. */
  async keepChosen() {
    const yielded = this.form?.yielded;
    if (await this.goOn((name) => !yielded?.has(name))) await this.save(/** @type {Form} */ (this.form), this.tieId ?? '');
  }

  /** Goes on from how the tie is now. @param {(name: string) => boolean} mine whether what is typed here wins @returns {Promise<boolean>} whether it is still there */
  async goOn(mine) {
    const { form } = this;
    return Boolean(
      await form?.send(async () => {
        const { body, etag } = await openTie(this.tieId ?? '');
        this.etag = etag;
        form.rebase(body, mine);
      }),
    );
  }

  async end() {
    if (!this.form) return;
    this.form.set('status', 'ended');
    if (!this.form.values.until) this.form.set('until', today());
    await this.save(this.form, this.tieId ?? '');
  }

  async takeAway() {
    if (!this.form || !confirm(t('ties.remove-sure'))) return;
    if (await this.form.send(() => removeTie(this.tieId ?? '', this.etag))) this.done('removed');
  }

  /** @param {string} what */
  done(what) {
    this.dispatchEvent(new CustomEvent('done', { detail: what }));
  }

  cancel() {
    this.dispatchEvent(new CustomEvent('cancel'));
  }
}

/** @param {Record<string, any>} body */
const valuesOf = (body) => ({ ...empty(), ...Object.fromEntries(FIELDS.filter((name) => name in body).map((name) => [name, body[name]])) });

const empty = () => ({ status: '', frequency: '', since: '', until: '', endReason: '', lastConfirmed: '', support: [], contribution: [], source: [], note: '' });

customElements.define('ww-tie-form', WwTieForm);
