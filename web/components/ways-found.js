/** The warm ways from one to another, as a list; or why there is none. */
import { html, nothing } from 'lit';
import { t } from '../state/texts.js';

/** @param {import('../contract.js').WaysBetween} ways */
export function waysFound({ paths, none, names }) {
  if (paths.length === 0) return html`<p role="status">${none?.text ?? t('warm.no-way')}</p>`;
  const known = new Map(names.map(({ id, name }) => [id, name ?? t('unknown')]));
  return html`<div role="status">
    <p class="soft">${t('introductions.ways-title')}</p>
    <ul>${paths.map(({ steps, informal }) => html`<li>${steps.map((id) => known.get(id)).join(' → ')}${informal ? nothing : html` <span class="soft">${t('warm.formal')}</span>`}</li>`)}</ul>
  </div>`;
}
