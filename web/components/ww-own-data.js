/** "Mijn gegevens": all that is held on a person, to read, to print, to take along; and what they can do about it. */
import { LitElement, html, nothing } from 'lit';
import { saveAs } from '../device/saving.js';
import { look } from '../state/actions.js';
import { Listening } from '../state/app.js';
import { isMine, readHeld } from '../state/own-data.js';
import { personalOf } from '../state/personal.js';
import { wrongOf } from '../state/problem-text.js';
import { dateText, t } from '../state/texts.js';
import { aboutYou, asked, changes, contacts, conversations, elsewhere, followers, looked, reasons, ties, worries } from './own-sections.js';
import { ownStyles } from './own-styles.js';
import { personStyles } from './person-styles.js';
import { shared } from './shared-styles.js';
import './ww-agreed.js';
import './ww-doubts.js';
import './ww-erase.js';
import './ww-own-details.js';

/** @typedef {import('../contract.js').Held} Held */

export class WwOwnData extends LitElement {
  static properties = { held: { attribute: false }, paper: { type: Boolean, reflect: true }, trouble: { state: true } };

  static styles = [shared, personStyles, ownStyles];

  constructor() {
    super();
    /** @type {Held|null} null while not known */
    this.held = null;
    /** Whether it is for a printer. */
    this.paper = false;
    this.trouble = '';
    /** @type {object|null} the web beside which it was read */
    this.of = null;
    this.listening = new Listening(this);
  }

  willUpdate() {
    const personal = personalOf(this.listening.state);
    if (this.paper || !personal || personal.web === this.of) return;
    this.of = personal.web;
    void this.read(personal.me);
  }

  /** @param {string} me */
  async read(me) {
    this.trouble = await wrongOf(async () => {
      this.held = await readHeld(me);
    });
  }

  render() {
    const { held, paper, trouble } = this;
    const personal = personalOf(this.listening.state);
    if (trouble) return html`<p class="notice" role="alert">${trouble}</p>`;
    if (!held || !personal) return html`<p role="status">${t('loading')}</p>`;
    const mine = isMine();
    const { me, names } = personal;
    const shown = { held, me, names, who: mine && !paper ? held.person.name : '' };
    return html`
      ${paper ? html`<h1>${t('own.paper', { name: held.person.name })}</h1><p>${dateText(held.on)}</p>` : html`<h2>${t(mine ? 'own.title' : 'own.title-theirs', { name: held.person.name })}</h2>`}
      <p class="lead">${t(mine ? 'own.lead' : 'own.lead-theirs')}</p>
      ${held.keptUntil ? html`<p class="lead">${t(mine ? 'own.kept-until' : 'own.kept-until-theirs', { date: dateText(held.keptUntil) })}</p>` : nothing}
      ${paper
        ? nothing
        : html`<div class="top">
            <button class="button" @click=${this.print}>${t('own.print')}</button>
            <button class="button" @click=${this.download}>${t('own.download')}</button>
          </div>
          <ww-doubts></ww-doubts>`}
      ${this.section('about', html`${aboutYou(shown)} ${paper ? nothing : html`<ww-own-details .held=${held}></ww-own-details>`}`, true)}
      ${this.section('agreed', html`<ww-agreed .held=${held} .may=${mine && !paper}></ww-agreed>`, true)}
      ${this.section('ties', ties(shown), false, held.ties.length)} ${this.section('asked', asked(shown), false, held.asked.length)}
      ${this.section('conversations', conversations(shown), false, held.conversations.length)} ${this.section('contacts', contacts(shown))}
      ${this.section('followers', followers(shown))} ${this.section('worries', worries(shown), false, held.worries.length)} ${this.section('elsewhere', elsewhere(shown))}
      ${this.section('looked', html`${mine && !paper ? html`<p><button class="button small" @click=${() => look({ part: 'looked' })}>${t('person.part.looked')}</button></p>` : nothing}${looked(shown)}`)}
      ${this.section('changes', changes(shown), false, held.changes.length)} ${this.section('reasons', reasons(shown))}
      ${mine && !paper ? this.section('erase', html`<ww-erase .held=${held}></ww-erase>`) : nothing}
    `;
  }

  /** @param {string} id @param {unknown} content @param {boolean} [open] @param {number} [count] */
  section(id, content, open = false, count) {
    return html`<details ?open=${open || this.paper}>
      <summary><h2>${t(`own.title.${id}`)}</h2>${count === undefined ? nothing : html`<span class="count">(${count})</span>`}</summary>
      <div class="inside">${content}</div>
    </details>`;
  }

  /** The same page, unfolded and without anything to press. */
  async print() {
    const paper = document.createElement('main');
    paper.id = 'print';
    paper.className = 'a4';
    const page = new WwOwnData();
    Object.assign(page, { held: this.held, paper: true });
    paper.append(page);
    document.querySelector('#print')?.remove();
    document.body.append(paper);
    await page.updateComplete;
    addEventListener('afterprint', () => paper.remove(), { once: true });
    print();
  }

  download() {
    saveAs(new Blob([JSON.stringify(this.held, null, 2)], { type: 'application/json' }), `wijkweb-${this.held?.on}.json`);
  }
}
customElements.define('ww-own-data', WwOwnData);
