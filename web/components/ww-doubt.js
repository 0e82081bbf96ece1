/**
 * Says of one thing in a web that it is not right, in one's own words.
 *
 * @fires said when it is kept
 */
import { LitElement, css, html, nothing } from 'lit';
import { Listening } from '../state/app.js';
import { Form } from '../state/form.js';
import { doubt } from '../state/own-data.js';
import { t } from '../state/texts.js';
import { areaField, general } from './fields.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';

export class WwDoubt extends LitElement {
  static properties = { of: { attribute: false }, which: { attribute: false }, what: { attribute: false }, who: { attribute: false }, open: { state: true } };

  static styles = [
    shared,
    formStyles,
    css`
      :host {
        display: inline-block;
        vertical-align: top;
      }
      :host([wide]) {
        display: block;
        max-inline-size: 34rem;
      }
      form {
        margin-block: 0.4rem;
      }
      .quiet {
        min-block-size: 28px;
        padding: 0;
        border: 0;
        background: none;
        color: var(--utrecht-link-color);
        font-size: 0.9rem;
        text-decoration: underline;
        cursor: pointer;
      }
      .quiet:hover {
        color: var(--utrecht-link-hover-color);
      }
    `,
  ];

  constructor() {
    super();
    this.of = '';
    this.which = '';
    /** What it is, in words. */
    this.what = '';
    /** Who says so. */
    this.who = '';
    this.open = false;
    this.form = new Form(this, { words: '' });
    this.listening = new Listening(this);
  }

  render() {
    const { form } = this;
    if (!this.open) return html`<button class="quiet" aria-label=${t('doubt.raise-of', { what: this.what })} @click=${() => this.unfold(true)}>${t('doubt.raise')}</button>`;
    form.light = true;
    return html`<form @submit=${this.submit} @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && this.unfold(false)} novalidate>
      ${general(form)} ${areaField(form, 'words', t('doubt.words'), { required: true, help: t('doubt.help') })}
      <div class="row">
        <button class="button primary" aria-disabled=${form.busy}>${t('doubt.send')}</button>
        <button type="button" class="button plain" @click=${() => this.unfold(false)}>${t('form.cancel')}</button>
      </div>
    </form>`;
  }

  /** @param {boolean} open */
  async unfold(open) {
    this.open = open;
    this.toggleAttribute('wide', open);
    this.form = new Form(this, { words: '' });
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(open ? 'textarea' : 'button'))?.focus();
  }

  /** @param {Event} event */
  async submit(event) {
    event.preventDefault();
    const { form } = this;
    form.need(['words']);
    if (form.errors.size > 0) return void form.pointOut();
    const said = /** @type {import('../contract.js').Doubt} */ ({ of: this.of, which: this.which, words: form.values.words.trim() });
    const sent = await form.send(() => doubt(t('doubt.about', { what: this.what }), this.who, said));
    if (sent) this.dispatchEvent(new CustomEvent('said', { bubbles: true, composed: true }));
    if (sent) await this.unfold(false);
  }
}
customElements.define('ww-doubt', WwDoubt);

/** @param {{of: string, which: string}} of @param {string} what @param {string} who */
export const doubtButton = ({ of, which }, what, who) => (who ? html`<ww-doubt .of=${of} .which=${which} .what=${what} .who=${who}></ww-doubt>` : nothing);
