/**
 * What became of a web while somebody looked at it, in sentences.
 *
 * @typedef {import('../contract.js').Web} Web
 * @typedef {import('../contract.js').WebActor} WebActor
 * @typedef {import('../contract.js').WebTie} WebTie
 */
import { around } from './sentences.js';
import { t } from './texts.js';

/**
 * What differs between a web as it was read and as it is read now; no more than both show.
 *
 * @param {Web} before
 * @param {Web} now
 * @returns {string[]} a sentence each
 */
export function newsOf(before, now) {
  const names = new Map([...before.actors, ...now.actors].map(({ id, name }) => [id, name]));
  const actors = differing(before.actors, now.actors, bare);
  const ties = differing(before.ties, now.ties, (tie) => tie);
  const sentence = (/** @type {WebTie} */ { from, to, type }) => around({ type, outgoing: true }, names.get(from) ?? '').join(names.get(to) ?? '');
  return [
    ...actors.added.map(({ name }) => t('news.actor-added', { name })),
    ...actors.removed.map(({ name }) => t('news.actor-removed', { name })),
    ...actors.changed.map(({ name }) => t('news.actor-changed', { name })),
    ...ties.added.map((tie) => t('news.tie-added', { tie: sentence(tie) })),
    ...ties.removed.map((tie) => t('news.tie-removed', { tie: sentence(tie) })),
    ...ties.changed.map((tie) => t('news.tie-changed', { tie: sentence(tie) })),
  ];
}

/** Without what follows from ties. @param {WebActor} actor */
const bare = ({ degree, ...own }) => own;

/**
 * @template {{id: string}} T
 * @param {T[]} before
 * @param {T[]} now
 * @param {(one: T) => unknown} told what of it counts
 */
function differing(before, now, told) {
  const was = new Map(before.map((one) => [one.id, one]));
  const is = new Set(now.map(({ id }) => id));
  return {
    added: now.filter(({ id }) => !was.has(id)),
    removed: before.filter(({ id }) => !is.has(id)),
    changed: now.filter((one) => {
      const then = was.get(one.id);
      return then !== undefined && JSON.stringify(told(then)) !== JSON.stringify(told(one));
    }),
  };
}
