/** Passes a worry on to the wijkteam: short, and plain about what happens with it. */
import { LitElement, css, html, nothing } from 'lit';
import { uuidV7 } from '../api/uuid.js';
import { Listening } from '../state/app.js';
import { Form } from '../state/form.js';
import { dateText, t } from '../state/texts.js';
import { knownWorker } from '../state/worker.js';
import { passOn } from '../state/worries.js';
import { oneOf } from './choices.js';
import { conversationStyles } from './conversation-styles.js';
import { areaField, general, selectField, textField } from './fields.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';
import { worryStyles } from './worry-styles.js';

export class WwWorryForm extends LitElement {
  static properties = { form: { state: true }, passed: { state: true } };

  static styles = [
    shared,
    formStyles,
    conversationStyles,
    worryStyles,
    css`
      .card {
        margin-block-start: 0.8rem;
      }
      ul {
        margin: 0.3rem 0 0;
        padding-inline-start: 1.2rem;
      }
    `,
  ];

  constructor() {
    super();
    this.form = this.empty();
    /** @type {string|null} until when what was passed on is kept */
    this.passed = null;
    this.listening = new Listening(this);
  }

  empty() {
    return new Form(this, { id: uuidV7(), area: '', about: '', what: '', from: '', mayTell: '' });
  }

  render() {
    const { areas } = this.listening.state;
    if (!areas) return html`<p role="status">${t('loading')}</p>`;
    return html`<h1>${t('worry.pass-on')}</h1>
      ${this.passed ? this.thanks(this.passed) : this.fields(this.form, areas)}`;
  }

  /** @param {Form} form @param {import('../contract.js').AreaCard[]} areas */
  fields(form, areas) {
    const area = this.area(areas);
    return html`<p class="lead">${t('worry.lead')}</p>
      <form class="card" @submit=${this.submit} novalidate>
        ${general(form)}
        ${areas.length > 1 ? selectField(form, 'area', t('worry.area'), areas.map(({ code, name }) => [code, name]), { required: true, empty: area ? areas.find(({ code }) => code === area)?.name : t('form.choose') }) : nothing}
        ${textField(form, 'about', t('worry.about'), { required: true, help: t('worry.about-help') })}
        ${areaField(form, 'what', t('worry.what'), { required: true, help: t('worry.what-help') })}
        ${textField(form, 'from', t('worry.from'), { required: true, help: t('worry.from-help') })}
        ${oneOf({ name: 'mayTell', legend: t('worry.may-tell'), value: form.values.mayTell, choices: [['yes', t('talk.yes')], ['no', t('talk.no')], ['', t('worry.may-tell-unsaid')]], choose: (value) => form.set('mayTell', value) })}
        ${this.then()}
        <div class="row"><button class="button primary" aria-disabled=${form.busy}>${t('worry.send')}</button></div>
      </form>`;
  }

  /** What happens with it, before it is sent. */
  then() {
    return html`<section aria-labelledby="then">
      <h2 id="then">${t('worry.then')}</h2>
      <ul>
        <li>${t('worry.then.read')}</li>
        <li>${t('worry.then.ask')}</li>
        <li>${t('worry.then.no-answer')}</li>
        <li>${t('worry.then.gone')}</li>
      </ul>
    </section>`;
  }

  /** @param {string} keptUntil */
  thanks(keptUntil) {
    return html`<section class="card">
      <p role="status"><strong>${t('worry.passed')}</strong></p>
      <p>${t('worry.kept-until', { date: dateText(keptUntil) })}</p>
      <p class="row"><button class="button" @click=${this.another}>${t('worry.another')}</button> <a class="button plain" href="#/">${t('place.kernen')}</a></p>
    </section>`;
  }

  /** Where it is, when nobody chose: where one works, or the only area. @param {import('../contract.js').AreaCard[]} areas */
  area(areas) {
    const own = knownWorker()?.area;
    return this.form.values.area || (areas.length === 1 ? areas[0].code : (areas.find(({ code }) => code === own)?.code ?? ''));
  }

  /** @param {Event} event */
  async submit(event) {
    event.preventDefault();
    const { form } = this;
    const area = this.area(this.listening.state.areas ?? []);
    form.need(['about', 'what', 'from']);
    if (!area) form.errors.set('area', t('form.needed'));
    if (form.errors.size > 0) return void form.pointOut();
    const { mayTell, ...filled } = form.filled;
    const told = mayTell ? { mayTell: mayTell === 'yes' } : {};
    let keptUntil = '';
    if (await form.send(async () => ({ keptUntil } = await passOn({ ...filled, area, ...told })))) this.passed = keptUntil;
  }

  another() {
    Object.assign(this, { form: this.empty(), passed: null });
  }
}
customElements.define('ww-worry-form', WwWorryForm);
