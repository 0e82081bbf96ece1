/** Lets the web of somebody whom one follows stay for another time. */
import { store } from './app.js';
import { client } from './service.js';

/** @param {string} person @returns {Promise<{person: string, keptUntil: string}>} */
export async function renewCase(person) {
  const { body } = await client.write('POST', `/v1/cases/${encodeURIComponent(person)}/renewal`);
  store.set({ cases: (await client.get('/v1/cases')).cases });
  return body;
}
