/**
 * Figures that take longer than a request: a job computes them when somebody asks, and the service keeps them.
 *
 * @typedef {import('../contract.js').Job} Job
 * @typedef {import('../contract.js').LongAnswers} LongAnswers
 * @typedef {keyof LongAnswers} LongName
 * @typedef {import('../api/client.js').Client} Client
 */
import { store } from './app.js';
import { figuresAt, loadFigures, syntheticAt } from './figures.js';
import { followed } from './importing.js';

/**
 * What is known of one; the answer is null until it was asked for.
 *
 * @template {LongName} N
 * @param {N} name
 * @returns {{answer: LongAnswers[N]|null, job: Job|null}} the job that computes it, while it runs and after
 */
export const longFigure = (name) => store.state.long[name] ?? { answer: null, job: null };

/** @param {LongName} name */
const at = (name) => (name === 'synthetic-web' ? syntheticAt(store.state) : figuresAt(store.state, name));

/** @param {LongName} name @param {{answer?: any, job?: Job|null}} change */
const put = (name, change) => store.set({ long: { ...store.state.long, [name]: { ...longFigure(name), ...change } } });

/** Reads it, as far as it is there. @param {Client} client @param {LongName} name */
export async function readLong(client, name) {
  if (name === 'metrics') return loadFigures(client);
  const { metrics } = store.state;
  const answer = await client.get(at(name));
  if (store.state.metrics === metrics) put(name, { answer });
}

/** Has it computed, and tells how far that is. @param {Client} client @param {LongName} name */
export async function compute(client, name) {
  const { metrics } = store.state;
  const still = () => store.state.metrics === metrics;
  const { body } = await client.write('POST', at(name));
  if (!('kind' in body)) return put(name, { answer: body });
  put(name, { job: body });
  const ended = await followed(body, (now) => still() && put(name, { job: now }));
  if (still() && ended.state === 'done') await readLong(client, name);
}

/** It could not be asked for. @param {LongName} name */
export const forgetJob = (name) => put(name, { job: null });

/** @param {Client} client @param {Job} job */
export const stopComputing = (client, job) => client.write('DELETE', `/v1/jobs/${job.id}`);
