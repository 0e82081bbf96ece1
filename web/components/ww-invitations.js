/** Whom to invite: the lists of an area, and the one that is open. */
import { css, html, nothing } from 'lit';
import { uuidV7 } from '../api/uuid.js';
import { Form } from '../state/form.js';
import { removeList, saveList } from '../state/invitations.js';
import { dateText, number, t, tn } from '../state/texts.js';
import { areaChoice, areaChoiceStyles } from './area-choice.js';
import { deskMenu } from './desk-menu.js';
import { general, holds, textField } from './fields.js';
import { formStyles } from './form-styles.js';
import { insightStyles, questionStyles } from './insight-styles.js';
import { PaperPage } from './paper-page.js';
import { shared } from './shared-styles.js';
import './ww-invitation-list.js';

/** @typedef {import('../contract.js').InvitationList} InvitationList */
/** @typedef {import('../contract.js').InvitationLists} InvitationLists */

/** @extends {PaperPage<InvitationList>} */
export class WwInvitations extends PaperPage {
  static properties = { ...PaperPage.properties, form: { state: true } };

  static styles = [
    shared,
    areaChoiceStyles,
    questionStyles,
    insightStyles,
    formStyles,
    css`
      .lists > li {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0.2rem 1rem;
        padding-block: 0.5rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
        overflow-wrap: anywhere;
      }
      form {
        max-inline-size: 32rem;
        padding: 0.8rem;
        background: var(--wijkweb-ground-color);
        border-radius: 10px;
      }
      .area label {
        font-weight: 400;
      }
      .told {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem 1rem;
        min-block-size: 2.4rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {string|null} which list is open */
    this.open = null;
    /** @type {Form|null} */
    this.form = null;
  }

  render() {
    const { areas, insight, route } = this.listening.state;
    const answer = insight?.place === 'invitations' && insight.area === route.area ? /** @type {InvitationLists} */ (insight.answer) : null;
    return html`${deskMenu('invitations', route.area)}
      <h1>${t('invitations.title')}</h1>
      <p class="lead">${t('invitations.lead')}</p>
      <div class="area">${areaChoice(areas, route.area)} ${answer && !this.form ? html`<button class="button primary" id="new" @click=${() => this.edit(null)}>${t('invitations.new')}</button>` : nothing}</div>
      ${this.form ? this.editor(this.form) : nothing}
      ${this.told()}
      ${answer ? this.content(answer) : html`<p role="status">${t('loading')}</p>`}`;
  }

  /** @param {InvitationLists} answer */
  content(answer) {
    const list = answer.lists.find(({ id }) => id === this.open);
    if (answer.lists.length === 0) return html`<p>${t('invitations.none')}</p>`;
    return html`<section aria-labelledby="lists">
        <h2 id="lists">${t('invitations.lists')}</h2>
        <ul class="plain-list lists">${answer.lists.map((one) => this.line(one))}</ul>
      </section>
      ${list
        ? html`<ww-invitation-list .list=${list} .parties=${answer.parties} .area=${answer.area}
            @change-list=${(/** @type {CustomEvent} */ event) => this.change(list, event.detail.invitees, event.detail.said)}
            @edit-list=${() => this.edit(list)} @remove-list=${() => this.discard(list)}></ww-invitation-list>`
        : nothing}`;
  }

  /** @param {InvitationList} list */
  line(list) {
    const came = list.invitees.filter(({ mark }) => mark === 'came').length;
    return html`<li>
      <button class="button" aria-pressed=${list.id === this.open} @click=${() => this.show(list.id)}>${list.name}</button>
      <span class="small-text soft">${list.on ? `${dateText(list.on)} · ` : ''}${tn('invitations.count', list.invitees.length, { n: number(list.invitees.length) })}${came > 0 ? ` · ${t('invitations.came', { n: number(came) })}` : ''}</span>
    </li>`;
  }

  /** @param {string} id */
  show(id) {
    Object.assign(this, { open: this.open === id ? null : id, former: null, said: '', wrong: '' });
  }

  /** @param {InvitationList|null} list */
  async edit(list) {
    this.form = new Form(this, list ? { ...list } : { id: uuidV7(), name: '', on: '', invitees: [] });
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('#name'))?.focus();
  }

  /** @param {Form} form */
  editor(form) {
    return html`<form @submit=${this.submit} novalidate>
      ${general(form)} ${textField(form, 'name', t('invitations.name'), { required: true, help: t('invitations.name-help') })} ${textField(form, 'on', t('invitations.on'), { type: 'date' })}
      <div class="row">
        <button class="button primary" aria-disabled=${form.busy}>${t('form.save')}</button>
        <button type="button" class="button plain" @click=${() => (this.form = null)}>${t('form.cancel')}</button>
      </div>
    </form>`;
  }

  /** @param {Event} event */
  async submit(event) {
    event.preventDefault();
    const { form } = this;
    if (!form) return;
    form.need(['name']);
    if (!holds(form, [])) return;
    const list = /** @type {InvitationList} */ (form.values);
    if (!(await form.send(() => saveList(this.area, list)))) return;
    Object.assign(this, { form: null, open: list.id, former: null, wrong: '', said: t('invitations.kept', { name: list.name }) });
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('#new'))?.focus();
  }

  /** @param {InvitationList} list @param {InvitationList['invitees']} invitees @param {string} said */
  async change(list, invitees, said) {
    if (await this.attempt(() => saveList(this.area, { ...list, invitees }))) Object.assign(this, { former: list, said });
  }

  /** @param {InvitationList} list */
  async discard(list) {
    if (await this.attempt(() => removeList(this.area, list))) Object.assign(this, { former: list, open: null, said: t('invitations.removed', { name: list.name }) });
  }

  async takeBack() {
    const { former } = this;
    if (!former) return;
    const answer = /** @type {InvitationLists|undefined} */ (this.listening.state.insight?.answer);
    const version = answer?.lists.find(({ id }) => id === former.id)?.version;
    if (await this.attempt(() => saveList(this.area, { ...former, version }))) Object.assign(this, { former: null, open: former.id, said: t('invitations.back') });
  }
}
customElements.define('ww-invitations', WwInvitations);
