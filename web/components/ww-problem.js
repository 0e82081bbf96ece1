/** What stands in the way of a page, and what to do. */
import { LitElement, html, nothing } from 'lit';
import { NOT_SIGNED_IN, NOT_THERE, UNREACHABLE } from '../api/client.js';
import { startAgain } from '../state/actions.js';
import { Listening, store } from '../state/app.js';
import { t } from '../state/texts.js';
import { standingAlone } from './problem-styles.js';
import { shared } from './shared-styles.js';

export class WwProblem extends LitElement {
  static styles = [shared, standingAlone];

  listening = new Listening(this);

  render() {
    const { problem, session } = this.listening.state;
    const key = keyOf(problem);
    return html`
      <h1>${t(`problem.${key}.title`)}</h1>
      <p>${t(`problem.${key}.do`)}</p>
      ${key === 'other' && problem ? html`<p class="soft">${problem.title} ${problem.detail ?? ''} ${problem.traceId ? t('problem.trace', { id: problem.traceId }) : ''}</p>` : nothing}
      <div class="row">
        <button class="button primary" @click=${startAgain}>${t('again')}</button>
        ${session?.signedIn ? html`<a class="button" href="#/" @click=${() => store.set({ problem: null })}>${t('place.kernen')}</a>` : nothing}
      </div>
    `;
  }
}

/** @param {import('../contract.js').Problem|null} problem */
function keyOf(problem) {
  if (!problem || problem.status === NOT_SIGNED_IN) return 'sign-in';
  if (problem.code === 'provider-unreachable') return 'provider';
  if (problem.status === UNREACHABLE) return 'unreachable';
  return problem.status === NOT_THERE ? 'not-there' : 'other';
}
customElements.define('ww-problem', WwProblem);
