/** On which day one looks: today, or the last day of a year in which something began or ended. */
import { html } from 'lit';
import { look } from '../state/actions.js';
import { dateText, t } from '../state/texts.js';

/** The last day of a year. @param {string} year */
const lastDay = (year) => `${year}-12-31`;

/**
 * @param {'since'|'until'} which of the days in the address
 * @param {string} label
 * @param {string[]} years
 * @param {string|null} chosen null: what the service takes
 * @param {string} usual how that is called
 */
export function yearChoice(which, label, years, chosen, usual) {
  const days = years.map(lastDay);
  const choose = (/** @type {Event} */ event) => look({ [which]: /** @type {HTMLSelectElement} */ (event.target).value || null });
  return html`<label>${label} <select @change=${choose}>
    <option value="" .selected=${chosen === null}>${usual}</option>
    ${chosen !== null && !days.includes(chosen) ? html`<option value=${chosen} .selected=${true}>${dateText(chosen)}</option>` : ''}
    ${[...years].reverse().map((year) => html`<option value=${lastDay(year)} .selected=${chosen === lastDay(year)}>${t('years.end', { year })}</option>`)}
  </select></label>`;
}
