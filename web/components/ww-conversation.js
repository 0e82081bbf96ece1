/** A conversation with one person: opened for that purpose, written down, kept on this device, sent when it can be. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem, UNREACHABLE } from '../api/client.js';
import { uuidV7 } from '../api/uuid.js';
import { Listening, store } from '../state/app.js';
import { newDraft } from '../state/conversation.js';
import { keepDraft, letterFor, visiting } from '../state/keeping.js';
import { problemText } from '../state/problem-text.js';
import { HOME, ME, writeRoute } from '../state/route.js';
import { t } from '../state/texts.js';
import { isOwn } from '../state/own.js';
import { today } from '../state/today.js';
import { startVisit, tokenOf } from '../state/visits.js';
import { knownWorker } from '../state/worker.js';
import { conversationStyles } from './conversation-styles.js';
import { shared } from './shared-styles.js';
import './ww-conversation-form.js';
import './ww-letter.js';
// What tells of letters is read before the connection can drop.
import './ww-outbox.js';

/** @typedef {import('../device/outbox.js').Letter} Letter */

export class WwConversation extends LitElement {
  static properties = { web: { state: true }, token: { state: true }, fresh: { state: true }, trouble: { state: true }, ready: { state: true } };

  static styles = [
    shared,
    conversationStyles,
    css`
      ww-letter {
        padding: 1rem 0 0;
      }
      h1:focus {
        outline: none;
      }
      .back {
        display: inline-block;
        padding-block: 0.5rem;
      }
    `,
  ];

  constructor() {
    super();
    /** Whose page it is; a resident's own has no id in its address. */
    this.person = '';
    /** @type {import('../contract.js').PersonalWeb|null} */
    this.web = null;
    /** @type {string|null} */
    this.token = null;
    /** @type {import('../state/conversation.js').Draft|null} of which nothing is typed yet */
    this.fresh = null;
    this.trouble = '';
    /** The id of the letter that was on the page last. @type {string|undefined} */
    this.last = undefined;
    /** The answer after which the web was read again. @type {import('../contract.js').Problem|string|null} */
    this.answered = null;
    /** What the page shows: nothing yet, that it is closed, the form, or what became of it. */
    this.shown = '';
    /** Whether what this device keeps is known. */
    this.ready = false;
    this.listening = new Listening(this);
  }

  willUpdate() {
    const { route, session } = store.state;
    const person = (route.person === ME ? session?.person : route.person) ?? '';
    if (person === this.person) return this.goOn();
    Object.assign(this, { person, web: null, token: null, fresh: null, last: undefined, trouble: '', ready: false });
    void this.begin();
  }

  /** What was thrown away does not come back: what is written next is another conversation. */
  goOn() {
    if (this.letter || !this.last || !this.fresh) return;
    Object.assign(this, { last: undefined, fresh: { ...this.fresh, id: uuidV7() } });
  }

  /** After an answer the web may be another than before: what is sent next goes by how it is now. */
  updated() {
    const { letter } = this;
    this.pointOut();
    const answer = letter?.problem ?? letter?.sentAt ?? null;
    if (answer === null || answer === this.answered) return;
    this.answered = answer;
    if (this.web) void this.read();
  }

  /** Who hears the page, or walks it by keyboard, goes on at its top when something else stands there. */
  pointOut() {
    const { letter, shown } = this;
    this.shown = !this.ready ? '' : isWriting(letter) ? (letter || this.fresh ? 'writing' : 'closed') : 'away';
    if (shown && shown !== this.shown && letter?.state !== 'refused') /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('h1'))?.focus();
  }

  /** Goes on where one was: with the visit that is open, or what this device keeps. */
  async begin() {
    const { person } = this;
    await store.state.keeping;
    if (person !== this.person) return;
    this.ready = true;
    this.token = tokenOf(person) ?? letterFor(person)?.token ?? null;
    if (this.token || isOwn(person)) await this.read();
  }

  /** Opens the web for this conversation, which is written down. */
  open() {
    return this.trying(async () => {
      await startVisit(this.person, 'conversation');
      this.token = tokenOf(this.person);
      const letter = this.letter;
      if (letter?.state === 'open') keepDraft(letter.draft, this.token);
      await this.read();
    });
  }

  read() {
    return this.trying(async () => {
      const web = /** @type {import('../contract.js').PersonalWeb} */ (await visiting(this.token).get(`/v1/people/${this.person}/web`));
      this.web = web;
      this.fresh ??= newDraft({ id: uuidV7(), person: this.person, name: web.person.name, on: today(), who: knownWorker()?.name ?? (isOwn(this.person) ? web.person.name : ''), saidBy: t('talk.themselves') });
    });
  }

  /** @param {() => Promise<void>} work */
  async trying(work) {
    this.trouble = '';
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      const over = error.status === 404 && this.token;
      if (over) this.token = null;
      else this.trouble = error.status === UNREACHABLE ? t('talk.no-connection') : problemText(error.problem);
    }
  }

  /** What is written, or was sent just now from this page. @returns {Letter|undefined} */
  get letter() {
    const letter = letterFor(this.person) ?? store.state.letters.find(({ id }) => id === this.last);
    this.last = letter?.id ?? this.last;
    return letter;
  }

  render() {
    if (!this.ready) return html`<p role="status">${t('loading')}</p>`;
    const { letter, fresh } = this;
    const draft = letter?.draft ?? fresh;
    if (!draft) return this.closed();
    return html`<a class="back" href=${writeRoute({ ...HOME, place: 'person', part: 'talk', person: store.state.route.person })}>‹ ${draft.name}</a>
      <h1 tabindex="-1">${t('talk.title', { name: draft.name })}</h1>
      ${this.trouble ? html`<p class="notice" role="alert">${this.trouble}</p>` : nothing}
      ${letter && !isWriting(letter) ? html`<ww-letter .letter=${letter}></ww-letter>` : this.writing(letter ?? { draft })}`;
  }

  /** @param {Partial<Letter> & {draft: any}} letter */
  writing(letter) {
    return html`<p class="lead">${t('talk.lead')}</p>
      ${this.web ? nothing : html`<p class="notice">${t('talk.visit-over')} <button class="button" @click=${this.open}>${t('talk.open-again')}</button></p>`}
      <ww-conversation-form .letter=${letter} .web=${this.web} .token=${this.token}></ww-conversation-form>`;
  }

  /** Nothing of this person is opened yet. */
  closed() {
    return html`<h1 tabindex="-1">${t('talk.closed-title')}</h1>
      <p class="lead">${t('talk.closed-lead')}</p>
      ${this.trouble ? html`<p class="notice" role="alert">${this.trouble}</p>` : nothing}
      <p class="row"><button class="button primary" @click=${this.open}>${t('talk.open')}</button></p>`;
  }
}

/** Whether it is still being written. @param {Letter|undefined} letter */
const isWriting = (letter) => !letter || letter.state === 'open' || letter.state === 'refused';

customElements.define('ww-conversation', WwConversation);
