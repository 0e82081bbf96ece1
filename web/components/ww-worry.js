/** One worry and what is done with it, step by step: who did what, and the one thing to do now. */
import { LitElement, css, html, nothing } from 'lit';
import { look } from '../state/actions.js';
import { Listening, store } from '../state/app.js';
import { dateText, t } from '../state/texts.js';
import { STEPS, lastOf, nextStep, standing } from '../state/worries.js';
import { shared } from './shared-styles.js';
import { worryStyles } from './worry-styles.js';
import './ww-worry-step.js';

/** @typedef {import('../contract.js').Worry} Worry */
/** @typedef {import('../state/worries.js').StepName} StepName */

export class WwWorry extends LitElement {
  static properties = { chosen: { state: true } };

  static styles = [
    shared,
    worryStyles,
    css`
      .back {
        display: inline-block;
        padding-block: 0.5rem;
      }
      ol {
        list-style: none;
        margin: 1rem 0;
        padding: 0;
        display: grid;
        gap: 0.8rem;
      }
      .step {
        display: grid;
        grid-template-columns: 2rem minmax(0, 1fr);
        gap: 0 0.7rem;
      }
      .mark {
        inline-size: 2rem;
        block-size: 2rem;
        display: grid;
        place-content: center;
        border: 2px solid var(--wijkweb-line-color);
        border-radius: 50%;
        background: var(--wijkweb-surface-color);
        font-weight: 600;
      }
      .done .mark {
        border-color: var(--wijkweb-good-color);
        background: var(--wijkweb-good-color);
        color: #fff;
      }
      .now .mark {
        border-color: var(--utrecht-button-primary-action-background-color);
        color: var(--utrecht-button-primary-action-background-color);
      }
      h1 {
        margin-block-end: 0.6rem;
      }
      h2 {
        font-size: 1.1rem;
      }
      .step h2 {
        line-height: 2rem;
      }
      .later h2 {
        color: var(--wijkweb-soft-color);
        font-weight: 400;
      }
      .now .inside {
        margin-block-start: 0.5rem;
      }
    `,
  ];

  constructor() {
    super();
    /** Another step than the one that leads on. @type {StepName|null} */
    this.chosen = null;
    this.listening = new Listening(this);
  }

  render() {
    const { worries, route } = this.listening.state;
    const worry = worries?.find(({ id }) => id === route.focus);
    const back = html`<a class="back" href="#/worries/${encodeURIComponent(route.area ?? '')}">‹ ${t('worries.title')}</a>`;
    if (worries === null) return html`${back}<p role="status">${t('loading')}</p>`;
    if (!worry?.about) return html`${back}<h1>${t('worry.title')}</h1><p class="card">${t('worry.not-there')}</p>`;
    const leading = nextStep(worry);
    const now = this.chosen ?? leading;
    return html`${back}
      <h1>${t('worry.title')}</h1>
      <section class="card" aria-labelledby="about">
        <h2 id="about">${worry.about}</h2>
        <p class="said">${worry.what}</p>
        <p class="soft small-text">${t('worries.from', { from: worry.from, date: dateText(worry.passedOn) })} · ${t(`worry.told.${worry.mayTell ?? 'unknown'}`)} · ${t('worries.until', { date: dateText(worry.keptUntil) })}</p>
      </section>
      <ol>${STEPS.filter((name) => name !== 'closed').map((name, index) => this.step(worry, name, index + 1, now))}</ol>
      ${now === 'closed' ? html`<section class="card"><h2>${t('worry.step.closed')}</h2>${this.form(worry, 'closed')}</section>` : nothing}
      <p class="row">
        ${leading === 'closed' ? this.other(worry, 'follow-up', 'worry.again') : this.other(worry, 'closed', 'worry.close')}
      </p>`;
  }

  /** Another step that may be taken. @param {Worry} worry @param {StepName} name @param {string} text */
  other(worry, name, text) {
    if (!worry.may.includes(name)) return nothing;
    const chosen = this.chosen === name;
    return html`<button class="button plain" aria-expanded=${chosen} @click=${() => (this.chosen = chosen ? null : name)}>${t(chosen ? 'worry.not-so' : text)}</button>`;
  }

  /** @param {Worry} worry @param {StepName} name @param {number} number @param {StepName|null} now */
  step(worry, name, number, now) {
    const how = now === name ? 'now' : standing(worry, name);
    const taken = lastOf(worry, name);
    return html`<li class="step ${how}" aria-current=${how === 'now' ? 'step' : nothing}>
      <span class="mark" aria-hidden="true">${how === 'done' ? '✓' : number}</span>
      <div>
        <h2>${t(`worry.step.${name}`)}${how === 'done' ? html`<span class="hidden-text"> (${t('worry.done')})</span>` : nothing}</h2>
        ${taken ? this.told(worry, taken) : nothing}
        ${now === name ? html`<div class="inside">${this.form(worry, name)}</div>` : nothing}
      </div>
    </li>`;
  }

  /** Who took a step, when, and what came of it. @param {Worry} worry @param {import('../contract.js').WorryStep} taken */
  told({ person }, { step, who, when, answer, how, saidBy, what, nextBy, by }) {
    const came = [
      step === 'person' && person && [person.name, person.street].filter(Boolean).join(', '),
      answer && t(`worry.answer.${answer}`),
      how,
      saidBy && t('worry.said-by', { who: saidBy }),
      what && t('worry.agreed', { what, by: by ?? who }),
      nextBy && t('log.by', { date: dateText(nextBy) }),
    ].filter(Boolean);
    return html`${came.length > 0 ? html`<p>${came.join(' · ')}</p>` : nothing}
      <p class="soft small-text">${t('worry.by', { who, date: dateText(when) })}</p>`;
  }

  /** @param {Worry} worry @param {StepName} name */
  form(worry, name) {
    return html`<ww-worry-step .worry=${worry} .step=${name} @taken=${this.taken}></ww-worry-step>`;
  }

  /** @param {CustomEvent<Worry>} event */
  taken(event) {
    this.chosen = null;
    if (event.detail.state !== 'closed') return;
    store.set({ message: { text: t('worry.closed'), kind: 'good' } });
    look({ place: 'worries', focus: null });
  }
}
customElements.define('ww-worry', WwWorry);
