/**
 * Who looked at oneself: many lines of the audit make one look, for who reads them.
 *
 * @typedef {import('../contract.js').AuditLine} AuditLine
 * @typedef {{day: string, who: string, role: string, purpose: string, emergency: boolean, did: string[]}} Look did: the first thing first
 */
import { EMERGENCY } from './visits.js';

/** What one did oneself is no news. */
const OWN = 'resident';

/**
 * By day, by whom and for what; the newest first, as they come.
 *
 * @param {AuditLine[]} lines
 * @param {(moment: string) => string} dayOf
 * @returns {Look[]}
 */
export function looks(lines, dayOf) {
  /** @type {Map<string, Look>} */
  const found = new Map();
  for (const { when, who, role, action, purpose = '' } of lines.filter((line) => line.role !== OWN)) {
    const day = dayOf(when);
    const key = [day, who, role, purpose].join(' ');
    const one = found.get(key) ?? { day, who, role, purpose, emergency: purpose === EMERGENCY, did: [] };
    one.did = [action, ...one.did.filter((done) => done !== action)];
    found.set(key, one);
  }
  return [...found.values()];
}
