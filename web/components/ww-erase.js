/** Has everything erased that is held on oneself: said in plain words, typed once more, and never undone. */
import { LitElement, css, html } from 'lit';
import { Listening } from '../state/app.js';
import { Form } from '../state/form.js';
import { erase } from '../state/own-data.js';
import { t } from '../state/texts.js';
import { general, textField } from './fields.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Held} Held */

export class WwErase extends LitElement {
  static properties = { held: { attribute: false } };

  static styles = [
    shared,
    formStyles,
    css`
      :host {
        display: block;
        max-inline-size: 38rem;
      }
      ul {
        margin: 0.4rem 0 0.8rem;
        padding-inline-start: 1.2rem;
      }
      form {
        max-inline-size: 26rem;
        margin-block-start: 0.8rem;
      }
      .button,
      input {
        min-block-size: 44px;
      }
      .danger {
        background: var(--wijkweb-accent-color);
        border-color: var(--wijkweb-accent-color);
        color: #fff;
        font-weight: 600;
        white-space: normal;
      }
      .danger:hover {
        background: #6f2c18;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Held|null} */
    this.held = null;
    this.form = new Form(this, { typed: '' });
    this.listening = new Listening(this);
  }

  render() {
    const { form } = this;
    form.light = true;
    return html`<p>${t('erase.means')}</p>
      <ul>${['all', 'help', 'copy', 'audit'].map((point) => html`<li>${t(`erase.point.${point}`)}</li>`)}</ul>
      <form @submit=${this.submit} novalidate>
        ${general(form)} ${textField(form, 'typed', t('erase.type', { word: t('erase.word') }), { required: true })}
        <div class="row"><button class="button danger" aria-disabled=${form.busy}>${t('erase.button')}</button></div>
      </form>`;
  }

  /** @param {Event} event */
  async submit(event) {
    event.preventDefault();
    const { form, held } = this;
    form.need([]);
    if (form.values.typed.trim().toUpperCase() !== t('erase.word') || !held) {
      form.errors.set('typed', t('erase.not-typed', { word: t('erase.word') }));
      return void form.pointOut();
    }
    await form.send(() => erase(held.person.id));
  }
}
customElements.define('ww-erase', WwErase);
