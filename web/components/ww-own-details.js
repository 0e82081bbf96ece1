/** Puts one's own details right; or, within a visit, those of who is visited. */
import { LitElement, css, html, nothing } from 'lit';
import { Listening, store } from '../state/app.js';
import { Form } from '../state/form.js';
import { correct } from '../state/own-data.js';
import { fieldName } from '../state/own-words.js';
import { t } from '../state/texts.js';
import { general, textField } from './fields.js';
import { formStyles } from './form-styles.js';
import { OWN_FIELDS } from './own-sections.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Held} Held */

const TYPES = /** @type {Record<string, string>} */ ({ phone: 'tel', email: 'email' });

export class WwOwnDetails extends LitElement {
  static properties = { held: { attribute: false }, open: { state: true } };

  static styles = [
    shared,
    formStyles,
    css`
      :host {
        display: block;
        max-inline-size: 30rem;
        margin-block-start: 0.8rem;
      }
      .button,
      input {
        min-block-size: 44px;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Held|null} */
    this.held = null;
    this.open = false;
    this.form = new Form(this, {});
    this.listening = new Listening(this);
  }

  render() {
    const { form } = this;
    if (!this.open) return html`<button class="button" @click=${() => this.unfold(true)}>${t('own.correct')}</button>`;
    return html`<form @submit=${this.submit} novalidate>
      ${general(form)} ${form.current ? html`<p class="notice" role="alert" tabindex="-1">${t('own.changed-meanwhile')}</p>` : nothing}
      ${OWN_FIELDS.map((name) => textField(form, name, fieldName(name), { required: name === 'name', type: TYPES[name] }))}
      <div class="row">
        <button class="button primary" aria-disabled=${form.busy}>${t('form.save')}</button>
        <button type="button" class="button plain" @click=${() => this.unfold(false)}>${t('form.cancel')}</button>
      </div>
    </form>`;
  }

  /** @param {boolean} open */
  async unfold(open) {
    const { person } = this.held ?? {};
    this.form = new Form(this, Object.fromEntries(OWN_FIELDS.map((name) => [name, /** @type {any} */ (person)?.[name]])), (body) => Object.fromEntries(OWN_FIELDS.map((name) => [name, body[name]])));
    this.open = open;
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(open ? 'input' : 'button'))?.focus();
  }

  /** @param {Event} event */
  async submit(event) {
    event.preventDefault();
    const { form, held } = this;
    form.need(['name']);
    if (form.errors.size > 0 || !held) return void form.pointOut();
    if (await form.send(() => correct(held, form.change))) {
      store.set({ message: { text: t('own.corrected'), kind: 'good' } });
      await this.unfold(false);
    }
  }
}
customElements.define('ww-own-details', WwOwnDetails);
