/** Why two could meet, in words. */
import { domainName } from '../state/naming.js';
import { number, t, tn } from '../state/texts.js';
import { listed } from './insight-words.js';

/** @typedef {import('../contract.js').Introduction} Introduction */
/** @typedef {Map<string, string>} Names */

const SOME = 4;

/** @param {Introduction['reasons'][number]} reason @param {Names} names */
export function reasonText({ why, words, actors }, names) {
  const named = actors.map((id) => names.get(id) ?? '');
  if (why === 'offer-meets-need') return t('introductions.why.offer-meets-need', { offers: named[0], offer: words[0], seeks: named[1], need: words[1] });
  if (why === 'same-target-group') return t('introductions.why.same-target-group', { groups: listed(words) });
  if (why === 'empty-cell') return t('introductions.why.empty-cell', { one: domainName(words[0]), other: domainName(words[1]) });
  const left = named.length - SOME;
  return left > 0
    ? t('introductions.why.two-steps-more', { names: named.slice(0, SOME).join(', '), n: number(left) })
    : tn('introductions.why.two-steps', named.length, { names: listed(named) });
}
