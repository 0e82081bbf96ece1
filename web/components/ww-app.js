/** The frame around every place: head, page, messages, search. */
import { LitElement, css, html, nothing } from 'lit';
import { NOT_SIGNED_IN, NOT_THERE } from '../api/client.js';
import { Listening, may, store } from '../state/app.js';
import { t } from '../state/texts.js';
import { PLACES } from './places.js';
import { shared } from './shared-styles.js';
import './ww-head.js';
import './ww-kern.js';
import './ww-kernen.js';
import './ww-problem.js';

/** Good news goes away by itself; bad news stays until it is read. */
const STAYS = 6000;
/** What one can still do something about stays long enough to reach it. */
const STAYS_WITH_OFFER = 20000;
/** By when the first picture is usually there, in milliseconds. */
const SOON = 1500;

export class WwApp extends LitElement {
  static styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template-rows: auto auto auto minmax(0, 1fr);
        grid-template-columns: minmax(0, 1fr);
        block-size: 100dvh;
      }
      .skip {
        position: absolute;
        inset-block-start: -4rem;
        inset-inline-start: 1rem;
        z-index: 30;
      }
      .skip:focus {
        inset-block-start: 0.5rem;
      }
      :host([playing]) {
        grid-template-rows: auto auto minmax(0, 1fr) auto;
      }
      :host([playing]) main {
        grid-row: 3;
      }
      ww-story {
        grid-row: 4;
        z-index: 22;
      }
      @media (min-width: 1000px) {
        :host([playing]) {
          grid-template-columns: minmax(0, 1fr) 23rem;
        }
        ww-story {
          grid-area: 3 / 2;
        }
      }
      main {
        min-inline-size: 0;
        min-block-size: 0;
        overflow: auto;
        outline: none;
      }
      .waiting {
        max-inline-size: 32rem;
        margin: 18vh auto;
        padding: 1rem;
        text-align: center;
      }
      progress {
        inline-size: 100%;
        accent-color: var(--wijkweb-accent-color);
      }
      .message {
        position: fixed;
        z-index: 40;
        inset-block-end: 1rem;
        inset-inline: 1rem;
        margin-inline: auto;
        max-inline-size: 34rem;
        box-shadow: var(--wijkweb-shadow);
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: 1rem;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 0.4rem;
      }
    `,
  ];

  listening = new Listening(this);
  /** Whether anybody searched yet; what is not needed is not read. */
  sought = false;
  /** @type {import('../state/app.js').AppState['message']} */
  said = null;

  connectedCallback() {
    super.connectedCallback();
    this.onKey = this.onKey.bind(this);
    addEventListener('keydown', this.onKey);
    // The search is not needed for the first picture, but who presses its key types on at once.
    setTimeout(() => void import('./ww-search.js').catch(unlessCutOff), SOON);
  }

  updated() {
    const { message } = this.listening.state;
    if (message === this.said) return;
    this.said = message;
    clearTimeout(this.fading);
    if (message?.kind === 'good') this.fading = setTimeout(() => store.set({ message: null }), message.offer ? STAYS_WITH_OFFER : STAYS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('keydown', this.onKey);
  }

  render() {
    const { letters, message, route, texts, searching, session } = this.listening.state;
    if (searching && !this.sought) void import('./ww-search.js').catch(unlessCutOff);
    this.sought ||= searching;
    if (Object.keys(texts).length === 0) return nothing;
    // Where nothing can be opened, the page itself takes the keys that scroll it.
    const waiting = letters.some(({ state }) => state !== 'sent');
    if (waiting) void import('./ww-outbox.js').catch(unlessCutOff);
    const closed = session?.signedIn && !may('read-web');
    const playing = route.story !== null && session?.signedIn === true;
    this.toggleAttribute('playing', playing);
    if (playing) void import('./ww-story.js').catch(unlessCutOff);
    return html`
      <nav aria-label=${t('skip')}><a class="button skip" href="#main" @click=${this.skip}>${t('skip')}</a></nav>
      ${playing ? nothing : html`<ww-head></ww-head>`}
      <ww-outbox></ww-outbox>
      <main id="main" tabindex=${closed ? 0 : -1}>${this.page()}</main>
      ${playing ? html`<ww-story></ww-story>` : nothing}
      ${this.sought ? html`<ww-search></ww-search>` : nothing}
      <div role="status">
        ${message
          ? html`<p class="message notice ${message.kind === 'good' ? 'good' : ''}">
              ${message.text}
              <span class="buttons">
                ${message.offer ? html`<button class="button small primary" @click=${() => void turn(message.offer)}>${t(`undo.${message.offer}`)}</button>` : nothing}
                <button class="button small" @click=${() => store.set({ message: null })}>${t('close')}</button>
              </span>
            </p>`
          : nothing}
      </div>
    `;
  }

  page() {
    const { starting, problem, session, route } = this.listening.state;
    if (starting) {
      return html`<div class="waiting">
        <h1>${t('starting')}</h1>
        <p class="soft">${starting.step}</p>
        <progress aria-label=${t('starting')} max=${starting.total || 1} .value=${starting.total ? starting.done : 0}></progress>
      </div>`;
    }
    const signedOut = problem ? problem.status === NOT_SIGNED_IN : session && !session.signedIn;
    if (signedOut && session?.provider) {
      void import('./ww-sign-in.js').catch(unlessCutOff);
      return html`<ww-sign-in></ww-sign-in>`;
    }
    if (problem?.status === NOT_THERE && route.story) return html`<div class="waiting"><h1>${t('story.not-yours')}</h1><p>${t('story.still-told')}</p></div>`;
    if (problem || signedOut) return html`<ww-problem></ww-problem>`;
    if (route.place === 'kern') return html`<ww-kern></ww-kern>`;
    const place = PLACES[route.place];
    if (!place) return html`<ww-kernen></ww-kernen>`;
    void place.load();
    return place.view();
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const target = /** @type {HTMLElement} */ (event.composedPath()[0]);
    // While somebody is tried to do without, these keys put them back; what was edited stays.
    if (isUndo(event) && store.state.lastEdit && store.state.route.without.length === 0 && !target.closest?.('input, select, textarea, dialog')) {
      event.preventDefault();
      return void turn(event.shiftKey || event.key.toLowerCase() === 'y' ? 'redo' : 'undo');
    }
    if (event.key !== '/' || target.closest?.('input, select, textarea') || !may('read-web')) return;
    event.preventDefault();
    store.set({ searching: true });
  }

  /** @param {Event} event */
  skip(event) {
    event.preventDefault();
    /** @type {HTMLElement} */ (this.renderRoot.querySelector('main')).focus();
  }
}
/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, or the same with the key that stands for it on a Mac. @param {KeyboardEvent} event */
const isUndo = (event) => (event.ctrlKey || event.metaKey) && !event.altKey && ['z', 'y'].includes(event.key.toLowerCase());

/** @param {'undo'|'redo'|undefined} which */
async function turn(which) {
  const { redoLast, undoLast } = await import('../state/undoing.js');
  await (which === 'redo' ? redoLast() : undoLast());
}

/** Without a connection a part of the page is not read; whoever asks again has it read again. @param {unknown} error */
function unlessCutOff(error) {
  if (!(error instanceof TypeError)) throw error;
}
customElements.define('ww-app', WwApp);
