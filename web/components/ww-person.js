/** The page of a person: why it is opened, and then its parts. */
import { LitElement, css, html, nothing } from 'lit';
import { look } from '../state/actions.js';
import { Listening, store } from '../state/app.js';
import { writeRoute } from '../state/route.js';
import { t } from '../state/texts.js';
import { EMERGENCY, purposeOf } from '../state/visits.js';
import { PARTS } from './person-parts.js';
import { shared } from './shared-styles.js';
import './ww-purpose.js';

export class WwPerson extends LitElement {
  static styles = [
    shared,
    css`
      :host {
        display: block;
        max-inline-size: 84rem;
        margin-inline: auto;
        padding: 0.5rem 1rem 2rem;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 1.2rem;
        margin-block-end: 0.3rem;
      }
      h1 {
        font-size: 1.5rem;
      }
      nav {
        display: flex;
        overflow-x: auto;
        gap: 0.15rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
        margin-block-end: 0.6rem;
      }
      nav a {
        padding: 0.45rem 0.8rem;
        border-block-end: 3px solid transparent;
        white-space: nowrap;
        color: inherit;
        text-decoration: none;
      }
      nav a:hover {
        background: var(--wijkweb-ground-color);
      }
      nav a[aria-current] {
        border-color: var(--utrecht-button-primary-action-background-color);
        font-weight: 600;
      }
      @media (max-width: 720px) {
        :host {
          padding: 0.3rem 0.5rem 1rem;
        }
        h1 {
          font-size: 1.25rem;
        }
        nav a {
          padding: 0.4rem 0.45rem;
        }
      }
    `,
  ];

  listening = new Listening(this);
  /** The part that was open when the page was last drawn. */
  shown = '';

  render() {
    const { person, session, route, erased } = this.listening.state;
    if (erased) return html`<p class="notice good" role="status" tabindex="-1">${t('erase.gone')}</p>`;
    if (!person) return html`<p role="status">${t('loading')}</p>`;
    if (!person.web) return session?.role === 'wijkteam' ? html`<ww-purpose .person=${person.id}></ww-purpose>` : html`<p role="status">${t('loading')}</p>`;
    const parts = PARTS.filter(({ id, roles }) => roles.includes(session?.role ?? '') && (id !== 'data' || purposeOf(person.id) !== EMERGENCY));
    const part = parts.find(({ id }) => id === route.part) ?? parts[0];
    if (!part) return nothing;
    void part.load();
    const own = session?.role === 'resident';
    return html`
      <div class="head">
        <h1>${own ? t('person.mine') : person.web.person.name}</h1>
        ${own ? nothing : html`<p class="soft small-text">${t(purposeOf(person.id) === EMERGENCY ? 'person.logged-emergency' : 'person.logged')}</p>`}
      </div>
      ${parts.length < 2
        ? nothing
        : html`<nav aria-label=${t('person.parts')}>
            ${parts.map(({ id }) => html`<a href=${writeRoute({ ...route, part: id })} aria-current=${id === part.id ? 'page' : nothing} @click=${(/** @type {Event} */ event) => this.go(event, id)}>${t(own && id === 'data' ? 'person.part.my-data' : `person.part.${id}`)}</a>`)}
          </nav>`}
      ${part.view()}
    `;
  }

  /** On a phone the part that is open stays in sight. Of who is erased nothing is left on the page but that it is so. */
  updated() {
    const nav = this.renderRoot.querySelector('nav');
    const open = /** @type {HTMLElement|null} */ (nav?.querySelector('[aria-current]') ?? null);
    if (nav && open && open.textContent !== this.shown) nav.scrollLeft = open.offsetLeft - nav.offsetLeft - nav.clientWidth / 3;
    this.shown = open?.textContent ?? '';
    if (this.listening.state.erased) /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('[role=status]'))?.focus();
  }

  /** Another part is the same place: going back leaves the person. @param {Event} event @param {import('../state/route.js').PersonPart} part */
  go(event, part) {
    event.preventDefault();
    store.set({ message: null });
    look({ part });
  }
}
customElements.define('ww-person', WwPerson);
