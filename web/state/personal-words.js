/**
 * A personal web in full sentences: for who hears the figure, for the panel beside it and for its table.
 *
 * @typedef {import('../contract.js').PersonalTie} PersonalTie
 * @typedef {import('../personal/around.js').Other} Other
 * @typedef {import('../personal/around.js').Place} Place
 */
import { NEAR, standingOf } from '../personal/around.js';
import { isUnconfirmed } from '../picture/ties.js';
import { codeName, domainName } from './naming.js';
import { around, periodText } from './sentences.js';
import { dateText, t, tn } from './texts.js';

/** @param {string} id */
export const placeName = (id) => (id === NEAR ? t('personal.near') : domainName(id));

/** Who is who, in what stands beside a web. @param {Map<string, string>} names @param {string} id or a text */
export const nameIn = (names, id) => names.get(id) ?? id;

/**
 * A tie in a sentence.
 *
 * @param {{from: string, type: string, to: string}} tie
 * @param {string} me id
 * @param {Map<string, string>} names
 */
export function tieSentence(tie, me, names) {
  const outgoing = tie.from === me;
  const [before, after] = around({ type: tie.type, outgoing }, nameIn(names, me));
  return `${before}${nameIn(names, outgoing ? tie.to : tie.from)}${after}`;
}

/**
 * What is known of a tie, in short sentences.
 *
 * @param {PersonalTie} tie
 * @param {string} day
 * @param {Map<string, string>} names
 * @returns {string[]}
 */
export function tieFacts(tie, day, names) {
  const standing = standingOf(tie, day);
  const facts = [
    standing === 'now' ? '' : t(`personal.standing.${standing}`),
    tie.support?.length ? t('personal.fact.support', { support: tie.support.map((kind) => t(`support.${kind}`)).join(', ') }) : '',
    tie.frequency ? t('personal.fact.frequency', { frequency: t(`frequency.${tie.frequency}`) }) : t('personal.fact.frequency-unknown'),
    tie.closeness ? t(`personal.closeness.${tie.closeness}`) : '',
    tie.distance ? t(`personal.distance.${tie.distance}`) : '',
    tie.strain === 'stiffly' ? t('personal.fact.strain') : '',
    tie.arose ? t('personal.fact.arose', { name: nameIn(names, tie.arose) }) : '',
    tie.startsBy && standing === 'agreed' ? t('personal.fact.starts-by', { date: dateText(tie.startsBy) }) : '',
    tie.fallback ? t('personal.fact.fallback', { name: nameIn(names, tie.fallback) }) : '',
    tie.endReason && standing === 'ended' ? t('personal.fact.end-reason', { reason: codeName('endReason', tie.endReason) }) : '',
    tie.lastContact ? t('personal.fact.last-contact', { date: dateText(tie.lastContact) }) : '',
    tie.since || tie.until ? t('personal.fact.period', { period: periodText(tie) }) : '',
    confirmedText(tie, day),
  ];
  return facts.filter(Boolean);
}

/** @param {PersonalTie} tie @param {string} day */
function confirmedText(tie, day) {
  if (tie.lastConfirmed) return t(isUnconfirmed(tie, day) ? 'personal.fact.confirmed-long-ago' : 'personal.fact.confirmed', { date: dateText(tie.lastConfirmed) });
  return isUnconfirmed(tie, day) ? t('personal.fact.never-confirmed') : '';
}

/**
 * Everything about one other, for who hears the figure.
 *
 * @param {Other} other
 * @param {{me: string, day: string, names: Map<string, string>}} web
 */
export const otherText = (other, { me, day, names }) =>
  [t('personal.other', { name: other.label.name, kind: t(`kind.${other.label.kind}`) }), ...other.ties.flatMap((tie) => [tieSentence(tie, me, names), ...tieFacts(tie, day, names)])].join(' ');

/**
 * What is known of a place.
 *
 * @param {Place} place
 * @param {number} count how many stand there
 */
export function placeText(place, count) {
  const { told, asked, id } = place;
  const said = told === 'some' ? tn('personal.told.some', count) : t(`personal.told.${told}`);
  const when = told === 'not-asked' || !asked ? '' : t('personal.asked-on', { date: dateText(asked.on) });
  const wish = asked?.wish && (asked.subject === id || told === 'some') ? t(`personal.wish.${asked.wish}`) : '';
  return [`${placeName(id)}: ${said}`, when, wish].filter(Boolean).join(' ');
}
