/**
 * What to say when the service did not do something.
 *
 * @typedef {import('../contract.js').Problem} Problem
 */
import { ServiceProblem } from '../api/client.js';
import { has, t } from './texts.js';

/** In our own words where a person can do something about it, else in those of the service, which come in the language on the screen. @param {Problem} problem */
export function problemText({ status, title, detail }) {
  return has(`trouble.${status}`) ? t(`trouble.${status}`) : [title, detail].filter(Boolean).join(' ');
}

/**
 * Does something with the service.
 *
 * @param {() => Promise<unknown>} work
 * @returns {Promise<string>} what went wrong, in words; nothing when all went well
 */
export async function wrongOf(work) {
  try {
    await work();
    return '';
  } catch (error) {
    if (!(error instanceof ServiceProblem)) throw error;
    return problemText(error.problem);
  }
}
