/**
 * What was changed, in sentences.
 *
 * @typedef {import('../contract.js').Made} Made
 * @typedef {import('../contract.js').ChangeLine} ChangeLine
 * @typedef {import('../contract.js').PastChange} PastChange
 */
import { codeName, domainName } from './naming.js';
import { problemText } from './problem-text.js';
import { dateText, has, number, t, timeText, tn } from './texts.js';

/** Fields whose values are codes with words of their own, where those do not go by the name of the field. @type {Record<string, string>} */
const CODES = { roles: 'role', marks: 'mark', permissions: 'own.permission' };
/** What a value within a list is called by. */
const INNER = ['role', 'mark', 'level', 'value'];
/** Edits that are about the web as a whole. */
const OF_THE_WEB = new Set(['imported', 'gathered', 'scheduled', 'area-marked']);
const DATES = new Set(['since', 'until', 'from', 'lastConfirmed', 'lastContact', 'startsBy', 'stopsOn']);

/** Who made it and when. @param {Made} made */
export function madeText({ at, own, name, role }) {
  const who = own ? t('history.you') : (name ?? (role ? codeName('role', role) : t('history.somebody')));
  return t('history.made', { who, date: dateText(at), time: timeText(at) });
}

/** What a change of an area was about. @param {ChangeLine} line */
export function editText({ edit, step, rows, subject }) {
  const name = !subject ? '' : subject.what === 'tie' ? t('history.tie-between', { from: subject.fromName ?? t('history.gone'), to: subject.toName ?? t('history.gone') }) : (subject.name ?? t('unknown'));
  const what = edit ? t(`history.edit.${edit}`, { name }) : t('history.edit.other', { name });
  const with_ = rows > 1 && subject ? ` ${tn('history.more', rows - 1)}` : ['imported', 'gathered', 'scheduled'].includes(edit ?? '') && rows > 0 ? ` ${tn('history.rows', rows)}` : '';
  return step === 'made' ? `${what}${with_}` : t(`history.step.${step}`, { what: `${what}${with_}` });
}

/** What was undone or done again; of what is about people alone no more than that. @param {ChangeLine} line */
export const undoneText = (line) => (line.subject || OF_THE_WEB.has(line.edit ?? '') ? editText(line) : t(line.step === 'redone' ? 'undo.redone' : 'undo.undone'));

/**
 * What a row was and what it became, field by field.
 *
 * @param {PastChange} change
 * @returns {{field: string, was: string, became: string}[]}
 */
export function differences({ before = {}, after = {} }) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .map((name) => ({ field: fieldName(name), was: valueText(name, before[name]), became: valueText(name, after[name]) }))
    .filter(({ was, became }) => was !== became);
}

/** Everything that stands in the way, in one text. @param {import('../contract.js').Problem} problem */
export function refusalText(problem) {
  const { obstacles } = problem;
  return obstacles?.length ? [problem.title, ...obstacles.map(obstacleText)].join(' ') : problemText(problem);
}

/** @param {import('../contract.js').Obstacle} obstacle */
export function obstacleText({ name, message, mend, later }) {
  return [name ? `${name}: ${message}` : message, later ? `${t('history.later', { made: madeText(later) })}` : '', mend].filter(Boolean).join(' ');
}

/** @param {string} name */
export const fieldName = (name) => (has(`field.${name}`) ? t(`field.${name}`) : codeName('own.field', name));

/** @param {string} name @param {unknown} value @returns {string} */
export function valueText(name, value) {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return value.map((one) => valueText(name, one)).join(', ');
  if (typeof value === 'object') return spellText(name, /** @type {Record<string, unknown>} */ (value));
  if (name === 'domains') return domainName(String(value));
  if (DATES.has(name)) return dateText(String(value));
  const key = CODES[name] ?? name;
  if (has(`${key}.${value}`)) return t(`${key}.${value}`);
  return typeof value === 'number' ? number(value) : codeName(key, String(value));
}

/** A value that was so during a period. @param {string} name @param {Record<string, unknown>} spell */
function spellText(name, spell) {
  const inner = INNER.find((key) => key in spell);
  const from = spell.since ?? spell.from;
  const what = inner ? valueText(name, spell[inner]) : '';
  const since = from ? t('period.since', { since: dateText(String(from)) }) : '';
  const until = spell.until ? t('period.until', { until: dateText(String(spell.until)) }) : '';
  return [what, [since, until].filter(Boolean).join(', ')].filter(Boolean).join(' ');
}
