/**
 * Which streets and ages the map misses. Only of counts that tell of nobody: what is small is not known to be zero, and
 * what is hidden is not known at all.
 *
 * @typedef {import('../contract.js').Coverage} Coverage
 * @typedef {import('../contract.js').CoveredStreet} Street
 * @typedef {import('../contract.js').Count} Count
 */
import { store } from './app.js';
import { client } from './service.js';

/** @param {string} area */
export async function loadCoverage(area) {
  store.set({ coverage: null });
  const coverage = await client.get(`/v1/areas/${encodeURIComponent(area)}/coverage`);
  if (store.state.route.area === area) store.set({ coverage });
}

/** How a count is told: as a number, as few, or not at all. @param {Count} count @returns {'told'|'few'|'hidden'} */
export function toldAs({ value, text }) {
  if (typeof value === 'number') return 'told';
  return text.startsWith('<') ? 'few' : 'hidden';
}

/** The age bands of all streets, in their order. @param {Coverage} coverage */
export const bandsOf = ({ streets }) =>
  [...new Set(streets.flatMap(({ ages }) => ages.map(({ ageBand }) => ageBand)))].sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10));

/** The ages that are hardly known in any street where they live, by age. @param {Coverage} coverage */
export const missedAges = (coverage) =>
  bandsOf(coverage).filter((band) =>
    coverage.streets.every(({ ages }) => ages.every(({ ageBand, population, known }) => ageBand !== band || population === 0 || toldAs(known) === 'few')),
  );

/** Streets of which hardly anybody is known to take part in something open. @param {Coverage} coverage */
export const hardlyReached = ({ streets }) => streets.filter(({ takePart }) => toldAs(takePart) === 'few').map(({ street }) => street);
