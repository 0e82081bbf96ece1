/**
 * What was written here and is still to be sent. It is kept on this device at every keystroke, sent when there is a
 * connection, again when no answer came, and removed from the device as soon as the service has it. Each letter has the
 * id under which the service keeps it, so that sending it twice makes it once.
 *
 * @typedef {'open'|'ready'|'sending'|'sent'|'refused'|'closed'|'signed-out'} LetterState open: still being written;
 *     closed: the visit is over and must be opened again
 * @typedef {object} Letter
 * @property {string} id
 * @property {LetterState} state
 * @property {any} draft what is written
 * @property {string|null} token of the visit in which it is sent
 * @property {number} tries how many times it was sent without an answer; it may have arrived
 * @property {string} [sentAt] when the service had it
 * @property {import('../contract.js').Problem} [problem] why the service refused it
 *
 * @typedef {object} Means
 * @property {Pick<import('./vault.js').Vault, 'put'|'all'|'remove'|'clear'>} vault
 * @property {(letter: Letter) => Promise<unknown>} deliver
 * @property {() => boolean} online
 * @property {(work: () => void, milliseconds: number) => unknown} later
 * @property {() => string} now an ISO moment
 * @property {() => number} chance from 0 to 1
 * @property {() => void} changed
 */
import { ServiceProblem, UNREACHABLE } from '../api/client.js';

const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;
const BUSY = new Set([UNREACHABLE, 408, 429, 500, 502, 503, 504]);

export class Outbox {
  /** @type {Map<string, Letter>} */
  #letters = new Map();
  /** @type {Set<string>} */
  #toKeep = new Set();
  #keeping = Promise.resolve();
  #sending = false;
  #closed = false;
  /** Whether this device keeps what is written; some browsers refuse. */
  keeps = true;

  /** @param {Means} means */
  constructor(means) {
    this.means = means;
  }

  /** @returns {Letter[]} the oldest first */
  get letters() {
    return [...this.#letters.values()];
  }

  /** @param {string} id */
  find(id) {
    return this.#letters.get(id);
  }

  /** Takes up again what an earlier page left on the device. */
  async read() {
    const kept = await this.means.vault.all().catch(() => this.#cannotKeep());
    for (const letter of /** @type {Letter[]} */ (kept)) {
      const again = letter.state === 'sending' || letter.state === 'signed-out';
      if (!this.#letters.has(letter.id)) this.#letters.set(letter.id, again ? { ...letter, state: 'ready' } : letter);
    }
    this.means.changed();
  }

  /** Keeps what is written now. @param {string} id @param {Partial<Letter>} change */
  write(id, change) {
    const before = this.#letters.get(id) ?? { id, state: 'open', draft: null, token: null, tries: 0 };
    this.#letters.set(id, /** @type {Letter} */ ({ ...before, ...change }));
    this.#bringUpToDate(id);
    this.means.changed();
  }

  /** It is written; it leaves as soon as it can. @param {string} id @param {Partial<Letter>} [change] */
  async ready(id, change = {}) {
    this.write(id, { ...change, state: 'ready', problem: undefined });
    await this.send();
  }

  /** Whether it may still be changed: nobody knows of a letter without an answer whether it arrived. @param {Letter} letter */
  static mayChange({ state, tries }) {
    return state === 'open' || state === 'refused' || (state === 'ready' && tries === 0);
  }

  /** Sends what is ready, one by one. */
  async send() {
    if (this.#sending || this.#closed || !this.means.online()) return;
    this.#sending = true;
    try {
      for (const letter of this.letters.filter(({ state }) => state === 'ready')) await this.#deliver(letter);
    } finally {
      this.#sending = false;
    }
    const waiting = this.letters.filter(({ state }) => state === 'ready').map(({ tries }) => tries);
    if (waiting.length > 0) this.means.later(() => void this.send(), this.#pause(Math.min(...waiting)));
  }

  /** Throws a letter away, here and on the device. @param {string} id */
  async discard(id) {
    this.#letters.delete(id);
    this.#bringUpToDate(id);
    this.means.changed();
    await this.kept();
  }

  /** Throws everything away that is kept here. */
  async clear() {
    this.#letters.clear();
    this.means.changed();
    await this.kept();
    await this.means.vault.clear();
  }

  /** Done when all that was written is on the device. */
  kept() {
    return this.#keeping;
  }

  /** Sends nothing any more: somebody else is signed in. */
  close() {
    this.#closed = true;
  }

  /** @param {Letter} letter */
  async #deliver(letter) {
    this.write(letter.id, { state: 'sending' });
    let change;
    try {
      await this.means.deliver(letter);
      change = /** @type {Partial<Letter>} */ ({ state: 'sent', sentAt: this.means.now() });
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      change = afterwards(error.problem, letter.tries);
    }
    // Who threw it away in the meantime does not get it back.
    if (this.#letters.has(letter.id)) this.write(letter.id, change);
  }

  /** Twice as long every time, and not all devices at once. @param {number} tries */
  #pause(tries) {
    return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.max(0, tries - 1)) * (0.5 + this.means.chance() / 2);
  }

  /** One after the other, and only the latest of what was typed meanwhile. @param {string} id */
  #bringUpToDate(id) {
    if (this.#toKeep.has(id)) return;
    this.#toKeep.add(id);
    this.#keeping = this.#keeping.then(async () => {
      this.#toKeep.delete(id);
      const letter = this.#letters.get(id);
      const { vault } = this.means;
      await (letter && letter.state !== 'sent' ? vault.put(id, letter) : vault.remove(id)).catch(() => this.#cannotKeep());
    });
  }

  #cannotKeep() {
    this.keeps = false;
    this.means.changed();
    return [];
  }
}

/** What becomes of a letter that was not taken. @param {import('../contract.js').Problem} problem @param {number} tries @returns {Partial<Letter>} */
function afterwards(problem, tries) {
  if (BUSY.has(problem.status)) return { state: 'ready', tries: tries + 1 };
  if (problem.status === 401) return { state: 'signed-out' };
  if (problem.status === 404) return { state: 'closed' };
  return { state: 'refused', problem };
}
