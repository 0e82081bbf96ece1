/** The form of a conversation. Nothing but the date must be filled in; everything typed is kept at once. */
import { LitElement, css, html, nothing } from 'lit';
import { uuidV7 } from '../api/uuid.js';
import { groupOf } from '../picture/ties.js';
import { store } from '../state/app.js';
import { currentTies, newPerson, rebased, remainder } from '../state/conversation.js';
import { DraftForm } from '../state/draft-form.js';
import { bodyFrom, keepDraft, sendDraft, throwAway } from '../state/keeping.js';
import { dateText, t } from '../state/texts.js';
import { someOf } from './choices.js';
import { agreements } from './conversation-agreements.js';
import { subjects } from './conversation-asked.js';
import { circleChoices, knownTie, newPersonFields, newPersonLine } from './conversation-circle.js';
import { conversationStyles } from './conversation-styles.js';
import { areaField, general, textField } from './fields.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';
import { letterText } from './letter-text.js';
import './ww-conversation-joined.js';

/** @typedef {import('../contract.js').PersonalWeb} PersonalWeb */

/** Ties that are gone through at once, and those that can wait folded. @type {Record<'first'|'talk.acquainted'|'talk.elsewhere', (type: string) => boolean>} */
const FOLDS = {
  first: (type) => type === 'FAMILY_OF' || type === 'FRIEND_OF' || groupOf(type) === 'help',
  'talk.acquainted': (type) => type === 'NEIGHBOUR_OF' || type === 'KNOWS',
  'talk.elsewhere': (type) => groupOf(type) !== 'near' && groupOf(type) !== 'help',
};

export class WwConversationForm extends LitElement {
  static properties = { letter: { attribute: false }, web: { attribute: false }, token: { attribute: false }, adding: { state: true }, at: { state: true } };

  static styles = [
    shared,
    formStyles,
    conversationStyles,
    css`
      :host {
        padding: 0;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Partial<import('../device/outbox.js').Letter> & {draft: import('../state/conversation.js').Draft}} */
    this.letter = /** @type {any} */ (null);
    /** @type {PersonalWeb|null} null while it is not opened */
    this.web = null;
    /** @type {string|null} */
    this.token = null;
    /** @type {DraftForm|null} */
    this.form = null;
    /** Whether nobody knows yet who writes: then it is asked in sight. */
    this.nameless = false;
    this.adding = false;
    /** @type {string|null} the new person whose fields are open */
    this.at = null;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    const { letter, web } = this;
    if (!this.form || this.form.draft.id !== letter.draft.id) {
      this.form = new DraftForm(this, letter.draft, (draft) => keepDraft(draft, this.token));
      this.nameless = !letter.draft.who;
      if (letter.problem) this.form.refuse(letter.problem, bodyFrom(letter.draft));
    }
    // What is sent goes with the versions of now; whoever looks sees what became of it.
    if (changed.has('web') && web) this.form.values = rebased(this.form.draft, web);
  }

  render() {
    const { form, web } = this;
    if (!form) return nothing;
    const saved = this.letter.problem?.status === 409 ? this.letter.problem.current : null;
    return html`<form @submit=${this.submit} novalidate>
      ${saved ? this.savedBefore() : general(form)}
      <details class="when" ?open=${this.nameless}>
        <summary>${t('talk.when-said', { date: form.draft.on ? dateText(form.draft.on) : '…', who: form.draft.who || t('unknown'), saidBy: form.draft.saidBy || t('unknown') })}</summary>
        <div class="fields">
        ${textField(form, 'on', t('talk.on'), { required: true, type: 'date' })} ${textField(form, 'who', t('talk.who'))}
        ${textField(form, 'saidBy', t('talk.said-by'))} ${areaField(form, 'about', t('log.about'), { help: t('help.note') })}
        </div>
      </details>
      <section class="part" aria-labelledby="three">
        <h2 id="three">${t('talk.three')}</h2>
        ${areaField(form, 'how', t('talk.how'))} ${areaField(form, 'need', t('talk.need'))} ${areaField(form, 'give', t('talk.give'))}
        ${areaField(form, 'talents', t('talk.talents'), { help: t('help.list') })} ${this.gone('talentsGone', t('talk.known-talents'), web?.person.offers)}
        ${areaField(form, 'wishes', t('talk.wishes'), { help: t('help.list') })} ${this.gone('wishesGone', t('talk.known-wishes'), web?.person.seeks)}
      </section>
      <section class="part" aria-labelledby="asked">
        <div>
          <h2 id="asked">${t('talk.asked')}</h2>
          <p class="soft small-text">${t('talk.asked-help')}</p>
        </div>
        ${subjects(form, web?.asked ?? [], this.domains())}
      </section>
      <section class="part" aria-labelledby="circle">${this.circle(form)}</section>
      <section class="part" aria-labelledby="agreed">${agreements(form, this.others())}</section>
      <div class="foot">
        <p role="status" class="small-text">${letterText(this.letter)}</p>
        ${this.letter.state ? html`<button type="button" class="button plain" @click=${this.discard}>${t('keep.discard')}</button>` : nothing}
        <button class="button primary">${t('talk.send')}</button>
      </div>
    </form>`;
  }

  domains() {
    return (store.state.scheme?.domains ?? []).map(({ id }) => id).filter((id) => id !== 'near-circle');
  }

  /** What was known of talents and wishes, and is not so any more. @param {'talentsGone'|'wishesGone'} name @param {string} legend @param {string[]|undefined} known */
  gone(name, legend, known) {
    const { form } = this;
    if (!form || !known?.length) return nothing;
    return someOf({ name, legend, values: form.values[name], choices: known.map((text) => [text, text]), choose: (gone) => form.set(name, gone), error: form.errors.get(name) });
  }

  /** @param {DraftForm} form */
  circle(form) {
    const { web } = this;
    const { people, person: id, name } = form.draft;
    const ties = web ? currentTies(web) : [];
    const known = (/** @type {keyof FOLDS} */ fold) => ties.filter(({ type }) => FOLDS[fold](type)).map((tie) => knownTie(form, tie, this.others(), { id, name }));
    const first = known('first');
    return html`
      <div>
        <h2 id="circle">${t('talk.circle')}</h2>
        <p class="soft small-text">${web ? t('talk.circle-help') : t('talk.circle-closed')}</p>
      </div>
      ${first.length > 0 ? html`<ul class="list">${first}</ul>` : nothing} ${folded('talk.acquainted', known('talk.acquainted'))} ${folded('talk.elsewhere', known('talk.elsewhere'))}
      <datalist id="names">${this.others().map((other) => html`<option value=${other.name}></option>`)}</datalist>
      ${people.length > 0 ? html`<h3>${t('talk.new-people')}</h3><ul class="list">${people.map((one) => this.newPerson(form, one))}</ul>` : nothing}
      ${this.adding ? circleChoices((role, type) => this.addPerson(form, role, type)) : html`<div><button type="button" class="button" id="add-person" @click=${() => (this.adding = true)}>+ ${t('talk.add-person')}</button></div>`}
      <ww-conversation-joined .form=${form} .area=${web?.person.area} .version=${form.draft}></ww-conversation-joined>
    `;
  }

  others() {
    return [...(this.web?.actors ?? [])].sort((a, b) => a.name.localeCompare(b.name));
  }

  /** @param {DraftForm} form @param {import('../state/conversation.js').NewPerson} one */
  newPerson(form, one) {
    const open = this.at === one.contact || form.errors.has(`person.${one.contact}`);
    return html`<li>
      ${open ? html`<div class="then">${newPersonFields(form, one, this.others())}</div>` : newPersonLine(one)}
      <div class="row">
        ${open
          ? html`<button type="button" class="button" @click=${() => (this.at = null)}>${t('talk.person-done')}</button>`
          : html`<button type="button" class="button" aria-label=${t('talk.person-more-of', { name: one.name })} @click=${() => (this.at = one.contact)}>${t('talk.person-more')}</button>`}
        <button type="button" class="button plain" aria-label=${t('talk.person-away-of', { name: one.name })} @click=${() => form.set('people', form.draft.people.filter(({ contact }) => contact !== one.contact))}>${t('talk.person-away')}</button>
      </div>
    </li>`;
  }

  /** @param {DraftForm} form @param {string} role @param {string} type */
  async addPerson(form, role, type) {
    const person = newPerson(type, role, uuidV7);
    form.set('people', [...form.draft.people, person]);
    Object.assign(this, { at: person.contact, adding: false });
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(`#name-${CSS.escape(person.contact)}`))?.focus();
  }

  /** The same conversation was saved already: from another window, or an answer that got lost. */
  savedBefore() {
    return html`<div class="notice" role="alert" tabindex="-1">
      <p>${t('talk.saved-before')}</p>
      <p class="row"><button type="button" class="button" @click=${this.sendRest}>${t('talk.send-rest')}</button></p>
    </div>`;
  }

  async sendRest() {
    const { draft, problem } = this.letter;
    await sendDraft(remainder(draft, problem?.current, uuidV7), this.token);
    await throwAway(draft.id);
  }

  /** @param {Event} event */
  submit(event) {
    event.preventDefault();
    const { form } = this;
    if (!form) return;
    form.need(['on']);
    for (const { contact, name } of form.draft.people) if (!name.trim()) form.errors.set(`person.${contact}`, t('talk.name-needed'));
    if (form.errors.size > 0) return void form.pointOut();
    void sendDraft(form.draft, this.token);
  }

  discard() {
    if (confirm(t('keep.discard-sure'))) void throwAway(this.letter.draft.id);
  }
}
/** @param {string} title @param {unknown[]} items */
const folded = (title, items) => (items.length > 0 ? html`<details><summary>${t(title, { count: items.length })}</summary><ul class="list">${items}</ul></details>` : nothing);

customElements.define('ww-conversation-form', WwConversationForm);
