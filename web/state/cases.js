/**
 * Whom one follows, by what there is to talk about. Never a count and never a rank: within a group whoever was spoken to
 * longest ago comes first, and who was not yet spoken to before all.
 *
 * @typedef {import('../contract.js').Case} Case
 * @typedef {{reason: string|null, cases: Case[]}} CaseGroup reason: null for who has none
 */

/**
 * @param {Case[]} cases
 * @param {string[]} order of the reasons
 * @returns {CaseGroup[]} in that order, those without a reason last; one with several reasons stands in each of them
 */
export function grouped(cases, order) {
  const place = (/** @type {string} */ reason) => (order.includes(reason) ? order.indexOf(reason) : order.length);
  const reasons = [...new Set(cases.flatMap((one) => one.reasons ?? []))].sort((a, b) => place(a) - place(b));
  const groups = reasons.map((reason) => ({ reason: /** @type {string|null} */ (reason), cases: byLastContact(cases.filter((one) => one.reasons?.includes(reason))) }));
  const without = cases.filter((one) => !one.reasons?.length);
  return without.length > 0 ? [...groups, { reason: null, cases: byLastContact(without) }] : groups;
}

/** @param {Case[]} cases */
const byLastContact = (cases) => [...cases].sort((a, b) => (a.lastContact ?? '').localeCompare(b.lastContact ?? '') || a.name.localeCompare(b.name));
