/** An evening around the map of an area: print it, and enter in one sitting what people wrote. */
import { LitElement, html, nothing } from 'lit';
import { uuidV7 } from '../api/uuid.js';
import { Listening, store } from '../state/app.js';
import { PARTY_KINDS, isEntered, knownOf, onPaper } from '../state/evening.js';
import { alike, bodyOfEvening, emptyLine, isEmpty, isNew, partiesMade, plain, readLines } from '../state/evening-lines.js';
import { eveningFor, keepDraft, mayChange, sendDraft, throwAway } from '../state/keeping.js';
import { domainName } from '../state/naming.js';
import { problemText } from '../state/problem-text.js';
import { number, t, tn } from '../state/texts.js';
import { today } from '../state/today.js';
import { undoLast } from '../state/undoing.js';
import { areaChoice, areaChoiceStyles } from './area-choice.js';
import { deskMenu } from './desk-menu.js';
import { eveningStyles } from './evening-styles.js';
import { formStyles } from './form-styles.js';
import { insightStyles, questionStyles } from './insight-styles.js';
import { shared } from './shared-styles.js';
import './ww-evening-lines.js';
// What tells of letters is read before the connection can drop.
import './ww-outbox.js';

/** @typedef {import('../state/evening.js').Evening} Evening */
/** @typedef {import('../state/evening-lines.js').Read} Read */

const LINES_AT_FIRST = 10;

export class WwEvening extends LitElement {
  static styles = [shared, areaChoiceStyles, questionStyles, insightStyles, formStyles, eveningStyles];

  constructor() {
    super();
    /** @type {Evening|null} of which nothing is typed yet */
    this.fresh = null;
    this.listening = new Listening(this);
  }

  get area() {
    return this.listening.state.route.area ?? '';
  }

  /** What is typed, or was; what was sent makes room for the next. */
  get letter() {
    const letter = eveningFor(this.area);
    return letter?.state === 'sent' ? undefined : letter;
  }

  /** @returns {Evening|null} */
  get draft() {
    const { web } = this.listening.state;
    if (this.letter) return this.letter.draft;
    if (web?.area.code !== this.area) return null;
    const used = store.state.letters.some(({ id }) => id === this.fresh?.id);
    if (this.fresh?.area !== this.area || used) {
      this.fresh = { evening: true, id: uuidV7(), area: this.area, name: web.area.name, on: today(), present: '', domain: '', lines: Array.from({ length: LINES_AT_FIRST }, () => emptyLine(uuidV7(), '')), made: [] };
    }
    return this.fresh;
  }

  /** @param {Evening} draft @param {Evening['made']} [made] */
  read({ lines, on }, made = this.draft?.made ?? []) {
    const { web } = this.listening.state;
    return web ? readLines(lines, knownOf(web, on), new Map(made.map((one) => [plain(one.name), one.id]))) : [];
  }

  /** Keeps what is typed on this device at once. @param {Partial<Evening>} change */
  change(change) {
    const { draft } = this;
    if (!draft) return;
    const next = { ...draft, ...change };
    next.made = partiesMade(this.read(next, next.made), next.made, uuidV7, PARTY_KINDS[0]);
    keepDraft(next, null);
  }

  /** @param {number} at @param {Record<string, string>[]} cells of the lines from there on */
  type(at, cells) {
    const { draft } = this;
    if (!draft) return;
    const lines = [...draft.lines];
    cells.forEach((one, index) => (lines[at + index] = { ...(lines[at + index] ?? emptyLine(uuidV7(), draft.domain)), ...one }));
    const touched = lines.map((line, index) => (index >= at && index < at + cells.length && draft.lines[index] && isEmpty(draft.lines[index]) ? { ...line, domain: draft.domain } : line));
    if (!isEmpty(touched[touched.length - 1])) touched.push(emptyLine(uuidV7(), draft.domain));
    this.change({ lines: touched });
  }

  render() {
    const { areas, route, web } = this.listening.state;
    const { draft, letter } = this;
    return html`${deskMenu('evening', route.area)}
      <h1>${t('evening.title')}</h1>
      <p class="lead">${t('evening.lead')}</p>
      <div class="area">${areaChoice(areas, route.area)}</div>
      ${draft && web?.area.code === this.area ? html`${this.paper()} ${!letter || mayChange(letter) ? this.entry(draft, this.read(draft)) : this.waiting(letter)}` : html`<p role="status">${t('loading')}</p>`}`;
  }

  paper() {
    return html`<section aria-labelledby="paper">
      <h2 id="paper">${t('evening.paper')}</h2>
      <p>${t('evening.paper-help')}</p>
      <div class="row">
        <button class="button" id="poster" @click=${printPoster}>${t('evening.poster')}</button>
        <button class="button" id="sheets" @click=${printSheets}>${t('evening.sheets')}</button>
      </div>
    </section>`;
  }

  /** @param {Evening} draft @param {Read[]} reads */
  entry(draft, reads) {
    const { scheme, web, keeps } = this.listening.state;
    if (!web) return nothing;
    return html`<section aria-labelledby="entry">
        <h2 id="entry">${t('evening.entry')}</h2>
        <p>${t('evening.entry-help')}</p>
        <p><strong>${t('evening.people')}</strong></p>
        <div class="facts">
          ${this.fact('on', html`<input id="on" type="date" max=${today()} .value=${draft.on} @change=${(/** @type {Event} */ event) => this.change({ on: dayIn(event) })} />`)}
          ${this.fact('present', html`<input id="present" inputmode="numeric" maxlength="4" autocomplete="off" .value=${draft.present} @input=${(/** @type {Event} */ event) => this.change({ present: valueIn(event).replace(/\D/g, '') })} />`)}
          ${this.fact('domain', html`<select id="domain" @change=${(/** @type {Event} */ event) => this.change({ domain: valueIn(event) })}>
            <option value="" .selected=${draft.domain === ''}>${t('evening.missed')}</option>
            ${scheme?.domains.map(({ id }) => html`<option value=${id} .selected=${id === draft.domain}>${domainName(id)}</option>`)}
          </select>`)}
        </div>
        <ww-evening-lines .reads=${reads} .typed=${draft.lines} .known=${knownOf(web, draft.on)} .refused=${this.refusals()} @typed=${(/** @type {CustomEvent} */ event) => this.type(event.detail.at, event.detail.lines)}></ww-evening-lines>
        <p class="soft" role="status">${keeps ? t(this.letter ? 'keep.kept' : 'keep.nothing-yet') : t('keep.not-kept')}</p>
      </section>
      ${this.outcome(draft, reads)}`;
  }

  /** @param {'on'|'present'|'domain'} name @param {unknown} input */
  fact(name, input) {
    return html`<div class="field"><label for=${name}>${t(`evening.${name}`)}</label>${input}</div>`;
  }

  /** What will change, before it is written. @param {Evening} draft @param {Read[]} reads */
  outcome(draft, reads) {
    const wrong = reads.filter(({ faults }) => faults.length > 0).length;
    const ties = reads.filter(isNew).length;
    const confirmed = reads.filter(({ same, again, faults }) => same && !again && faults.length === 0).length;
    const { letter } = this;
    const refused = letter?.state === 'refused' && letter.problem;
    return html`<section aria-labelledby="outcome">
      <h2 id="outcome">${t('evening.outcome')}</h2>
      ${ties + confirmed + wrong === 0
        ? html`<p>${t('evening.nothing')}</p>`
        : html`<ul class="counts">
            <li>${tn('evening.ties', ties, { n: number(ties) })}</li>
            <li>${tn('evening.confirmed', confirmed, { n: number(confirmed) })}</li>
            <li>${tn('evening.made', draft.made.length, { n: number(draft.made.length) })}</li>
          </ul>`}
      ${draft.made.length > 0 ? this.made(draft) : nothing}
      ${refused ? html`<p class="notice" role="alert">${problemText(refused)} ${this.refusals().get('') ?? ''}</p>` : nothing}
      ${wrong > 0 ? html`<p class="notice">${tn('evening.wrong', wrong, { n: number(wrong) })} <button class="button small" @click=${this.pointOut}>${t('evening.to-wrong')}</button></p>` : nothing}
      <div class="row">
        <button class="button primary" id="enter" aria-disabled=${wrong > 0 || ties + confirmed === 0} @click=${this.send}>${t('evening.enter')}</button>
        ${letter ? html`<button class="button plain" @click=${() => this.discard()}>${t('keep.discard')}</button>` : nothing}
      </div>
      ${isEntered(this.listening.state, this.area) && !letter ? html`<p>${t('evening.entered')} <button class="button small" id="undo" @click=${undoLast}>${t('evening.undo')}</button></p>` : nothing}
    </section>`;
  }

  /** The new parties, of which kind and life domain can be said. @param {Evening} draft */
  made(draft) {
    const { scheme, web } = this.listening.state;
    const known = web ? knownOf(web, draft.on) : null;
    const choose = (/** @type {string} */ id, /** @type {object} */ what) => this.change({ made: draft.made.map((one) => (one.id === id ? { ...one, ...what } : one)) });
    return html`<div class="scroll" role="region" aria-label=${t('evening.made-title')} tabindex="0"><table>
      <caption>${t('evening.made-title')}</caption>
      <thead><tr>${['name', 'kind', 'domain', 'like'].map((name) => html`<th scope="col">${t(`evening.made.${name}`)}</th>`)}</tr></thead>
      <tbody>
        ${draft.made.map(
          ({ id, name, kind, domain }) => html`<tr>
            <th scope="row">${name}</th>
            <td><select aria-label="${t('evening.made.kind')}: ${name}" @change=${(/** @type {Event} */ event) => choose(id, { kind: valueIn(event) })}>${PARTY_KINDS.map((each) => html`<option value=${each} .selected=${each === kind}>${t(`kind.${each}`)}</option>`)}</select></td>
            <td><select aria-label="${t('evening.made.domain')}: ${name}" @change=${(/** @type {Event} */ event) => choose(id, { domain: valueIn(event) })}><option value="" .selected=${domain === ''}>${t('unknown')}</option>${scheme?.domains.map((each) => html`<option value=${each.id} .selected=${each.id === domain}>${domainName(each.id)}</option>`)}</select></td>
            <td>${known ? alike(name, known).map((party) => html`<button class="button small" @click=${() => this.use(name, party.name)}>${t('evening.use', { name: party.name })}</button> `) : nothing}</td>
          </tr>`,
        )}
      </tbody>
    </table></div>`;
  }

  /** It was somebody who is there already. @param {string} name @param {string} known */
  use(name, known) {
    const { draft } = this;
    const other = (/** @type {string} */ text) => (plain(text) === plain(name) ? known : text);
    if (draft) this.change({ lines: draft.lines.map((line) => ({ ...line, who: other(line.who), whom: other(line.whom) })) });
  }

  /** @param {import('../device/outbox.js').Letter} letter */
  waiting(letter) {
    const then = letter.state === 'closed' ? t('evening.closed') : t(letter.state === 'signed-out' ? 'evening.signed-out' : 'keep.then.ready');
    return html`<section>
      <p class="notice" role="status">${t(letter.state === 'sending' ? 'keep.sending' : 'keep.kept')} ${then}</p>
      <div class="row"><button class="button plain" @click=${() => this.discard()}>${t('keep.discard')}</button></div>
    </section>`;
  }

  /** What the service says of each line, by its id; under no id what is about none of them. @returns {Map<string, string>} */
  refusals() {
    const { letter } = this;
    const said = new Map();
    if (letter?.state !== 'refused') return said;
    for (const { pointer, message, mend } of letter.problem?.errors ?? []) {
      const [list, at] = (pointer ?? '').replace(/^#?\//, '').split('/');
      const line = letter.draft.rows?.[list]?.[Number(at)] ?? '';
      said.set(line, [said.get(line), message, mend].filter(Boolean).join(' '));
    }
    return said;
  }

  pointOut() {
    /** @type {import('./ww-evening-lines.js').WwEveningLines|null} */ (this.renderRoot.querySelector('ww-evening-lines'))?.pointOut();
  }

  send() {
    const { draft } = this;
    if (!draft) return;
    const reads = this.read(draft);
    if (reads.some(({ faults }) => faults.length > 0)) return this.pointOut();
    if (reads.every(({ empty }) => empty)) return;
    void sendDraft({ ...draft, ...bodyOfEvening(draft, reads) }, null);
  }

  discard() {
    const { letter } = this;
    if (letter && confirm(t('evening.discard-sure'))) void throwAway(letter.id);
  }
}
customElements.define('ww-evening', WwEvening);

/** @param {Event} event */
const valueIn = (event) => /** @type {HTMLInputElement|HTMLSelectElement} */ (event.target).value;

/** The evening was today at the latest. @param {Event} event */
const dayIn = (event) => (valueIn(event) && valueIn(event) < today() ? valueIn(event) : today());

const printPoster = async () => (await import('../state/exporting.js')).printPoster(onPaper(store.state));
const printSheets = async () => (await import('./ww-evening-sheets.js')).printSheets();
