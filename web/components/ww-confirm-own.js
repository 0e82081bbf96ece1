/** "Klopt dit nog?" in a person's own web: for themselves, and for who has it open. */
import { LitElement, css, html } from 'lit';
import { Listening } from '../state/app.js';
import { toAsk } from '../state/confirming.js';
import { reloadPerson } from '../state/person.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';
import './ww-confirm-list.js';

export class WwConfirmOwn extends LitElement {
  static styles = [
    shared,
    css`
      :host {
        display: block;
        max-inline-size: 62rem;
      }
      h2 {
        font-size: 1.2rem;
      }
      .lead {
        max-inline-size: 46rem;
        margin-block: 0.3rem 0.6rem;
        color: var(--wijkweb-soft-color);
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const { person, session } = this.listening.state;
    const ties = person?.web ? toAsk(person.web) : [];
    const own = session?.role === 'resident';
    return html`<h2>${t('confirm.title')}</h2>
      <p class="lead">${t(own ? 'confirm.lead-own' : 'confirm.lead-person')}</p>
      ${ties.length === 0 ? html`<p class="notice good">${t('confirm.none-own')}</p>` : ''}
      <ww-confirm-list .ties=${ties} .person=${person?.id ?? null} @answered=${reloadPerson}></ww-confirm-list>`;
  }
}
customElements.define('ww-confirm-own', WwConfirmOwn);
