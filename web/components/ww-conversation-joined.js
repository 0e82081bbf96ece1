/** Clubs, places and people of the area with whom somebody turns out to have a tie. */
import { LitElement, css, html, nothing } from 'lit';
import { uuidV7 } from '../api/uuid.js';
import { tieOf, wayOf, waysWith } from '../state/joining.js';
import { around } from '../state/sentences.js';
import { FREQUENCIES } from '../picture/ties.js';
import { t } from '../state/texts.js';
import { Listening } from '../state/app.js';
import { oneOf } from './choices.js';
import { conversationStyles } from './conversation-styles.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';
import './ww-finder.js';

/** @typedef {import('../contract.js').Match} Match */

export class WwConversationJoined extends LitElement {
  static properties = { form: { attribute: false }, area: { attribute: false }, version: { attribute: false }, finding: { state: true } };

  static styles = [
    shared,
    formStyles,
    conversationStyles,
    css`
      :host {
        display: grid;
        gap: 1rem;
        padding: 0;
        margin: 0;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../state/draft-form.js').DraftForm} */
    this.form = /** @type {any} */ (null);
    /** @type {string|undefined} */
    this.area = undefined;
    /** @type {unknown} changes when the draft does */
    this.version = null;
    this.finding = false;
    this.listening = new Listening(this);
  }

  render() {
    const { joined } = this.form.draft;
    return html`${joined.length > 0 ? html`<ul class="list">${joined.map((one) => this.one(one))}</ul>` : nothing}
      ${this.finding
        ? html`<ww-finder .label=${t('talk.find')} .area=${this.area} .chosen=${null} @chosen=${this.found}></ww-finder>`
        : html`<div><button type="button" class="button" @click=${this.find}>+ ${t('talk.add-tie')}</button></div>`}`;
  }

  /** @param {import('../state/conversation.js').NewTie} one */
  one(one) {
    const { name } = this.form.draft;
    const [before, after] = around(one, name);
    const error = this.form.errors.get(`joined.${one.tie}`);
    return html`<li class=${error ? 'wrong' : ''} tabindex=${error ? -1 : nothing}>
      <p>${before}<strong>${one.other.name}</strong>${after}</p>
      ${oneOf({ name: `how-${one.tie}`, legend: t('ties.type'), value: wayOf(one), choices: waysWith(one.other.kind), choose: (way) => this.change(one.tie, tieOf(way)), error })}
      ${oneOf({ name: `often-${one.tie}`, legend: t('field.frequency'), value: one.frequency ?? '', choices: [['', t('unknown')], ...FREQUENCIES.map((code) => /** @type {[string, string]} */ ([code, t(`frequency.${code}`)]))], choose: (frequency) => this.change(one.tie, { frequency }) })}
      <div><button type="button" class="button plain" aria-label=${t('talk.person-away-of', { name: one.other.name })} @click=${() => this.form.set('joined', this.form.draft.joined.filter(({ tie }) => tie !== one.tie))}>${t('talk.person-away')}</button></div>
    </li>`;
  }

  async find() {
    this.finding = true;
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('ww-finder'))?.focus();
  }

  /** @param {CustomEvent<Match|null>} event */
  found(event) {
    const match = event.detail;
    if (!match) return;
    const [[likeliest]] = waysWith(match.kind);
    const other = { id: match.id, name: match.name, kind: match.kind };
    this.finding = false;
    this.form.set('joined', [...this.form.draft.joined, { tie: uuidV7(), other, ...tieOf(likeliest) }]);
  }

  /** @param {string} tie @param {object} change */
  change(tie, change) {
    this.form.errors.delete(`joined.${tie}`);
    this.form.set('joined', this.form.draft.joined.map((one) => (one.tie === tie ? { ...one, ...change } : one)));
  }
}

customElements.define('ww-conversation-joined', WwConversationJoined);
