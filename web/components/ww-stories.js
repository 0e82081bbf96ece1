/** The stories of an area: to play, to share, to print; and to make, by who may. */
import { css, html, nothing } from 'lit';
import { may, store } from '../state/app.js';
import { goTo, linkTo, removeStory, saveStory } from '../state/stories.js';
import { number, t, tn } from '../state/texts.js';
import { areaChoice, areaChoiceStyles } from './area-choice.js';
import { insightMenu } from './insight-menu.js';
import { insightStyles, questionStyles } from './insight-styles.js';
import { PaperPage } from './paper-page.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Story} Story */
/** @typedef {import('../contract.js').Stories} Stories */

/** @extends {PaperPage<Story>} */
export class WwStories extends PaperPage {
  static styles = [
    shared,
    areaChoiceStyles,
    questionStyles,
    insightStyles,
    css`
      .stories > li {
        padding: 0.9rem 1rem;
        margin-block-end: 0.9rem;
        background: var(--wijkweb-surface-color);
        border: 1px solid var(--wijkweb-line-color);
        border-radius: 10px;
        overflow-wrap: anywhere;
      }
      .stories h2 {
        margin-block: 0;
      }
      .row {
        margin-block-start: 0.6rem;
      }
      .told {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem 1rem;
        min-block-size: 2.4rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {string|null} which story is being changed */
    this.open = null;
  }

  get answer() {
    const { insight, route } = this.listening.state;
    return insight?.place === 'stories' && insight.area === route.area ? /** @type {Stories} */ (insight.answer) : null;
  }

  render() {
    const { areas, route, viewToKeep } = this.listening.state;
    const { answer } = this;
    const keeping = viewToKeep !== null && may('tell-stories') && answer;
    if (keeping) void import('./ww-keep-view.js');
    return html`${insightMenu('stories', route.area)}
      <h1>${t('insight.stories.title')}</h1>
      <p class="lead">${t('insight.stories.lead')}</p>
      <div class="area">${areaChoice(areas, route.area)}</div>
      ${keeping ? html`<ww-keep-view .view=${viewToKeep} .stories=${answer.stories} .area=${this.area} @kept=${this.kept}></ww-keep-view>` : nothing}
      ${this.told()}
      ${answer ? this.content(answer) : html`<p role="status">${t('loading')}</p>`}`;
  }

  /** @param {Stories} answer */
  content({ stories }) {
    if (stories.length === 0) return html`<p>${t(may('tell-stories') ? 'stories.none-yet' : 'stories.none')}</p>`;
    return html`<ul class="plain-list stories">${stories.map((story) => this.card(story))}</ul>`;
  }

  /** @param {Story} story */
  card(story) {
    const steps = tn('stories.steps', story.steps.length, { n: number(story.steps.length) });
    const open = story.id === this.open;
    if (open) void import('./ww-story-steps.js');
    return html`<li>
      <h2>${story.title}</h2>
      <p class="soft">${steps}</p>
      <p class="row">
        ${story.steps.length === 0
          ? nothing
          : html`<button class="button primary" aria-label="${t('stories.play')}: ${story.title}" @click=${() => goTo(story, 1)}>▶ ${t('stories.play')}</button>
              <button class="button" aria-label="${t('stories.link')}: ${story.title}" @click=${() => this.copy(story)}>${t('stories.link')}</button>
              <button class="button" aria-label="${t('stories.print')}: ${story.title}" @click=${() => this.print(story)}>${t('stories.print')}</button>`}
        ${may('tell-stories')
          ? html`<button class="button" aria-expanded=${open} aria-label="${t('stories.change')}: ${story.title}" @click=${() => (this.open = open ? null : story.id)}>${t('stories.change')}</button>
              <button class="button" aria-label="${t('stories.remove')}: ${story.title}" @click=${() => this.discard(story)}>${t('stories.remove')}</button>`
          : nothing}
      </p>
      ${open ? html`<ww-story-steps .story=${story} .area=${this.area} @change-story=${(/** @type {CustomEvent} */ event) => this.change(story, event.detail.story, event.detail.said)}></ww-story-steps>` : nothing}
    </li>`;
  }

  /** @param {CustomEvent<string>} event what is said of it */
  kept(event) {
    store.set({ viewToKeep: null });
    Object.assign(this, { said: event.detail, wrong: '', former: null });
  }

  /** @param {Story} story */
  async copy({ id, title }) {
    const link = new URL(linkTo(this.area, id), location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      Object.assign(this, { former: null, wrong: '', said: t('stories.copied', { title }) });
    } catch {
      // A browser may refuse; then it is there to read.
      Object.assign(this, { former: null, wrong: '', said: t('stories.link-is', { link }) });
    }
  }

  /** @param {Story} story */
  async print(story) {
    const { printStory } = await import('../state/printing-story.js');
    printStory(story, this.area);
  }

  /** @param {Story} former @param {Story} story @param {string} said */
  async change(former, story, said) {
    if (await this.attempt(() => saveStory(this.area, story))) Object.assign(this, { former, said });
  }

  /** @param {Story} story */
  async discard(story) {
    if (await this.attempt(() => removeStory(this.area, story))) Object.assign(this, { former: story, open: null, said: t('stories.removed', { title: story.title }) });
  }

  async takeBack() {
    const { former } = this;
    if (!former) return;
    const version = this.answer?.stories.find(({ id }) => id === former.id)?.version;
    if (await this.attempt(() => saveStory(this.area, { ...former, version }))) Object.assign(this, { former: null, said: t('stories.back') });
  }
}
customElements.define('ww-stories', WwStories);
