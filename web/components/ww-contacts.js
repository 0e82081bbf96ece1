/** The contact log of an actor: who spoke with them, and what comes next. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { uuidV7 } from '../api/uuid.js';
import { Listening, store } from '../state/app.js';
import { contactLog, saveContact } from '../state/editing.js';
import { Form } from '../state/form.js';
import { problemText } from '../state/problem-text.js';
import { dateText, t } from '../state/texts.js';
import { today } from '../state/today.js';
import { areaField, dateField, general, holds, textField } from './fields.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').ContactEntry} ContactEntry */

export class WwContacts extends LitElement {
  static properties = { actorId: { attribute: false }, entries: { state: true }, form: { state: true } };

  static styles = [
    shared,
    formStyles,
    css`
      h3 {
        margin-block: 1.4rem 0.4rem;
        font-size: 1.05rem;
      }
      ol {
        list-style: none;
        margin: 0.5rem 0 0;
        padding: 0;
      }
      li {
        padding-block: 0.5rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
      }
      .next {
        margin-block-start: 0.2rem;
      }
      form {
        padding: 0.8rem;
        background: var(--wijkweb-ground-color);
        border-radius: 10px;
      }
    `,
  ];

  constructor() {
    super();
    this.actorId = '';
    /** @type {ContactEntry[]|null} null while not known */
    this.entries = null;
    /** @type {Form|null} */
    this.form = null;
    this.listening = new Listening(this);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('actorId')) return;
    Object.assign(this, { form: null, entries: null });
    void this.load();
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('form') && this.form) /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('#who'))?.focus();
  }

  async load() {
    const id = this.actorId;
    try {
      const entries = await contactLog(id);
      if (id === this.actorId) this.entries = entries;
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
    }
  }

  render() {
    if (!this.entries) return nothing;
    return html`<h3>${t('log.title')}</h3>
      ${this.form
        ? this.editor(this.form)
        : html`<button class="button small" id="add" @click=${() => (this.form = new Form(this, { id: uuidV7(), who: '', on: today(), about: '', nextStep: '', nextBy: '' }))}>+ ${t('log.add')}</button>`}
      ${this.entries.length === 0 ? html`<p class="soft small-text">${t('log.none')}</p>` : nothing}
      <ol>${this.entries.map((entry) => this.entry(entry))}</ol>`;
  }

  /** @param {ContactEntry} entry */
  entry(entry) {
    return html`<li>
      <p class="soft small-text">${dateText(entry.on)} · ${entry.who}</p>
      <p>${entry.about}</p>
      ${entry.nextStep
        ? html`<p class="next"><strong>${t('log.next')}</strong> ${entry.nextStep}${entry.nextBy ? ` (${t('log.by', { date: dateText(entry.nextBy) })})` : ''}</p>
            ${entry.doneOn
              ? html`<p class="soft small-text">${t('log.done-on', { date: dateText(entry.doneOn) })}</p>`
              : html`<button class="button small" @click=${() => this.finish(entry)}>${t('log.finish')}</button>`}`
        : nothing}
    </li>`;
  }

  /** @param {Form} form */
  editor(form) {
    return html`<form @submit=${this.submit} novalidate>
      ${general(form)} ${textField(form, 'who', t('log.who'), { required: true })} ${dateField(form, 'on', t('log.on'), { required: true })}
      ${areaField(form, 'about', t('log.about'), { required: true, help: t('help.note') })} ${textField(form, 'nextStep', t('log.next-step'))}
      ${dateField(form, 'nextBy', t('log.next-by'))}
      <div class="row">
        <button class="button primary" aria-disabled=${form.busy}>${t('form.save')}</button>
        <button type="button" class="button plain" @click=${this.leave}>${t('form.cancel')}</button>
      </div>
    </form>`;
  }

  /** @param {Event} event */
  async submit(event) {
    event.preventDefault();
    const { form } = this;
    if (!form) return;
    form.need(['who', 'on', 'about']);
    if (!holds(form, ['on', 'nextBy'])) return;
    if (!(await form.send(() => saveContact(this.actorId, /** @type {any} */ (form.filled))))) return;
    store.set({ message: { text: t('done.added'), kind: 'good' } });
    await this.load();
    await this.leave();
  }

  /** Closes the form; the focus goes back to where it was opened. */
  async leave() {
    this.form = null;
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('#add'))?.focus();
  }

  /** @param {ContactEntry} entry */
  async finish(entry) {
    try {
      await saveContact(this.actorId, { ...entry, doneOn: today() });
      await this.load();
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      store.set({ message: { text: problemText(error.problem), kind: 'bad' } });
    }
  }
}
customElements.define('ww-contacts', WwContacts);
