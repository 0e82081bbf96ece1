/** The parties around a household: the same on the screen and on paper. */
import { html, nothing } from 'lit';
import { listed, nameIn } from '../state/personal-words.js';
import { dateText, t } from '../state/texts.js';

/** @typedef {import('../contract.js').Parties} Parties */
/** @typedef {import('../contract.js').Party} Party */

/** Who coordinates, in a sentence. @param {Parties} parties @param {Map<string, string>} names */
export const coordination = ({ coordination: { state, who } }, names) => t(`parties.coordination.${state}`, { names: listed(who.map((id) => nameIn(names, id))) });

/** @param {Parties} answer @param {Map<string, string>} names */
export const partiesTable = ({ parties, informal }, names) => html`<table>
  <caption class="hidden-text">${t('parties.title')}</caption>
  <thead><tr>${['who', 'what', 'now', 'last'].map((column) => html`<th scope="col">${t(`parties.${column}`)}</th>`)}</tr></thead>
  <tbody>
    ${parties.map((party) => row(party, party.organisation ? nameIn(names, party.organisation) : t('parties.organisation-unknown'), names))}
    ${informal.map((party) => row(party, '', names))}
  </tbody>
</table>`;

/** @param {Party} party @param {string} organisation @param {Map<string, string>} names */
function row(party, organisation, names) {
  const people = listed(party.people.map((id) => nameIn(names, id)));
  return html`<tr>
    <th scope="row"><strong>${organisation || people}</strong>${organisation && people ? html`<br />${people}` : nothing}${party.coordinates ? html`<br />${t('parties.coordinates')}` : nothing}</th>
    <td>${party.support?.length ? party.support.map((kind) => t(`support.${kind}`)).join(', ') : html`<span class="soft">${t('unknown')}</span>`}</td>
    <td>${t(`parties.state.${party.state}`)}${promises(party)}</td>
    <td>${party.lastContact ? dateText(party.lastContact) : html`<span class="soft">${t('unknown')}</span>`}</td>
  </tr>`;
}

/** What was promised, and by when. @param {Party} party */
const promises = ({ help }) =>
  help.filter(({ promise }) => promise).map(({ promise }) => html`<br /><span class="small-text">${promise?.by ? t(`parties.promise.${promise.late}`, { date: dateText(promise.by) }) : t('parties.promise.no-date')}</span>`);
