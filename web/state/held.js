/**
 * Who follows whom in an area: for the team leader, who hands cases over and sees nothing of anybody's web.
 *
 * @typedef {import('../contract.js').HeldCase} HeldCase
 * @typedef {{worker: string, name: string, until: string|null}} Holder
 * @typedef {{person: string, name: string, holders: Holder[]}} Held whoever holds it for good first, then who stands in
 */
import { store } from './app.js';
import { client } from './service.js';

/** What was read before stays until it is read again, if it is of the same area. @param {string} area @param {boolean} [again] */
export async function loadHeld(area, again = false) {
  if (!again) store.set({ held: null });
  const { cases } = await client.get(`/v1/areas/${encodeURIComponent(area)}/cases`);
  if (store.state.route.area === area) store.set({ held: cases });
}

/** One for each person, in the order in which they come. @param {HeldCase[]} cases @returns {Held[]} */
export function together(cases) {
  /** @type {Map<string, Held>} */
  const held = new Map();
  for (const { person, name, worker, workerName, until } of cases) {
    const one = held.get(person) ?? { person, name, holders: [] };
    one.holders.push({ worker, name: workerName ?? worker, until: until ?? null });
    held.set(person, one);
  }
  for (const { holders } of held.values()) holders.sort((a, b) => (a.until ?? '').localeCompare(b.until ?? ''));
  return [...held.values()];
}
