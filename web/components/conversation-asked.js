/** What was asked in a conversation and what not: nothing is asked until somebody says so. */
import { html, nothing } from 'lit';
import { FIRST_SUBJECTS, SUPPORT_SUBJECTS } from '../state/conversation.js';
import { domainName } from '../state/naming.js';
import { dateText, has, t } from '../state/texts.js';
import { lineOf, oneOf } from './choices.js';

/**
 * @typedef {import('../state/draft-form.js').DraftForm} DraftForm
 * @typedef {import('../contract.js').Asked} Asked
 */
const ANSWERS = ['some', 'none', 'declined'];
const WISHES = ['content', 'more', 'less'];

/** @param {DraftForm} form @param {Asked[]} before what was asked earlier @param {string[]} domains the life domains */
export const subjects = (form, before, domains) => html`
  ${FIRST_SUBJECTS.map((subject) => asked(form, subject, before))}
  ${folded(form, t('talk.domains'), domains, before)} ${folded(form, t('talk.kinds-of-support'), SUPPORT_SUBJECTS, before)}
`;

/** @param {DraftForm} form @param {string} title @param {string[]} subjects @param {Asked[]} before */
function folded(form, title, subjects, before) {
  const count = subjects.filter((subject) => form.draft.asked[subject]?.answer).length;
  return html`<details>
    <summary>${title}${count > 0 ? ` (${t('talk.asked-count', { count })})` : nothing}</summary>
    <div class="fields">${subjects.map((subject) => asked(form, subject, before))}</div>
  </details>`;
}

/** @param {DraftForm} form @param {string} subject @param {Asked[]} before */
function asked(form, subject, before) {
  const { answer = '', wish = '', obstacle } = form.draft.asked[subject] ?? {};
  const put = (/** @type {object} */ change) => form.put('asked', subject, change);
  const choose = (/** @type {string} */ code) => (code ? put({ answer: code, ...(code === 'declined' ? { wish: '', obstacle: '' } : {}) }) : form.drop('asked', subject));
  return html`${oneOf({
    name: `asked-${subject}`,
    legend: subjectName(subject),
    help: lastTime(subject, before),
    value: answer,
    choices: [['', t('talk.not-asked')], ...ANSWERS.map((code) => /** @type {[string, string]} */ ([code, answerName(code, subject)]))],
    choose,
    error: form.errors.get(`asked.${subject}`),
  })}
  ${answer && answer !== 'declined'
    ? html`<div class="then">
        ${oneOf({ name: `wish-${subject}`, legend: t('talk.wish'), value: wish, choices: [['', t('talk.not-asked')], ...WISHES.map((code) => /** @type {[string, string]} */ ([code, t(`wish.${code}`)]))], choose: (code) => put({ wish: code }) })}
        ${wish === 'more' || wish === 'less' ? lineOf({ id: `obstacle-${subject}`, label: t('talk.obstacle'), value: obstacle, type: (text) => put({ obstacle: text }) }) : nothing}
      </div>`
    : nothing}`;
}

/** @param {string} subject */
function subjectName(subject) {
  const [first, kind] = subject.split(':');
  if (kind) return t(`support.${kind}`);
  return has(`subject.${first}`) ? t(`subject.${first}`) : domainName(first);
}

/** @param {string} code @param {string} subject */
const answerName = (code, subject) => (has(`answer.${code}.${subject}`) ? t(`answer.${code}.${subject}`) : t(`answer.${code}`));

/** What came of it the last time. @param {string} subject @param {Asked[]} before */
function lastTime(subject, before) {
  const last = before.filter((row) => row.subject === subject).sort((a, b) => b.on.localeCompare(a.on))[0];
  if (!last) return undefined;
  const said = [last.answer && answerName(last.answer, subject), last.wish && t(`wish.${last.wish}`)].filter(Boolean).join(', ').toLowerCase();
  return t(said ? 'talk.last-time' : 'talk.last-time-asked', { date: dateText(last.on), said });
}
