/** What is still on this device and not sent: shown on every page, so that nothing is forgotten. */
import { LitElement, css, html, nothing } from 'lit';
import { Listening } from '../state/app.js';
import { throwAllAway } from '../state/keeping.js';
import { t, tn } from '../state/texts.js';
import { shared } from './shared-styles.js';

export class WwOutbox extends LitElement {
  static styles = [
    shared,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.75rem;
        padding: 0.4rem 1rem;
        background: #fff3d6;
        border-block-end: 1px solid var(--wijkweb-line-color);
      }
      p {
        flex: 1 1 16rem;
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const { letters, route } = this.listening.state;
    const waiting = letters.filter(({ state, draft }) => state !== 'sent' && draft);
    const talks = waiting.filter(({ draft }) => !draft.evening && draft.person !== route.person);
    const evenings = waiting.filter(({ draft }) => draft.evening && !(route.place === 'evening' && route.area === draft.area));
    if (talks.length + evenings.length === 0) return nothing;
    return html`<section aria-label=${t('keep.title')}>
      <p><strong>${[talks.length > 0 ? tn('keep.strip', talks.length) : '', evenings.length > 0 ? tn('keep.evenings', evenings.length) : ''].filter(Boolean).join(' ')}</strong></p>
      ${talks.map(({ draft }) => html`<a class="button small" href="#/person/${encodeURIComponent(draft.person)}/conversation">${t('keep.go-on', { name: draft.name })}</a>`)}
      ${evenings.map(({ draft }) => html`<a class="button small" href="#/evening/${encodeURIComponent(draft.area)}">${t('keep.go-on', { name: draft.name })}</a>`)}
      <button class="button small plain" @click=${() => confirm(t('keep.discard-all-sure')) && throwAllAway()}>${t('keep.discard-all')}</button>
    </section>`;
  }
}
customElements.define('ww-outbox', WwOutbox);
