/** "Onze kaart": what an organisation says of itself, kept by its own contact person, signed in or by a link. */
import { LitElement, css, html, nothing } from 'lit';
import { NOT_THERE, ServiceProblem } from '../api/client.js';
import { changeCard, readCard } from '../state/card.js';
import { Listening } from '../state/app.js';
import { Form } from '../state/form.js';
import { problemText } from '../state/problem-text.js';
import { dateText, t } from '../state/texts.js';
import { conflict, general, listField, numberField, selectField, textField } from './fields.js';
import { formStyles } from './form-styles.js';
import { insightStyles } from './insight-styles.js';
import { shared } from './shared-styles.js';
import './ww-card-activities.js';

/** @typedef {import('../contract.js').Card} Card */

const OPEN_TO = ['everyone', 'members'];
const FIELDS = ['contactPerson', 'phone', 'email', 'website', 'members', 'openTo', 'targetGroup', 'offers', 'seeks'];
const LISTS = new Set(['targetGroup', 'offers', 'seeks']);

/** What can be changed of it. @param {Record<string, any>} card */
const valuesOf = (card) => Object.fromEntries(FIELDS.map((name) => [name, card[name] ?? (LISTS.has(name) ? [] : '')]));

export class WwCard extends LitElement {
  static properties = { card: { state: true }, form: { state: true }, said: { state: true }, wrong: { state: true }, gone: { state: true } };

  static styles = [
    shared,
    insightStyles,
    formStyles,
    css`
      :host {
        max-inline-size: 46rem;
      }
      .confirmed {
        margin-block: 0.5rem 1rem;
      }
      .said {
        min-block-size: 1.6rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Card|null} */
    this.card = null;
    /** @type {Form|null} */
    this.form = null;
    this.said = '';
    this.wrong = '';
    this.gone = false;
    this.listening = new Listening(this);
  }

  get link() {
    return this.listening.state.route.link;
  }

  connectedCallback() {
    super.connectedCallback();
    void this.attempt(async () => this.take(await readCard(this.link)));
  }

  /** @param {Card} card */
  take(card) {
    Object.assign(this, { card, form: new Form(this, valuesOf(card), valuesOf) });
  }

  render() {
    const { card, form } = this;
    if (this.gone) return html`<h1>${t('card.gone')}</h1><p class="lead">${t(this.link ? 'card.gone-link' : 'card.gone-own')}</p>`;
    if (!card || !form) return this.wrong ? html`<p class="notice" role="alert">${this.wrong}</p>` : html`<p role="status">${t('loading')}</p>`;
    return html`<h1>${card.name}</h1>
      <p class="lead">${t('card.lead', { area: card.areaName })}</p>
      <p class="confirmed">${card.confirmedOn ? t('card.confirmed', { date: dateText(card.confirmedOn) }) : t('card.never')} <button class="button" id="so" @click=${() => this.change({})}>${t('card.so')}</button></p>
      <p class="said" role="status">${this.said}</p>
      ${this.wrong ? html`<p class="notice" role="alert">${this.wrong}</p>` : nothing} ${this.editor(form)}
      <ww-card-activities .card=${card} .link=${this.link} @card=${(/** @type {CustomEvent<Card>} */ event) => this.take(event.detail)}></ww-card-activities>
      <p class="means soft">${t('card.means')}</p>`;
  }

  /** @param {Form} form */
  editor(form) {
    return html`<form @submit=${this.submit} novalidate>
      ${general(form)} ${conflict(form, () => this.goOn((name) => !form.yielded.has(name)), () => this.goOn(() => false))}
      ${textField(form, 'contactPerson', t('field.contactPerson'), { help: t('card.contact-help') })} ${textField(form, 'phone', t('field.phone'), { type: 'tel' })} ${textField(form, 'email', t('field.email'), { type: 'email' })}
      ${textField(form, 'website', t('field.website'))} ${numberField(form, 'members', t('card.members'))} ${selectField(form, 'openTo', t('field.openTo'), OPEN_TO.map((one) => [one, t(`openTo.${one}`)]))}
      ${listField(form, 'targetGroup', t('field.targetGroup'))} ${listField(form, 'offers', t('card.offers'))} ${listField(form, 'seeks', t('card.seeks'))}
      <div class="row"><button class="button primary" aria-disabled=${form.busy}>${t('form.save')}</button></div>
    </form>`;
  }

  /** @param {Event} event */
  submit(event) {
    event.preventDefault();
    return this.change(this.form?.change ?? {});
  }

  /** @param {object} change */
  async change(change) {
    const { card, form } = this;
    if (!card || !form) return;
    const asked = Object.keys(change).length > 0;
    this.said = '';
    let kept = /** @type {Card|null} */ (null);
    if (!(await form.send(async () => (kept = await changeCard(this.link, card, change)))) || !kept) return;
    this.take(kept);
    this.said = t(asked ? 'card.kept' : 'card.is-so');
  }

  /** Goes on from what somebody else made of it. @param {(name: string) => boolean} mine */
  goOn(mine) {
    return this.attempt(async () => {
      this.card = await readCard(this.link);
      this.form?.rebase(this.card, mine);
    });
  }

  /** @param {() => Promise<void>} work */
  async attempt(work) {
    this.wrong = '';
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      if (error.status === NOT_THERE) this.gone = true;
      else this.wrong = problemText(error.problem);
    }
  }
}
customElements.define('ww-card', WwCard);
