/** Brings the calendar of a club or place in: a file, what it would change, and then what was chosen of it. */
import { LitElement, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { MOST_BYTES, MOST_TAKEN, comingIn, partiesIn, previewCalendar, textOf, usuallyTaken, wordsOf } from '../state/calendar-in.js';
import { bringCalendar } from '../state/insight.js';
import { problemText } from '../state/problem-text.js';
import { number, t, tn } from '../state/texts.js';
import { Listening } from '../state/app.js';
import { dayText, hoursText } from './agenda-words.js';
import { calendarInStyles } from './calendar-in-styles.js';
import { namesOf } from './figure-table.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').CalendarPlan} CalendarPlan */
/** @typedef {import('../contract.js').PlannedEvent} PlannedEvent */
/** @typedef {import('../contract.js').WebActor} WebActor */

const MAKERS = ['google', 'outlook', 'apple', 'nextcloud'];
const OUTCOMES = /** @type {const} */ (['create', 'change', 'same', 'out']);
/** What takes place or is had organises nothing, and a calendar of one person is their own. */
const HOSTS_NOTHING = new Set(['ACTIVITY', 'FACILITY', 'PROFESSIONAL']);

export class WwCalendarIn extends LitElement {
  static properties = { area: {}, parties: { state: true }, plan: { state: true }, taken: { state: true }, wrong: { state: true }, busy: { state: true } };

  static styles = [shared, formStyles, calendarInStyles];

  constructor() {
    super();
    this.listening = new Listening(this);
    this.area = '';
    /** @type {WebActor[]|null} */
    this.parties = null;
    /** @type {CalendarPlan|null} */
    this.plan = null;
    /** @type {Set<string>} */
    this.taken = new Set();
    /** Where words of the file are, as far as somebody said so. @type {Map<string, string>} */
    this.places = new Map();
    this.file = '';
    this.host = '';
    this.openTo = '';
    this.wrong = '';
    this.busy = false;
  }

  render() {
    const { parties, wrong, busy } = this;
    return html`<details @toggle=${this.opened}>
      <summary>${t('calendar-in.title')}</summary>
      <p>${t('calendar-in.help')}</p>
      <details><summary>${t('calendar-in.how')}</summary><ul>${MAKERS.map((maker) => html`<li>${t(`calendar-in.how-${maker}`)}</li>`)}</ul></details>
      ${parties ? this.form(parties) : html`<p role="status">${t('loading')}</p>`}
      ${wrong ? html`<p class="notice" role="alert">${wrong}</p>` : nothing}
      <div role="status">${busy ? t('loading') : nothing}</div>
      ${this.plan && parties ? this.shown(this.plan, parties) : nothing}
    </details>`;
  }

  /** @param {WebActor[]} parties */
  form(parties) {
    return html`<form @submit=${this.look} novalidate>
      <div class="field">
        <label for="host">${t('calendar-in.host')}</label>
        <p class="help" id="host-help">${t('calendar-in.host-help')}</p>
        <select id="host" aria-describedby="host-help" @change=${this.chooseHost}>
          <option value=""></option>
          ${parties.filter(({ kind }) => !HOSTS_NOTHING.has(kind)).map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="ics">${t('calendar-in.file')}</label>
        <p class="help" id="ics-help">${t('calendar-in.file-help')}</p>
        <input id="ics" type="file" accept=".ics,text/calendar" aria-describedby="ics-help" @change=${() => this.forget()} />
      </div>
      <div class="row"><button class="button primary" ?disabled=${this.busy}>${t('calendar-in.look')}</button></div>
    </form>`;
  }

  /** @param {CalendarPlan} plan @param {WebActor[]} parties */
  shown(plan, parties) {
    const count = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, number(plan.events.filter((event) => event.outcome === outcome).length)]));
    const coming = comingIn(plan);
    const places = namesOf(plan);
    return html`<section class="plan" aria-labelledby="plan">
      <h3 id="plan" tabindex="-1">${t('calendar-in.preview')}</h3>
      <p><strong>${t('calendar-in.said', count)}</strong></p>
      ${plan.withPeople > 0 ? html`<p>${tn('calendar-in.people', plan.withPeople, { n: number(plan.withPeople) })}</p>` : nothing}
      ${plan.others > 0 ? html`<p>${tn('calendar-in.others', plan.others, { n: number(plan.others) })}</p>` : nothing}
      ${coming.length === 0 ? nothing : html`<p>${t('calendar-in.names')} ${t('calendar-in.once')}</p>`}
      ${this.wheres(plan, parties)}
      ${OUTCOMES.map((outcome) => this.group(outcome, plan.events.filter((event) => event.outcome === outcome), places))}
      ${coming.length === 0 ? html`<p>${t('calendar-in.nothing')}</p>` : this.ending(coming)}
    </section>`;
  }

  /** @param {CalendarPlan} plan @param {WebActor[]} parties */
  wheres(plan, parties) {
    const words = wordsOf(plan);
    if (words.length === 0) return nothing;
    const known = parties.filter(({ kind }) => kind === 'PLACE');
    const now = (/** @type {string} */ where) => plan.events.find((event) => event.where === where && event.place)?.place ?? '';
    return html`<h3>${t('calendar-in.places')}</h3>
      ${words.map((where, i) => html`<div class="field">
        <label for="where-${i}">${t('calendar-in.where', { where })}</label>
        <select id="where-${i}" .value=${now(where)} @change=${(/** @type {Event} */ event) => this.placed(where, /** @type {HTMLSelectElement} */ (event.target).value)}>
          <option value="" ?selected=${now(where) === ''}>${t('calendar-in.no-place')}</option>
          ${known.map(({ id, name }) => html`<option value=${id} ?selected=${id === now(where)}>${name}</option>`)}
        </select>
      </div>`)}`;
  }

  /** @param {'create'|'change'|'same'|'out'} outcome @param {PlannedEvent[]} events @param {Map<string, string>} places */
  group(outcome, events, places) {
    if (events.length === 0) return nothing;
    const list = html`<ul class="events">${events.map((event) => html`<li>${outcome === 'create' || outcome === 'change' ? this.choice(event, places) : this.told(event, places)}</li>`)}</ul>`;
    const title = `${t(`calendar-in.${outcome}`)} (${number(events.length)})`;
    return outcome === 'same' ? html`<details><summary>${title}</summary>${list}</details>` : html`<h3>${title}</h3>${list}`;
  }

  /** @param {PlannedEvent} event @param {Map<string, string>} places */
  choice(event, places) {
    return html`<label class="event"><input type="checkbox" .checked=${this.taken.has(event.key)} @change=${() => this.turn(event.key)} /><span>${this.told(event, places)}</span></label>`;
  }

  /** @param {PlannedEvent} event @param {Map<string, string>} places */
  told({ name, line, why, next, activity, place, notes }, places) {
    const when = next.map((one) => `${dayText(one.day, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })} ${hoursText(one)}`);
    return html`<strong>${name ?? t('calendar-in.no-name')}</strong> <span class="small-text">(${t('calendar-in.line', { n: number(line) })})</span>
      ${when.length > 0 ? html`<span class="soft">${when.join(' · ')}${when.length > 2 ? ' …' : ''}</span>` : nothing}
      ${activity && notes.includes('other-name') ? html`<span class="soft">${t('calendar-in.as', { name: places.get(activity) })}</span>` : nothing}
      ${place ? html`<span class="soft">${t('calendar-in.at', { place: places.get(place) })}</span>` : nothing}
      ${why ? html`<span class="soft">${t(`calendar-in.why.${why}`)}</span>` : nothing}
      ${notes.map((note) => html`<span class="soft">${t(`calendar-in.note.${note}`)}</span>`)}`;
  }

  /** @param {PlannedEvent[]} coming */
  ending(coming) {
    const many = this.taken.size;
    return html`<div class="row">
        <button class="button small" @click=${() => (this.taken = new Set(coming.map(({ key }) => key)))}>${t('calendar-in.choose-all')}</button>
        <button class="button small" @click=${() => (this.taken = new Set())}>${t('calendar-in.choose-none')}</button>
      </div>
      <div class="field">
        <label for="open-to">${t('calendar-in.open-to')}</label>
        <select id="open-to" @change=${(/** @type {Event} */ event) => (this.openTo = /** @type {HTMLSelectElement} */ (event.target).value)}>
          ${['', 'everyone', 'members'].map((openTo) => html`<option value=${openTo} ?selected=${openTo === this.openTo}>${t(`agenda.for.${openTo || 'unknown'}`)}</option>`)}
        </select>
      </div>
      ${many > MOST_TAKEN ? html`<p class="notice" role="alert">${t('calendar-in.most', { n: number(MOST_TAKEN) })}</p>` : nothing}
      <div class="row"><button class="button primary" ?disabled=${this.busy || many === 0 || many > MOST_TAKEN} @click=${this.bring}>${tn('calendar-in.bring', many, { n: number(many) })}</button></div>`;
  }

  /** @param {Event} event */
  opened(event) {
    if (event.target !== event.currentTarget || this.parties || !(/** @type {HTMLDetailsElement} */ (event.target).open)) return;
    void this.attempt(async () => {
      this.parties = await partiesIn(this.area);
    });
  }

  /** @param {Event} event */
  chooseHost(event) {
    this.host = /** @type {HTMLSelectElement} */ (event.target).value;
    this.forget();
  }

  /** What was shown was of another file or host. */
  forget() {
    this.plan = null;
    this.places = new Map();
    this.wrong = '';
  }

  /** @param {string} key */
  turn(key) {
    const taken = new Set(this.taken);
    if (!taken.delete(key)) taken.add(key);
    this.taken = taken;
  }

  /** @param {Event} event */
  async look(event) {
    event.preventDefault();
    const file = /** @type {HTMLInputElement} */ (this.renderRoot.querySelector('#ics')).files?.[0];
    this.forget();
    if (!file || !this.host) this.wrong = t('calendar-in.needed');
    else if (file.size > MOST_BYTES) this.wrong = t('calendar-in.too-large');
    else {
      const text = await textOf(file);
      if (text === null) this.wrong = t('calendar-in.no-text');
      else {
        this.file = text;
        await this.show();
      }
    }
  }

  asked() {
    return { file: this.file, host: this.host, places: [...this.places].map(([words, place]) => ({ words, ...(place ? { place } : {}) })) };
  }

  /** Looks what would change; what was chosen before is chosen still. @param {Set<string>} [taken] */
  async show(taken) {
    await this.attempt(async () => {
      this.plan = await previewCalendar(this.area, this.asked());
      const coming = new Set(comingIn(this.plan).map(({ key }) => key));
      this.taken = taken ? new Set([...taken].filter((key) => coming.has(key))) : usuallyTaken(this.plan);
    });
    await this.updateComplete;
    if (!taken) /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('#plan'))?.focus();
  }

  /** @param {string} words @param {string} place */
  placed(words, place) {
    this.places.set(words, place);
    return this.show(this.taken);
  }

  async bring() {
    const { plan, taken, openTo } = this;
    if (!plan) return;
    const body = { ...this.asked(), plan: plan.plan, take: [...taken], ...(openTo ? { openTo } : {}) };
    await this.attempt(async () => {
      await bringCalendar(this.area, body, tn('calendar-in.done', taken.size, { n: number(taken.size) }));
      this.forget();
    });
  }

  /** @param {() => Promise<void>} work */
  async attempt(work) {
    this.wrong = '';
    this.busy = true;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      const { errors = [] } = error.problem;
      if (errors.some(({ code }) => code === 'changed-meanwhile')) {
        await this.show(this.taken);
        this.wrong = t('calendar-in.stale');
      } else this.wrong = errors.length > 0 ? errors.map(({ message, mend }) => [message, mend].filter(Boolean).join(' ')).join(' ') : problemText(error.problem);
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('ww-calendar-in', WwCalendarIn);
