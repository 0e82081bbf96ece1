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
    const elsewhere = letters.filter(({ state, draft }) => state !== 'sent' && draft && draft.person !== route.person);
    if (elsewhere.length === 0) return nothing;
    return html`<section aria-label=${t('keep.title')}>
      <p><strong>${tn('keep.strip', elsewhere.length)}</strong></p>
      ${elsewhere.map(({ draft }) => html`<a class="button small" href="#/person/${encodeURIComponent(draft.person)}/conversation">${t('keep.go-on', { name: draft.name })}</a>`)}
      <button class="button small plain" @click=${() => confirm(t('keep.discard-all-sure')) && throwAllAway()}>${t('keep.discard-all')}</button>
    </section>`;
  }
}
customElements.define('ww-outbox', WwOutbox);
