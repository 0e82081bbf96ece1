/**
 * When something is, as the lines of RFC 5545 that are kept, and as what a form asks. What a form cannot show stays as it is.
 *
 * @typedef {'once'|'week'|'two-weeks'|'month'|'year'} Repeat
 * @typedef {{day: string, start: string, end: string, repeat: Repeat}} When start and end are hours, empty when nobody knows
 * @typedef {{day: string, weeks: number, yearly: boolean}} Closing
 */

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** @type {Repeat[]} */
export const REPEATS = ['once', 'week', 'two-weeks', 'month', 'year'];

/** @param {string} day */
const weekday = (day) => DAYS[new Date(day).getUTCDay()];

/** The how manieth of its weekday a day is in its month. @param {string} day */
const nth = (day) => Math.ceil(Number(day.slice(8)) / 7);

/** The week of ISO 8601 in which a day is. @param {string} day */
function weekNumber(day) {
  const thursday = Date.parse(day) + (4 - (new Date(day).getUTCDay() || 7)) * DAY;
  return 1 + Math.floor((thursday - Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1)) / WEEK);
}

/** @param {string} day @param {Repeat} repeat */
function ruleOf(day, repeat) {
  if (repeat === 'week') return `FREQ=WEEKLY;BYDAY=${weekday(day)}`;
  if (repeat === 'two-weeks') return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday(day)}`;
  if (repeat === 'month') return `FREQ=MONTHLY;BYDAY=${nth(day) > 4 ? -1 : nth(day)}${weekday(day)}`;
  return repeat === 'year' ? 'FREQ=YEARLY' : '';
}

/** @param {string} time */
const minutes = (time) => 60 * Number(time.slice(0, 2)) + Number(time.slice(3, 5));

/** @param {string} start @param {number} more in minutes */
const timeAfter = (start, more) => [Math.floor((minutes(start) + more) / 60), (minutes(start) + more) % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** @param {When} when @returns {string} empty without a day */
export function scheduleOf({ day, start, end, repeat }) {
  if (!day) return '';
  const plain = day.replaceAll('-', '');
  const rule = ruleOf(day, repeat);
  const long = start && end ? minutes(end) - minutes(start) : 0;
  return [
    start ? `DTSTART:${plain}T${start.replace(':', '')}00` : `DTSTART;VALUE=DATE:${plain}`,
    ...(long > 0 ? [`DURATION:PT${long}M`] : []),
    ...(rule ? [`RRULE:${rule}`] : []),
  ].join('\n');
}

/** @param {Closing} closing @returns {string} empty without a day */
export function closingOf({ day, weeks, yearly }) {
  if (!day) return '';
  return [`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`, `DURATION:P${weeks}W`, ...(yearly ? [`RRULE:FREQ=YEARLY;BYWEEKNO=${weekNumber(day)};BYDAY=${weekday(day)}`] : [])].join('\n');
}

/** What a form shows of a schedule. @param {string} text @returns {When|null} null when it says more than that */
export function whenOf(text) {
  if (!text) return { day: '', start: '', end: '', repeat: 'once' };
  const [, date = '', time = ''] = /^DTSTART(?:;TZID=Europe\/Amsterdam|;VALUE=DATE)?:(\d{8})(?:T(\d{4})00)?(?=\s|$)/.exec(text) ?? [];
  const day = dayOf(date);
  const start = time && `${time.slice(0, 2)}:${time.slice(2)}`;
  const long = Number(/\sDURATION:PT(\d+)M(?=\s|$)/.exec(text)?.[1] ?? 60 * Number(/\sDURATION:PT(\d+)H(?=\s|$)/.exec(text)?.[1] ?? 0));
  const end = start && long && minutes(start) + long < 24 * 60 ? timeAfter(start, long) : '';
  return REPEATS.map((repeat) => ({ day, start, end, repeat })).find((when) => day !== '' && says(text, when)) ?? null;
}

/** @param {string} text @returns {Closing|null} null when it says more than that */
export function closedOf(text) {
  if (!text) return { day: '', weeks: 1, yearly: true };
  const [, date = '', weeks = ''] = /^DTSTART;VALUE=DATE:(\d{8})\s+DURATION:P(\d+)W(?=\s|$)/.exec(text) ?? [];
  return [true, false].map((yearly) => ({ day: dayOf(date), weeks: Number(weeks), yearly })).find((closing) => closing.day !== '' && lines(closingOf(closing)) === lines(text)) ?? null;
}

/**
 * A schedule moved to another time of the week, from a day on; how often it is and how long it takes stay.
 *
 * @param {string} text empty: every week from then on
 * @param {{day: number, start: string}} slot day: 1 is Monday
 * @param {string} from
 * @returns {string|null} null when it says more than a form can show
 */
export function movedTo(text, { day, start }, from) {
  const known = whenOf(text);
  if (!known) return null;
  const first = Date.parse(from) + ((day - (new Date(from).getUTCDay() || 7) + 7) % 7) * DAY;
  const long = known.start && known.end ? minutes(known.end) - minutes(known.start) : 0;
  const end = long > 0 && minutes(start) + long < 24 * 60 ? timeAfter(start, long) : '';
  return scheduleOf({ day: new Date(first).toISOString().slice(0, 10), start, end, repeat: text ? known.repeat : 'week' });
}

/** @param {string} date */
const dayOf = (date) => (date && Number.isFinite(Date.parse(isoOf(date))) ? isoOf(date) : '');

/** @param {string} date */
const isoOf = (date) => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;

/** The same in whatever way lines are broken, hours are told in minutes and the zone is ours. @param {string} text */
const lines = (text) =>
  text
    .trim()
    .replace(/;TZID=Europe\/Amsterdam/, '')
    .replace(/DURATION:PT(\d+)H(?=\s|$)/, (_, hours) => `DURATION:PT${60 * Number(hours)}M`)
    .split(/\s+/)
    .join('\n');

/** @param {string} text @param {When} when */
const says = (text, when) => lines(scheduleOf(when)) === lines(text);
