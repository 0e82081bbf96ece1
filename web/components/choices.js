/** Fields that a thumb can fill in: one of a few, or some of a few. */
import { html, nothing } from 'lit';

/**
 * @typedef {object} Choosing
 * @property {string} name
 * @property {string} legend
 * @property {[string, string][]} choices values with their names
 * @property {string} [error]
 * @property {string} [help]
 */

/** One of a few. @param {Choosing & {value: string, choose: (value: string) => void}} choosing */
export const oneOf = ({ name, legend, value, choices, choose, error, help }) =>
  group({ name, legend, error, help }, choices.map(
    ([code, text]) => html`<label class="chip"><input type="radio" name=${name} value=${code} .checked=${code === value} @change=${() => choose(code)} /><span class=${code ? '' : 'unsaid'}>${text}</span></label>`,
  ));

/** Some of a few. @param {Choosing & {values: string[], choose: (values: string[]) => void}} choosing */
export const someOf = ({ name, legend, values, choices, choose, error, help }) => {
  const toggled = (/** @type {string} */ code) => (values.includes(code) ? values.filter((each) => each !== code) : [...values, code]);
  return group({ name, legend, error, help }, choices.map(
    ([code, text]) => html`<label class="chip"><input type="checkbox" name=${name} value=${code} .checked=${values.includes(code)} @change=${() => choose(toggled(code))} /><span>${text}</span></label>`,
  ));
};

/** @param {{name: string, legend: string, error?: string, help?: string}} about @param {unknown} chips */
const group = ({ name, legend, error, help }, chips) => html`<fieldset class="field ${error ? 'wrong' : ''}" aria-describedby=${error ? `${name}-error` : nothing}>
  <legend>${legend}</legend>
  ${help ? html`<p class="help">${help}</p>` : nothing}
  <div class="chips">${chips}</div>
  ${error ? html`<p class="error" id="${name}-error">${error}</p>` : nothing}
</fieldset>`;

/** A line of text that belongs to one thing in a list. @param {{id: string, label: string, value: string|undefined, type: (value: string) => void, help?: string, error?: string, list?: string}} line */
export const lineOf = ({ id, label, value, type, help, error, list }) => html`<div class="field ${error ? 'wrong' : ''}">
  <label for=${id}>${label}</label>
  ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
  <input id=${id} type="text" autocomplete="off" list=${list ?? nothing} aria-invalid=${Boolean(error)} aria-describedby=${[help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing} .value=${value ?? ''} @input=${(/** @type {Event} */ event) => type(/** @type {HTMLInputElement} */ (event.target).value)} />
  ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
</div>`;

/** One of many. @param {{id: string, label: string, value: string|undefined, choices: [string, string][], choose: (value: string) => void, empty: string}} picking */
export const pick = ({ id, label, value, choices, choose, empty }) => html`<div class="field">
  <label for=${id}>${label}</label>
  <select id=${id} @change=${(/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.target).value)}>
    <option value="" .selected=${!value}>${empty}</option>
    ${choices.map(([code, text]) => html`<option value=${code} .selected=${code === value}>${text}</option>`)}
  </select>
</div>`;
