/**
 * What people told on an evening around the map, one answer a line, as it is typed from the sheet: who, what they do, with
 * whom, how often, since when. What stays empty or is not understood as a number of times is unknown.
 *
 * @typedef {import('../contract.js').WebTie} WebTie
 * @typedef {{id: string, who: string, type: string, whom: string, often: string, since: string, domain: string}} Line domain: of the sheet
 * @typedef {{id: string, name: string, kind: string, domain: string}} Made a party that is not there yet
 * @typedef {{id: string, name: string}} Party
 * @typedef {{parties: Party[], named: Map<string, Party[]>, ties: WebTie[], types: [string, string][], often: [string, string[]][], on: string}} Known named: by plain name; types and numbers of times with their words
 * @typedef {{field: 'who'|'type'|'whom'|'often'|'since', code: string, words?: string[]}} Fault words: what may be meant
 * @typedef {{id: string, name: string, fresh: boolean}} End
 * @typedef {object} Read
 * @property {Line} line with what stands above it where it says the same
 * @property {boolean} empty
 * @property {Fault[]} faults
 * @property {End|null} from
 * @property {End|null} to
 * @property {string} type
 * @property {string} frequency
 * @property {string} since
 * @property {WebTie|null} same the tie that is there already
 * @property {boolean} again whether an earlier line says the same
 */
import { MUTUAL } from '../picture/ties.js';
import { meantByCode } from './evening-codes.js';

/** The fields of a line, in the order in which they stand on the sheet. */
export const COLUMNS = /** @type {const} */ (['who', 'type', 'whom', 'often', 'since']);
const SAME_AS_ABOVE = new Set(['"', '”', '“', "''", '„']);
const OFTEN = /^(elke|iedere|per|een keer per|1x per|1 keer per|every|once a|a)\s+/;
const PERSON = /^(mevrouw|mevr|mw|meneer|dhr|de heer|familie|fam|mr|mrs|ms)\b\.?/;
const SEVERAL = 4;
const SHORT_NAME = 4;

/** As words are compared: without case, accents and more than one space. @param {string} text */
export const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** @param {string} id @param {string} domain @returns {Line} */
export const emptyLine = (id, domain) => ({ id, who: '', type: '', whom: '', often: '', since: '', domain });

/** Parties by how their names are compared. @param {Party[]} parties @returns {Map<string, Party[]>} */
export function byPlainName(parties) {
  /** @type {Map<string, Party[]>} */
  const named = new Map();
  for (const party of parties) named.set(plain(party.name), [...(named.get(plain(party.name)) ?? []), party]);
  return named;
}

/** Who is there already under a name that is like it: one name within the other. @param {string} name @param {Known} known @returns {Party[]} */
export function alike(name, { named }) {
  const key = plain(name);
  return [...named]
    .filter(([other]) => Math.min(key.length, other.length) >= SHORT_NAME && (other.includes(key) || key.includes(other)))
    .flatMap(([, parties]) => parties)
    .slice(0, SEVERAL);
}

/** @param {Line} line */
export const isEmpty = (line) => COLUMNS.every((name) => line[name].trim() === '');

/**
 * Reads all lines. Linear in the lines times the parties.
 *
 * @param {Line[]} lines
 * @param {Known} known
 * @param {Map<string, string>} ids of new parties, by their plain name
 * @returns {Read[]}
 */
export function readLines(lines, known, ids) {
  /** @type {Line|null} */
  let above = null;
  const said = new Set();
  return lines.map((typed) => {
    const line = /** @type {Line} */ (above ? Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, SAME_AS_ABOVE.has(value.trim()) ? /** @type {any} */ (above)[name] : value])) : typed);
    if (isEmpty(line)) return { line, empty: true, faults: [], from: null, to: null, type: '', frequency: '', since: '', same: null, again: false };
    above = line;
    const read = readLine(line, known, ids);
    const key = keyOf(read);
    const again = key !== '' && said.has(key);
    said.add(key);
    return { ...read, again };
  });
}

/** @param {Line} line @param {Known} known @param {Map<string, string>} ids @returns {Read} */
function readLine(line, known, ids) {
  /** @type {Fault[]} */
  const faults = [];
  const from = endOf('who', line.who, known, ids, faults);
  const type = typeOf(line.type, known, faults);
  const to = endOf('whom', line.whom, known, ids, faults);
  if (from && to && from.id === to.id) faults.push({ field: 'whom', code: 'itself' });
  const frequency = oftenOf(line.often, known, faults);
  const since = sinceOf(line.since, known, faults);
  const same = from && to && type ? (known.ties.find((tie) => isSame(tie, from.id, type, to.id)) ?? null) : null;
  return { line, empty: false, faults, from, to, type, frequency, since, same, again: false };
}

/** @param {WebTie} tie @param {string} from @param {string} type @param {string} to */
const isSame = (tie, from, type, to) => tie.type === type && ((tie.from === from && tie.to === to) || (MUTUAL.has(type) && tie.from === to && tie.to === from));

/** What a line says, whichever end it names first; empty when it says nothing yet. @param {Read} read */
function keyOf({ from, to, type }) {
  if (!from || !to || !type) return '';
  const ends = [from.id, to.id];
  return [type, ...(MUTUAL.has(type) ? ends.sort() : ends)].join(' ');
}

/** @param {'who'|'whom'} field @param {string} text @param {Known} known @param {Map<string, string>} ids @param {Fault[]} faults @returns {End|null} */
function endOf(field, text, { parties, named }, ids, faults) {
  const name = text.trim();
  const key = plain(name);
  if (key === '') return fail(faults, { field, code: 'needed' });
  const meant = named.get(key) ?? meantByCode(name, parties);
  if (meant.length > 1) return fail(faults, { field, code: 'several', words: meant.slice(0, SEVERAL).map((party) => party.name) });
  if (meant.length === 1) return { id: meant[0].id, name: meant[0].name, fresh: false };
  if (PERSON.test(key)) return fail(faults, { field, code: 'person' });
  return { id: ids.get(key) ?? key, name, fresh: true };
}

/** @param {string} text @param {Known} known @param {Fault[]} faults @returns {string} */
function typeOf(text, { types }, faults) {
  const key = plain(text);
  if (key === '') return fail(faults, { field: 'type', code: 'needed' }) ?? '';
  const is = (/** @type {(words: string) => boolean} */ test) => types.filter(([, words]) => test(plain(words)));
  const exact = is((words) => words === key);
  const begins = is((words) => words.startsWith(key));
  const holds = is((words) => words.includes(key));
  const meant = [exact, begins, holds].find((some) => some.length > 0) ?? [];
  if (meant.length === 1) return meant[0][0];
  return fail(faults, { field: 'type', code: meant.length === 0 ? 'no-type' : 'several', words: meant.slice(0, SEVERAL).map(([, words]) => words) }) ?? '';
}

/** @param {string} text @param {Known} known @param {Fault[]} faults */
function oftenOf(text, { often }, faults) {
  const key = plain(text);
  if (key === '') return '';
  const short = key.replace(OFTEN, '');
  const meant = often.find(([, words]) => words.some((word) => [key, short].includes(plain(word))));
  return meant?.[0] ?? fail(faults, { field: 'often', code: 'no-often', words: often.map(([, [first]]) => first) }) ?? '';
}

/** @param {string} text @param {Known} known @param {Fault[]} faults */
function sinceOf(text, { on }, faults) {
  if (text.trim() === '') return '';
  const date = dateIn(text.trim());
  if (!date) return fail(faults, { field: 'since', code: 'no-date' }) ?? '';
  if (date > on.slice(0, date.length)) return fail(faults, { field: 'since', code: 'ahead' }) ?? '';
  return date;
}

/** A year, a month or a day, written as people do; empty when it is none. @param {string} text */
function dateIn(text) {
  const parts = text.split(/[-/.\s]+/).filter(Boolean);
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return '';
  const [year, month, day] = parts[0].length === 4 ? parts : parts.toReversed();
  if (year.length !== 4 || Number(year) < 1500 || Number(year) > 2200) return '';
  const date = [year, ...[month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))].join('-');
  const whole = `${date}-01-01`.slice(0, 10);
  const real = new Date(`${date.length === 4 ? whole : date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || !real.toISOString().startsWith(date) ? '' : date;
}

/** @param {Fault[]} faults @param {Fault} fault @returns {null} */
function fail(faults, fault) {
  faults.push(fault);
  return null;
}

/**
 * What the lines make new: each party once, of the sheet on which it first stands.
 *
 * @param {Read[]} reads
 * @param {Made[]} made what was made before, which keeps its id and what was chosen of it
 * @param {() => string} newId
 * @param {string} kind of whom nothing else is said
 * @returns {Made[]}
 */
export function partiesMade(reads, made, newId, kind) {
  const before = new Map(made.map((one) => [plain(one.name), one]));
  /** @type {Map<string, Made>} */
  const found = new Map();
  for (const { from, to, line } of reads) {
    for (const end of [from, to]) {
      const key = end?.fresh ? plain(end.name) : '';
      if (end && key && !found.has(key)) found.set(key, { ...(before.get(key) ?? { id: newId(), kind, domain: line.domain }), name: end.name });
    }
  }
  return [...found.values()];
}

/** Whether a line is new and whole. @param {Read} read */
export const isNew = ({ empty, faults, same, again }) => !empty && faults.length === 0 && !same && !again;

/**
 * What the service takes, and which line each row is of.
 *
 * @param {{id: string, on: string, present: string, made: Made[]}} evening
 * @param {Read[]} reads without faults
 */
export function bodyOfEvening({ id, on, present, made }, reads) {
  const ties = reads.filter(isNew);
  const confirmed = reads.filter(({ same, again, faults }) => same && !again && faults.length === 0);
  return {
    body: {
      id,
      on,
      ...(present === '' ? {} : { present: Number(present) }),
      actors: made.map(({ domain, ...one }) => ({ ...one, ...(domain ? { domains: [domain] } : {}) })),
      ties: ties.map(({ line, from, to, type, frequency, since }) => ({ id: line.id, from: from?.id, type, to: to?.id, ...(frequency ? { frequency } : {}), ...(since ? { since } : {}) })),
      confirmed: confirmed.map(({ same }) => same?.id),
    },
    rows: { ties: ties.map(({ line }) => line.id), confirmed: confirmed.map(({ line }) => line.id) },
  };
}

/** The cells of lines that were copied from a sheet; null when it is one line of text. @param {string} text */
export function pasted(text) {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 && !/[\t;]/.test(text)) return null;
  return lines.map((line) => {
    const cells = line.split(/\t|;/).map((cell) => cell.trim());
    return /** @type {Omit<Line, 'id'|'domain'>} */ (Object.fromEntries(COLUMNS.map((name, at) => [name, cells[at] ?? ''])));
  });
}
