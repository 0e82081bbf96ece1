/** "Wat als": one lets somebody fall away and sees what hangs loose; and where the web is fragile. Undone with one key. */
import { LitElement, html, nothing } from 'lit';
import { look } from '../state/actions.js';
import { Listening } from '../state/app.js';
import { toldAs } from '../state/coverage.js';
import { HOME, writeRoute } from '../state/route.js';
import { dateText, number, t, tn } from '../state/texts.js';
import { backAll, backOne, byCarrier, lossRows, losingDomains, toggleAway, tryWithout } from '../state/what-if.js';
import { areaChoice, areaChoiceStyles } from './area-choice.js';
import { changeMark } from './change-mark.js';
import { byName, namesOf } from './figure-table.js';
import { insightMenu } from './insight-menu.js';
import { questionStyles } from './insight-styles.js';
import { shared } from './shared-styles.js';
import { whatIfStyles } from './what-if-styles.js';
import './ww-fragility.js';
import './ww-what-if-picture.js';

/** @typedef {import('../contract.js').WhatIf} WhatIf */
/** @typedef {import('../state/what-if.js').Tried} Tried */
/** @typedef {import('./figure-table.js').Names} Names */

/** @type {import('../state/what-if.js').Loss[]} */
const MARKED = ['gone', 'loose', 'uncarried'];
/** To so many of them the way is shown. */
const INTRODUCED = 3;

export class WwWhatIf extends LitElement {
  static styles = [shared, areaChoiceStyles, questionStyles, whatIfStyles];

  listening = new Listening(this);

  connectedCallback() {
    super.connectedCallback();
    this.onKey = this.onKey.bind(this);
    addEventListener('keydown', this.onKey);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('keydown', this.onKey);
  }

  /** Escape puts everybody back, Ctrl+Z whoever was chosen last. @param {KeyboardEvent} event */
  onKey(event) {
    const target = /** @type {HTMLElement} */ (event.composedPath()[0]);
    const busy = target.closest?.('input, textarea, dialog') ?? null;
    if (busy || this.listening.state.route.without.length === 0) return;
    if (event.key === 'Escape') backAll();
    else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
      event.preventDefault();
      backOne();
    }
  }

  render() {
    const { areas, whatIf, route } = this.listening.state;
    const name = areas?.find(({ code }) => code === route.area)?.name ?? '';
    return html`${insightMenu('what-if', route.area)}
      <h1>${t('what-if.title', { area: name })}</h1>
      <p class="lead">${t('what-if.lead')}</p>
      <div class="area">
        ${areaChoice(areas, route.area)}
        <div class="row" role="group" aria-label=${t('show')}>
          ${/** @type {const} */ (['picture', 'table']).map((show) => html`<button class="button" aria-pressed=${show === route.show} @click=${() => look({ show })}>${t(`show.${show}`)}</button>`)}
        </div>
        <a class="button" href=${writeRoute({ ...HOME, place: 'kern', area: route.area })}>${t('compare.to-web')}</a>
      </div>
      ${whatIf === null ? html`<p role="status">${t('loading')}</p>` : this.content(whatIf)}`;
  }

  /** @param {Tried} tried */
  content(tried) {
    const { loss, web, fragility } = tried;
    const { route } = this.listening.state;
    const names = new Map([...web.actors.map(({ id, name }) => /** @type {[string, string]} */ ([id, name])), ...(loss ? namesOf(loss) : [])]);
    return html`<div class="trying">
        <section aria-label=${t(`show.${route.show}`)}>
          ${route.show === 'table' ? this.table(loss, names, web) : html`<div class="stage"><ww-what-if-picture></ww-what-if-picture></div>${loss ? this.legend() : nothing}`}
        </section>
        <section aria-labelledby="away">
          <h2 id="away">${t('what-if.away')}</h2>
          ${this.chosen(names, tried)}
          <div role="status">${loss ? this.sentences(loss, names) : html`<p class="said">${t('what-if.nobody')}</p>`}</div>
          ${loss ? nothing : this.beginnings(fragility, names)}
          ${loss ? this.domains(loss) : nothing}
        </section>
      </div>
      <ww-fragility @tried=${this.toOutcome} .fragility=${fragility} .names=${namesOf(fragility)}></ww-fragility>
      <p class="soft small-text">${t('what-if.means', { date: dateText(web.asOf), n: number(web.actors.length), ties: number(web.ties.length) })}</p>`;
  }

  /** Brings what is lost into view, which stands above what is fragile. */
  toOutcome() {
    this.renderRoot.querySelector('.trying')?.scrollIntoView({ block: 'start' });
  }

  /** Where one could begin: what one person carries, and by what most hangs. @param {import('../contract.js').Fragility} fragility @param {Names} names */
  beginnings(fragility, names) {
    const { byPerson } = byCarrier(fragility, names);
    const first = [...byPerson.slice(0, 2).map(({ carrier }) => carrier), ...fragility.removals.slice(0, 2).map(({ actor }) => actor)];
    if (first.length === 0) return nothing;
    return html`<p class="said soft">${t('what-if.begin')}</p>
      <ul class="chips">${[...new Set(first)].map((id) => html`<li><button class="button" @click=${() => tryWithout([id])}>${t('fragile.try', { name: names.get(id) ?? t('unknown') })}</button></li>`)}</ul>`;
  }

  legend() {
    return html`<ul class="legend" aria-label=${t('legend')}>${MARKED.map((what) => html`<li>${changeMark(what)} ${t(`what-if.mark.${what}`)}</li>`)}</ul>`;
  }

  /** @param {Names} names @param {Tried} tried */
  chosen(names, { web }) {
    const { without } = this.listening.state.route;
    const rest = web.actors.map(({ id }) => id).filter((id) => !without.includes(id)).sort(byName(names));
    return html`<div class="choose">
        <label for="choice">${t('what-if.choose')}</label>
        <select id="choice" @change=${this.choose}>
          <option value="">${t('what-if.choose-one')}</option>
          ${rest.map((id) => html`<option value=${id}>${names.get(id)}</option>`)}
        </select>
      </div>
      ${without.length === 0
        ? nothing
        : html`<ul class="chips" aria-label=${t('what-if.away')}>
            ${without.map((id) => html`<li><button class="button small" aria-label=${t('what-if.put-back', { name: names.get(id) ?? '' })} @click=${() => toggleAway(id)}>${names.get(id) ?? t('unknown')} ×</button></li>`)}
            <li><button class="button small" @click=${backAll}>${t('what-if.all-back')} <kbd aria-hidden="true">Esc</kbd></button></li>
          </ul>`}`;
  }

  /** @param {Event} event */
  choose(event) {
    const choice = /** @type {HTMLSelectElement} */ (event.target);
    if (choice.value) toggleAway(choice.value);
    choice.value = '';
  }

  /** @param {WhatIf} loss @param {Names} names */
  sentences(loss, names) {
    const { losesLastTie, losesOnlyCarrier, losesOnlyPathToHelp, hangsLoose, components, ties, goneVia, takePart } = loss;
    const listed = (/** @type {string[]} */ ids) => [...ids].sort(byName(names)).map((id) => names.get(id) ?? t('unknown')).join(', ');
    const n = (/** @type {unknown[]} */ list) => number(list.length);
    return html`
      ${losesOnlyCarrier.length > 0 ? html`<p class="said"><strong>${t('what-if.said.uncarried', { names: listed(losesOnlyCarrier) })}</strong></p>` : nothing}
      <p class="said"><strong>${hangsLoose.length > 0 ? tn('what-if.said.loose', hangsLoose.length, { n: n(hangsLoose) }) : t('what-if.said.nothing-loose')}</strong></p>
      ${this.meeting(loss, names)}
      ${losesLastTie.length > 0 ? html`<p class="said">${tn('what-if.said.last-tie', losesLastTie.length, { n: n(losesLastTie), names: listed(losesLastTie) })}</p>` : nothing}
      ${losesOnlyPathToHelp.length > 0 ? html`<p class="said">${tn('what-if.said.help', losesOnlyPathToHelp.length, { n: n(losesOnlyPathToHelp), names: listed(losesOnlyPathToHelp) })}</p>` : nothing}
      ${takePart.map(({ actor, members, known }) => html`<p class="said">${names.get(actor)}:
        ${members === undefined ? nothing : tn('what-if.said.members', members, { n: number(members) })}
        ${known && toldAs(known) !== 'hidden' ? t('what-if.said.known', { n: known.text }) : nothing} ${t('what-if.said.only-place')}</p>`)}
      ${goneVia.length > 0 ? html`<p class="said">${tn('what-if.said.via', goneVia.length, { n: n(goneVia) })}</p>` : nothing}
      <p class="said">${t('what-if.said.stays', { after: number(ties.after), before: number(ties.before) })} ${t('what-if.said.parts', { before: number(components.before), after: number(components.after) })}</p>`;
  }

  /** To whom of those who lose their carrier or hang loose one could introduce somebody. @param {WhatIf} loss @param {Names} names */
  meeting({ losesOnlyCarrier, hangsLoose }, names) {
    const { route, whatIf } = this.listening.state;
    const parties = [...new Set([...losesOnlyCarrier, ...hangsLoose])].filter((id) => whatIf?.introducible?.has(id)).sort(byName(names)).slice(0, INTRODUCED);
    if (parties.length === 0) return nothing;
    return html`<p class="said">${t('what-if.introduce')}</p>
      <ul class="chips">${parties.map((id) => html`<li><a class="button" href=${writeRoute({ ...HOME, place: 'introductions', area: route.area, focus: id })}>${t('what-if.introduce-to', { name: names.get(id) })}</a></li>`)}</ul>`;
  }

  /** @param {WhatIf} loss */
  domains(loss) {
    const { scheme, language } = this.listening.state;
    if (!scheme) return nothing;
    const rows = losingDomains(loss, scheme);
    if (rows.length === 0) return nothing;
    const caption = t('what-if.domains');
    return html`<div class="scroll" role="region" aria-label=${caption} tabindex="0"><table>
      <caption>${caption}</caption>
      <thead><tr>${['domain', 'before', 'after'].map((column) => html`<th scope="col">${t(`what-if.column.${column}`)}</th>`)}</tr></thead>
      <tbody>${rows.map(({ id, before, after }) => html`<tr><th scope="row">${scheme.domains.find((domain) => domain.id === id)?.[language]}</th><td class="number">${number(before)}</td><td class="number">${number(after)}</td></tr>`)}</tbody>
    </table></div>`;
  }

  /** @param {WhatIf|null} loss @param {Names} names @param {import('../contract.js').Web} web */
  table(loss, names, web) {
    if (!loss) return html`<p class="notice">${t('what-if.nobody')}</p>`;
    const kinds = new Map(web.actors.map(({ id, kind }) => [id, kind]));
    const order = byName(names);
    const rows = lossRows(loss).sort((a, b) => order(a.id, b.id));
    const caption = t('what-if.table');
    return html`<div class="scroll" role="region" aria-label=${caption} tabindex="0"><table>
      <caption>${caption}</caption>
      <thead><tr>${['who', 'kind', 'what'].map((column) => html`<th scope="col">${t(`what-if.column.${column}`)}</th>`)}</tr></thead>
      <tbody>${rows.map(({ what, id }) => html`<tr><th scope="row"><a href=${writeRoute({ ...HOME, place: 'kern', area: web.area.code, focus: id })}>${names.get(id) ?? t('unknown')}</a></th><td>${t(`kind.${kinds.get(id) ?? 'RESIDENT'}`)}</td><td>${t(`what-if.mark.${what}`)}</td></tr>`)}</tbody>
    </table></div>`;
  }
}
customElements.define('ww-what-if', WwWhatIf);
