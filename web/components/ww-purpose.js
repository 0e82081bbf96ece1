/** Asks once why a person's web is opened; what is looked at is logged, and the resident sees it. */
import { LitElement, css, html, nothing } from 'lit';
import { NOT_THERE, ServiceProblem } from '../api/client.js';
import { Listening, store } from '../state/app.js';
import { openPerson } from '../state/person.js';
import { problemText } from '../state/problem-text.js';
import { t } from '../state/texts.js';
import { EMERGENCY, PURPOSES } from '../state/visits.js';
import { shared } from './shared-styles.js';

export class WwPurpose extends LitElement {
  static properties = { person: { attribute: false }, failed: { state: true }, busy: { state: true } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
        max-inline-size: 34rem;
        margin: 4vh auto;
      }
      h1 {
        font-size: 1.6rem;
      }
      ul {
        list-style: none;
        margin: 1rem 0;
        padding: 0;
        display: grid;
        gap: 0.5rem;
      }
      .choice {
        inline-size: 100%;
        justify-content: start;
        text-align: start;
        white-space: normal;
        padding-block: 0.6rem;
      }
      details {
        margin-block-start: 1.2rem;
        padding-block-start: 0.6rem;
        border-block-start: 1px solid var(--wijkweb-line-color);
      }
      summary {
        cursor: pointer;
        min-block-size: 28px;
      }
      details p {
        margin-block: 0.4rem 0.7rem;
      }
      .notice {
        margin-block: 0.8rem;
      }
    `,
  ];

  constructor() {
    super();
    this.person = '';
    this.failed = '';
    this.busy = false;
    this.listening = new Listening(this);
  }

  render() {
    const name = this.listening.state.cases?.find(({ person }) => person === this.person)?.name;
    return html`
      <h1>${name ? t('purpose.title-of', { name }) : t('purpose.title')}</h1>
      <p>${t('purpose.lead')}</p>
      ${this.failed ? html`<p class="notice" role="alert">${this.failed}</p>` : nothing}
      <ul>
        ${PURPOSES.map((purpose) => html`<li><button class="button choice" @click=${() => this.open(purpose)}>${t(`purpose.${purpose}`)}</button></li>`)}
      </ul>
      <details>
        <summary>${t('purpose.not-mine')}</summary>
        <p>${t('purpose.emergency-means')}</p>
        <button class="button choice" @click=${() => this.open(EMERGENCY)}>${t('purpose.emergency')}</button>
      </details>
    `;
  }

  /** @param {string} purpose */
  async open(purpose) {
    if (this.busy) return;
    this.busy = true;
    try {
      await openPerson(this.person, purpose);
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      if (error.status === NOT_THERE && purpose === EMERGENCY) store.set({ problem: error.problem });
      this.failed = error.status === NOT_THERE ? t('purpose.refused') : problemText(error.problem);
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('ww-purpose', WwPurpose);
