/**
 * The calendar of a club or place on its way into the web: first what it would change, then what was chosen of it.
 *
 * @typedef {import('../contract.js').CalendarPlan} CalendarPlan
 * @typedef {import('../contract.js').PlannedEvent} PlannedEvent
 * @typedef {{file: string, host: string, places: {words: string, place?: string}[]}} Asked
 */
import { partiesOf } from './evening.js';
import { client } from './service.js';

/** The service takes a request of a megabyte; each end of a line counts for more there. */
export const MOST_BYTES = 900_000;
/** So many come in at once. */
export const MOST_TAKEN = 500;

/** The parties of an area, by name. @param {string} area @returns {Promise<import('../contract.js').WebActor[]>} */
export const partiesIn = async (area) => partiesOf(await client.get(`/v1/areas/${encodeURIComponent(area)}/web`));

/** What a file says; null when it is no text. @param {File} file @returns {Promise<string|null>} */
export async function textOf(file) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** What a file would change; nothing is changed. @param {string} area @param {Asked} asked @returns {Promise<CalendarPlan>} */
export const previewCalendar = async (area, asked) => (await client.write('POST', `/v1/areas/${encodeURIComponent(area)}/calendar/preview`, asked)).body;

/** What comes in unless somebody says otherwise: what changes, and what is new and comes back. @param {CalendarPlan} plan @returns {Set<string>} */
export const usuallyTaken = ({ events }) => new Set(events.filter(({ outcome, next }) => outcome === 'change' || (outcome === 'create' && next.length > 1)).map(({ key }) => key));

/** What can come in. @param {CalendarPlan} plan */
export const comingIn = ({ events }) => events.filter(({ outcome }) => outcome === 'create' || outcome === 'change');

/** The words that tell where something new is. @param {CalendarPlan} plan @returns {string[]} */
export const wordsOf = ({ events }) => [...new Set(events.flatMap(({ outcome, where }) => (outcome === 'create' && where ? [where] : [])))];
