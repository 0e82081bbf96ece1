/**
 * Ties in sentences: one template for each type and direction, from the side of whom one looks at.
 *
 * @typedef {import('../contract.js').WebTie} WebTie
 * @typedef {{key: string, type: string, other: string, outgoing: boolean, spells: WebTie[]}} Sentence several spells of one tie are one sentence
 */
import { dateText, t } from './texts.js';

/**
 * @param {string} actor
 * @param {WebTie[]} ties
 * @returns {Sentence[]} of the actor, spells of one tie together, the latest spell first
 */
export function sentencesOf(actor, ties) {
  /** @type {Map<string, Sentence>} */
  const sentences = new Map();
  for (const tie of ties) {
    if (tie.from !== actor && tie.to !== actor) continue;
    const key = `${tie.from} ${tie.type} ${tie.to}`;
    const known = sentences.get(key);
    if (known) known.spells.push(tie);
    else sentences.set(key, { key, type: tie.type, outgoing: tie.from === actor, other: tie.from === actor ? tie.to : tie.from, spells: [tie] });
  }
  for (const { spells } of sentences.values()) spells.sort((a, b) => (b.since ?? '').localeCompare(a.since ?? ''));
  return [...sentences.values()];
}

/**
 * The sentence in parts, so that the other can be a link.
 *
 * @param {{type: string, outgoing: boolean}} sentence
 * @param {string} me
 * @returns {[string, string]} what stands before and after the other's name
 */
export function around({ type, outgoing }, me) {
  const [before, after = ''] = t(`tie.${type}.${outgoing ? 'out' : 'in'}`, { me }).split('{other}');
  return [before, after];
}

/**
 * When a spell was, as exact as it is known.
 *
 * @param {WebTie} tie
 */
export function periodText({ since, until }) {
  if (since && until) return t('period.from-until', { since: dateText(since), until: dateText(until) });
  if (since) return t('period.since', { since: dateText(since) });
  if (until) return t('period.until', { until: dateText(until) });
  return t('period.unknown');
}
