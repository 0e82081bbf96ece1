/** Who is not signed in reads why, and goes to where one signs in. */
import { LitElement, css, html, nothing } from 'lit';
import { Listening } from '../state/app.js';
import { SIGN_IN, SIGN_IN_AS_ANOTHER, isOfTheAccount, rememberPlace } from '../state/signing.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';
import { standingAlone } from './problem-styles.js';

export class WwSignIn extends LitElement {
  static styles = [
    shared,
    standingAlone,
    css`
      img {
        inline-size: 64px;
        block-size: 64px;
        margin-block-end: 0.75rem;
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const { refusal, session } = this.listening.state;
    const why = refusal ?? (session?.signedIn ? 'over' : 'first');
    return html`
      <img src="/viewer/icon.svg" alt="" />
      <h1>${t(`sign-in.${why}.title`)}</h1>
      <p>${t(`sign-in.${why}.do`)}</p>
      <div class="row">
        <a class="button primary" href=${SIGN_IN} @click=${rememberPlace}>${t('sign-in')}</a>
        ${isOfTheAccount(refusal) ? html`<a class="button" href=${SIGN_IN_AS_ANOTHER} @click=${rememberPlace}>${t('sign-in.other')}</a>` : nothing}
      </div>
    `;
  }
}
customElements.define('ww-sign-in', WwSignIn);
