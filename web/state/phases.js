/**
 * The days by which a web grew: the last of each year in which something may begin or end, or of each month when there are
 * few of those. On such a day also what is only known by its year has surely begun.
 */
import { firstDayOf } from '../picture/ties.js';

const MOST = 12;
const FEW = 3;

/**
 * @param {import('../contract.js').AreaCard} card
 * @param {string} last the last day that is looked at
 * @returns {string[]} rising, at most twelve, the last of them the last day
 */
export function phasesOf(card, last) {
  const days = card.dates.map(firstDayOf).filter((day) => day <= last);
  const years = endsOf(days.map((day) => `${day.slice(0, 4)}-12-31`), last);
  return thinned(years.length >= FEW ? years : endsOf(days.map((day) => monthEnd(day)), last));
}

/** @param {string[]} days @param {string} last */
const endsOf = (days, last) => [...new Set([...days.filter((day) => day < last), last])].sort();

/** @param {string} day */
const monthEnd = (day) => {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

/** As many as can be looked at together; the latest tell most, so those stay. @param {string[]} days */
const thinned = (days) => days.slice(-MOST);
