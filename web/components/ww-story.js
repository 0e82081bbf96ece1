/** The story of which a step is looked at: its text beside the page, and the way to the next step by keys, by finger and by buttons. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { Listening, store } from '../state/app.js';
import { number, t } from '../state/texts.js';
import { goTo, leave, loadStory } from '../state/stories.js';
import { shared } from './shared-styles.js';

const FORTH = ['ArrowRight', ' ', 'PageDown'];
const BACK = ['ArrowLeft', 'PageUp'];
/** What takes the keys for itself. */
const TAKES_KEYS = 'input, select, textarea, dialog, dialog *, [tabindex="0"]';
const TAKES_SPACE = 'button, a, summary';
/** So far a finger goes before it means another step. */
const SWIPE = 45;

export class WwStory extends LitElement {
  static properties = { gone: { state: true } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
        min-block-size: 0;
        overflow: auto;
        max-block-size: 46dvh;
        background: var(--wijkweb-surface-color);
        border-block-start: 3px solid var(--wijkweb-accent-color);
        touch-action: pan-y;
      }
      section {
        display: grid;
        gap: 0.5rem;
        padding: 0.5rem 0.9rem 0.9rem;
        animation: come 0.25s ease-out;
      }
      .top,
      .way {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 0.6rem;
      }
      .top p {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .text {
        font-size: 1.1rem;
        line-height: 1.5;
        white-space: pre-line;
        overflow-wrap: anywhere;
        outline: none;
      }
      .way {
        position: sticky;
        inset-block-end: 0;
        background: var(--wijkweb-surface-color);
      }
      .way .button {
        min-block-size: 44px;
        flex: 1;
        max-inline-size: 10rem;
      }
      .top .button {
        min-block-size: 44px;
      }
      .hint {
        display: none;
      }
      @keyframes come {
        from {
          opacity: 0.3;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        section {
          animation: none;
        }
      }
      @media (min-width: 1000px) {
        :host {
          max-block-size: none;
          border-block-start: 0;
          border-inline-start: 3px solid var(--wijkweb-accent-color);
        }
        section {
          gap: 1rem;
          padding: 1rem 1.2rem 2rem;
        }
        .text {
          font-size: 1.25rem;
        }
        .hint {
          display: block;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** Why there is nothing to tell. */
    this.gone = '';
    /** @type {string|null} which story was asked for */
    this.asked = null;
    /** @type {number|null} where a finger came down */
    this.down = null;
    this.listening = new Listening(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.onKey = this.onKey.bind(this);
    addEventListener('keydown', this.onKey, { capture: true });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('keydown', this.onKey, { capture: true });
  }

  /** The story may be read already; else it is, as somebody came in by the address of a step. */
  async begin() {
    const { route, story } = this.listening.state;
    const asked = route.story;
    Object.assign(this, { asked, gone: '' });
    try {
      const known = story?.id === asked || !route.area || !asked ? story : await loadStory(route.area, asked);
      if (this.asked === asked) this.gone = known ? '' : t('stories.gone');
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      if (this.asked === asked) this.gone = t('stories.gone');
    }
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('.text'))?.focus();
  }

  get story() {
    const { route, story } = this.listening.state;
    return story?.id === route.story ? story : null;
  }

  updated() {
    const { story } = this.listening.state.route;
    if (story && story !== this.asked) void this.begin();
  }

  render() {
    const { story } = this;
    const { at } = this.listening.state.route;
    const step = story?.steps[at - 1];
    const last = at >= (story?.steps.length ?? 0);
    return html`<section aria-label=${t('story')} @pointerdown=${this.onDown} @pointerup=${this.onUp}>
      <div class="top">
        <p class="soft">${story ? html`${story.title}<br /><strong>${t('story.at', { n: number(at), of: number(story.steps.length) })}</strong>` : nothing}</p>
        <button class="button" @click=${leave}>${t('story.leave')}</button>
      </div>
      <div class="text" tabindex="-1" aria-live="polite">${step ? step.text : this.gone || (story ? t('stories.gone') : t('loading'))}</div>
      ${step
        ? html`<div class="way" role="group" aria-label=${t('story.way')}>
            <button class="button" aria-disabled=${at === 1} @click=${() => this.go(-1)}>← ${t('story.back')}</button>
            ${last ? html`<button class="button primary" @click=${leave}>${t('story.ready')}</button>` : html`<button class="button primary" @click=${() => this.go(1)}>${t('story.forth')} →</button>`}
          </div>
          <p class="hint soft small-text">${t('story.keys')}</p>`
        : nothing}
    </section>`;
  }

  /** @param {number} by */
  go(by) {
    if (this.story) goTo(this.story, this.listening.state.route.at + by);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const target = /** @type {HTMLElement} */ (event.composedPath()[0]);
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches?.(TAKES_KEYS) || store.state.searching) return;
    const by = FORTH.includes(event.key) ? 1 : BACK.includes(event.key) ? -1 : 0;
    if (event.key === ' ' && target.matches?.(TAKES_SPACE)) return;
    if (event.key === 'Escape' && store.state.panel === 'none') leave();
    else if (by !== 0) this.go(by);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** @param {PointerEvent} event */
  onDown(event) {
    this.down = event.pointerType === 'mouse' ? null : event.clientX;
  }

  /** @param {PointerEvent} event */
  onUp(event) {
    const far = this.down === null ? 0 : event.clientX - this.down;
    this.down = null;
    if (Math.abs(far) >= SWIPE) this.go(far < 0 ? 1 : -1);
  }
}
customElements.define('ww-story', WwStory);
