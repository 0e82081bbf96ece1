/** What a person says is not right in their web, until it is settled: beside the web, for themselves and for who follows them. */
import { LitElement, css, html, nothing } from 'lit';
import { Listening, store } from '../state/app.js';
import { Form } from '../state/form.js';
import { isMine, settle } from '../state/own-data.js';
import { personalOf } from '../state/personal.js';
import { doubtedText } from '../state/own-words.js';
import { dateText, t, tn } from '../state/texts.js';
import { general, textField } from './fields.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').OpenDoubt} OpenDoubt */

export class WwDoubts extends LitElement {
  static properties = { settling: { state: true } };

  static styles = [
    shared,
    formStyles,
    css`
      :host {
        display: block;
      }
      .notice {
        margin-block: 0.6rem;
        max-inline-size: 58rem;
      }
      h2 {
        font-size: 1.05rem;
      }
      ul {
        list-style: none;
        margin: 0.3rem 0 0;
        padding: 0;
      }
      li {
        padding-block: 0.45rem;
      }
      li + li {
        border-block-start: 1px solid var(--wijkweb-line-color);
      }
      q {
        white-space: pre-line;
      }
      form {
        margin-block: 0.4rem;
        max-inline-size: 26rem;
      }
      .button.small {
        margin-block-start: 0.3rem;
      }
    `,
  ];

  constructor() {
    super();
    /** Which of them is being settled. */
    this.settling = '';
    this.form = new Form(this, { who: '' });
    this.listening = new Listening(this);
  }

  render() {
    const personal = personalOf(this.listening.state);
    const doubts = personal?.web.doubts ?? [];
    if (!personal || doubts.length === 0) return nothing;
    return html`<section class="notice" aria-labelledby="doubts">
      <h2 id="doubts">${isMine() ? tn('doubt.own', doubts.length) : tn('doubt.theirs', doubts.length, { name: personal.name })}</h2>
      <ul>${doubts.map((one) => this.one(one, personal))}</ul>
    </section>`;
  }

  /** @param {OpenDoubt} one @param {import('../state/personal.js').Personal} personal */
  one(one, personal) {
    const key = `${one.of} ${one.which}`;
    const what = doubtedText(one, personal);
    return html`<li>
      <p><strong>${what}</strong></p>
      <p><q>${one.words}</q></p>
      <p class="soft small-text">${t('doubt.said', { date: dateText(one.on), who: one.who })}</p>
      ${this.settling === key ? this.ask(one, what) : html`<button class="button small" aria-label=${t('doubt.settle-of', { what })} @click=${() => this.begin(one, key, personal.name, what)}>${t(isMine() ? 'doubt.take-back' : 'doubt.settle')}</button>`}
    </li>`;
  }

  /** @param {OpenDoubt} one @param {string} what */
  ask(one, what) {
    const { form } = this;
    form.light = true;
    return html`<form @submit=${(/** @type {Event} */ event) => this.submit(event, one, what)} novalidate>
      ${general(form)} ${textField(form, 'who', t('doubt.who'), { required: true, help: t('doubt.who-help') })}
      <div class="row">
        <button class="button primary" aria-disabled=${form.busy}>${t('doubt.settle')}</button>
        <button type="button" class="button plain" @click=${() => (this.settling = '')}>${t('form.cancel')}</button>
      </div>
    </form>`;
  }

  /** Who takes their own back says no more. @param {OpenDoubt} one @param {string} key @param {string} name @param {string} what */
  async begin(one, key, name, what) {
    if (isMine()) return this.send(one, name, what);
    this.form = new Form(this, { who: '' });
    this.settling = key;
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  }

  /** @param {Event} event @param {OpenDoubt} one @param {string} what */
  async submit(event, one, what) {
    event.preventDefault();
    this.form.need(['who']);
    if (this.form.errors.size > 0) return void this.form.pointOut();
    await this.send(one, this.form.values.who.trim(), what);
  }

  /** @param {OpenDoubt} one @param {string} who @param {string} what */
  async send(one, who, what) {
    const about = t(isMine() ? 'doubt.taken-back' : 'doubt.settled', { what });
    if (await this.form.send(() => settle(about, who, one))) {
      this.settling = '';
      store.set({ message: { text: t('doubt.gone'), kind: 'good' } });
    }
  }
}
customElements.define('ww-doubts', WwDoubts);
