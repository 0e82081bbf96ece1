/**
 * Worries: passed on by whoever saw something, and what the wijkteam does with them, step by step.
 *
 * @typedef {import('../contract.js').Worry} Worry
 * @typedef {import('../contract.js').WorryStep} WorryStep
 * @typedef {'taken-up'|'person'|'permission'|'conversation'|'follow-up'|'closed'} StepName
 */
import { store } from './app.js';
import { client } from './service.js';

/** What is done with a worry, in order; finding the person belongs to taking it up. @type {StepName[]} */
export const STEPS = ['taken-up', 'person', 'permission', 'conversation', 'follow-up', 'closed'];
export const OUTCOMES = ['in-touch', 'not-needed', 'no-permission', 'not-found', 'passed-further'];
export const PERMISSION_ANSWERS = ['yes', 'not-yet', 'no'];

/** Passes a worry on; nothing of it comes back but until when it is kept. @param {Record<string, any>} worry @returns {Promise<{id: string, keptUntil: string}>} */
export const passOn = async (worry) => (await client.write('POST', '/v1/worries', worry)).body;

/** @param {string} area */
export async function loadWorries(area) {
  store.set({ worries: null });
  const { worries } = await client.get(`/v1/areas/${encodeURIComponent(area)}/worries`);
  if (store.state.route.area === area) store.set({ worries });
}

/** @param {string} worry @param {Record<string, any>} step @returns {Promise<Worry>} as it is then */
export async function takeStep(worry, step) {
  const { body } = await client.write('POST', `/v1/worries/${worry}/steps`, step);
  const now = /** @type {Worry} */ (body);
  const others = (store.state.worries ?? []).filter(({ id }) => id !== worry);
  const before = store.state.worries ?? [];
  store.set({ worries: now.state === 'closed' ? others : before.map((one) => (one.id === worry ? now : one)) });
  return now;
}

/** The last of these steps, when it was taken. @param {Worry} worry @param {StepName} name */
export const lastOf = (worry, name) => worry.steps.filter(({ step }) => step === name).at(-1);

/** What to do now: the one step that leads on. @param {Worry} worry @returns {StepName|null} null when it is not ours */
export function nextStep(worry) {
  const { state, may, person } = worry;
  if (may.length === 0) return null;
  if (state === 'passed-on') return 'taken-up';
  if (!person) return 'person';
  if (lastOf(worry, 'permission')?.answer === 'no') return 'closed';
  if (state === 'taken-up') return 'permission';
  if (state === 'permission') return 'conversation';
  return state === 'conversation' ? 'follow-up' : 'closed';
}

/** How far a step is: done, the one to take now, or later. @param {Worry} worry @param {StepName} name @returns {'done'|'now'|'later'} */
export function standing(worry, name) {
  if (name === nextStep(worry)) return 'now';
  const taken = lastOf(worry, name);
  return taken && taken.answer !== 'not-yet' ? 'done' : 'later';
}
