/**
 * Everybody who was ever read in a web, each as last known, so that places hold still while time moves.
 *
 * @typedef {import('./wheel.js').Roster} Roster
 * @typedef {import('../contract.js').Web} Web
 */

/**
 * @param {Roster|null} roster
 * @param {Web} web
 * @returns {Roster & {latest: Map<string, string>}} the same roster when the web adds nobody and no tie
 */
export function merged(roster, web) {
  const known = /** @type {(Roster & {latest: Map<string, string>})|null} */ (roster);
  const actors = new Map((known?.actors ?? []).map((actor) => [actor.id, actor]));
  const ties = new Map((known?.ties ?? []).map((tie) => [tie.id, tie]));
  const latest = new Map(known?.latest ?? []);
  let changed = !known;
  for (const actor of web.actors) {
    const seen = latest.get(actor.id);
    if (seen !== undefined && seen > web.asOf && actors.has(actor.id)) continue;
    if (JSON.stringify(actors.get(actor.id)) !== JSON.stringify(actor)) changed = true;
    actors.set(actor.id, actor);
    latest.set(actor.id, web.asOf);
  }
  for (const tie of web.ties) {
    const seen = latest.get(tie.id);
    if (seen !== undefined && seen > web.asOf && ties.has(tie.id)) continue;
    if (JSON.stringify(ties.get(tie.id)) !== JSON.stringify(tie)) changed = true;
    ties.set(tie.id, tie);
    latest.set(tie.id, web.asOf);
  }
  return known && !changed ? known : { actors: [...actors.values()], ties: [...ties.values()], latest };
}
