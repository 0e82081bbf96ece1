/** Via wie: ways from somebody to an open activity or to help, through people who agreed to it. */
import { html, nothing } from 'lit';
import { nameIn } from '../state/personal-words.js';
import { t } from '../state/texts.js';
import { PersonSection, namesOf } from './person-section.js';
import { personStyles } from './person-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').WarmPaths} WarmPaths */
/** @typedef {import('../contract.js').WarmPath} WarmPath */

/** @extends {PersonSection<WarmPaths>} */
export class WwWarmPaths extends PersonSection {
  static styles = [shared, personStyles];

  question() {
    return 'warm-paths';
  }

  /** @param {WarmPaths} answer @param {import('../state/personal.js').Personal} personal */
  content({ activities, helpers, names }, personal) {
    const known = namesOf(names, personal.names);
    return html`<h2>${t('warm.title')}</h2>
      <p class="lead">${t('warm.means')}</p>
      ${activities.length + helpers.length === 0 ? html`<p>${t('warm.none')}</p>` : nothing}
      ${activities.map(({ activity, reasons, paths, none }) => target(activity, reasons.map(({ text }) => text).join(' '), paths, none, known))}
      ${helpers.map(({ helper, paths, none }) => target(helper, '', paths, none, known))}`;
  }
}

/** @param {string} id @param {string} why @param {WarmPath[]} paths @param {{text: string}|undefined} none @param {Map<string, string>} names */
const target = (id, why, paths, none, names) => html`<section class="card">
  <h3>${nameIn(names, id)}</h3>
  ${why ? html`<p class="soft">${why}</p>` : nothing}
  ${paths.length === 0
    ? html`<p>${none?.text ?? t('warm.no-way')}</p>`
    : html`<ul>${paths.map(({ steps, informal }) => html`<li>${steps.length > 2 ? t('warm.through', { names: steps.slice(1, -1).map((step) => nameIn(names, step)).join(t('warm.then')) }) : t('warm.direct')}${informal ? '' : html` <span class="soft">${t('warm.formal')}</span>`}</li>`)}</ul>`}
</section>`;
customElements.define('ww-warm-paths', WwWarmPaths);
