/** A view that somebody keeps in a story: in which, and what is told with it. */
import { LitElement, css, html, nothing } from 'lit';
import { uuidV7 } from '../api/uuid.js';
import { store } from '../state/app.js';
import { Form } from '../state/form.js';
import { viewText } from '../state/saved-view.js';
import { LONGEST, saveStory } from '../state/stories.js';
import { number, t } from '../state/texts.js';
import { areaField, general, holds, selectField, textField } from './fields.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Story} Story */
/** @typedef {import('../contract.js').StoryStep} StoryStep */

export class WwKeepView extends LitElement {
  static properties = { view: { attribute: false }, stories: { attribute: false }, area: { attribute: false } };

  static styles = [
    shared,
    formStyles,
    css`
      form {
        max-inline-size: 40rem;
        margin-block-end: 1rem;
        padding: 0.9rem 1rem;
        background: var(--wijkweb-ground-color);
        border-radius: 10px;
      }
      h2 {
        font-size: 1.2rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {StoryStep} */
    this.view = { place: '', text: '' };
    /** @type {Story[]} */
    this.stories = [];
    this.area = '';
    this.form = new Form(this, { story: '', title: '', text: '' });
  }

  firstUpdated() {
    const [last] = [...this.stories].sort((a, b) => b.id.localeCompare(a.id));
    if (last) this.form.set('story', last.id);
    void this.updateComplete.then(() => /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(last ? '#text' : '#title'))?.focus());
  }

  render() {
    const { form } = this;
    return html`<form @submit=${this.submit} novalidate>
      <h2>${t('stories.keep')}</h2>
      <p class="soft">${viewText(this.view, this.area)}</p>
      ${general(form)}
      ${this.stories.length > 0 ? selectField(form, 'story', t('stories.which'), this.stories.map(({ id, title }) => [id, title]), { empty: t('stories.new'), required: true }) : nothing}
      ${form.values.story ? nothing : textField(form, 'title', t('stories.title'), { required: true, help: t('stories.title-help') })}
      ${areaField(form, 'text', t('stories.text'), { required: true, help: t('stories.text-help') })}
      <div class="row">
        <button class="button primary" aria-disabled=${form.busy}>${t('form.save')}</button>
        <button type="button" class="button plain" @click=${() => store.set({ viewToKeep: null })}>${t('form.cancel')}</button>
        <button type="button" class="button plain" @click=${this.back}>${t('stories.to-view')}</button>
      </div>
    </form>`;
  }

  back() {
    store.set({ viewToKeep: null });
    history.back();
  }

  /** @param {Event} event */
  async submit(event) {
    event.preventDefault();
    const { form, stories, view } = this;
    const { story, title, text } = form.values;
    form.need(story ? ['text'] : ['title', 'text']);
    if (text.length > LONGEST) form.errors.set('text', t('stories.too-long', { n: number(LONGEST) }));
    if (!holds(form, [])) return;
    const there = stories.find(({ id }) => id === story);
    const kept = there ?? { id: uuidV7(), title: title.trim(), steps: [] };
    if (!(await form.send(() => saveStory(this.area, { ...kept, steps: [...kept.steps, { ...view, text: text.trim() }] })))) return;
    this.dispatchEvent(new CustomEvent('kept', { detail: t('stories.kept', { title: kept.title, n: number(kept.steps.length + 1) }) }));
  }
}
customElements.define('ww-keep-view', WwKeepView);
