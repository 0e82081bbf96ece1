/** Adds somebody from the figure of a personal wijkweb: in the near circle by one tap, in a life domain by finding them. */
import { LitElement, css, html, nothing } from 'lit';
import { uuidV7 } from '../api/uuid.js';
import { NEAR, standingOf } from '../personal/around.js';
import { NewPersonForm, addContact, join } from '../state/adding.js';
import { newPerson } from '../state/conversation.js';
import { Form } from '../state/form.js';
import { tieOf, wayOf, waysWith } from '../state/joining.js';
import { placeName } from '../state/personal-words.js';
import { around } from '../state/sentences.js';
import { t } from '../state/texts.js';
import { oneOf } from './choices.js';
import { circleChoices, newPersonMore, newPersonName } from './conversation-circle.js';
import { conversationStyles } from './conversation-styles.js';
import { general } from './fields.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';
import './ww-finder.js';

export class WwPersonalAdd extends LitElement {
  static properties = { place: { attribute: false }, personal: { attribute: false }, form: { state: true } };

  static styles = [
    shared,
    formStyles,
    conversationStyles,
    css`
      :host {
        padding: 0.6rem 0 0;
      }
      h2 {
        margin-block-end: 0.4rem;
      }
      form {
        margin-block-start: 0.6rem;
      }
    `,
  ];

  constructor() {
    super();
    this.place = '';
    /** @type {import('../state/personal.js').Personal|null} */
    this.personal = null;
    /** @type {NewPersonForm|Form|null} of whom was chosen */
    this.form = null;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('place')) this.form = null;
  }

  render() {
    const { form, personal, place } = this;
    if (!personal) return nothing;
    const near = place === NEAR;
    return html`<h2 id="add">${near ? t('personal.add-near') : t('personal.add-in', { place: placeName(place) })}</h2>
      ${near ? (form ? nothing : circleChoices((name, type) => this.choose(newPerson(type, name, uuidV7)))) : html`<ww-finder .label=${t('talk.find')} .area=${personal.web.person.area} .chosen=${form?.values.other ?? null} @chosen=${this.found}></ww-finder>`}
      ${form
        ? html`<form aria-labelledby="add" novalidate @submit=${this.submit}>
            ${general(form)} ${form instanceof NewPersonForm ? this.person(form) : this.tie(form)}
          </form>`
        : nothing}`;
  }

  /** @param {NewPersonForm} form */
  person(form) {
    return html`${newPersonName(form, form.person)} ${this.foot(form)}
      <details>
        <summary>${t('talk.person-more')}</summary>
        <div class="fields">${newPersonMore(form, form.person, this.personal?.web.actors ?? [])}</div>
      </details>`;
  }

  /** @param {Form} form */
  tie(form) {
    const { other, type, outgoing } = form.values;
    const [before, after] = around({ type, outgoing }, this.personal?.name ?? '');
    return html`<p>${before}<strong>${other.name}</strong>${after}</p>
      ${oneOf({ name: 'way', legend: t('ties.type'), value: wayOf({ type, outgoing }), choices: waysWith(other.kind), choose: (way) => Object.entries(tieOf(way)).forEach(([name, value]) => form.set(name, value)) })}
      ${this.foot(form)}`;
  }

  /** @param {Form} form */
  foot(form) {
    return html`<div class="row">
      <button class="button primary" aria-disabled=${form.busy}>${t('form.save')}</button>
      <button type="button" class="button plain" @click=${this.cancel}>${t('form.cancel')}</button>
    </div>`;
  }

  /** @param {import('../state/conversation.js').NewPerson} person */
  async choose(person) {
    this.form = new NewPersonForm(this, person);
    await this.updateComplete;
    /** @type {HTMLInputElement} */ (this.renderRoot.querySelector('form input')).select();
  }

  /** @param {CustomEvent<import('../contract.js').Match|null>} event */
  async found({ detail: match }) {
    if (!match) return void (this.form = null);
    const [[likeliest]] = waysWith(match.kind);
    this.form = new Form(this, { tie: uuidV7(), other: { id: match.id, name: match.name, kind: match.kind }, ...tieOf(likeliest) });
    await this.updateComplete;
    /** @type {HTMLElement} */ (this.renderRoot.querySelector('form .primary')).focus();
  }

  /** @param {Event} event */
  submit(event) {
    event.preventDefault();
    if (this.form instanceof NewPersonForm) void this.addPerson(this.form);
    else if (this.form) void this.addTie(this.form);
  }

  /** @param {NewPersonForm} form */
  async addPerson(form) {
    const { contact, name } = form.person;
    form.need();
    if (!name.trim()) {
      form.errors.set(`person.${contact}`, t('talk.name-needed'));
      return form.pointOut();
    }
    const { personal } = this;
    if (personal && (await form.send(() => addContact(personal.web, form.person)))) this.done(contact, name.trim());
  }

  /** @param {Form} form */
  async addTie(form) {
    const { personal } = this;
    const one = /** @type {import('../state/conversation.js').NewTie} */ (form.values);
    form.general = personal && isThere(personal, one) ? t('personal.there-already', { name: one.other.name }) : '';
    if (form.general) return form.pointOut();
    if (personal && (await form.send(() => join(personal.web, one)))) this.done(one.other.id, one.other.name);
  }

  /** @param {string} id @param {string} name */
  done(id, name) {
    this.dispatchEvent(new CustomEvent('added', { detail: { id, name }, bubbles: true, composed: true }));
  }

  async cancel() {
    this.form = null;
    await this.updateComplete;
    await this.focus();
  }

  /** To where one begins. */
  async focus() {
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('ww-finder, button'))?.focus();
  }
}

/** Whether the person has this very tie now. @param {import('../state/personal.js').Personal} personal @param {import('../state/conversation.js').NewTie} one */
const isThere = ({ me, day, others }, { other, type, outgoing }) =>
  (others.find(({ id }) => id === other.id)?.ties ?? []).some((tie) => tie.type === type && (tie.from === me) === outgoing && standingOf(tie, day) !== 'ended');

customElements.define('ww-personal-add', WwPersonalAdd);
