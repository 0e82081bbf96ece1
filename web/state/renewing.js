/** Lets the web of somebody stay for another time. */
import { client } from './service.js';

/** @param {string} person @returns {Promise<{person: string, keptUntil: string}>} */
export const renew = async (person) => (await client.write('POST', `/v1/people/${encodeURIComponent(person)}/renewal`)).body;

/** Who of those known to the coordinator is forgotten soon. @param {string} area @returns {Promise<{webs: import('../contract.js').EndingWeb[]}>} */
export const readEnding = (area) => client.get(`/v1/areas/${encodeURIComponent(area)}/ending-webs`);
