/** The head of every page: where one is, search, role and language. */
import { LitElement, css, html, nothing } from 'lit';
import { signInAs, speak } from '../state/actions.js';
import { Listening, may, store } from '../state/app.js';
import { signOut } from '../state/signing.js';
import { DESK, INSIGHT, ME } from '../state/route.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';

export class WwHead extends LitElement {
  static styles = [
    shared,
    css`
      :host {
        display: block;
        border-block-end: 1px solid var(--wijkweb-line-color);
        background: var(--wijkweb-surface-color);
      }
      header {
        display: flex;
        align-items: center;
        gap: 0.4rem 0.75rem;
        padding: 0.2rem 1rem;
        min-block-size: 48px;
      }
      .name {
        display: inline-flex;
        align-items: center;
        gap: 0.5rem;
        font-weight: 700;
        font-size: 1.15rem;
        color: inherit;
        text-decoration: none;
      }
      .name img {
        inline-size: 30px;
        block-size: 30px;
      }
      nav {
        display: flex;
        gap: 0.25rem;
        margin-inline-end: auto;
      }
      nav a {
        padding: 0.45rem 0.6rem;
        border-radius: 6px;
        color: inherit;
        text-decoration: none;
      }
      nav a:hover,
      nav a[aria-current] {
        background: var(--wijkweb-ground-color);
      }
      .button,
      select {
        min-block-size: 36px;
      }
      .search {
        min-inline-size: 11rem;
        justify-content: space-between;
        color: var(--wijkweb-soft-color);
      }
      kbd {
        border: 1px solid var(--wijkweb-line-color);
        border-radius: 4px;
        padding: 0 0.4em;
        font: inherit;
        font-size: 0.85rem;
      }
      select {
        min-block-size: var(--utrecht-button-min-block-size);
        max-inline-size: 12rem;
        padding: 0.2rem 0.5rem;
        border: 1px solid var(--utrecht-form-input-border-color);
        border-radius: var(--utrecht-form-input-border-radius);
        background: var(--utrecht-form-input-background-color);
      }
      .short {
        display: none;
      }
      @media (max-width: 720px) {
        .short {
          display: inline;
        }
        header {
          gap: 0.25rem;
          padding-inline: 0.5rem;
        }
        .word,
        .long,
        kbd {
          display: none;
        }
        .search {
          min-inline-size: 40px;
          padding-inline: 0.5rem;
        }
        select {
          max-inline-size: 5.6rem;
          padding-inline: 0.2rem;
        }
        nav a {
          padding-inline: 0.35rem;
        }
      }
      @media (max-width: 560px) {
        header:has(nav a:nth-child(3)) {
          flex-wrap: wrap;
        }
        header:has(nav a:nth-child(3)) .name {
          margin-inline-end: auto;
        }
        nav:has(a:nth-child(3)) {
          order: 1;
          flex-basis: 100%;
          flex-wrap: wrap;
        }
      }
      @media (max-width: 400px) {
        nav a {
          padding-inline: 0.25rem;
          white-space: nowrap;
        }
        select {
          max-inline-size: 5rem;
        }
      }
      @media (max-width: 350px) {
        header {
          flex-wrap: wrap;
        }
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const { language, route, session } = this.listening.state;
    const current = (/** @type {string} */ place) => (route.place === place ? 'page' : nothing);
    return html`<header>
      <a class="name" href="#/" aria-label=${t('home')}><img src="/viewer/icon.svg" alt="" /><span class="word">Wijkweb</span></a>
      <nav aria-label=${t('places')}>
        ${session?.signedIn === false || route.link ? nothing : html`<a href="#/" aria-current=${current('kernen')}>${t('place.kernen')}</a>`}
        ${may('write-web') ? html`<a href="#/day" aria-current=${DESK.has(route.place) ? (route.place === 'day' ? 'page' : 'true') : nothing}>${t('place.day')}</a>` : nothing}
        ${may('see-cases') ? html`<a href="#/cases" aria-current=${route.place === 'person' ? 'true' : current('cases')}>${t('place.cases')}</a>` : nothing}
        ${may('see-held-cases') ? html`<a href="#/held" aria-current=${current('held')}>${t('place.held')}</a>` : nothing}
        ${session?.role === 'resident' ? html`<a href="#/person/${ME}" aria-current=${current('person')}>${t('place.me')}</a>` : nothing}
        ${may('see-worries') ? html`<a href="#/worries" aria-current=${route.place === 'worry' ? 'true' : current('worries')}>${t('place.worries')}</a>` : nothing}
        ${may('see-coverage') ? html`<a href="#/insight" aria-current=${INSIGHT.has(route.place) || route.place === 'what-if' ? (route.place === 'insight' ? 'page' : 'true') : nothing}>${t('place.insight')}</a>` : may('read-web') ? html`<a href="#/agenda" aria-current=${route.place === 'agenda' ? 'page' : nothing}>${t('insight.agenda.short')}</a>` : nothing}
        ${may('compare-areas') && !may('see-coverage') ? html`<a href="#/beside" aria-current=${current('beside')}>${t('place.beside')}</a>` : nothing}
        ${may('keep-card') ? html`<a href="#/card" aria-current=${current('card')}>${t('place.card')}</a>` : nothing}
        ${may('import') ? html`<a href="#/import" aria-current=${current('import')}>${t('place.import')}</a>` : nothing}
      </nav>
      ${may('read-web') ? html`<button class="button search" aria-haspopup="dialog" aria-label=${t('search')} @click=${() => store.set({ searching: true })}>
        <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"><circle cx="7" cy="7" r="4.6" /><path d="M10.5 10.5L14.5 14.5" /></svg>
        <span class="word">${t('search')}</span><kbd aria-hidden="true">/</kbd>
      </button>` : nothing}
      ${session?.demo ? this.roles(session) : nothing}
      ${session?.signedIn && !session.demo ? html`<button class="button plain" aria-label=${t('sign-out')} @click=${signOut}>
        <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="M6.5 2.5H3v11h3.5M7 8h7M11 5l3 3-3 3" /></svg>
        <span class="word">${t('sign-out')}</span>
      </button>` : nothing}
      <button class="button plain" lang=${language === 'nl' ? 'en' : 'nl'} @click=${() => speak(language === 'nl' ? 'en' : 'nl')} aria-label=${t('other-language')}><span aria-hidden="true"><span class="long">${t('other-language')}</span><span class="short">${language === 'nl' ? 'EN' : 'NL'}</span></span></button>
    </header>`;
  }

  /** @param {import('../contract.js').Session} session */
  roles(session) {
    return html`<select aria-label=${t('role')} @change=${this.chooseRole}>
      ${(session.roles ?? []).map(({ role, people }) =>
        people && people.length > 0
          ? people.map(({ person, name }) => html`<option value="${role}|${person}" ?selected=${session.role === role && session.person === person}>${t(`role.${role}`)}: ${name}</option>`)
          : html`<option value=${role} ?selected=${session.role === role}>${t(`role.${role}`)}</option>`,
      )}
    </select>`;
  }

  /** @param {Event} event */
  chooseRole(event) {
    const [role, person] = /** @type {HTMLSelectElement} */ (event.target).value.split('|');
    void signInAs(role, person);
  }
}
customElements.define('ww-head', WwHead);
