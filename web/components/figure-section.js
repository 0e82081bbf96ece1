/** A part of the figures that is read when it is unfolded, and anew when the web that is looked at is another. */
import { LitElement, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { client } from '../state/actions.js';
import { Listening } from '../state/app.js';
import { t } from '../state/texts.js';
import { figureStyles } from './figure-styles.js';
import { sectionStyles } from './section-styles.js';
import { shared } from './shared-styles.js';

export const sectionLook = [shared, figureStyles, sectionStyles];

/** What a part means, and what it leaves out. @param {string} means @param {string} leavesOut */
export const explained = (means, leavesOut) => html`<p>${means}</p>
  <details>
    <summary>${t('figures.leaves-out')}</summary>
    <p>${leavesOut}</p>
  </details>`;

/** @template T what the service answers to each question */
export class FigureSection extends LitElement {
  static properties = { answers: { state: true }, failed: { state: true } };

  static styles = sectionLook;

  constructor() {
    super();
    /** @type {T[]} none while they are read for the first time */
    this.answers = [];
    this.failed = false;
    /** @type {object|null} what it was read beside */
    this.of = null;
    this.asked = '';
    this.listening = new Listening(this);
  }

  /** Where to read. @returns {string[]} */
  questions() {
    return [];
  }

  /** What is shown of it. @param {T[]} _answers @returns {unknown} */
  content(..._answers) {
    return nothing;
  }

  /** Beside what it stands: when that is read anew, so is this. @returns {object|null} */
  base() {
    return this.listening.state.metrics;
  }

  willUpdate() {
    const base = this.base();
    const questions = this.questions();
    const asked = questions.join(' ');
    if (!base || (base === this.of && asked === this.asked)) return;
    this.of = base;
    this.asked = asked;
    void this.read(questions, asked);
  }

  /** @param {string[]} questions @param {string} asked */
  async read(questions, asked) {
    try {
      const answers = await Promise.all(questions.map((question) => /** @type {Promise<T>} */ (client.get(question))));
      if (this.asked === asked) [this.answers, this.failed] = [answers, false];
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      this.failed = true;
    }
  }

  render() {
    if (this.failed) return html`<p role="status">${t('figures.failed')}</p>`;
    return this.answers.length === 0 ? html`<p role="status">${t('loading')}</p>` : this.content(...this.answers);
  }
}
