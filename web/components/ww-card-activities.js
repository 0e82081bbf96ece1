/** The activities that an organisation organises, as it keeps them itself. */
import { LitElement, css, html, nothing } from 'lit';
import { uuidV7 } from '../api/uuid.js';
import { saveActivity } from '../state/card.js';
import { Form } from '../state/form.js';
import { dateText, number, t } from '../state/texts.js';
import { today } from '../state/today.js';
import { DAYS, dayName, scheduleOf, weeklyOf } from '../state/weekly.js';
import { dateField, general, holds, numberField, selectField, textField } from './fields.js';
import { formStyles } from './form-styles.js';
import { insightStyles } from './insight-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Card} Card */
/** @typedef {import('../contract.js').OwnActivity} OwnActivity */

export class WwCardActivities extends LitElement {
  static properties = { card: { attribute: false }, link: { attribute: false }, form: { state: true }, said: { state: true } };

  static styles = [
    shared,
    insightStyles,
    formStyles,
    css`
      :host {
        padding: 0;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0.4rem 1rem;
        padding-block: 0.6rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
        overflow-wrap: anywhere;
      }
      form {
        margin-block-start: 0.8rem;
        padding: 0.8rem;
        background: var(--wijkweb-ground-color);
        border-radius: 10px;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Card|null} */
    this.card = null;
    /** @type {string|null} */
    this.link = null;
    /** @type {Form|null} */
    this.form = null;
    this.said = '';
  }

  render() {
    const activities = [...(this.card?.activities ?? [])].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    return html`<section aria-labelledby="activities">
      <h2 id="activities">${t('card.activities')}</h2>
      <p role="status">${this.said}</p>
      ${activities.length === 0 ? html`<p>${t('card.no-activities')}</p>` : html`<ul class="plain-list">${activities.map((one) => this.activity(one))}</ul>`}
      ${this.form ? this.editor(this.form) : html`<p><button class="button" id="add" @click=${() => this.edit({ id: uuidV7(), name: '' })}>${t('card.add-activity')}</button></p>`}
    </section>`;
  }

  /** @param {OwnActivity} activity */
  activity(activity) {
    const { name, openTo, capacity, until, schedule } = activity;
    const weekly = schedule ? weeklyOf(schedule) : null;
    const told = [weekly ? t('card.weekly', { day: dayName(weekly.day), time: weekly.time }) : '', openTo ? `${t('field.openTo')}: ${t(`openTo.${openTo}`)}` : '', capacity === undefined ? '' : `${t('field.capacity')}: ${number(capacity)}`, until ? t('card.until', { date: dateText(until) }) : ''].filter(Boolean).join(' · ');
    return html`<li>
      <div><strong>${name}</strong>${told ? html`<p class="small-text soft">${told}</p>` : nothing}</div>
      <button class="button" aria-label="${t('card.change')}: ${name}" @click=${() => this.edit(activity)}>${t('card.change')}</button>
    </li>`;
  }

  /** @param {OwnActivity} activity */
  async edit(activity) {
    this.form = new Form(this, { openTo: '', capacity: '', until: '', ...activity, ...weeklyOf(activity.schedule) });
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('#name'))?.focus();
  }

  /** @param {Form} form */
  editor(form) {
    return html`<form @submit=${this.submit} novalidate>
      ${general(form)} ${form.current ? html`<p class="notice" role="alert" tabindex="-1">${t('card.changed')}</p>` : nothing}
      ${textField(form, 'name', t('field.name'), { required: true })} ${this.when(form)} ${selectField(form, 'openTo', t('field.openTo'), ['everyone', 'members'].map((one) => [one, t(`openTo.${one}`)]))}
      ${numberField(form, 'capacity', t('field.capacity'))} ${dateField(form, 'until', t('card.last-day'))}
      <div class="row">
        <button class="button primary" aria-disabled=${form.busy}>${t('form.save')}</button>
        <button type="button" class="button plain" @click=${this.leave}>${t('form.cancel')}</button>
      </div>
    </form>`;
  }

  /** Another rule than each week stays as it is. @param {Form} form */
  when(form) {
    if (weeklyOf(form.read.schedule) === null) return html`<p class="soft">${t('card.other-schedule')}</p>`;
    return html`${selectField(form, 'day', t('card.day'), DAYS.map((day) => [day, dayName(day)]), { empty: t('card.no-day') })} ${textField(form, 'time', t('card.time'), { type: 'time' })}`;
  }

  /** @param {Event} event */
  async submit(event) {
    event.preventDefault();
    const { card, form } = this;
    if (!form || !card) return;
    form.need(['name', ...(form.values.day ? ['time'] : [])]);
    if (!holds(form, ['until'])) return;
    const { day = '', time = '', schedule: before, ...filled } = form.filled;
    const same = weeklyOf(before);
    const schedule = same === null || (same.day === day && same.time === time) ? before : scheduleOf({ day, time }, today());
    const activity = /** @type {OwnActivity} */ ({ ...filled, ...(schedule ? { schedule } : {}) });
    let kept = /** @type {Card|null} */ (null);
    if (!(await form.send(async () => (kept = await saveActivity(this.link, card, activity)))) || !kept) return;
    this.dispatchEvent(new CustomEvent('card', { detail: kept }));
    this.said = t('card.activity-kept', { name: activity.name });
    await this.leave();
  }

  /** Closes the form; the focus goes back to where one adds. */
  async leave() {
    this.form = null;
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('#add'))?.focus();
  }
}
customElements.define('ww-card-activities', WwCardActivities);
