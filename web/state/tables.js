/**
 * The rows of the tables, and their order. What is unknown comes last, whichever way one sorts.
 *
 * @typedef {object} Row
 * @property {Record<string, string|number|undefined>} values
 * @property {Record<string, string>} ids of whom a cell names
 * @property {Record<string, string>} codes the kind of code that a cell holds
 * @property {string[]} dates columns that hold a date
 * @property {Record<string, string>} [remarks] the text that stands with a cell
 */
import { isUnconfirmed } from '../picture/ties.js';

/**
 * @param {import('../contract.js').WebActor[]} actors
 * @param {(domain: string) => string} domainName
 * @param {Map<string, Map<string, number>>} [figures] by key, the figure of each who has one
 * @returns {Row[]}
 */
export const actorRows = (actors, domainName, figures = new Map()) =>
  actors.map((actor) => ({
    values: {
      name: actor.name,
      kind: actor.kind,
      domain: actor.domains[0] === undefined ? undefined : domainName(actor.domains[0]),
      involvement: actor.involvement?.toString(),
      degree: actor.degree,
      since: actor.since,
      ...Object.fromEntries([...figures].map(([key, values]) => [key, values.get(actor.id)])),
    },
    ids: { name: actor.id },
    codes: { kind: 'kind', involvement: 'involvement' },
    dates: ['since'],
  }));

/**
 * @param {import('../contract.js').WebTie[]} ties
 * @param {import('../contract.js').WebActor[]} actors
 * @param {string} asOf the day that is looked at
 * @returns {Row[]}
 */
export function tieRows(ties, actors, asOf) {
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  return ties.map((tie) => ({
    values: { from: names.get(tie.from), type: tie.type, to: names.get(tie.to), frequency: tie.frequency, since: tie.since, lastConfirmed: tie.lastConfirmed },
    ids: { from: tie.from, to: tie.to },
    codes: { type: 'tie-name', frequency: 'frequency' },
    dates: ['since', 'lastConfirmed'],
    remarks: remarksOf(tie, asOf),
  }));
}

/** What nobody confirmed for a year says so. @param {import('../contract.js').WebTie} tie @param {string} asOf @returns {Record<string, string>} */
const remarksOf = (tie, asOf) => (isUnconfirmed(tie, asOf) ? { lastConfirmed: tie.lastConfirmed ? 'ties.long-ago' : 'ties.never-confirmed' } : {});

/**
 * @param {Row[]} rows
 * @param {{column: string, falling: boolean}} order
 */
export function sorted(rows, { column, falling }) {
  return [...rows].sort((a, b) => {
    const [one, other] = [a.values[column], b.values[column]];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    const compared = typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other), 'nl', { numeric: true });
    return falling ? -compared : compared;
  });
}
