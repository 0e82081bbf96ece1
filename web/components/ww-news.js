/** A quiet line on what others changed just now. It lies over the picture, so that nothing moves for it. */
import { LitElement, css, html, nothing } from 'lit';
import { Listening, store } from '../state/app.js';
import { t, tn } from '../state/texts.js';
import { shared } from './shared-styles.js';

const MOST = 2;
const STAYS = 30_000;

export class WwNews extends LitElement {
  static styles = [
    shared,
    css`
      :host {
        display: block;
        pointer-events: none;
      }
      .line {
        display: flex;
        align-items: center;
        gap: 0.6rem;
        inline-size: fit-content;
        max-inline-size: 100%;
        padding: 0.35rem 0.5rem 0.35rem 0.8rem;
        border: 1px solid var(--wijkweb-line-color);
        border-radius: 10px;
        background: var(--wijkweb-surface-color);
        box-shadow: var(--wijkweb-shadow);
        pointer-events: auto;
        overflow-wrap: anywhere;
      }
      .line > span {
        min-inline-size: 0;
      }
    `,
  ];

  listening = new Listening(this);
  /** @type {string[]} */
  said = [];

  updated() {
    const { news } = this.listening.state;
    if (news === this.said) return;
    this.said = news;
    clearTimeout(this.fading);
    if (news.length > 0) this.fading = setTimeout(close, STAYS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.fading);
    close();
  }

  render() {
    const { news } = this.listening.state;
    const more = news.length - MOST;
    return html`<div role="status">
      ${news.length === 0
        ? nothing
        : html`<p class="line">
            <span>${news.slice(0, MOST).join(' ')}${more > 0 ? ` ${tn('news.more', more)}` : ''}</span>
            <button class="button small plain" aria-label=${t('news.close')} @click=${close}>×</button>
          </p>`}
    </div>`;
  }
}

const close = () => store.set({ news: [] });

customElements.define('ww-news', WwNews);
