/** The steps of a story, to change, move and remove; each is kept at once. */
import { LitElement, css, html } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { writeRoute } from '../state/route.js';
import { routeOf, viewText } from '../state/saved-view.js';
import { LONGEST, moved } from '../state/stories.js';
import { number, t } from '../state/texts.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Story} Story */
/** @typedef {import('../contract.js').StoryStep} StoryStep */

export class WwStorySteps extends LitElement {
  static properties = { story: { attribute: false }, area: { attribute: false } };

  static styles = [
    shared,
    formStyles,
    css`
      ol {
        margin: 0.8rem 0 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding-block: 0.7rem;
        border-block-start: 1px solid var(--wijkweb-line-color);
      }
      textarea,
      input {
        inline-size: 100%;
      }
      .button {
        min-block-size: 44px;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Story} */
    this.story = { id: '', title: '', made: '', steps: [], version: '' };
    this.area = '';
  }

  render() {
    const { story } = this;
    return html`<div class="field">
        <label for="title">${t('stories.title')}</label>
        <input id="title" maxlength="300" .value=${story.title} @change=${(/** @type {Event} */ event) => this.rename(event)} />
      </div>
      <p class="soft small-text">${t('stories.at-once')}</p>
      <ol>${repeat(story.steps.map((step, i) => ({ step, i })), ({ step }) => JSON.stringify(step), ({ step, i }) => this.step(step, i))}</ol>`;
  }

  /** @param {StoryStep} step @param {number} i */
  step(step, i) {
    const { steps } = this.story;
    const n = number(i + 1);
    const change = (/** @type {string} */ key, /** @type {StoryStep[]} */ next) => this.change({ steps: next }, t(`stories.${key}`, { n }));
    return html`<li>
      <div class="field">
        <label for="text-${i}"><strong>${n}.</strong> ${viewText(step, this.area)}</label>
        <textarea id="text-${i}" rows="3" maxlength=${LONGEST} .value=${step.text} @change=${(/** @type {Event} */ event) => this.write(event, i)}></textarea>
      </div>
      <p class="row">
        <a class="button small" href=${writeRoute(routeOf(this.area, step, this.story.id, i + 1))}>${t('stories.see')}<span class="hidden-text"> ${n}</span></a>
        <button class="button small" aria-label="${t('stories.up')}: ${n}" aria-disabled=${i === 0} @click=${() => i > 0 && change('moved', moved(steps, i, -1))}>↑</button>
        <button class="button small" aria-label="${t('stories.down')}: ${n}" aria-disabled=${i === steps.length - 1} @click=${() => i < steps.length - 1 && change('moved', moved(steps, i, 1))}>↓</button>
        <button class="button small" aria-label="${t('stories.step-off')}: ${n}" @click=${() => change('step-removed', steps.filter((_, at) => at !== i))}>${t('stories.step-off')}</button>
      </p>
    </li>`;
  }

  /** @param {Event} event */
  rename(event) {
    const title = /** @type {HTMLInputElement} */ (event.target).value.trim();
    if (title) this.change({ title }, t('stories.renamed'));
    else /** @type {HTMLInputElement} */ (event.target).value = this.story.title;
  }

  /** A step without words is taken out by its button, not by emptying it. @param {Event} event @param {number} i */
  write(event, i) {
    const field = /** @type {HTMLTextAreaElement} */ (event.target);
    const text = field.value.trim();
    if (text) this.change({ steps: this.story.steps.map((step, at) => (at === i ? { ...step, text } : step)) }, t('stories.written', { n: number(i + 1) }));
    else field.value = this.story.steps[i].text;
  }

  /** @param {Partial<Story>} change @param {string} said */
  change(change, said) {
    this.dispatchEvent(new CustomEvent('change-story', { detail: { story: { ...this.story, ...change }, said } }));
  }
}
customElements.define('ww-story-steps', WwStorySteps);
