/** Adds an actor, or changes one. Only a name and a kind are needed; the rest may stay unknown. */
import { LitElement, css, html, nothing } from 'lit';
import { uuidV7 } from '../api/uuid.js';
import { KINDS } from '../picture/kinds.js';
import { Listening } from '../state/app.js';
import { addActor, changeActor, openActor } from '../state/editing.js';
import { Form } from '../state/form.js';
import { currentInvolvement, nextInvolvement } from '../state/involving.js';
import { domainName } from '../state/naming.js';
import { t } from '../state/texts.js';
import { today } from '../state/today.js';
import { areaField, checksField, conflict, dateField, general, holds, listField, numberField, selectField, textField } from './fields.js';
import { formStyles } from './form-styles.js';
import { scheduleField } from './schedule-field.js';
import { shared } from './shared-styles.js';
import './ww-lookalikes.js';

/** @typedef {{body: import('../contract.js').Actor, etag: string}} Opened */

const TEXTS = ['name', 'kind', 'sector', 'contactPerson', 'phone', 'email', 'website', 'street', 'since', 'until', 'openTo', 'schedule', 'note'];
const LISTS = ['offers', 'seeks', 'targetGroup', 'source'];
/** Somebody in one person's near circle is added in that person's web. */
const PEOPLE = ['RESIDENT', 'PROFESSIONAL', 'CONTACT'];
const ADDABLE = KINDS.filter((kind) => kind !== 'CONTACT');

export class WwActorForm extends LitElement {
  static properties = { actor: { attribute: false }, form: { state: true } };

  static styles = [
    shared,
    formStyles,
    css`
      h2 {
        margin-block-end: 0.8rem;
        font-size: 1.35rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Opened|null} null when one is added */
    this.actor = null;
    /** @type {Form|null} */
    this.form = null;
    this.listening = new Listening(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.form = new Form(this, valuesOf(this.actor?.body), valuesOf);
    this.newId = uuidV7();
  }

  firstUpdated() {
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('input'))?.focus();
  }

  render() {
    const { form, actor } = this;
    if (!form) return nothing;
    return html`<h2>${actor ? t('actor.change') : t('actor.add')}</h2>
      <form @submit=${this.submit} novalidate>
        ${general(form)} ${conflict(form, () => this.keepChosen(), () => this.goOn(() => false))}
        ${textField(form, 'name', t('field.name'), { required: true, help: t('help.name') })}
        ${selectField(form, 'kind', t('field.kind'), ADDABLE.map((kind) => [kind, t(`kind.${kind}`)]), { required: true, empty: t('form.choose') })}
        ${actor ? nothing : html`<ww-lookalikes .name=${form.values.name} .kind=${form.values.kind}></ww-lookalikes>`}
        ${selectField(form, 'domain', t('field.domain'), this.domains(), { help: t('help.domain') })}
        ${selectField(form, 'involvement', t('field.involvement'), [5, 4, 3, 2, 1].map((level) => [String(level), t(`involvement.${level}`)]), { help: t('help.involvement') })}
        <details ?open=${Boolean(actor)}>
          <summary>${t('form.more')}</summary>
          <div class="fields">${this.more(form)}</div>
        </details>
        <div class="row">
          <button class="button primary" aria-disabled=${form.busy}>${actor ? t('form.save') : t('actor.add')}</button>
          <button type="button" class="button plain" @click=${this.cancel}>${t('form.cancel')}</button>
        </div>
      </form>`;
  }

  /** @returns {[string, string][]} */
  domains() {
    return (this.listening.state.scheme?.domains ?? []).map((domain) => [domain.id, domainName(domain.id)]);
  }

  /** @param {Form} form */
  more(form) {
    return html`
      ${form.values.involvement ? selectField(form, 'ring', t('field.ring'), ['inner', 'outer'].map((ring) => [ring, t(`ring.${ring}`)]), { help: t('help.ring') }) : nothing}
      ${checksField(form, 'alsoDomains', t('field.alsoDomains'), this.domains().filter(([id]) => id !== form.values.domain))}
      ${textField(form, 'contactPerson', t('field.contactPerson'))} ${textField(form, 'phone', t('field.phone'), { type: 'tel' })}
      ${textField(form, 'email', t('field.email'), { type: 'email' })} ${textField(form, 'website', t('field.website'), { inputmode: 'url' })}
      ${PEOPLE.includes(form.values.kind) ? nothing : textField(form, 'street', t('field.street'), { help: t('help.street') })}
      ${selectField(form, 'openTo', t('field.openTo'), ['everyone', 'members'].map((value) => [value, t(`openTo.${value}`)]))}
      ${scheduleField(form)} ${numberField(form, 'members', t('field.members'))}
      ${selectField(form, 'sector', t('field.sector'), ['community', 'government', 'market'].map((value) => [value, t(`sector.${value}`)]))}
      ${dateField(form, 'since', t('field.since'))} ${dateField(form, 'until', t('field.until'))}
      ${listField(form, 'offers', t('field.offers'))} ${listField(form, 'seeks', t('field.seeks'))} ${listField(form, 'targetGroup', t('field.targetGroup'))}
      ${listField(form, 'source', t('field.source'))} ${areaField(form, 'note', t('field.note'), { help: t('help.note') })}
    `;
  }

  /** @param {Event} event */
  async submit(event) {
    event.preventDefault();
    const { form, actor } = this;
    if (!form) return;
    form.need(['name', 'kind']);
    if (!holds(form, ['since', 'until'])) return;
    if (actor) return this.save(form, actor);
    let id = '';
    const { domain, alsoDomains, involvement, ring, ...rest } = form.filled;
    const fields = { id: this.newId, ...rest, ...domainsFrom(form), ...(involvement ? { involvement: nextInvolvement([], { level: Number(involvement), ring }, today()) } : {}) };
    if (await form.send(async () => (id = (await addActor(fields)).id))) this.done(id);
  }

  /** @param {Form} form @param {Opened} actor */
  async save(form, actor) {
    const { domain, alsoDomains, involvement, ring, ...rest } = form.change;
    const domains = domain !== undefined || alsoDomains !== undefined ? domainsFrom(form) : {};
    const change = { ...rest, ...domains, ...(involvement === undefined && ring === undefined ? {} : { involvement: nextInvolvement(actor.body.involvement, involving(involvement, ring), today()) }) };
    if (Object.keys(change).length === 0) return this.cancel();
    if (await form.send(() => changeActor(actor.body.id, change, actor.etag))) this.done(actor.body.id);
  }

  /** Keeps of each field that both changed the value that was chosen. */
  async keepChosen() {
    const yielded = this.form?.yielded;
    if (await this.goOn((name) => !yielded?.has(name))) await this.save(/** @type {Form} */ (this.form), /** @type {Opened} */ (this.actor));
  }

  /** Goes on from how the actor is now. @param {(name: string) => boolean} mine whether what is typed here wins @returns {Promise<boolean>} whether it is still there */
  async goOn(mine) {
    const { form, actor } = this;
    return Boolean(
      await form?.send(async () => {
        this.actor = await openActor(actor?.body.id ?? '');
        form.rebase(this.actor.body, mine);
      }),
    );
  }

  /** @param {string} id */
  done(id) {
    this.dispatchEvent(new CustomEvent('done', { detail: id }));
  }

  cancel() {
    this.dispatchEvent(new CustomEvent('cancel'));
  }
}

/** @param {import('../contract.js').Actor|undefined} actor */
function valuesOf(actor) {
  const fields = /** @type {Record<string, any>} */ (actor ?? {});
  const [domain = '', ...alsoDomains] = actor?.domains ?? [];
  return {
    ...Object.fromEntries(TEXTS.map((name) => [name, fields[name] ?? ''])),
    ...Object.fromEntries(LISTS.map((name) => [name, fields[name] ?? []])),
    members: actor?.members ?? '',
    domain,
    alsoDomains,
    involvement: String(currentInvolvement(actor?.involvement)?.level ?? ''),
    ring: currentInvolvement(actor?.involvement)?.ring ?? '',
  };
}

/** What changes, as far as it is named. @param {string|null|undefined} level @param {'inner'|'outer'|null|undefined} ring */
const involving = (level, ring) => ({ ...(level === undefined ? {} : { level: Number(level) }), ...(ring === undefined ? {} : { ring }) });

/** @param {Form} form */
const domainsFrom = (form) => ({ domains: form.values.domain ? [form.values.domain, ...form.values.alsoDomains] : [...form.values.alsoDomains] });

customElements.define('ww-actor-form', WwActorForm);
