/** A part of the page of a person that is read within the visit, and anew when their web or the day is another. */
import { LitElement, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { Listening } from '../state/app.js';
import { personalOf } from '../state/personal.js';
import { problemText } from '../state/problem-text.js';
import { t } from '../state/texts.js';
import { within } from '../state/visits.js';

/** @template T what the service answers */
export class PersonSection extends LitElement {
  static properties = { answer: { state: true }, failed: { state: true } };

  constructor() {
    super();
    /** @type {T|null} */
    this.answer = null;
    this.failed = '';
    this.asked = '';
    /** @type {object|null} the web beside which it was read */
    this.of = null;
    this.listening = new Listening(this);
  }

  /** What is asked of the person: the last part of the address. @returns {string} */
  question() {
    return '';
  }

  /** What is shown of it. @param {T} _answer @param {import('../state/personal.js').Personal} _personal @returns {unknown} */
  content(_answer, _personal) {
    return nothing;
  }

  willUpdate() {
    const { state } = this.listening;
    const personal = personalOf(state);
    if (!personal) return;
    // Its words come in the language on the screen.
    const asked = `${personal.me} ${personal.day} ${state.language}`;
    if (asked === this.asked && personal.web === this.of) return;
    Object.assign(this, { asked, of: personal.web });
    void this.read(personal, asked);
  }

  /** @param {import('../state/personal.js').Personal} personal @param {string} asked */
  async read({ me, day }, asked) {
    try {
      const answer = /** @type {T} */ (await within(me).get(`/v1/people/${encodeURIComponent(me)}/${this.question()}?asOf=${day}`));
      if (this.asked === asked) Object.assign(this, { answer, failed: '' });
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      this.failed = problemText(error.problem);
    }
  }

  render() {
    const personal = personalOf(this.listening.state);
    if (this.failed) return html`<p class="notice" role="alert">${this.failed}</p>`;
    return this.answer && personal ? this.content(this.answer, personal) : html`<p role="status">${t('loading')}</p>`;
  }
}

/** Names of everybody whom an answer means, and of whoever is in the web. @param {import('../contract.js').Named[]} named @param {Map<string, string>} known */
export const namesOf = (named, known) => new Map([...known, ...named.map(({ id, name }) => /** @type {[string, string]} */ ([id, name ?? t('unknown')]))]);
