/** What stands beside the picture: an actor, or a form to add one. */
import { LitElement, css, html } from 'lit';
import { focusOn } from '../state/actions.js';
import { Listening, store } from '../state/app.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';
import './ww-actor.js';
import './ww-actor-form.js';
import './ww-figures.js';

export class WwPanel extends LitElement {
  static styles = [
    shared,
    css`
      :host {
        display: block;
        position: relative;
      }
      aside {
        padding: 0.9rem 1.1rem 2rem;
      }
      .close {
        position: sticky;
        z-index: 2;
        inset-block-start: 0.4rem;
        float: inline-end;
        margin: 0.4rem 0.5rem 0 0.5rem;
        background: var(--wijkweb-surface-color);
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const { panel, route } = this.listening.state;
    return html`
      <button class="button small close" @click=${this.close} aria-label=${t('close')}>×</button>
      <aside aria-label=${t(panel === 'figures' ? 'figures.panel' : 'panel')}>${this.content(panel, route.focus ?? '')}</aside>
    `;
  }

  /** @param {import('../state/app.js').AppState['panel']} panel @param {string} focus */
  content(panel, focus) {
    if (panel === 'figures') return html`<ww-figures></ww-figures>`;
    if (panel === 'add-actor') return html`<ww-actor-form @done=${this.added} @cancel=${this.close}></ww-actor-form>`;
    return html`<ww-actor .actorId=${focus}></ww-actor>`;
  }

  /** @param {CustomEvent<string>} event */
  added(event) {
    store.set({ message: { text: t('done.added'), kind: 'good' } });
    focusOn(event.detail);
  }

  close() {
    if (store.state.panel === 'add-actor' && store.state.route.focus) store.set({ panel: 'actor' });
    else focusOn(null);
  }
}
customElements.define('ww-panel', WwPanel);
