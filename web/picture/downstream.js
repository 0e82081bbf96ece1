/**
 * The order in which names stand: who pays before who is paid, as far as money does not go round; then as they came.
 *
 * @param {{from: string, to: string}[]} flows
 */
export function downstream(flows) {
  const ids = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const paid = (/** @type {string} */ id, /** @type {Set<string>} */ placed) => flows.filter(({ from, to }) => to === id && from !== id && !placed.has(from)).length;
  const pays = (/** @type {string} */ id, /** @type {Set<string>} */ placed) => flows.filter(({ from, to }) => from === id && !placed.has(to)).length;
  const before = (/** @type {string} */ one, /** @type {string} */ other, /** @type {Set<string>} */ placed) => paid(one, placed) - paid(other, placed) || pays(other, placed) - pays(one, placed);
  const placed = new Set();
  while (placed.size < ids.length) {
    const left = ids.filter((id) => !placed.has(id));
    placed.add(left.reduce((best, id) => (before(id, best, placed) < 0 ? id : best)));
  }
  return /** @type {string[]} */ ([...placed]);
}
