/**
 * A view as a step of a story keeps it: the page and what was chosen on it. Whoever opens it reads what it shows by their own rights.
 *
 * @typedef {import('./route.js').Route} Route
 * @typedef {import('../contract.js').StoryStep} StoryStep
 */
import { dateOf, look } from './actions.js';
import { store } from './app.js';
import { colourName } from './figures.js';
import { HOME, INSIGHT, readRoute, writeRoute } from './route.js';
import { dateText, has, t } from './texts.js';
import { today } from './today.js';

/** The pages about an area as a whole: no other is kept. */
export const KEPT = new Set(['kern', 'time', 'coverage', 'what-if', ...[...INSIGHT].filter((place) => place !== 'stories')]);

const PEOPLE = new Set(['RESIDENT', 'PROFESSIONAL', 'CONTACT']);

/** The pages that look at a day which the address may leave out: then it is today. */
const OF_A_DAY = new Set(['money', 'together', 'initiatives', 'dossier', 'stage']);

/** @param {Route} route */
function dayOfView(route) {
  if (route.place === 'kern') return { asOf: dateOf(route) };
  return OF_A_DAY.has(route.place) ? { until: route.until ?? today() } : {};
}

/** What is kept of where one is; what is of today then, is of that day later. @param {Route} route @returns {StoryStep} */
export function viewOf(route) {
  const fixed = { ...route, story: null, at: 1, ...dayOfView(route) };
  const query = writeRoute(fixed).split('?')[1];
  return { place: route.place, text: '', ...(query ? { query } : {}) };
}

/** Where a step is. @param {string} area @param {StoryStep} step @param {string} story @param {number} at */
export const routeOf = (area, { place, query }, story, at) => ({ ...readRoute(`#/${place}/${encodeURIComponent(area)}?${query ?? ''}`), story, at });

/** Goes from a page to where it is put in a story. */
export function keepView() {
  const { route, web } = store.state;
  if (route.place === 'kern' && web?.actors.some(({ id, kind }) => id === route.focus && PEOPLE.has(kind))) {
    return store.set({ message: { text: t('stories.person'), kind: 'bad' } });
  }
  look({ ...HOME, place: 'stories', area: route.area });
  store.set({ viewToKeep: viewOf(route) });
}

/** A view in words: the page, the day, and what its colours mean. @param {StoryStep} step @param {string} area */
export function viewText(step, area) {
  const { place, asOf, since, until, colourBy } = routeOf(area, step, '', 1);
  const day = asOf ?? until;
  const page = has(`stories.page.${place}`) ? t(`stories.page.${place}`) : t(`insight.${place}.short`);
  const days = since && until ? `${dateText(since)} – ${dateText(until)}` : day ? dateText(day) : '';
  return [page, days, colourBy === HOME.colourBy ? '' : `${t('legend.colour')}: ${colourName(colourBy)}`].filter(Boolean).join(' · ');
}
