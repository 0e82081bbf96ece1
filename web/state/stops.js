import { firstDayOf } from '../picture/ties.js';

/**
 * The dates at which the slider stops: the days on which something may begin or end, and the last day that is known.
 *
 * @param {import('../contract.js').AreaCard} card
 * @param {string} today
 * @returns {string[]} rising
 */
export function stopsOf(card, today) {
  const last = lastStop(card, today);
  const days = card.dates.map(firstDayOf).filter((day) => day < last);
  return [...new Set([...days, last])].sort();
}

/**
 * The day on which a web is looked at when nobody asks for another: its last day when that is past, else today.
 *
 * @param {import('../contract.js').AreaCard} card
 * @param {string} today
 */
export const lastStop = (card, today) => (card.lastDate && card.lastDate < today ? card.lastDate : today);
