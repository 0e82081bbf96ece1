/** What people say of how something stands: which marks there are, by what they are about, and when one holds. */

/** @typedef {import('../contract.js').Marked} Marked */
/** @typedef {import('../contract.js').Initiative} Initiative */
/** @typedef {import('../picture/triangle.js').Weights} Weights */
/** @typedef {'phase'|'government'|'pull'|'doing'|'stage'|'ladder'} Subject */

/** The marks in their order. @type {Record<Subject, string[]>} */
export const MARKS = {
  phase: ['emerging', 'growing', 'mature', 'stopping', 'restarting'],
  government: ['lets-go', 'facilitates', 'stimulates', 'directs', 'regulates'],
  pull: ['pulled-by-government', 'pulled-by-community', 'pulled-by-market'],
  doing: ['familiar-for-each-other', 'familiar-for-others', 'strangers-for-each-other', 'strangers-for-others'],
  stage: ['meeting', 'acting', 'sharing-values', 'searching', 'redefining', 'adapting'],
  ladder: ['professionals-together', 'knowing-each-other', 'participating', 'own-initiatives', 'self-standing'],
};

/** What is said of an initiative, and what of an area. @type {Subject[]} */
export const OF_INITIATIVE = ['phase', 'government', 'pull', 'doing'];
/** @type {('stage'|'ladder')[]} */
export const OF_AREA = ['stage', 'ladder'];

/** Whether it may be so on a day: what is unknown excludes no day. @param {Marked} marked @param {string} day */
export const holds = ({ since, until }, day) => (!since || since <= day.slice(0, since.length)) && (!until || until >= day.slice(0, until.length));

/** The marks about a subject on a day, in their order. @param {Marked[]} marks @param {Subject} subject @param {string} day */
export const saidOf = (marks, subject, day) => MARKS[subject].filter((code) => marks.some((one) => one.mark === code && holds(one, day)));

/** Without one spell. @param {Marked[]} marks @param {Marked} gone */
export const without = (marks, gone) => marks.filter(({ mark, since, until }) => mark !== gone.mark || since !== gone.since || until !== gone.until);

/** From which corners people say that it is pulled. @param {Initiative} one @param {string} day @returns {Weights|null} */
export function weightsSaid({ marks }, day) {
  const said = saidOf(marks, 'pull', day);
  const weight = (/** @type {string} */ corner) => (said.includes(`pulled-by-${corner}`) ? 1 : 0);
  return said.length === 0 ? null : { government: weight('government'), community: weight('community'), market: weight('market') };
}

/** In what people say otherwise than the ties suggest, where both tell. @param {Initiative} one @param {string} day @returns {('phase'|'pull'|'doing')[]} */
export function differences(one, day) {
  /** @type {('phase'|'pull'|'doing')[]} */
  const found = [];
  const phases = saidOf(one.marks, 'phase', day);
  if (one.phase && phases.length > 0 && !phases.includes(one.phase)) found.push('phase');
  const said = weightsSaid(one, day);
  const most = Math.max(one.pull.government, one.pull.community, one.pull.market);
  if (said && most > 0 && !/** @type {const} */ (['government', 'community', 'market']).some((corner) => said[corner] > 0 && one.pull[corner] === most)) found.push('pull');
  const doing = saidOf(one.marks, 'doing', day);
  if (one.doing && doing.length > 0 && !doing.includes(one.doing)) found.push('doing');
  return found;
}
