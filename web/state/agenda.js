/** The days of a month as an agenda shows them: whole weeks, from Monday to Sunday. */

import { today } from './today.js';

const DAY = 86_400_000;

/** @param {string} day @param {number} days */
export const plusDays = (day, days) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Monday is 0. @param {string} day */
export const weekdayOf = (day) => (new Date(day).getUTCDay() + 6) % 7;

/** @param {string} day */
export const mondayOf = (day) => plusDays(day, -weekdayOf(day));

/** The first day of the month that is shown: that of a day, else of today. @param {string|null} day */
export const monthOf = (day) => `${(day ?? today()).slice(0, 7)}-01`;

/** The first of another month. @param {string} month its first day @param {number} more */
export function monthBeside(month, more) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + more, 1)).toISOString().slice(0, 10);
}

/** The Mondays of the weeks of a month. @param {string} month its first day @returns {string[]} */
export function weeksOf(month) {
  const next = monthBeside(month, 1);
  const weeks = [];
  for (let monday = mondayOf(month); monday < next; monday = plusDays(monday, 7)) weeks.push(monday);
  return weeks;
}

/** @param {string} monday @returns {string[]} */
export const daysOf = (monday) => Array.from({ length: 7 }, (_, i) => plusDays(monday, i));

/** What is asked of the service for the month in the address. @param {{since: string|null}} route */
export function agendaQuery({ since }) {
  const month = monthOf(since);
  return `?from=${month}&weeks=${weeksOf(month).length}`;
}
