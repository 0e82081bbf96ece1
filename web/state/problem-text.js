/**
 * What to say when the service did not do something.
 *
 * @typedef {import('../contract.js').Problem} Problem
 */
import { UNREACHABLE } from '../api/client.js';
import { t } from './texts.js';

/** @param {Problem} problem told by the service in the language on the screen, unless it did not answer */
export function problemText({ status, title, detail }) {
  if (status === UNREACHABLE) return `${t('problem.unreachable.title')}. ${t('problem.unreachable.do')}`;
  return [title, detail].filter(Boolean).join(' ');
}
