/** "Wie moet aan tafel?": the parties around a household, who coordinates, and what was promised. */
import { css, html, nothing } from 'lit';
import { listed, nameIn } from '../state/personal-words.js';
import { t } from '../state/texts.js';
import { coordination, partiesTable } from './parties-table.js';
import { PersonSection, namesOf } from './person-section.js';
import { personStyles } from './person-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Parties} Parties */

/** @extends {PersonSection<Parties>} */
export class WwParties extends PersonSection {
  static styles = [shared, personStyles, css`.row { margin-block: 0.7rem; }`];

  question() {
    return 'parties';
  }

  /** @param {Parties} answer @param {import('../state/personal.js').Personal} personal */
  content(answer, personal) {
    const names = namesOf(answer.names, personal.names);
    const nobody = answer.parties.length + answer.informal.length === 0;
    return html`
      <div class="top"><h2>${t('parties.who-at-table')}</h2></div>
      <p class="lead"><strong>${coordination(answer, names)}</strong></p>
      ${answer.household.length > 1 ? html`<p>${t('parties.household', { names: listed(answer.household.map((id) => nameIn(names, id))) })}</p>` : nothing}
      ${nobody
        ? html`<p>${t('parties.none')}</p>`
        : html`<div class="scroll" role="region" aria-label=${t('parties.title')} tabindex="0">${partiesTable(answer, names)}</div>
            <p class="row"><button class="button" @click=${() => this.print(answer)}>${t('parties.print')}</button></p>`}
    `;
  }

  /** @param {Parties} answer */
  async print(answer) {
    const { printSheet } = await import('./ww-sheet.js');
    await printSheet('parties', answer);
  }
}
customElements.define('ww-parties', WwParties);
