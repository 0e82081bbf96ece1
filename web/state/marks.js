/** What people say of how something stands: which marks there are, by what they are about, and when one holds. */

/** @typedef {import('../contract.js').Marked} Marked */
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
/** @type {Subject[]} */
export const OF_AREA = ['stage', 'ladder'];

/** Whether it may be so on a day: what is unknown excludes no day. @param {Marked} marked @param {string} day */
export const holds = ({ since, until }, day) => (!since || since <= day.slice(0, since.length)) && (!until || until >= day.slice(0, until.length));

/** The marks about a subject on a day, in their order. @param {Marked[]} marks @param {Subject} subject @param {string} day */
export const saidOf = (marks, subject, day) => MARKS[subject].filter((code) => marks.some((one) => one.mark === code && holds(one, day)));

/** Without one spell. @param {Marked[]} marks @param {Marked} gone */
export const without = (marks, gone) => marks.filter(({ mark, since, until }) => mark !== gone.mark || since !== gone.since || until !== gone.until);
