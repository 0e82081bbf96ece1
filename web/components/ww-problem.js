/** What stands in the way of a page, and what to do. */
import { LitElement, css, html, nothing } from 'lit';
import { UNREACHABLE } from '../api/client.js';
import { start } from '../state/actions.js';
import { Listening, store } from '../state/app.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';

export class WwProblem extends LitElement {
  static styles = [
    shared,
    css`
      :host {
        display: block;
        max-inline-size: 40rem;
        margin: 12vh auto;
        padding: 1rem;
      }
      h1 {
        font-size: 1.6rem;
        margin-block-end: 0.5rem;
      }
      .row {
        margin-block-start: 1rem;
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const { problem, session } = this.listening.state;
    const key = !problem || problem.status === 401 ? 'sign-in' : problem.status === UNREACHABLE ? 'unreachable' : problem.status === 404 ? 'not-there' : 'other';
    return html`
      <h1>${t(`problem.${key}.title`)}</h1>
      <p>${t(`problem.${key}.do`)}</p>
      ${key === 'other' && problem ? html`<p class="soft">${problem.title} ${problem.detail ?? ''} ${problem.traceId ? t('problem.trace', { id: problem.traceId }) : ''}</p>` : nothing}
      <div class="row">
        <button class="button primary" @click=${this.again}>${t('again')}</button>
        ${session?.signedIn ? html`<a class="button" href="#/" @click=${() => store.set({ problem: null })}>${t('place.kernen')}</a>` : nothing}
      </div>
    `;
  }

  again() {
    store.set({ problem: null });
    void start();
  }
}
customElements.define('ww-problem', WwProblem);
