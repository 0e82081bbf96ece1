/** "Wie ik volg": one's own cases, by what there is to talk about. */
import { LitElement, css, html, nothing } from 'lit';
import { loadCases } from '../state/actions.js';
import { Listening } from '../state/app.js';
import { grouped } from '../state/cases.js';
import { SIGNALS } from '../state/codes.js';
import { dateText, t } from '../state/texts.js';
import { shared } from './shared-styles.js';
import './ww-emergency.js';
import './ww-ending.js';

/** @typedef {import('../contract.js').Case} Case */

export class WwCases extends LitElement {
  static styles = [
    shared,
    css`
      :host {
        display: block;
        max-inline-size: 62rem;
        margin-inline: auto;
        padding: 1.2rem 1rem 3rem;
      }
      h1 {
        font-size: 1.8rem;
      }
      .lead {
        margin-block: 0.3rem 1rem;
        max-inline-size: 44rem;
      }
      .groups {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
        gap: 1.4rem 1.6rem;
        align-items: start;
      }
      h2 {
        font-size: 1.1rem;
        padding-block-end: 0.3rem;
        border-block-end: 2px solid var(--wijkweb-line-color);
      }
      h2::first-letter {
        text-transform: uppercase;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        position: relative;
        padding: 0.55rem 0.6rem;
        margin-block-start: 0.5rem;
        background: var(--wijkweb-surface-color);
        border: 1px solid var(--wijkweb-line-color);
        border-radius: 10px;
      }
      li:hover {
        background: var(--wijkweb-ground-color);
      }
      li a {
        font-weight: 600;
        text-decoration: none;
      }
      li a::after {
        content: '';
        position: absolute;
        inset: 0;
        border-radius: 10px;
      }
      .missed {
        margin-block-start: 2rem;
      }
      ww-ending {
        margin-block-end: 1.4rem;
      }
      details {
        margin-block-start: 1rem;
        max-inline-size: 44rem;
      }
      summary {
        cursor: pointer;
        min-block-size: 28px;
      }
      li a:focus-visible {
        outline: none;
      }
      li a:focus-visible::after {
        outline: var(--utrecht-focus-outline-width) solid var(--utrecht-focus-outline-color);
        outline-offset: 2px;
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const { cases } = this.listening.state;
    return html`
      <h1>${t('cases.title')}</h1>
      <p class="lead">${t('cases.lead')}</p>
      <ww-ending .webs=${(cases ?? []).filter(({ keptUntil }) => keptUntil)} @renewed=${() => loadCases()}></ww-ending>
      ${!cases ? html`<p role="status">${t('loading')}</p>` : cases.length === 0 ? html`<p class="notice good">${t('cases.none')}</p>` : html`<div class="groups">${grouped(cases, SIGNALS).map((group) => this.group(group))}</div>`}
      <p class="missed">${t('cases.missed')} <a class="button small" href="#/coverage">${t('coverage.title')}</a></p>
      <details>
        <summary>${t('cases.emergency')}</summary>
        <ww-emergency></ww-emergency>
      </details>
    `;
  }

  /** @param {import('../state/cases.js').CaseGroup} group */
  group({ reason, cases }) {
    const id = `group-${reason ?? 'none'}`;
    return html`<section aria-labelledby=${id}>
      <h2 id=${id}>${reason ? t(`signal.${reason}`) : t('cases.no-reason')}</h2>
      <ul>${cases.map((one) => this.one(one))}</ul>
    </section>`;
  }

  /** @param {Case} one */
  one({ person, name, lastContact, nextStep }) {
    return html`<li>
      <a href="#/person/${encodeURIComponent(person)}">${name}</a>
      <p class="small-text soft">${lastContact ? t('cases.last-contact', { date: dateText(lastContact) }) : t('cases.no-contact')}</p>
      ${nextStep ? html`<p class="small-text">${t('cases.next-step', { step: nextStep.text })}${nextStep.by ? ` (${t('log.by', { date: dateText(nextStep.by) })})` : ''}</p>` : nothing}
    </li>`;
  }
}
customElements.define('ww-cases', WwCases);
