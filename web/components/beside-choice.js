/** Which areas stand side by side, and whether on one day or over the years. */
import { html, nothing } from 'lit';
import { look } from '../state/actions.js';
import { besideOf, yearsKnown } from '../state/beside.js';
import { number, t } from '../state/texts.js';

/** @typedef {import('../state/route.js').Route} Route */
/** @typedef {import('../contract.js').AreaCard} AreaCard */

/** @param {AreaCard[]} areas @param {Route} route */
export const besideChoice = (areas, route) => html`<div class="choice">${areasChoice(areas, route)} ${yearsChoice(route)}</div>`;

/** @param {AreaCard[]} areas @param {Route} route */
function areasChoice(areas, route) {
  const others = areas.filter(({ code }) => code !== route.area);
  if (others.length === 0) return html`<p class="notice">${t('beside.alone')}</p>`;
  const chosen = besideOf(route);
  const toggle = (/** @type {string} */ code) => look({ beside: chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code] });
  return html`<fieldset>
    <legend>${t('beside.with', { n: number(chosen.length) })}</legend>
    <div class="checks">${others.map(({ code, name }) => html`<label class="check"><input type="checkbox" .checked=${chosen.includes(code)} @change=${() => toggle(code)} /> ${name}</label>`)}</div>
    <p class="row">
      <button class="button small" @click=${() => look({ beside: others.map(({ code }) => code) })}>${t('beside.all')}</button>
      <button class="button small" @click=${() => look({ beside: [] })}>${t('beside.none')}</button>
    </p>
  </fieldset>`;
}

/** @param {Route} route */
function yearsChoice({ since, until }) {
  const years = yearsKnown();
  if (years.length < 2) return nothing;
  const [first, last] = [years[0], years[years.length - 1]].map(endOf);
  const isSeries = since !== null && until !== null;
  return html`<fieldset>
    <legend>${t('beside.when')}</legend>
    <label class="check"><input type="radio" name="when" .checked=${!isSeries} @change=${() => look({ since: null, until: null })} /> ${t('beside.last-day')}</label>
    <label class="check"><input type="radio" name="when" .checked=${isSeries} @change=${() => look({ since: first, until: last })} /> ${t('beside.years')}</label>
    ${isSeries
      ? html`<p class="row">${yearSelect('beside.from', years, since, (year) => look({ since: endOf(year), until: later(endOf(year), until) }))}
          ${yearSelect('beside.to', years, until, (year) => look({ until: endOf(year), since: earlier(since, endOf(year)) }))}</p>`
      : nothing}
  </fieldset>`;
}

/** @param {number} year */
const endOf = (year) => `${year}-12-31`;
/** @param {string} one @param {string} other */
const later = (one, other) => (one > other ? one : other);
/** @param {string} one @param {string} other */
const earlier = (one, other) => (one < other ? one : other);

/** @param {string} label @param {number[]} years @param {string} day @param {(year: number) => void} choose */
const yearSelect = (label, years, day, choose) => html`<label for=${label}>${t(label)}</label> <select id=${label} @change=${(/** @type {Event} */ event) => choose(Number(/** @type {HTMLSelectElement} */ (event.target).value))}>
  ${years.map((year) => html`<option value=${year} .selected=${day.startsWith(String(year))}>${year}</option>`)}
</select>`;
