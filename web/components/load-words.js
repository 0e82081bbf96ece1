/** What is said of how carrying is spread. */
import { codeName } from '../state/naming.js';
import { dateText, number, t, tn } from '../state/texts.js';

/** @typedef {import('../contract.js').Load} Load */

/** A share as one in so many, as near as words come. @param {number} share above 0 up to a half */
export const oneIn = (share) => {
  if (share > 0.45) return t('load.half-of');
  return share > 0.365 ? t('load.two-in-five') : t('load.one-in', { n: number(Math.round(1 / share)) });
};

/** @param {Load['people']} people */
export function peopleText({ of, half, steps }) {
  const n = steps.reduce((sum, { carriers }) => sum + carriers, 0);
  if (half !== null) return t(`load.people.${of}`, { n: number(n), share: oneIn(half) });
  return n > 0 ? t(`load.people-even.${of}`, { n: number(n) }) : t(`load.people-few.${of}`);
}

/** @param {import('../contract.js').Spread['steps'][number]} step @param {'parties'|'people'} look */
export const stepText = ({ things, orMore, carriers }, look) => t('load.step', { carriers: tn(`load.carriers.${look}`, carriers, { n: number(carriers) }), things: orMore ? t('load.or-more', { n: number(things) }) : tn('load.things', things, { n: number(things) }) });

/** @param {Load['hats'][number]['hats'][number]} hat @param {Map<string, string>} names */
export const hatText = ({ what, type, frequency, stopsOn }, names) =>
  [`${t(`tie-name.${type}`)} ${names.get(what)}`, ...(frequency ? [codeName('frequency', frequency)] : []), ...(stopsOn ? [t('load.stops', { date: dateText(stopsOn) })] : [])].join(', ');
