/** What is held on a person, part by part, as it is read and printed. */
import { html, nothing } from 'lit';
import { looks } from '../state/looked.js';
import { codeName } from '../state/naming.js';
import { changedText, fieldName, groundText, keptText, subjectName, valueText } from '../state/own-words.js';
import { tieFacts, tieSentence } from '../state/personal-words.js';
import { dateText, t, tn } from '../state/texts.js';
import { doubtButton } from './ww-doubt.js';
import { dayOf } from '../state/today.js';

/**
 * @typedef {import('../contract.js').Held} Held
 * @typedef {object} Shown
 * @property {Held} held
 * @property {string} me
 * @property {Map<string, string>} names
 * @property {string} who may say that something is not right, by name; nobody on paper, and for who is not meant
 */

/** Fields that one puts right oneself, instead of saying that they are wrong. */
export const OWN_FIELDS = ['name', 'phone', 'email', 'street'];
/** Fields that mean nothing to who reads. */
const PLUMBING = new Set(['id', 'version', 'may', 'area', 'folderId', 'household', 'homeArea', 'permissions']);

/** @param {Shown} shown */
export function aboutYou({ held, who }) {
  const place = (/** @type {string} */ name) => (OWN_FIELDS.includes(name) ? OWN_FIELDS.indexOf(name) : OWN_FIELDS.length);
  const fields = Object.entries(held.person).filter(([name]) => !PLUMBING.has(name)).sort(([one], [other]) => place(one) - place(other));
  return html`<dl>${fields.map(
    ([name, value]) => html`<div class="pair">
      <dt>${fieldName(name)}</dt>
      <dd><span>${valueText(name, value)}</span> ${OWN_FIELDS.includes(name) || name === 'kind' ? nothing : doubtButton({ of: 'person', which: name }, fieldName(name), who)}</dd>
    </div>`,
  )}</dl>`;
}

/** @param {Shown} shown */
export const ties = ({ held, me, names, who }) =>
  listOf(held.ties, (tie) => {
    const sentence = tieSentence(tie, me, names);
    const facts = [...tieFacts(/** @type {any} */ (tie), held.on, names), tie.saidBy ? t('own.said-by', { who: tie.saidBy }) : '', tie.source?.length ? t('own.source', { source: tie.source.join(', ') }) : ''];
    return html`<p>${sentence}</p><p class="soft small-text">${facts.filter(Boolean).join(' ')}</p>${doubtButton({ of: 'tie', which: tie.id }, sentence, who)}`;
  });

/** @param {Shown} shown */
export const asked = ({ held, who }) =>
  listOf(held.asked, (one) => {
    const subject = subjectName(one.subject);
    const said = [one.answer ? t(`own.answer.${one.answer}`) : '', one.wish ? t(`personal.wish.${one.wish}`) : '', one.obstacle ?? ''].filter(Boolean).join(' ');
    return html`<p><strong>${subject}</strong> ${said}</p><p class="soft small-text">${dateText(one.on)}${one.by ? ` · ${one.by}` : ''}</p>${doubtButton({ of: 'answer', which: one.subject }, subject, who)}`;
  });

/** @param {Shown} shown */
export const conversations = ({ held, who }) =>
  listOf(held.conversations, (one) => {
    const title = t('own.conversation-on', { date: dateText(one.on) });
    const said = [one.about, ...(one.doubts ?? []).map(({ words }) => words), ...Object.values(one.answers ?? {}), one.nextStep ?? ''].filter(Boolean);
    return html`<p><strong>${title}</strong> · ${one.who}</p>${said.map((words) => html`<p class="words">${words}</p>`)}${doubtButton({ of: 'conversation', which: one.id }, title, who)}`;
  });

/** A conversation stands in the contact log too; once is enough. @param {Shown} shown */
export function contacts({ held }) {
  const told = new Set(held.conversations.map(({ id }) => id));
  return listOf(held.contactLog.filter(({ id }) => !told.has(id)), ({ on, who, about, nextStep }) => html`<p><strong>${dateText(on)}</strong> · ${who}</p><p class="words">${about}</p>${nextStep ? html`<p class="words">${t('log.next')} ${nextStep}</p>` : nothing}`);
}

/** @param {Shown} shown */
export const followers = ({ held }) => listOf(held.cases, ({ role, until }) => html`<p>${t('own.followed-by', { role: codeName('role', role) })} ${until ? t('own.stands-in', { date: dateText(until) }) : ''}</p>`);

/** @param {Shown} shown */
export const worries = ({ held }) =>
  listOf(
    held.worries,
    ({ passedOn, keptUntil, state, about, what, from, mayTell, steps }) => html`<p><strong>${dateText(passedOn)}</strong> · ${codeName('own.worry-state', state)}</p>
      ${what === undefined ? html`<p>${t('own.worry-not-yet')}</p>` : html`<p class="words">${about}: ${what}</p><p class="soft small-text">${mayTell ? t('own.worry-from', { who: from ?? '' }) : t('own.worry-from-hidden')}</p>`}
      ${steps?.length ? html`<p class="soft small-text">${t('own.worry-steps', { steps: steps.map((/** @type {any} */ { step }) => codeName('worry.step', step)).join(', ') })}</p>` : nothing}
      <p class="soft small-text">${t('own.until', { date: dateText(keptUntil) })}</p>`,
  );

/** @param {Shown} shown */
export const looked = ({ held, names }) =>
  listOf(
    looks(held.looked, dayOf),
    ({ day, who, role, purpose, did }) => html`<p>${dateText(day)} · ${names.get(who) ? `${names.get(who)} (${codeName('role', role)})` : codeName('role', role)}</p><p class="soft small-text">${[purpose ? codeName('looked.purpose', purpose) : '', ...did.map((action) => codeName('looked.did', action))].filter(Boolean).join(' · ')}</p>`,
  );

/** @param {Shown} shown */
export const changes = (shown) => listOf(shown.held.changes, (change) => html`<p>${dateText(dayOf(change.when))} · ${changedText(change, shown)}</p>`);

/** @param {Shown} shown */
export const elsewhere = ({ held }) => listOf(Object.entries(held.namedElsewhere), ([as, count]) => html`<p>${tn(`own.elsewhere.${as}`, count)}</p>`);

/** What for, on what ground, and until when. @param {Shown} shown */
export const reasons = ({ held }) => html`<div class="scroll" tabindex="0" role="region" aria-label=${t('own.title.reasons')}>
  <table>
    <thead><tr><th>${t('own.what')}</th><th>${t('own.why')}</th><th>${t('own.ground')}</th><th>${t('own.kept')}</th></tr></thead>
    <tbody>${held.parts.map((part) => html`<tr><th scope="row">${t(`own.part.${part.part}`)}</th><td>${t(`own.purpose.${part.purpose}`)}</td><td>${groundText(part)}</td><td>${keptText(part)}</td></tr>`)}</tbody>
  </table>
</div>`;

/** @template T @param {T[]} items @param {(item: T) => unknown} one */
const listOf = (items, one) => (items.length === 0 ? html`<p class="soft">${t('own.nothing')}</p>` : html`<ul>${items.map((item) => html`<li class="row-item">${one(item)}</li>`)}</ul>`);
