/** One invitation list: who is on it, how they are reached, what became of it, and whom else to invite. */
import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { MARKS, hasAddress } from '../state/invitations.js';
import { HOME, writeRoute } from '../state/route.js';
import { dateText, number, t, tn } from '../state/texts.js';
import { insightStyles } from './insight-styles.js';
import { shared } from './shared-styles.js';
import './ww-invitation-choice.js';
import './ww-invitation-mail.js';

/** @typedef {import('../contract.js').InvitationList} InvitationList */
/** @typedef {import('../contract.js').InvitedParty} InvitedParty */
/** @typedef {import('../contract.js').InvitationMark} InvitationMark */

export class WwInvitationList extends LitElement {
  static properties = { list: { attribute: false }, parties: { attribute: false }, area: { attribute: false } };

  static styles = [
    shared,
    insightStyles,
    css`
      :host {
        padding: 0;
        max-inline-size: none;
      }
      .lacks {
        color: #8a4b00;
        font-weight: 600;
      }
      select {
        min-block-size: 40px;
        max-inline-size: 100%;
        padding: 0.2rem 0.5rem;
        border: 1px solid var(--utrecht-form-input-border-color);
        border-radius: var(--utrecht-form-input-border-radius);
        background: var(--utrecht-form-input-background-color);
      }
      td,
      th {
        overflow-wrap: anywhere;
      }
      @media (max-width: 720px) {
        table,
        tbody,
        tr,
        th[scope='row'],
        td {
          display: block;
        }
        thead {
          display: none;
        }
        th[scope='row'],
        td {
          border: 0;
          padding-block: 0.1rem;
        }
        tr {
          padding-block: 0.6rem;
          border-block-end: 1px solid var(--wijkweb-line-color);
        }
        td:last-child {
          margin-block-start: 0.4rem;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {InvitationList} */
    this.list = { id: '', name: '', made: '', keptUntil: '', invitees: [], version: '' };
    /** @type {InvitedParty[]} */
    this.parties = [];
    this.area = '';
  }

  render() {
    const { list, parties } = this;
    const of = new Map(parties.map((party) => [party.id, party]));
    const invited = list.invitees.flatMap(({ actor }) => of.get(actor) ?? []).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    const without = invited.filter((party) => !hasAddress(party));
    return html`<section aria-labelledby="list">
        <h2 id="list">${list.name}${list.on ? html` <span class="soft small-text">${dateText(list.on)}</span>` : nothing}</h2>
        <p class="said" role="status">
          <strong>${tn('invitations.count', invited.length, { n: number(invited.length) })}.</strong>
          ${MARKS.map((mark) => this.counted(mark))} ${without.length > 0 ? html`<span class="lacks">${tn('invitations.without', without.length, { n: number(without.length) })}</span>` : nothing}
        </p>
        <p class="row">
          <button class="button small" @click=${() => this.dispatchEvent(new CustomEvent('edit-list'))}>${t('invitations.edit')}</button>
          <button class="button small" @click=${() => this.dispatchEvent(new CustomEvent('remove-list'))}>${t('invitations.remove')}</button>
          <span class="small-text soft">${t('invitations.kept-until', { date: dateText(list.keptUntil) })}</span>
        </p>
        ${invited.length === 0 ? html`<p>${t('invitations.empty')}</p>` : this.table(invited)}
      </section>
      ${invited.length === 0 ? nothing : html`<ww-invitation-mail .list=${list} .parties=${invited} .area=${this.area}></ww-invitation-mail>`}
      <ww-invitation-choice .parties=${parties.filter(({ id }) => !list.invitees.some(({ actor }) => actor === id))} @invite=${(/** @type {CustomEvent<string[]>} */ event) => this.invite(event.detail)}></ww-invitation-choice>`;
  }

  /** @param {InvitationMark} mark */
  counted(mark) {
    const n = this.list.invitees.filter((one) => one.mark === mark).length;
    return n === 0 ? nothing : html`${t(`invitations.counted.${mark}`, { n: number(n) })} `;
  }

  /** @param {InvitedParty[]} invited */
  table(invited) {
    const columns = ['who', 'contact', 'email', 'phone', 'mark'];
    return html`<table>
      <caption class="hidden-text">${this.list.name}</caption>
      <thead><tr>${columns.map((column) => html`<th scope="col">${t(`invitations.column.${column}`)}</th>`)}</tr></thead>
      <tbody>${repeat(invited, ({ id }) => id, (party) => this.row(party))}</tbody>
    </table>`;
  }

  /** @param {InvitedParty} party */
  row(party) {
    const mark = this.list.invitees.find(({ actor }) => actor === party.id)?.mark;
    return html`<tr>
      <th scope="row"><a href=${writeRoute({ ...HOME, place: 'kern', area: this.area, focus: party.id })}>${party.name}</a></th>
      <td>${party.contactPerson ?? ''}</td>
      <td>${hasAddress(party) ? party.email : html`<span class="lacks">${t(party.email ? 'invitations.wrong-email' : 'invitations.no-email')}</span>`}</td>
      <td>${party.phone ?? ''}</td>
      <td><div class="row">
        <select aria-label="${t('invitations.column.mark')}: ${party.name}" @change=${(/** @type {Event} */ event) => this.mark(party, /** @type {HTMLSelectElement} */ (event.target).value)}>
          <option value="" .selected=${!mark}>${t('invitations.mark.none')}</option>
          ${MARKS.map((each) => html`<option value=${each} .selected=${each === mark}>${t(`invitations.mark.${each}`)}</option>`)}
        </select>
        <button class="button small" aria-label="${t('invitations.off')}: ${party.name}" @click=${() => this.off(party)}>${t('invitations.off')}</button>
      </div></td>
    </tr>`;
  }

  /** @param {string[]} ids */
  invite(ids) {
    this.change([...this.list.invitees, ...ids.map((actor) => ({ actor }))], tn('invitations.added', ids.length, { n: number(ids.length) }));
  }

  /** @param {InvitedParty} party @param {string} mark */
  mark(party, mark) {
    const said = t('invitations.marked', { name: party.name, mark: t(`invitations.mark.${mark || 'none'}`) });
    this.change(this.list.invitees.map((one) => (one.actor === party.id ? { actor: one.actor, ...(mark ? { mark: /** @type {InvitationMark} */ (mark) } : {}) } : one)), said);
  }

  /** @param {InvitedParty} party */
  off(party) {
    this.change(this.list.invitees.filter(({ actor }) => actor !== party.id), t('invitations.taken-off', { name: party.name }));
  }

  /** @param {InvitationList['invitees']} invitees @param {string} said */
  change(invitees, said) {
    this.dispatchEvent(new CustomEvent('change-list', { detail: { invitees, said } }));
  }
}
customElements.define('ww-invitation-list', WwInvitationList);
