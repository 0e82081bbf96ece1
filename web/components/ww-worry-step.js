/** The one step of a worry that is taken now: a few fields and one button. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { uuidV7 } from '../api/uuid.js';
import { LEGAL_BASES } from '../state/conversation.js';
import { Form } from '../state/form.js';
import { client } from '../state/service.js';
import { dateText, t } from '../state/texts.js';
import { today } from '../state/today.js';
import { startVisit, tokenOf, within } from '../state/visits.js';
import { knownWorker } from '../state/worker.js';
import { OUTCOMES, PERMISSION_ANSWERS, takeStep } from '../state/worries.js';
import { oneOf } from './choices.js';
import { conversationStyles } from './conversation-styles.js';
import { general, selectField, textField } from './fields.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Worry} Worry */
/** @typedef {import('../state/worries.js').StepName} StepName */

export class WwWorryStep extends LitElement {
  static properties = { worry: { attribute: false }, step: { attribute: false }, cases: { state: true }, conversations: { state: true } };

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
    this.worry = /** @type {Worry} */ (/** @type {unknown} */ (null));
    /** @type {StepName} */
    this.step = 'taken-up';
    /** The name and street by which nobody is known. */
    this.refused = '';
    /** @type {{person: string, name: string}[]} whom one follows already */
    this.cases = [];
    /** @type {import('../contract.js').Conversation[]|null} null until they are looked for */
    this.conversations = null;
    this.form = new Form(this, {});
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('step') && !changed.has('worry')) return;
    this.refused = '';
    this.form = new Form(this, {
      id: uuidV7(), who: knownWorker()?.name ?? '', name: '', street: '', person: '', legalBasis: '', newId: uuidV7(),
      how: '', on: today(), answer: '', saidBy: t('talk.themselves'), what: '', nextBy: '', by: knownWorker()?.name ?? '', outcome: '',
    });
    if (this.step === 'person') void this.readCases();
  }

  /** Whom one looks for now. */
  get called() {
    const { name, street } = this.form.values;
    return `${name}, ${street}`;
  }

  /** Whether nobody is known by what stands there now. */
  get unknown() {
    return this.refused !== '' && this.refused === this.called;
  }

  async readCases() {
    try {
      this.cases = /** @type {{cases: {person: string, name: string}[]}} */ (await client.get('/v1/cases')).cases;
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
    }
  }

  render() {
    const { form, step } = this;
    return html`<form @submit=${this.submit} novalidate>
      ${general(form)} ${this.explained()} ${this.fields()}
      ${knownWorker() || step === 'conversation' ? nothing : textField(form, 'who', t('worry.who'), { required: true })}
      <div class="row">
        ${step === 'conversation' ? this.conversation() : html`<button class="button primary" aria-disabled=${form.busy}>${this.button()}</button>`}
      </div>
    </form>`;
  }

  button() {
    if (this.step === 'person' && this.unknown) return t('worry.record', { name: this.form.values.name });
    return t(`worry.do.${this.step}`);
  }

  /** What this step asks, in a sentence. */
  explained() {
    return html`<p>${t(`worry.explain.${this.step}`, { name: this.worry.person?.name })}</p>`;
  }

  fields() {
    const { form, step } = this;
    if (step === 'person') return this.person();
    if (step === 'permission') {
      return html`${textField(form, 'how', t('worry.how'), { required: true, help: t('worry.how-help') })} ${textField(form, 'on', t('talk.on'), { type: 'date' })}
        ${oneOf({ name: 'answer', legend: t('worry.answer'), value: form.values.answer, choices: PERMISSION_ANSWERS.map((code) => [code, t(`worry.answer.${code}`)]), choose: (answer) => form.set('answer', answer), error: form.errors.get('answer') })}
        ${textField(form, 'saidBy', t('worry.who-said'))}`;
    }
    if (step === 'follow-up') {
      return html`${textField(form, 'what', t('worry.what-next'), { required: true })} ${textField(form, 'by', t('worry.who-does'), { required: true })} ${textField(form, 'nextBy', t('talk.next-by'), { type: 'date' })}`;
    }
    if (step === 'closed') return oneOf({ name: 'outcome', legend: t('worry.outcome'), value: form.values.outcome, choices: OUTCOMES.map((code) => [code, t(`worry.outcome.${code}`)]), choose: (outcome) => form.set('outcome', outcome), error: form.errors.get('outcome') });
    return nothing;
  }

  /** Whom it is about: somebody who is known by full name, who is followed already, or who is new. */
  person() {
    const { form, cases } = this;
    return html`${textField(form, 'name', t('worry.name'), { required: true, help: t('worry.name-help') })} ${textField(form, 'street', t('field.street'), { help: t('worry.street-help') })}
      ${cases.length > 0 ? selectField(form, 'person', t('worry.or-case'), cases.map(({ person, name }) => [person, name]), { empty: t('worry.or-case-none') }) : nothing}
      ${this.unknown ? html`<p class="notice">${t('worry.nobody')}</p> ${selectField(form, 'legalBasis', t('talk.legal-basis'), LEGAL_BASES.map((code) => [code, t(`legalBasis.${code}`)]), { required: true, empty: t('form.choose'), help: t('talk.legal-basis-help') })}` : nothing}`;
  }

  /** The conversation is written down on its own page; it comes back by itself. */
  conversation() {
    const { id, area, person } = this.worry;
    return html`<a class="button primary" href="#/person/${encodeURIComponent(person?.id ?? '')}/conversation?zorg=${encodeURIComponent(`${area}/${id}`)}">${t('worry.do.conversation')}</a>
      ${this.conversations === null
        ? html`<button type="button" class="button plain" @click=${this.findConversations}>${t('worry.had-conversation')}</button>`
        : this.conversations.length === 0
          ? html`<p role="status">${t('worry.no-conversations')}</p>`
          : this.conversations.map((one) => html`<button type="button" class="button" @click=${() => this.take({ conversation: one.id })}>${t('worry.take-conversation', { date: dateText(one.on) })}</button>`)}`;
  }

  async findConversations() {
    const person = this.worry.person?.id ?? '';
    await this.form.send(async () => {
      if (!tokenOf(person)) await startVisit(person, 'worry');
      this.conversations = /** @type {{conversations: import('../contract.js').Conversation[]}} */ (await within(person).get(`/v1/people/${person}/conversations`)).conversations;
    });
  }

  /** @param {Event} event */
  async submit(event) {
    event.preventDefault();
    const { form, step } = this;
    const { values } = form;
    form.need(['who', ...(NEEDED[step] ?? [])]);
    if (step === 'person' && values.person) form.errors.clear();
    if (step === 'person' && this.unknown && !values.legalBasis) form.errors.set('legalBasis', t('form.needed'));
    if (form.errors.size > 0) return void form.pointOut();
    await this.take(this.filled());
  }

  /** What the service takes for this step. */
  filled() {
    const { how, on, answer, saidBy, what, nextBy, by, outcome, name, street, person, legalBasis, newId } = this.form.values;
    /** @type {Partial<Record<StepName, Record<string, any>>>} */
    const fields = {
      permission: { how, on, answer, saidBy },
      'follow-up': { what, nextBy, by },
      closed: { outcome },
      person: person ? { person } : { name: name.trim(), street: street.trim(), ...(this.unknown ? { newPerson: { id: newId, legalBasis } } : {}) },
    };
    return Object.fromEntries(Object.entries(fields[this.step] ?? {}).filter(([, value]) => value !== ''));
  }

  /** @param {Record<string, any>} fields */
  async take(fields) {
    const { form, worry, step } = this;
    /** @type {Worry|undefined} */
    let now;
    const went = await form.send(async () => {
      try {
        now = await takeStep(worry.id, { id: form.values.id, step, who: form.values.who, ...fields });
      } catch (error) {
        if (error instanceof ServiceProblem && error.problem.errors?.some(({ code }) => code === 'nobody-of-name')) this.refused = this.called;
        throw error;
      }
    });
    if (went) this.dispatchEvent(new CustomEvent('taken', { detail: now }));
  }
}

/** What a step needs. @type {Partial<Record<StepName, string[]>>} */
const NEEDED = { person: ['name'], permission: ['how', 'answer'], 'follow-up': ['what', 'by'], closed: ['outcome'] };

customElements.define('ww-worry-step', WwWorryStep);
