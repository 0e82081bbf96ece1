/** What is told of the one that is pinned in a personal wijkweb: somebody, or a life domain. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { standingOf } from '../personal/around.js';
import { may, store } from '../state/app.js';
import { crossOut, uncross } from '../state/crossing.js';
import { isMovable } from '../personal/moving.js';
import { CLOSENESS } from '../state/codes.js';
import { listed, placeText, tieFacts, tieSentence } from '../state/personal-words.js';
import { isMine } from '../state/own-data.js';
import { problemText } from '../state/problem-text.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';
import { doubtButton } from './ww-doubt.js';
import './ww-personal-add.js';

/** @typedef {import('../contract.js').PersonalTie} PersonalTie */

export class WwPersonalDetails extends LitElement {
  static properties = { personal: { attribute: false }, pinned: { attribute: false } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 0.8rem 1rem;
      }
      .close {
        float: inline-end;
      }
      h2 {
        font-size: 1.2rem;
      }
      ul {
        list-style: none;
        margin: 0.5rem 0 0;
        padding: 0;
      }
      li {
        padding-block: 0.5rem;
        border-block-start: 1px solid var(--wijkweb-line-color);
      }
      .doubt {
        margin-block-start: 0.35rem;
        padding-inline-start: 0.6rem;
        border-inline-start: 4px solid var(--wijkweb-accent-color);
      }
      .over {
        text-decoration: line-through;
      }
      .closeness {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.2rem 0.4rem;
      }
      li .button.small {
        margin-block-start: 0.35rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../state/personal.js').Personal|null} */
    this.personal = null;
    this.pinned = '';
  }

  render() {
    const { personal, pinned } = this;
    if (!personal) return nothing;
    const other = personal.others.find(({ id }) => id === pinned);
    const place = personal.places.find(({ id }) => id === pinned);
    return html`<section aria-label=${t('personal.details')} aria-live="polite">
      <button class="button small close" aria-label=${t('close')} @click=${this.leave}>×</button>
      ${other ? this.other(other, personal) : nothing}
      ${place ? html`<p>${placeText(place, personal.others.filter((each) => each.place === pinned && each.standing !== 'ended').length)}</p>` : nothing}
    </section>
    ${place && mayAdd(personal) ? html`<ww-personal-add .place=${place.id} .personal=${personal}></ww-personal-add>` : nothing}`;
  }

  /** To where somebody is added. */
  async focusAdding() {
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('ww-personal-add'))?.focus();
  }

  /** @param {import('../personal/around.js').Other} other @param {import('../state/personal.js').Personal} personal */
  other(other, personal) {
    const through = personal.others.filter(({ arose }) => arose === other.id);
    return html`<h2>${other.label.name}</h2>
      <p class="soft small-text">${t(`kind.${other.label.kind}`)}</p>
      ${through.length > 0 ? html`<p>${t('personal.through', { names: listed(through.map(({ label }) => label.name)) })}</p>` : nothing}
      ${personal.day === personal.web.asOf && isMovable(other, personal.day) ? this.closeness(other) : nothing}
      <ul>${other.ties.map((tie) => this.tie(tie, personal))}</ul>`;
  }

  /** What dragging says, for who does not drag. @param {import('../personal/around.js').Other} other */
  closeness({ closeness }) {
    return html`<div class="closeness" role="group" aria-label=${t('personal.how-close')}>
      <span class="small-text" aria-hidden="true">${t('personal.how-close')}</span>
      ${CLOSENESS.map((code) => html`<button class="button small" aria-pressed=${code === closeness} @click=${() => this.dispatchEvent(new CustomEvent('closeness', { detail: code }))}>${t(`personal.ring.${code}`)}</button>`)}
    </div>`;
  }

  /** @param {PersonalTie} tie @param {import('../state/personal.js').Personal} personal */
  tie(tie, { me, day, names, name, web }) {
    const over = standingOf(tie, day) === 'ended';
    const mine = tie.may.includes('change') && day === web.asOf;
    return html`<li>
      <p class=${over ? 'over' : ''}>${tieSentence(tie, me, names)}</p>
      <p class="soft small-text">${tieFacts(tie, day, names).join(' ')}</p>
      ${web.doubts.filter(({ of, which }) => of === 'tie' && which === tie.id).map(({ words }) => html`<p class="doubt"><strong>${t('doubt.raised')}</strong> <q>${words}</q></p>`)}
      ${isMine() ? doubtButton({ of: 'tie', which: tie.id }, tieSentence(tie, me, names), name) : nothing}
      ${mine && !over ? html`<button class="button small" @click=${() => this.cross(tie)}>${t('personal.cross-out')}</button>` : nothing}
      ${mine && tie.endReason === 'crossed-out' ? html`<button class="button small" @click=${() => this.cross(tie)}>${t('personal.uncross')}</button>` : nothing}
    </li>`;
  }

  leave() {
    this.dispatchEvent(new CustomEvent('leave'));
  }

  /** @param {PersonalTie} tie */
  async cross(tie) {
    const over = tie.endReason === 'crossed-out';
    try {
      await (over ? uncross(tie) : crossOut(tie));
      store.set({ message: { text: t(over ? 'personal.uncrossed' : 'personal.crossed-out'), kind: 'good' } });
      this.leave();
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      store.set({ message: { text: problemText(error.problem), kind: 'bad' } });
    }
  }
}

/** Whether who looks may add to this web, on the day on which it was read. @param {import('../state/personal.js').Personal} personal */
export const mayAdd = ({ day, web }) => may('add-contacts') && day === web.asOf;

customElements.define('ww-personal-details', WwPersonalDetails);
