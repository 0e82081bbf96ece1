/** Whom else to invite: chosen by life domain, kind, role, target group, involvement or name. */
import { LitElement, css, html, nothing } from 'lit';
import { ANYBODY, found } from '../state/invitations.js';
import { domainName, roleName } from '../state/naming.js';
import { number, t, tn } from '../state/texts.js';
import { lineOf, pick } from './choices.js';
import { formStyles } from './form-styles.js';
import { insightStyles } from './insight-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').InvitedParty} InvitedParty */

/** So many are shown at once; all that were found can be added. */
const SHOWN = 30;
const LEVELS = ['1', '2', '3', '4', '5'];

export class WwInvitationChoice extends LitElement {
  static properties = { parties: { attribute: false }, sought: { state: true } };

  static styles = [
    shared,
    insightStyles,
    formStyles,
    css`
      :host {
        padding: 0;
        max-inline-size: none;
      }
      .sought {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
        gap: 0.6rem 1rem;
        margin-block: 0.5rem 0.8rem;
      }
      li {
        display: flex;
        align-items: center;
        gap: 0.8rem;
        padding-block: 0.25rem;
        overflow-wrap: anywhere;
      }
      ul {
        columns: 2 20rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {InvitedParty[]} those who are not on the list yet */
    this.parties = [];
    this.sought = ANYBODY;
  }

  render() {
    const matches = found(this.parties, this.sought);
    const codes = (/** @type {(party: InvitedParty) => string[]|undefined} */ of) => [...new Set(this.parties.flatMap((party) => of(party) ?? []))].sort((a, b) => a.localeCompare(b, 'nl'));
    return html`<section aria-labelledby="choose">
      <h2 id="choose">${t('invitations.choose')}</h2>
      <div class="sought">
        ${this.pick('domain', codes(({ domains }) => domains).map((id) => [id, domainName(id)]))} ${this.pick('kind', codes(({ kind }) => [kind]).map((kind) => [kind, t(`kind.${kind}`)]))}
        ${this.pick('role', codes(({ roles }) => roles).map((role) => [role, roleName(role)]))} ${this.pick('target', codes(({ targetGroup }) => targetGroup).map((group) => [group, group]))}
        ${this.pick('involvement', LEVELS.map((level) => [level, t(`involvement.${level}`)]))}
        ${lineOf({ id: 'text', label: t('invitations.seek.text'), value: this.sought.text, type: (text) => (this.sought = { ...this.sought, text }) })}
      </div>
      <p role="status">${tn('invitations.found', matches.length, { n: number(matches.length) })}</p>
      ${matches.length > 1 ? html`<p><button class="button" id="all" @click=${() => this.invite(matches)}>${t('invitations.add-all', { n: number(matches.length) })}</button></p>` : nothing}
      <ul class="plain-list">${matches.slice(0, SHOWN).map((party) => html`<li><button class="button small" aria-label="${t('invitations.add')}: ${party.name}" @click=${() => this.invite([party])}>+</button><span>${party.name} <span class="soft small-text">${t(`kind.${party.kind}`)}</span></span></li>`)}</ul>
      ${matches.length > SHOWN ? html`<p class="soft">${t('invitations.more', { n: number(matches.length - SHOWN) })}</p>` : nothing}
    </section>`;
  }

  /** @param {'domain'|'kind'|'role'|'target'|'involvement'} key @param {[string, string][]} choices */
  pick(key, choices) {
    if (choices.length === 0) return nothing;
    return pick({ id: key, label: t(`invitations.seek.${key}`), value: this.sought[key], choices, choose: (value) => (this.sought = { ...this.sought, [key]: value }), empty: t('invitations.any') });
  }

  /** @param {InvitedParty[]} parties */
  invite(parties) {
    this.dispatchEvent(new CustomEvent('invite', { detail: parties.map(({ id }) => id) }));
  }
}
customElements.define('ww-invitation-choice', WwInvitationChoice);
