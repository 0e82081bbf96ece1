/** The conversations with one person, the newest first, and the way to write one down. */
import { LitElement, css, html, nothing } from 'lit';
import { Listening, may } from '../state/app.js';
import { HOME, writeRoute } from '../state/route.js';
import { wrongOf } from '../state/problem-text.js';
import { dateText, t } from '../state/texts.js';
import { EMERGENCY, purposeOf, within } from '../state/visits.js';
import { shared } from './shared-styles.js';
import './ww-hand-over.js';

/** @typedef {import('../contract.js').Conversation} Conversation */

const QUESTIONS = /** @type {const} */ (['how', 'need', 'give']);

export class WwConversations extends LitElement {
  static properties = { conversations: { state: true }, trouble: { state: true } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
        max-inline-size: 46rem;
        padding-block: 0.5rem;
      }
      .button {
        min-block-size: 44px;
      }
      ol {
        list-style: none;
        margin: 1rem 0 0;
        padding: 0;
        display: grid;
        gap: 1rem;
      }
      li {
        padding: 1rem;
        background: var(--wijkweb-surface-color);
        border: 1px solid var(--wijkweb-line-color);
        border-radius: var(--wijkweb-radius);
      }
      h2 {
        font-size: 1.1rem;
      }
      dl {
        margin: 0.6rem 0 0;
      }
      dt {
        font-weight: 600;
        margin-block-start: 0.4rem;
      }
      dd {
        margin: 0;
        white-space: pre-line;
      }
      .none,
      ww-hand-over {
        margin-block-start: 1rem;
      }
    `,
  ];

  constructor() {
    super();
    /** Of whom they are. */
    this.person = '';
    /** @type {Conversation[]|null} null while not known */
    this.conversations = null;
    this.trouble = '';
    this.listening = new Listening(this);
  }

  willUpdate() {
    const person = this.listening.state.person?.id ?? '';
    if (person === this.person) return;
    Object.assign(this, { person, conversations: null, trouble: '' });
    if (person) void this.read(person);
  }

  /** @param {string} person */
  async read(person) {
    this.trouble = await wrongOf(async () => {
      const { conversations } = /** @type {{conversations: Conversation[]}} */ (await within(person).get(`/v1/people/${encodeURIComponent(person)}/conversations`));
      if (person === this.person) this.conversations = conversations;
    });
  }

  render() {
    const { conversations, trouble } = this;
    return html`<p><a class="button primary" href=${writeRoute({ ...HOME, place: 'conversation', person: this.listening.state.route.person })}>${t('log.add')}</a></p>
      ${trouble ? html`<p class="notice" role="alert">${trouble}</p>` : nothing}
      ${conversations?.length === 0 ? html`<p class="soft none">${t('talk.none-yet')}</p>` : nothing}
      ${conversations === null && !trouble ? html`<p role="status">${t('loading')}</p>` : nothing}
      ${conversations?.length ? html`<ol>${conversations.map((one) => this.one(one))}</ol>` : nothing}
      ${may('hand-over-cases') && purposeOf(this.person) !== EMERGENCY ? html`<ww-hand-over .person=${this.person}></ww-hand-over>` : nothing}`;
  }

  /** @param {Conversation} one */
  one({ on, who, about, answers, doubts = [], nextStep, nextBy }) {
    const said = QUESTIONS.filter((question) => answers?.[question]);
    return html`<li>
      <h2>${dateText(on)}</h2>
      <p class="soft small-text">${who}</p>
      <p>${about}</p>
      ${doubts.map(({ words }) => html`<p><q>${words}</q></p>`)}
      ${said.length > 0 ? html`<dl>${said.map((question) => html`<dt>${t(`talk.${question}`)}</dt><dd>${answers?.[question]}</dd>`)}</dl>` : nothing}
      ${nextStep ? html`<p><strong>${t('log.next')}</strong> ${nextStep}${nextBy ? ` (${t('log.by', { date: dateText(nextBy) })})` : ''}</p>` : nothing}
    </li>`;
  }
}
customElements.define('ww-conversations', WwConversations);
