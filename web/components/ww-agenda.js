/** What takes place in an area: a month or a week as a picture, what clashes, and when else it could be. */
import { html, nothing } from 'lit';
import { weekDrawing } from '../draw/week.js';
import { daysOf, mondayOf, monthBeside, monthOf, plusDays, weeksOf } from '../state/agenda.js';
import { look } from '../state/actions.js';
import { may } from '../state/app.js';
import { dateText, number, t, tn } from '../state/texts.js';
import { today } from '../state/today.js';
import { agendaStyles } from './agenda-styles.js';
import { called, clashDays, clashText, dayText, forWhom, hoursText } from './agenda-words.js';
import { byName, namesOf } from './figure-table.js';
import { InsightPage } from './insight-page.js';
import { inWeb, listed, manyInWeb } from './insight-words.js';
import { matrixStyles } from './matrix-styles.js';
import './ww-calendar-in.js';
import './ww-slots.js';

/** @typedef {import('../contract.js').Agenda} Agenda */
/** @typedef {import('../contract.js').Happening} Happening */
/** @typedef {Map<string, string>} Names */

const SHOWN = 3;
/** How far each key goes. @type {Record<string, number>} */
const KEYS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** @extends {InsightPage<Agenda>} */
export class WwAgenda extends InsightPage {
  static properties = { chosen: { state: true }, weekly: { state: true } };

  static styles = [...InsightPage.styles, matrixStyles, agendaStyles];

  constructor() {
    super();
    /** The day of which everything is told. @type {string|null} */
    this.chosen = null;
    this.weekly = false;
  }

  /** @returns {'agenda'} */
  get place() {
    return 'agenda';
  }

  get area() {
    return this.listening.state.route.area;
  }

  get month() {
    return monthOf(this.listening.state.route.since);
  }

  /** The chosen day as long as it is in the month, else today, else the first. */
  get day() {
    const now = today();
    return [this.chosen, now].find((day) => day && monthOf(day) === this.month) ?? this.month;
  }

  /** @param {Agenda} agenda @param {string} day */
  on({ happenings }, day) {
    return happenings.filter((one) => one.day <= day && day <= one.lastDay);
  }

  /** Of what something is known to clash on a day. @param {Agenda} agenda @param {string} day */
  clashing({ clashes }, day) {
    return clashes.filter(({ days }) => days.includes(day));
  }

  /** @param {Agenda} agenda */
  said(agenda) {
    const { happenings, clashes, emptyWeeks, undated, unreadable } = agenda;
    const names = namesOf(agenda);
    const kinds = new Set(happenings.map(({ what }) => what)).size;
    const of = (/** @type {string[]} */ ids) => manyInWeb(this.area, ids, names);
    return html`<p class="said" role="status"><strong>${tn('agenda.count', happenings.length, { n: number(happenings.length), kinds: number(kinds), from: dateText(agenda.from), until: dateText(agenda.until) })}</strong>
        ${clashes.length === 0 ? t('agenda.no-clashes') : `${tn('agenda.clashes', clashes.length, { n: number(clashes.length) })}.`}</p>
      <p class="said">${emptyWeeks.length === 0 ? t('agenda.no-empty') : tn('agenda.empty', emptyWeeks.length, { n: number(emptyWeeks.length), weeks: listed(emptyWeeks.map((week) => dayText(week, { day: 'numeric', month: 'long' }))) })}</p>
      ${undated.length === 0 ? nothing : html`<p class="said">${tn('agenda.undated', undated.length, { n: number(undated.length) })} ${of(undated)}</p>`}
      ${unreadable.length === 0 ? nothing : html`<p class="said">${t('agenda.unreadable')} ${of(unreadable)}</p>`}`;
  }

  /** @param {Agenda} agenda */
  picture(agenda) {
    return html`<div class="months">
        <button class="button" @click=${() => this.goTo(-1)}>${t('agenda.before')}</button>
        <h2 id="month">${dayText(this.month, { month: 'long', year: 'numeric' })}</h2>
        <button class="button" @click=${() => this.goTo(1)}>${t('agenda.after')}</button>
        <div class="row" role="group" aria-label=${t('agenda.as')}>
          ${[false, true].map((weekly) => html`<button class="button" aria-pressed=${this.weekly === weekly} @click=${() => (this.weekly = weekly)}>${t(weekly ? 'agenda.week' : 'agenda.month')}</button>`)}
        </div>
      </div>
      <p class="key">${['everyone', 'members', 'unknown'].map((look) => html`<span><i class="swatch ${look}"></i>${t(`agenda.for.${look}`)}</span>`)}</p>
      ${this.weekly ? this.week(agenda) : this.grid(agenda)} ${this.told(agenda)}`;
  }

  /** @param {number} more */
  goTo(more) {
    this.chosen = null;
    look({ since: monthBeside(this.month, more) });
  }

  /** @param {Agenda} agenda */
  grid(agenda) {
    const names = namesOf(agenda);
    return html`<table class="month" aria-labelledby="month" @keydown=${this.move}>
      <thead><tr>${daysOf(mondayOf(this.month)).map((day) => html`<th scope="col"><abbr title=${dayText(day, { weekday: 'long' })}>${dayText(day, { weekday: 'short' })}</abbr></th>`)}</tr></thead>
      <tbody>${weeksOf(this.month).map((monday) => html`<tr>${daysOf(monday).map((day) => html`<td>${this.dayButton(agenda, day, names)}</td>`)}</tr>`)}</tbody>
    </table>`;
  }

  /** @param {Agenda} agenda @param {string} day @param {Names} names */
  dayButton(agenda, day, names) {
    const there = this.on(agenda, day);
    const clashes = this.clashing(agenda, day);
    const outside = monthOf(day) !== this.month;
    const label = [dayText(day, { weekday: 'long', day: 'numeric', month: 'long' }), tn('agenda.there', there.length, { n: number(there.length) }), ...(clashes.length > 0 ? [tn('agenda.clashes', clashes.length, { n: number(clashes.length) })] : [])].join(', ');
    return html`<button class="day ${outside ? 'outside' : ''}" data-day=${day} aria-label=${label} aria-pressed=${day === this.day} tabindex=${day === this.day ? 0 : -1} @click=${() => this.choose(day)}>
      <span><span class="date ${day === today() ? 'today' : ''}">${Number(day.slice(8))}</span>${clashes.length > 0 ? html` <span class="warn" aria-hidden="true">⚠</span>` : nothing}</span>
      ${there.slice(0, SHOWN).map((one) => html`<span class="item ${lookOf(one)}">${one.start?.slice(0, 5) ?? ''} ${names.get(one.what)}</span>`)}
      ${there.length > SHOWN ? html`<span class="more">+${number(there.length - SHOWN)}</span>` : nothing}
    </button>`;
  }

  /** @param {string} day */
  choose(day) {
    this.chosen = day;
    if (monthOf(day) !== this.month) look({ since: monthOf(day) });
  }

  /** The arrows go from day to day. @param {KeyboardEvent} event */
  async move(event) {
    const more = KEYS[event.key];
    if (!more) return;
    event.preventDefault();
    const all = weeksOf(this.month).flatMap(daysOf);
    const next = all[all.indexOf(this.day) + more];
    if (!next || monthOf(next) !== this.month) return;
    this.chosen = next;
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(`[data-day="${next}"]`))?.focus();
  }

  /** @param {Agenda} agenda */
  week(agenda) {
    const names = namesOf(agenda);
    const days = daysOf(mondayOf(this.day));
    const blocks = days.flatMap((day, column) => this.on(agenda, day).map((one) => ({ day: column, start: one.day === day ? one.start : undefined, end: one.end, label: names.get(one.what) ?? '', look: lookOf(one) })));
    return html`<div class="months">
        <button class="button small" @click=${() => this.choose(plusDays(this.day, -7))}>${t('agenda.week-before')}</button>
        <span>${t('agenda.week-of', { day: dateText(days[0]) })}</span>
        <button class="button small" @click=${() => this.choose(plusDays(this.day, 7))}>${t('agenda.week-after')}</button>
      </div>
      <div class="scroll" role="group" aria-label=${t('agenda.week-of', { day: dateText(days[0]) })} tabindex="0"><div class="week">${weekDrawing(blocks, days.map((day) => dayText(day, { weekday: 'short', day: 'numeric' })))}</div></div>`;
  }

  /** What is on the chosen day, or in its week. @param {Agenda} agenda */
  told(agenda) {
    const names = namesOf(agenda);
    const days = this.weekly ? daysOf(mondayOf(this.day)) : [this.day];
    const there = [...new Set(days.flatMap((day) => this.on(agenda, day)))];
    const title = this.weekly ? t('agenda.week-of', { day: dateText(days[0]) }) : dayText(this.day, { weekday: 'long', day: 'numeric', month: 'long' });
    return html`<section aria-labelledby="day" aria-live="polite">
      <h2 id="day">${title}</h2>
      ${there.length === 0 ? html`<p>${t('agenda.nothing')}</p>` : html`<ul class="plain-list happenings">${there.map((one) => this.happening(one, names))}</ul>`}
    </section>`;
  }

  /** @param {Happening} one @param {Names} names */
  happening(one, names) {
    return html`<li>
      <strong>${inWeb(this.area, one.what, names)}</strong> · ${this.weekly ? `${dayText(one.day, { weekday: 'long' })} ` : ''}${hoursText(one)} · ${forWhom(one)}
      ${one.places.length > 0 ? html`<br /><span class="soft">${t('agenda.at')} ${manyInWeb(this.area, one.places, names)}</span>` : nothing}
      ${one.hosts.length > 0 ? html`<br /><span class="soft">${t('agenda.by')} ${manyInWeb(this.area, one.hosts, names)}</span>` : nothing}
      ${one.closed.length > 0 ? html`<br /><span class="warn">${t('agenda.closed', { place: listed(called(one.closed, names)) })}</span>` : nothing}
    </li>`;
  }

  /** @param {Agenda} agenda */
  table(agenda) {
    const names = namesOf(agenda);
    const clashes = (/** @type {Happening} */ one) => this.clashing(agenda, one.day).filter((clash) => [clash.one, clash.other].includes(one.what)).map((clash) => clashText(clash, names)).join(' ');
    return {
      caption: t('insight.agenda.title'),
      columns: [t('agenda.column.what'), t('agenda.column.day'), t('agenda.column.hours'), t('agenda.column.for'), t('agenda.column.where'), t('agenda.column.who'), t('agenda.column.clash')],
      rows: agenda.happenings.map((one) => [names.get(one.what) ?? '', dayText(one.day, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }), hoursText(one), forWhom(one), listed(called(one.places, names)), listed(called(one.hosts, names)), clashes(one)]),
    };
  }

  /** @param {Agenda} agenda */
  below(agenda) {
    const names = namesOf(agenda);
    const order = byName(names);
    const clashes = [...agenda.clashes].sort((a, b) => a.days[0].localeCompare(b.days[0]) || clashText(a, names).localeCompare(clashText(b, names), 'nl'));
    return html`<section aria-labelledby="clashes">
        <h2 id="clashes">${t('agenda.clashes-title')}</h2>
        ${agenda.clashes.length === 0 ? html`<p>${t('agenda.no-clashes')}</p>` : html`<ul class="plain-list clashes">${clashes.map((clash) => html`<li><p>${clashText(clash, names)}</p><p class="soft small-text">${clashDays(clash)}</p>${may('introduce') ? html`<ww-slots .ids=${clash.why === 'closed' ? [clash.one] : [clash.one, clash.other]} .names=${names} .from=${agenda.from}></ww-slots>` : nothing}</li>`)}</ul>`}
      </section>
      <section aria-labelledby="sharing">
        <h2 id="sharing">${t('agenda.sharing-title')}</h2>
        ${agenda.sharing.length === 0 ? html`<p>${t('agenda.sharing-none')}</p>` : html`<ul>${agenda.sharing.map(({ actors }) => [...actors].sort(order)).map(([one, other]) => html`<li>${inWeb(this.area, one, names)} ${t('crossing.and')} ${inWeb(this.area, other, names)}</li>`)}</ul>`}
        <p class="means">${t('agenda.sharing-means')}</p>
      </section>
      <section aria-labelledby="take">
        <h2 id="take">${t('agenda.take')}</h2>
        <p><a class="button" href="/v1/areas/${encodeURIComponent(this.area ?? '')}/calendar" download>${t('agenda.download')}</a></p>
        <p class="means">${t('agenda.take-means')}</p>
        <p class="means">${t('agenda.means')}</p>
        ${may('write-web') ? html`<ww-calendar-in .area=${this.area}></ww-calendar-in>` : nothing}
      </section>`;
  }
}
customElements.define('ww-agenda', WwAgenda);

/** @param {Happening} happening */
const lookOf = ({ openTo, closed }) => `${openTo ?? 'unknown'}${closed.length > 0 ? ' off' : ''}`;
