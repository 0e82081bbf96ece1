/** When something is each week, in the words of a calendar (RFC 5545): the one rule that a club fills in itself. */

/** @typedef {{day: string, time: string}} Weekly day: as a calendar writes it; time: as a clock does */

export const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const RULE = /^DTSTART[^:]*:\d{8}T(\d{2})(\d{2})\d{2}\s+RRULE:FREQ=WEEKLY;BYDAY=(MO|TU|WE|TH|FR|SA|SU)$/;

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** What a schedule says, when it is such a rule; null when it is another. @param {string|undefined} schedule @returns {Weekly|null} */
export function weeklyOf(schedule) {
  if (!schedule) return { day: '', time: '' };
  const found = RULE.exec(schedule.trim());
  return found && { day: found[3], time: `${found[1]}:${found[2]}` };
}

/** The rule, which begins on the next such day. @param {Weekly} weekly @param {string} today @returns {string} empty when it is not each week */
export function scheduleOf({ day, time }, today) {
  if (!day || !time) return '';
  const from = Date.parse(today);
  const ahead = (DAYS.indexOf(day) - ((new Date(from).getUTCDay() + 6) % 7) + 7) % 7;
  const start = new Date(from + ahead * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');
  return `DTSTART;TZID=Europe/Amsterdam:${start}T${time.replace(':', '')}00\nRRULE:FREQ=WEEKLY;BYDAY=${day}`;
}

/** The name of a day. @param {string} day */
export const dayName = (day) => new Intl.DateTimeFormat(document.documentElement.lang || 'nl', { weekday: 'long', timeZone: 'UTC' }).format(new Date(MONDAY + DAYS.indexOf(day) * DAY_MS));
