/** Reads what a place of the area where one works shows; each is read when one first goes there. */
import { store } from './app.js';
import { DESK, INSIGHT } from './route.js';

/** @typedef {import('./route.js').Route} Route */

/** @param {Route} route @param {string} area @param {Route} before where one was */
export async function loadWork(route, area, before) {
  const { place, focus } = route;
  const { worries, coverage } = store.state;
  const stayed = before.area === area;
  if (place === 'changes') return (await import('./changes.js')).loadChanges(area);
  if (place === 'duplicates') return (await import('./duplicates.js')).loadDuplicates(area);
  if (place === 'held') return (await import('./held.js')).loadHeld(area);
  if (place === 'time') return (await import('./compared.js')).loadCompared(route, area, stayed && before.place === place);
  if (place === 'what-if') return (await import('./what-if.js')).loadWhatIf(route, area, stayed && before.place === place);
  if (place === 'confirm') return (await import('./confirming.js')).loadUnconfirmed(area);
  if (place === 'stories') return (await import('./stories.js')).openStories(route, area);
  if (place === 'evening') return (await import('./evening.js')).loadEvening(area);
  if (INSIGHT.has(place) || DESK.has(place)) return (await import('./insight.js')).loadInsight(place, area);
  if (place === 'coverage') return stayed && before.place === place && coverage ? undefined : (await import('./coverage.js')).loadCoverage(area);
  if (stayed && place === 'worry' && worries?.some(({ id }) => id === focus)) return;
  await (await import('./worries.js')).loadWorries(area);
}
