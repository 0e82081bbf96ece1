/**
 * Hands a case over to a colleague, for good or until a day; whoever follows it can close it.
 *
 * @fires handed-over when whoever did it has no list of cases of their own to go back to
 */
import { LitElement, css, html, nothing } from 'lit';
import { look } from '../state/actions.js';
import { Listening, may, store } from '../state/app.js';
import { Form } from '../state/form.js';
import { HOME } from '../state/route.js';
import { client } from '../state/service.js';
import { dateText, t } from '../state/texts.js';
import { general, selectField, textField } from './fields.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';

export class WwHandOver extends LitElement {
  static properties = { person: { attribute: false }, name: { attribute: false }, holder: { attribute: false } };

  static styles = [
    shared,
    formStyles,
    css`
      :host {
        display: block;
      }
      summary,
      .button,
      input,
      select {
        min-block-size: 44px;
      }
      summary {
        align-content: center;
      }
    `,
  ];

  constructor() {
    super();
    this.person = '';
    /** Of whom the page speaks, where it speaks of several. */
    this.name = '';
    /** Who follows them: oneself, unless somebody else is named. @type {string|null} */
    this.holder = null;
    this.form = new Form(this, { to: '', until: '' });
    this.listening = new Listening(this);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('person')) this.form = new Form(this, { to: '', until: '' });
  }

  /** Folded away, with nothing filled in; who goes by keyboard goes on where it is unfolded. */
  begin() {
    this.form = new Form(this, { to: '', until: '' });
    /** @type {HTMLDetailsElement} */ (this.renderRoot.querySelector('details')).open = false;
    /** @type {HTMLElement} */ (this.renderRoot.querySelector('summary')).focus();
    this.requestUpdate();
  }

  render() {
    const { form } = this;
    const colleagues = this.colleagues();
    return html`<details>
      <summary>${t('case.hand-over')}${this.name ? html`<span class="hidden-text">: ${this.name}</span>` : nothing}</summary>
      <form @submit=${this.submit} novalidate>
        ${general(form)}
        ${colleagues.length > 0 ? selectField(form, 'to', t('case.to'), colleagues, { required: true, empty: t('form.choose') }) : textField(form, 'to', t('case.to'), { required: true, help: t('case.to-help') })}
        ${textField(form, 'until', t('case.until'), { type: 'date', help: t('case.until-help') })}
        <div class="row">
          <button class="button primary" aria-disabled=${form.busy}>${t(form.values.until ? 'case.lend' : 'case.give')}</button>
          ${may('close-cases') ? html`<button type="button" class="button plain" @click=${this.close}>${t('case.close')}</button>` : nothing}
        </div>
      </form>
    </details>`;
  }

  /** Those whom the page knows: in the demo, everybody of the wijkteam. @returns {[string, string][]} */
  colleagues() {
    const { session } = this.listening.state;
    const team = (session?.roles ?? []).filter(({ role }) => role === 'wijkteam').flatMap(({ people }) => people ?? []);
    const holder = this.holder ?? session?.person;
    return team.filter(({ person }) => person !== holder).map(({ person, name }) => [person, name]);
  }

  /** @param {Event} event */
  async submit(event) {
    event.preventDefault();
    const { form, person } = this;
    form.need(['to']);
    if (form.errors.size > 0) return void form.pointOut();
    const { to, until } = form.values;
    const name = this.colleagues().find(([id]) => id === to)?.[1] ?? to;
    if (!(await form.send(() => client.write('POST', `/v1/cases/${encodeURIComponent(person)}/hand-over`, form.filled)))) return;
    store.set({ message: { text: until ? t('case.lent', { name, date: dateText(until) }) : t('case.given', { name }), kind: 'good' } });
    this.begin();
    if (!may('see-cases')) this.dispatchEvent(new CustomEvent('handed-over'));
    else if (!until) look({ ...HOME, place: 'cases' });
  }

  async close() {
    if (!confirm(t('case.close-sure'))) return;
    if (await this.form.send(() => client.write('DELETE', `/v1/cases/${encodeURIComponent(this.person)}`))) look({ ...HOME, place: 'cases' });
  }
}
customElements.define('ww-hand-over', WwHandOver);
