/** In how many ways that do not depend on each other help reaches somebody, in words. */
import { html, nothing } from 'lit';
import { listed, nameIn } from '../state/personal-words.js';
import { t, tn } from '../state/texts.js';
import { PersonSection, namesOf } from './person-section.js';
import { personStyles } from './person-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').SafetyNet} SafetyNet */

/** @extends {PersonSection<SafetyNet>} */
export class WwSafetyNet extends PersonSection {
  static styles = [shared, personStyles];

  question() {
    return 'safety-net';
  }

  /** @param {SafetyNet} answer @param {import('../state/personal.js').Personal} personal */
  content({ ways, hingesOn, names }, personal) {
    const known = namesOf(names, personal.names);
    const named = (/** @type {string[]} */ ids) => ids.map((id) => nameIn(known, id));
    return html`<h2>${t('safety-net.title')}</h2>
      <p class="lead">${t('safety-net.means')}</p>
      ${!ways || ways.length === 0
        ? html`<p>${t('safety-net.none')}</p>`
        : html`<p>${tn('safety-net.ways', ways.length)}</p>
            <ul>${ways.map((way) => html`<li class="row-item">${named(way.slice(1)).join(t('safety-net.through'))}</li>`)}</ul>
            ${hingesOn?.length ? html`<p>${t('safety-net.hinges-on', { names: listed(named(hingesOn)) })}</p>` : nothing}`}`;
  }
}
customElements.define('ww-safety-net', WwSafetyNet);
