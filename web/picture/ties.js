/**
 * The types of ties, in the groups in which they are shown.
 *
 * @typedef {'near'|'help'|'taking-part'|'work'|'together'|'paths'} TieGroup
 */

/** @type {Record<TieGroup, string[]>} */
export const TIE_GROUPS = {
  near: ['FAMILY_OF', 'FRIEND_OF', 'NEIGHBOUR_OF', 'KNOWS'],
  help: ['CARES_FOR', 'SUPPORTS', 'CONTACT_PERSON_FOR', 'COORDINATES_FOR', 'GUARDIAN_OF'],
  'taking-part': ['MEMBER_OF', 'ATTENDS', 'VOLUNTEERS_AT', 'BOARD_MEMBER_OF', 'RUNS', 'CLIENT_OF', 'CUSTOMER_OF'],
  work: ['WORKS_FOR', 'WORKS_WITH', 'COMMISSIONS', 'FUNDS'],
  together: ['ORGANISES', 'LENDS_TO', 'OWNS', 'TAKES_PART_IN', 'LOCATED_AT', 'MEETS_AT'],
  paths: ['REFERS_TO', 'SIGNALS_TO', 'GREW_OUT_OF'],
};

/** Types whose direction means nothing. */
export const MUTUAL = new Set(['FAMILY_OF', 'FRIEND_OF', 'NEIGHBOUR_OF', 'KNOWS', 'WORKS_WITH']);

const GROUP_OF = new Map(
  Object.entries(TIE_GROUPS).flatMap(([group, types]) => types.map((type) => [type, /** @type {TieGroup} */ (group)])),
);

/** @param {string} type @returns {TieGroup} */
export const groupOf = (type) => GROUP_OF.get(type) ?? 'work';

/** From the most to the least frequent. */
export const FREQUENCIES = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'rarely', 'once'];

/**
 * Whether nobody confirmed a tie in the year before a date. What began in that year counts as confirmed.
 *
 * @param {import('../contract.js').WebTie} tie
 * @param {string} asOf
 */
export function isUnconfirmed(tie, asOf) {
  const known = tie.lastConfirmed ?? tie.since;
  if (!known) return true;
  const yearBefore = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`;
  return lastDayOf(known) < yearBefore;
}

/** @param {string} date a partial date; it widens to its last day */
export const lastDayOf = (date) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

/** @param {string} date a partial date; it widens to its first day */
export const firstDayOf = (date) => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
