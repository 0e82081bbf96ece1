/** Where a coordinator begins the day: what is to be done by when, and with whom nobody spoke for long. */
import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { saveAs } from '../device/saving.js';
import { Listening } from '../state/app.js';
import { csvOf } from '../state/csv.js';
import { loadDay, setDone } from '../state/day.js';
import { wrongOf } from '../state/problem-text.js';
import { HOME, writeRoute } from '../state/route.js';
import { dateText, number, t, tn } from '../state/texts.js';
import { areaChoice, areaChoiceStyles } from './area-choice.js';
import { deskMenu } from './desk-menu.js';
import { byName, namesOf } from './figure-table.js';
import { inWeb } from './insight-words.js';
import { insightStyles, questionStyles } from './insight-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Day} Day */
/** @typedef {import('../contract.js').NextStep} NextStep */
/** @typedef {Map<string, string>} Names */

const DUE = /** @type {const} */ (['overdue', 'week', 'later', 'undated']);
const MONTHS = [3, 6, 12, 24];

export class WwDay extends LitElement {
  static properties = { months: { state: true }, done: { state: true }, wrong: { state: true } };

  static styles = [
    shared,
    areaChoiceStyles,
    questionStyles,
    insightStyles,
    css`
      .steps > li {
        padding-block: 0.7rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.4rem 1rem;
        align-items: center;
        overflow-wrap: anywhere;
      }
      .next {
        font-weight: 600;
      }
      .overdue h2 {
        color: #8a4b00;
      }
      .told {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem 1rem;
        min-block-size: 2.4rem;
      }
      .quiet {
        columns: 2 22rem;
      }
      .quiet > li {
        break-inside: avoid;
        padding-block: 0.25rem;
      }
      select {
        min-block-size: 44px;
      }
      @media (max-width: 720px) {
        .steps > li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  constructor() {
    super();
    this.months = 6;
    /** @type {NextStep|null} what was done last here, to take back */
    this.done = null;
    this.wrong = '';
    this.listening = new Listening(this);
  }

  get area() {
    return this.listening.state.route.area;
  }

  render() {
    const { areas, insight, route } = this.listening.state;
    const day = insight?.place === 'day' && insight.area === route.area ? /** @type {Day} */ (insight.answer) : null;
    return html`${deskMenu('day', route.area)}
      <h1>${t('day.title')}</h1>
      <p class="lead">${t('day.lead')}</p>
      <div class="area">
        ${areaChoice(areas, route.area)} <a class="button" href=${writeRoute({ ...HOME, place: 'kern', area: route.area })}>${t('compare.to-web')}</a>
        ${day && day.steps.length > 0 ? html`<button class="button" @click=${() => this.save(day)}>${t('insight.csv')}</button>` : nothing}
      </div>
      ${day ? this.content(day) : html`<p role="status">${t('loading')}</p>`}`;
  }

  /** @param {Day} day */
  content(day) {
    const names = namesOf(day);
    const late = day.steps.filter(({ due }) => due === 'overdue').length;
    return html`<p class="said" role="status"><strong>${day.steps.length === 0 ? t('day.none') : tn('day.count', day.steps.length, { n: number(day.steps.length), late: number(late) })}</strong></p>
      <div class="told">
        ${this.wrong ? html`<p class="notice" role="alert">${this.wrong}</p>` : nothing}
        ${this.done ? html`<p role="status">${t('day.done', { step: this.done.entry.nextStep })}</p><button class="button small" id="back" @click=${this.takeBack}>${t('undo.undo')}</button>` : nothing}
      </div>
      ${DUE.map((due) => this.group(due, day.steps.filter((step) => step.due === due), names))} ${this.reported(day, names)} ${this.quiet(day, names)}`;
  }

  /** @param {NextStep['due']} due @param {NextStep[]} steps @param {Names} names */
  group(due, steps, names) {
    if (steps.length === 0) return nothing;
    return html`<section class=${due} aria-labelledby="due-${due}">
      <h2 id="due-${due}">${t(`day.due.${due}`)} (${number(steps.length)})</h2>
      <ul class="plain-list steps">${repeat(steps, ({ entry }) => entry.id, (step) => this.step(step, names))}</ul>
    </section>`;
  }

  /** @param {NextStep} step @param {Names} names */
  step(step, names) {
    const { actor, entry } = step;
    return html`<li>
      <div>
        <p class="next">${entry.nextStep}</p>
        <p class="small-text">${inWeb(this.area, actor, names)}${entry.nextBy ? ` · ${t('log.by', { date: dateText(entry.nextBy) })}` : ''}</p>
        <p class="small-text soft">${dateText(entry.on)} · ${entry.who}: ${entry.about}</p>
      </div>
      <button class="button" aria-label="${t('log.finish')}: ${entry.nextStep} (${names.get(actor)})" @click=${() => this.finish(step)}>${t('log.finish')}</button>
    </li>`;
  }

  /** @param {Day} day @param {Names} names */
  reported({ reported }, names) {
    if (reported.length === 0) return nothing;
    return html`<section aria-labelledby="reported">
      <h2 id="reported">${t('day.reported')}</h2>
      <p class="means soft">${t('day.reported-means')} <a href="#/changes/${encodeURIComponent(this.area ?? '')}">${t('day.changes')}</a></p>
      <ul class="plain-list quiet">${reported.map(({ actor, on }) => html`<li>${inWeb(this.area, actor, names)} <span class="soft small-text">${dateText(on)}</span></li>`)}</ul>
    </section>`;
  }

  /** @param {Day} day @param {Names} names */
  quiet({ quiet }, names) {
    const spoken = quiet.filter(({ last }) => last);
    const never = quiet.filter(({ last }) => !last).sort((a, b) => byName(names)(a.actor, b.actor));
    return html`<section aria-labelledby="quiet">
      <h2 id="quiet">${t('day.quiet')}</h2>
      <p class="said"><label>${t('day.quiet-for')} <select @change=${this.chooseMonths}>${MONTHS.map((n) => html`<option value=${n} .selected=${n === this.months}>${t('day.months', { n: number(n) })}</option>`)}</select></label></p>
      ${spoken.length === 0 ? html`<p>${t('day.quiet-none')}</p>` : html`<ul class="plain-list quiet">${spoken.map(({ actor, last }) => html`<li>${inWeb(this.area, actor, names)} <span class="soft small-text">${t('day.last', { date: dateText(last ?? '') })}</span></li>`)}</ul>`}
      ${never.length === 0 ? nothing : html`<details><summary>${tn('day.never', never.length, { n: number(never.length) })}</summary><p class="means soft">${t('day.never-means')}</p><ul class="plain-list quiet">${never.map(({ actor }) => html`<li>${inWeb(this.area, actor, names)}</li>`)}</ul></details>`}
    </section>`;
  }

  /** @param {Event} event */
  chooseMonths(event) {
    this.months = Number(/** @type {HTMLSelectElement} */ (event.target).value);
    void this.attempt(() => Promise.resolve());
  }

  /** @param {NextStep} step */
  async finish(step) {
    const went = await this.attempt(() => setDone(step, true));
    this.done = went ? step : null;
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('#back'))?.focus();
  }

  async takeBack() {
    const { done } = this;
    if (done && (await this.attempt(() => setDone(done, false)))) this.done = null;
  }

  /** Does it and reads the day again. @param {() => Promise<unknown>} work @returns {Promise<boolean>} whether it went well */
  async attempt(work) {
    this.wrong = '';
    this.wrong = await wrongOf(async () => {
      await work();
      await loadDay(this.area ?? '', this.months);
    });
    return this.wrong === '';
  }

  /** @param {Day} day */
  save(day) {
    const names = namesOf(day);
    const rows = day.steps.map(({ actor, due, entry }) => [t(`day.due.${due}`), entry.nextBy ?? '', entry.nextStep ?? '', names.get(actor) ?? '', entry.who, entry.on]);
    const head = ['due', 'by', 'step', 'with', 'who', 'on'].map((column) => t(`day.column.${column}`));
    saveAs(new Blob([csvOf(head, rows)], { type: 'text/csv' }), `wijkweb-${t('day.file')}-${day.area}.csv`);
  }
}
customElements.define('ww-day', WwDay);
