/** Fields of forms: label, help and error belong to their input. */
import { html, nothing } from 'lit';
import { codeName, domainName } from '../state/naming.js';
import { dateText, t } from '../state/texts.js';

/**
 * @typedef {import('../state/form.js').Form} Form
 * @typedef {{help?: string, required?: boolean, type?: string, inputmode?: string}} Options
 */

/** @param {Form} form @param {string} name @param {string} label @param {unknown} input @param {Options} options */
const field = (form, name, label, input, { help, required }) => html`<div class="field ${form.errors.has(name) ? 'wrong' : ''}">
  <label for=${name}>${label}${required || form.light ? '' : html` <span class="soft">${t('optional')}</span>`}</label>
  ${help ? html`<p class="help" id="${name}-help">${help}</p>` : nothing} ${input}
  ${form.errors.has(name) ? html`<p class="error" id="${name}-error">${form.errors.get(name)}</p>` : nothing}
</div>`;

/** @param {Form} form @param {string} name @param {Options} options */
const described = (form, name, { help }) => [help ? `${name}-help` : '', form.errors.has(name) ? `${name}-error` : ''].filter(Boolean).join(' ') || nothing;

/** @param {Event} event */
const valueIn = (event) => /** @type {HTMLInputElement} */ (event.target).value;

/** @param {Form} form @param {string} name @param {string} label @param {Options} [options] */
export const textField = (form, name, label, options = {}) =>
  field(
    form,
    name,
    label,
    html`<input
      id=${name}
      type=${options.type ?? 'text'}
      inputmode=${options.inputmode ?? nothing}
      autocomplete="off"
      ?required=${options.required}
      aria-invalid=${form.errors.has(name)}
      aria-describedby=${described(form, name, options)}
      .value=${String(form.values[name] ?? '')}
      @input=${(/** @type {Event} */ event) => form.set(name, valueIn(event))}
    />`,
    options,
  );

/** What can be told before sending: a date is a year, a month or a day; nothing else is wrong. @param {Form} form @param {string[]} names */
export function holds(form, names) {
  for (const name of names) if (form.values[name] && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(form.values[name])) form.errors.set(name, t('form.date-wrong'));
  if (form.errors.size > 0) void form.pointOut();
  return form.errors.size === 0;
}

/** A date that may be partial. @param {Form} form @param {string} name @param {string} label @param {Options} [options] */
export const dateField = (form, name, label, options = {}) => textField(form, name, label, { help: t('help.date'), inputmode: 'numeric', ...options });

/** @param {Form} form @param {string} name @param {string} label */
export const numberField = (form, name, label) =>
  field(
    form,
    name,
    label,
    html`<input
      id=${name}
      type="number"
      min="0"
      aria-invalid=${form.errors.has(name)}
      aria-describedby=${described(form, name, {})}
      .value=${String(form.values[name] ?? '')}
      @input=${(/** @type {Event} */ event) => form.set(name, valueIn(event) === '' ? '' : Number(valueIn(event)))}
    />`,
    {},
  );

/** @param {Form} form @param {string} name @param {string} label @param {Options} [options] */
export const areaField = (form, name, label, options = {}) =>
  field(
    form,
    name,
    label,
    html`<textarea
      id=${name}
      rows="3"
      ?required=${options.required}
      aria-invalid=${form.errors.has(name)}
      aria-describedby=${described(form, name, options)}
      .value=${String(form.values[name] ?? '')}
      @input=${(/** @type {Event} */ event) => form.set(name, valueIn(event))}
    ></textarea>`,
    options,
  );

/** One thing on each line. @param {Form} form @param {string} name @param {string} label */
export const listField = (form, name, label) =>
  field(
    form,
    name,
    label,
    html`<textarea
      id=${name}
      rows="2"
      aria-describedby="${name}-help"
      .value=${(form.values[name] ?? []).join('\n')}
      @change=${(/** @type {Event} */ event) => form.set(name, valueIn(event).split('\n').map((line) => line.trim()).filter(Boolean))}
    ></textarea>`,
    { help: t('help.list') },
  );

/**
 * @param {Form} form
 * @param {string} name
 * @param {string} label
 * @param {[string, string][]} choices values with their names
 * @param {Options & {empty?: string}} [options] empty: the name of having chosen nothing
 */
export const selectField = (form, name, label, choices, options = {}) =>
  field(
    form,
    name,
    label,
    html`<select
      id=${name}
      ?required=${options.required}
      aria-invalid=${form.errors.has(name)}
      aria-describedby=${described(form, name, options)}
      @change=${(/** @type {Event} */ event) => form.set(name, valueIn(event))}
    >
      <option value="" .selected=${!form.values[name]}>${options.empty ?? t('unknown')}</option>
      ${choices.map(([value, text]) => html`<option value=${value} .selected=${String(form.values[name]) === value}>${text}</option>`)}
    </select>`,
    options,
  );

/**
 * @param {Form} form
 * @param {string} name whose value is a list
 * @param {string} label
 * @param {[string, string][]} choices
 */
export const checksField = (form, name, label, choices) => {
  const chosen = /** @type {string[]} */ (form.values[name] ?? []);
  const toggle = (/** @type {string} */ value) => form.set(name, chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return html`<fieldset class="field">
    <legend>${label} <span class="soft">${t('optional')}</span></legend>
    <div class="checks">
      ${choices.map(([value, text]) => html`<label class="check"><input type="checkbox" .checked=${chosen.includes(value)} @change=${() => toggle(value)} /> ${text}</label>`)}
    </div>
    ${form.errors.has(name) ? html`<p class="error">${form.errors.get(name)}</p>` : nothing}
  </fieldset>`;
};

/** What stops the whole form from being kept. @param {Form} form */
export const general = (form) => (form.general ? html`<p class="notice" role="alert" tabindex="-1">${form.general}</p>` : nothing);

/** Somebody else changed the same: field by field both versions, and a choice. @param {Form} form @param {() => void} keep as chosen @param {() => void} takeTheirs */
export const conflict = (form, keep, takeTheirs) => {
  const { current, change, yielded } = form;
  if (!current) return nothing;
  const both = (/** @type {string} */ name) => name in change && JSON.stringify(form.values[name]) !== JSON.stringify(current[name]);
  const version = (/** @type {string} */ name, /** @type {boolean} */ mine) => {
    const text = mine && !(name in change) ? t('conflict.untouched') : shown(name, (mine ? form.values : current)[name]);
    if (!both(name)) return text;
    const label = `${t(`field.${name}`)}, ${t(mine ? 'conflict.mine' : 'conflict.theirs')}: ${text}`;
    return html`<label class="check"><input type="radio" name="conflict-${name}" aria-label=${label} .checked=${yielded.has(name) !== mine} @change=${() => form.choose(name, mine)} /> ${text}</label>`;
  };
  return html`<div class="notice" role="alert" tabindex="-1">
    <p><strong>${t('conflict.title')}</strong></p>
    <table>
      <thead><tr><th scope="col">${t('conflict.field')}</th><th scope="col">${t('conflict.mine')}</th><th scope="col">${t('conflict.theirs')}</th></tr></thead>
      <tbody>
        ${form.theirs.map((name) => html`<tr><th scope="row">${t(`field.${name}`)}</th><td>${version(name, true)}</td><td>${version(name, false)}</td></tr>`)}
      </tbody>
    </table>
    <p class="row">
      <button type="button" class="button primary" @click=${keep}>${t(form.theirs.some(both) ? 'conflict.keep' : 'conflict.keep-both')}</button>
      <button type="button" class="button" @click=${takeTheirs}>${t('conflict.take-theirs')}</button>
    </p>
  </div>`;
};

const DATES = ['since', 'until', 'lastConfirmed'];
const DOMAINS = ['domain', 'alsoDomains'];

/** A value in words. @param {string} name of its field @param {any} value @returns {string} */
function shown(name, value) {
  if (Array.isArray(value) && value.length > 0) return value.map((each) => shown(name, each)).join(', ');
  if (value === undefined || value === null || value === '' || Array.isArray(value)) return t('unknown');
  if (DATES.includes(name)) return dateText(value);
  return DOMAINS.includes(name) ? domainName(value) : codeName(name, String(value));
}
