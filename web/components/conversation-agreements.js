/** What is agreed at the end of a conversation: permission, who should be at the table, and the next step. */
import { html, nothing } from 'lit';
import { LEGAL_BASES, PERMISSIONS } from '../state/conversation.js';
import { t } from '../state/texts.js';
import { isOwn } from '../state/own.js';
import { lineOf, oneOf, someOf } from './choices.js';
import { areaField, selectField, textField } from './fields.js';

/** @typedef {import('../state/draft-form.js').DraftForm} DraftForm */

/** @param {DraftForm} form @param {{id: string, name: string}[]} others of the web */
export const agreements = (form, others) => html`
  <h2 id="agreed">${t('talk.agreed')}</h2>
  <p>${t('talk.is-it-fine')}</p>
  ${PERMISSIONS.map((code) => permission(form, code))}
  ${isOwn(form.draft.person)
    ? nothing
    : selectField(form, 'legalBasis', t('talk.legal-basis'), LEGAL_BASES.map((code) => [code, t(`legalBasis.${code}`)]), { help: t('talk.legal-basis-help'), empty: t('talk.legal-basis-same') })}
  ${table(form, others)} ${textField(form, 'nextStep', t('talk.next-step'))} ${textField(form, 'nextBy', t('talk.next-by'), { type: 'date' })}
`;

/** @param {DraftForm} form @param {string} code */
function permission(form, code) {
  const { answer = '', words } = form.draft.permissions[code] ?? {};
  return html`${oneOf({
    name: `permission-${code}`,
    legend: t(`permission.${code}`),
    value: answer,
    choices: [['', t('talk.not-asked')], ['yes', t('talk.yes')], ['no', t('talk.no')]],
    choose: (chosen) => (chosen ? form.put('permissions', code, { answer: chosen }) : form.drop('permissions', code)),
    error: form.errors.get(`permission.${code}`),
  })}
  ${answer ? html`<div class="then">${lineOf({ id: `words-${code}`, label: t('talk.in-words'), value: words, type: (text) => form.put('permissions', code, { words: text }) })}</div>` : nothing}`;
}

/** @param {DraftForm} form @param {{id: string, name: string}[]} others */
function table(form, others) {
  const { table: chosen, people } = form.draft;
  const seats = /** @type {[string, string][]} */ ([...others.map(({ id, name }) => [id, name]), ...people.filter(({ name }) => name).map(({ name }) => [name, name])]);
  if (seats.length === 0) return areaField(form, 'tableOthers', t('talk.table'), { help: t('help.list') });
  return html`<details>
      <summary>${t('talk.table')}${chosen.length > 0 ? ` (${chosen.length})` : nothing}</summary>
      ${someOf({ name: 'table', legend: t('talk.table-known'), values: chosen, choices: seats, choose: (values) => form.set('table', values) })}
    </details>
    ${areaField(form, 'tableOthers', t('talk.table-others'), { help: t('help.list') })}`;
}
