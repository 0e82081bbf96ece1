/**
 * Filters and steps: which part of the web is shown. A filter is a `facet:value` text. Values of one facet widen, facets
 * together narrow.
 *
 * @typedef {import('../contract.js').Web} Web
 * @typedef {import('../contract.js').WebActor} WebActor
 * @typedef {import('../contract.js').WebTie} WebTie
 * @typedef {{actors: Set<string>, ties: WebTie[]}} Part
 */
import { domainsOf } from './kinds.js';
import { neighboursOf } from './order.js';
import { groupOf, isUnconfirmed } from './ties.js';

export const UNKNOWN_VALUE = 'unknown';

/** @type {Record<string, (actor: WebActor) => (string|undefined)[]>} */
const ACTOR_FACETS = {
  domain: (actor) => (domainsOf(actor).length > 0 ? domainsOf(actor) : [undefined]),
  kind: (actor) => [actor.kind],
  sector: (actor) => [actor.sector],
  formality: (actor) => [actor.formality?.toString()],
  level: (actor) => [actor.level?.toString()],
  involvement: (actor) => [actor.involvement?.toString()],
};

/** @type {Record<string, (tie: WebTie, asOf: string) => string>} */
const TIE_FACETS = {
  tie: (tie) => groupOf(tie.type),
  confirmed: (tie, asOf) => (isUnconfirmed(tie, asOf) ? 'no' : 'yes'),
};

/**
 * @param {Web} web
 * @param {string[]} filters
 * @returns {Part} who passes, and the ties between them that pass
 */
export function filtered(web, filters) {
  const facets = byFacet(filters);
  const passing = web.actors.filter((actor) =>
    Object.entries(ACTOR_FACETS).every(([facet, valuesOf]) => {
      const wanted = facets.get(facet);
      return !wanted || valuesOf(actor).some((value) => wanted.has(value ?? UNKNOWN_VALUE));
    }),
  );
  const actors = new Set(passing.map((actor) => actor.id));
  const ties = web.ties.filter(
    (tie) =>
      actors.has(tie.from) &&
      actors.has(tie.to) &&
      Object.entries(TIE_FACETS).every(([facet, valueOf]) => {
        const wanted = facets.get(facet);
        return !wanted || wanted.has(valueOf(tie, web.asOf));
      }),
  );
  const byTie = Object.keys(TIE_FACETS).some((facet) => facets.has(facet));
  return { actors: byTie ? new Set(ties.flatMap((tie) => [tie.from, tie.to])) : actors, ties };
}

/**
 * @param {Part} part
 * @param {string} focus
 * @param {number} steps
 * @returns {Part} who is within that many steps of the focus
 */
export function within(part, focus, steps) {
  const neighbours = neighboursOf(part.ties);
  const reached = new Set([focus]);
  let edge = [focus];
  for (let step = 0; step < steps; step += 1) {
    edge = edge.flatMap((id) => [...(neighbours.get(id) ?? [])].filter((other) => !reached.has(other) && reached.add(other)));
  }
  return { actors: reached, ties: part.ties.filter((tie) => reached.has(tie.from) && reached.has(tie.to)) };
}

/**
 * @param {string[]} filters
 * @param {string} filter
 * @returns {string[]} with the filter when it was not there, without when it was
 */
export const toggled = (filters, filter) =>
  filters.includes(filter) ? filters.filter((each) => each !== filter) : [...filters, filter];

/** @param {string[]} filters */
export function byFacet(filters) {
  /** @type {Map<string, Set<string>>} */
  const facets = new Map();
  for (const filter of filters) {
    const at = filter.indexOf(':');
    const facet = filter.slice(0, at);
    facets.set(facet, (facets.get(facet) ?? new Set()).add(filter.slice(at + 1)));
  }
  return facets;
}
