/** What one does with an invitation list: addresses to copy, a file, labels, and lines in the contact logs. */
import { LitElement, css, html, nothing } from 'lit';
import { saveAs } from '../device/saving.js';
import { Listening } from '../state/app.js';
import { csvOf } from '../state/csv.js';
import { ADDRESSED, MARKS, addressed, addresses, hasAddress, logList } from '../state/invitations.js';
import { domainName } from '../state/naming.js';
import { wrongOf } from '../state/problem-text.js';
import { number, t, tn } from '../state/texts.js';
import { lineOf, pick } from './choices.js';
import { formStyles } from './form-styles.js';
import { insightStyles } from './insight-styles.js';
import { listed } from './insight-words.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').InvitationList} InvitationList */
/** @typedef {import('../contract.js').InvitedParty} InvitedParty */

export class WwInvitationMail extends LitElement {
  static properties = { list: { attribute: false }, parties: { attribute: false }, area: { attribute: false }, whom: { state: true }, who: { state: true }, said: { state: true }, wrong: { state: true } };

  static styles = [
    shared,
    insightStyles,
    formStyles,
    css`
      :host {
        padding: 0;
        max-inline-size: none;
      }
      .whom {
        max-inline-size: 24rem;
      }
      textarea {
        inline-size: 100%;
        max-inline-size: 48rem;
      }
      .log {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.6rem 1rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {InvitationList} */
    this.list = { id: '', name: '', made: '', keptUntil: '', invitees: [], version: '' };
    /** @type {InvitedParty[]} those who are on it */
    this.parties = [];
    this.area = '';
    /** @type {typeof ADDRESSED[number]} */
    this.whom = 'all';
    this.who = '';
    this.said = '';
    this.wrong = '';
    this.listening = new Listening(this);
  }

  get chosen() {
    const ids = new Set(addressed(this.list, this.whom));
    return this.parties.filter(({ id }) => ids.has(id));
  }

  render() {
    const { chosen } = this;
    const without = chosen.filter((party) => !hasAddress(party));
    const marked = this.list.invitees.filter(({ mark }) => mark).length;
    return html`<section aria-labelledby="mail">
        <h2 id="mail">${t('invitations.mail')}</h2>
        <div class="whom">${pick({ id: 'whom', label: t('invitations.for'), value: this.whom === 'all' ? '' : this.whom, choices: ADDRESSED.slice(1).map((whom) => [whom, t(`invitations.for.${whom}`)]), choose: (value) => (this.whom = /** @type {typeof ADDRESSED[number]} */ (value || 'all')), empty: t('invitations.for.all') })}</div>
        <p class="said">${tn('invitations.addresses', chosen.length - without.length, { n: number(chosen.length - without.length), of: number(chosen.length) })}
          ${without.length > 0 ? t('invitations.lacking', { names: listed(without.map(({ name }) => name)) }) : nothing}</p>
        <label for="bcc">${t('invitations.bcc')}</label>
        <textarea id="bcc" rows="3" readonly .value=${addresses(chosen)}></textarea>
        <p class="row">
          <button class="button primary" @click=${this.copy}>${t('invitations.copy')}</button>
          <button class="button" @click=${this.save}>${t('invitations.csv')}</button>
          <button class="button" @click=${this.print}>${t('invitations.labels')}</button>
        </p>
      </section>
      ${marked === 0
        ? nothing
        : html`<section aria-labelledby="log">
            <h2 id="log">${t('invitations.log')}</h2>
            <p class="means">${t('invitations.log-means', { n: number(marked) })}</p>
            <div class="log">
              ${lineOf({ id: 'who', label: t('log.who'), value: this.who, type: (who) => (this.who = who) })}
              <button class="button" @click=${this.write}>${t('invitations.write')}</button>
            </div>
          </section>`}
      ${this.wrong ? html`<p class="notice" role="alert">${this.wrong}</p>` : html`<p role="status">${this.said}</p>`}`;
  }

  async copy() {
    const text = /** @type {HTMLTextAreaElement} */ (this.renderRoot.querySelector('#bcc'));
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
      this.said = t('invitations.copied');
    } catch {
      // A browser may refuse; then they stand selected.
      this.said = t('invitations.selected');
    }
  }

  save() {
    const head = ['who', 'kind', 'domain', 'contact', 'email', 'phone', 'street', 'mark'].map((column) => t(`invitations.column.${column}`));
    const rows = this.chosen.map(({ id, name, kind, domains, contactPerson = '', email = '', phone = '', street = '' }) => {
      const mark = this.list.invitees.find(({ actor }) => actor === id)?.mark;
      return [name, t(`kind.${kind}`), domains.map(domainName).join('; '), contactPerson, email, phone, street, t(`invitations.mark.${mark ?? 'none'}`)];
    });
    saveAs(new Blob([csvOf(head, rows)], { type: 'text/csv' }), `wijkweb-${t('invitations.file')}-${this.area}.csv`);
  }

  async print() {
    const { printLabels } = await import('./ww-labels.js');
    await printLabels(this.chosen, this.listening.state.areas?.find(({ code }) => code === this.area)?.name ?? '');
  }

  async write() {
    Object.assign(this, { said: '', wrong: this.who.trim() ? '' : t('invitations.who-needed') });
    if (this.wrong) return;
    this.wrong = await wrongOf(async () => {
      const about = Object.fromEntries(MARKS.map((mark) => [mark, t(`invitations.about.${mark}`, { name: this.list.name })]));
      const added = await logList(this.area, this.list.id, this.who.trim(), about);
      this.said = tn('invitations.written', added, { n: number(added) });
    });
  }
}
customElements.define('ww-invitation-mail', WwInvitationMail);
