/** When something is, or when a place is closed: a few questions instead of a rule. */
import { html, nothing } from 'lit';
import { REPEATS, closedOf, closingOf, scheduleOf, whenOf } from '../state/schedule.js';
import { t } from '../state/texts.js';
import { areaField } from './fields.js';

/** @typedef {import('../state/form.js').Form} Form */

/** @param {Event} event */
const valueIn = (event) => /** @type {HTMLInputElement} */ (event.target).value;

/** @param {Form} form */
export const scheduleField = (form) => (form.values.kind === 'PLACE' ? closing(form) : when(form));

/** A rule that says more than the questions stays as it is written. @param {Form} form @param {string} label */
const asWritten = (form, label) => areaField(form, 'schedule', t(label), { help: t('schedule.as-written') });

/** @param {Form} form @param {string} label @param {unknown} inputs */
const questions = (form, label, inputs) => html`<fieldset class="field ${form.errors.has('schedule') ? 'wrong' : ''}">
  <legend>${t(label)} <span class="soft">${t('optional')}</span></legend>
  ${inputs}
  ${form.errors.has('schedule') ? html`<p class="error">${form.errors.get('schedule')}</p>` : nothing}
</fieldset>`;

/** @param {string} id @param {string} type @param {string|number} value @param {boolean} off @param {(value: string) => void} set */
const input = (id, type, value, off, set) => html`<label for="schedule-${id}">${t(`schedule.${id}`)}</label>
  <input id="schedule-${id}" type=${type} min=${type === 'number' ? 1 : nothing} .value=${String(value)} ?disabled=${off} @change=${(/** @type {Event} */ event) => set(valueIn(event))} />`;

/** @param {Form} form */
function when(form) {
  const known = whenOf(form.values.schedule);
  if (!known) return asWritten(form, 'field.schedule');
  const set = (/** @type {Partial<import('../state/schedule.js').When>} */ change) => form.set('schedule', scheduleOf({ ...known, ...change }));
  const off = !known.day;
  return questions(
    form,
    'field.schedule',
    html`${input('day', 'date', known.day, false, (day) => set({ day }))} ${input('start', 'time', known.start, off, (start) => set({ start }))}
      ${input('end', 'time', known.end, off || !known.start, (end) => set({ end }))}
      <label for="schedule-repeat">${t('schedule.repeat')}</label>
      <select id="schedule-repeat" ?disabled=${off} @change=${(/** @type {Event} */ event) => set({ repeat: /** @type {import('../state/schedule.js').Repeat} */ (valueIn(event)) })}>
        ${REPEATS.map((repeat) => html`<option value=${repeat} .selected=${repeat === known.repeat}>${t(`schedule.repeat.${repeat}`)}</option>`)}
      </select>`,
  );
}

/** @param {Form} form */
function closing(form) {
  const known = closedOf(form.values.schedule);
  if (!known) return asWritten(form, 'schedule.closed');
  const set = (/** @type {Partial<import('../state/schedule.js').Closing>} */ change) => form.set('schedule', closingOf({ ...known, ...change }));
  const off = !known.day;
  return questions(
    form,
    'schedule.closed',
    html`${input('from', 'date', known.day, false, (day) => set({ day }))} ${input('weeks', 'number', known.weeks, off, (weeks) => set({ weeks: Math.max(1, Math.round(Number(weeks)) || 1) }))}
      <label class="check"><input type="checkbox" .checked=${known.yearly} ?disabled=${off} @change=${() => set({ yearly: !known.yearly })} /> ${t('schedule.yearly')}</label>`,
  );
}
