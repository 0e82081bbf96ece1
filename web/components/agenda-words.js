/** What an agenda says, in words. */
import { dateText, number, t, tn } from '../state/texts.js';
import { store } from '../state/app.js';
import { listed } from './insight-words.js';

/** @typedef {import('../contract.js').Happening} Happening */
/** @typedef {import('../contract.js').Clash} Clash */
/** @typedef {Map<string, string>} Names */

const SOME_DAYS = 4;

const locale = () => (store.state.language === 'nl' ? 'nl-NL' : 'en-GB');

/** @param {string} day @param {Intl.DateTimeFormatOptions} shape */
export const dayText = (day, shape) => new Intl.DateTimeFormat(locale(), { ...shape, timeZone: 'UTC' }).format(new Date(day));

/** @param {Pick<Happening, 'start'|'end'|'day'|'lastDay'>} moment */
export function hoursText({ start, end, day, lastDay }) {
  if (!start) return day === lastDay ? t('agenda.hours.unknown') : t('agenda.hours.until', { day: dateText(lastDay) });
  return end ? t('agenda.hours.both', { start: start.slice(0, 5), end: end.slice(0, 5) }) : t('agenda.hours.start', { start: start.slice(0, 5) });
}

/** @param {Happening} happening */
export const forWhom = ({ openTo }) => t(`agenda.for.${openTo ?? 'unknown'}`);

/** @param {string[]} ids @param {Names} names */
export const called = (ids, names) => ids.map((id) => names.get(id) ?? '');

/** @param {Clash} clash @param {Names} names */
export function clashText({ why, one, other, over, sure }, names) {
  const inOrder = (/** @type {string[]} */ ids) => called(ids, names).sort((x, y) => x.localeCompare(y, 'nl'));
  const [first, second] = why === 'closed' ? [names.get(one)] : inOrder([one, other]);
  const [a, b] = inOrder(over);
  return t(`agenda.clash.${why}${why === 'closed' ? '' : sure ? '.sure' : '.maybe'}`, { one: first, other: second, a, b, place: a });
}

/** On which days. @param {Clash} clash */
export function clashDays({ days }) {
  const said = days.slice(0, SOME_DAYS).map((day) => dayText(day, { weekday: 'short', day: 'numeric', month: 'short' }));
  const left = days.length - SOME_DAYS;
  return left > 0 ? tn('agenda.days-more', left, { days: said.join(', '), n: number(left) }) : listed(said);
}
