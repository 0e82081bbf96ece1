/** What is held on a person, in words. */
import { codeName, domainName } from './naming.js';
import { tieSentence } from './personal-words.js';
import { dateText, has, t, tn } from './texts.js';

/**
 * @typedef {import('../contract.js').Held} Held
 * @typedef {{me: string, names: Map<string, string>}} Around
 */

/** A subject that somebody was asked about. @param {string} subject */
export function subjectName(subject) {
  if (subject.startsWith('support:')) return t('own.support', { kind: t(`support.${subject.slice('support:'.length)}`) });
  return has(`own.subject.${subject}`) ? t(`own.subject.${subject}`) : domainName(subject);
}

/** @param {string} name of a field of a person */
export const fieldName = (name) => codeName('own.field', name);

/**
 * What a doubt is of.
 *
 * @param {{of: string, which: string}} doubt
 * @param {import('./personal.js').Personal} personal
 */
export function doubtedText({ of, which }, { me, names, web }) {
  const tie = of === 'tie' ? web.ties.find(({ id }) => id === which) : undefined;
  if (tie) return tieSentence(tie, me, names);
  if (of === 'answer') return t('own.answer-on', { subject: subjectName(which) });
  return of === 'person' ? fieldName(which) : t('own.conversation');
}

/** A period as ISO 8601 has it, in months or years. @param {string|undefined} period */
export function periodName(period) {
  const months = Number(/^P(\d+)M$/.exec(period ?? '')?.[1] ?? 0);
  if (!months) return '';
  return months >= 24 && months % 12 === 0 ? tn('own.years', months / 12) : tn('own.months', months);
}

/** How long a part is kept. @param {import('../contract.js').HeldPart} part */
export const keptText = ({ rule, kept, until }) => [t(`own.rule.${rule}`, { period: periodName(kept) }), until ? t('own.until', { date: dateText(until) }) : ''].filter(Boolean).join(' ');

/** On what ground a part is held. @param {import('../contract.js').HeldPart} part */
export const groundText = ({ ground, legalBasis }) => (legalBasis ? codeName('legalBasis', legalBasis) : t(ground === 'account' ? 'own.ground.account' : 'own.ground.unknown'));

/** The value of a field of a person, in words. @param {string} name @param {any} value */
export function valueText(name, value) {
  if (Array.isArray(value)) return value.map((one) => itemText(name, one)).join(', ');
  return itemText(name, value);
}

/** @param {string} name @param {any} value */
function itemText(name, value) {
  if (name === 'domains') return domainName(value);
  if (name === 'roles') return [codeName('role', value.role), spellText(value)].filter(Boolean).join(' ');
  if (name === 'formality') return [codeName('formality', String(value.value)), spellText(value)].filter(Boolean).join(' ');
  if (name === 'involvement') return [codeName('involvement', String(value.level)), spellText({ since: value.from, until: value.until })].filter(Boolean).join(' ');
  if (name === 'permissions') return t(`own.permission.${value}`);
  if (name === 'since' || name === 'until') return dateText(String(value));
  return CODED.has(name) ? codeName(name, String(value)) : String(value);
}

const CODED = new Set(['kind', 'sector', 'level', 'legalBasis', 'openTo']);

/** @param {{since?: string, until?: string}} spell */
const spellText = ({ since, until }) => (since || until ? `(${[since ? dateText(since) : '', until ? dateText(until) : ''].join(' – ')})` : '');

/** What a change was of. @param {Held['changes'][number]} change @param {Around} around */
export function changedText({ what, before, after }, { me, names }) {
  const one = after ?? before ?? {};
  const how = t(`own.changed.${before ? (after ? 'changed' : 'gone') : 'new'}`);
  const tie = what === 'tie' && one.from && one.to && names.has(one.from === me ? one.to : one.from);
  return `${tie ? tieSentence(/** @type {any} */ (one), me, names) : t(`own.changed.${what}`)}: ${how}`;
}

