/**
 * What is typed in a form, what is wrong with it, and whether somebody else changed the same in the meantime.
 *
 * @typedef {import('../contract.js').Problem} Problem
 */
import { ServiceProblem } from '../api/client.js';
import { problemText } from './problem-text.js';
import { t } from './texts.js';

/** @param {any} one @param {any} other */
const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

export class Form {
  /**
   * @param {import('lit').LitElement} host drawn again on every change
   * @param {Record<string, any>} values
   * @param {(body: any) => Record<string, any>} [valuesOf] the values of what the service sends
   */
  constructor(host, values, valuesOf = (body) => body) {
    this.host = host;
    this.read = values;
    this.valuesOf = valuesOf;
    this.values = { ...values };
    /** @type {Map<string, string>} by field */
    this.errors = new Map();
    this.general = '';
    /** @type {Record<string, any>|null} the values that somebody else made of it */
    this.current = null;
    /** Fields of which what somebody else made wins. @type {ReadonlySet<string>} */
    this.yielded = new Set();
    this.busy = false;
    /** Whether so little is needed that fields need not say that they may stay empty. */
    this.light = false;
  }

  /** @param {string} name @param {any} value */
  set(name, value) {
    this.values = { ...this.values, [name]: value };
    this.errors.delete(name);
    this.host.requestUpdate();
  }

  /** What differs from what was read; an emptied field becomes unknown again. */
  get change() {
    return Object.fromEntries(
      Object.entries(this.values)
        .filter(([name, value]) => !same(value, this.read[name]))
        .map(([name, value]) => [name, value === '' || value === undefined ? null : value]),
    );
  }

  /** What is filled in. */
  get filled() {
    return Object.fromEntries(
      Object.entries(this.values).filter(([, value]) => value !== '' && value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)),
    );
  }

  /** The fields that somebody else changed. */
  get theirs() {
    const { current } = this;
    return current ? Object.keys(this.values).filter((name) => !same(current[name], this.read[name])) : [];
  }

  /** Says whose value a field that both changed is to have. @param {string} name @param {boolean} mine */
  choose(name, mine) {
    const yielded = new Set(this.yielded);
    if (mine) yielded.delete(name);
    else yielded.add(name);
    this.yielded = yielded;
    this.host.requestUpdate();
  }

  /**
   * Goes on from what somebody else made of it; what was typed here stays.
   *
   * @param {Record<string, any>} body as it is now
   * @param {(name: string) => boolean} mine whether a field that both changed becomes as it is here
   */
  rebase(body, mine) {
    const now = this.valuesOf(body);
    const kept = Object.entries(this.change).filter(([name]) => mine(name) || same(now[name], this.read[name]));
    const typed = Object.fromEntries(kept.map(([name]) => [name, this.values[name]]));
    Object.assign(this, { read: now, values: { ...now, ...typed }, current: null, yielded: new Set() });
    this.host.requestUpdate();
  }

  /** Looks again at what is wrong. What must be filled in is said before it is sent. @param {string[]} [names] */
  need(names = []) {
    this.errors.clear();
    for (const name of names) if (!this.values[name]) this.errors.set(name, t('form.needed'));
  }

  /**
   * @param {() => Promise<unknown>} work
   * @returns {Promise<boolean>} whether it went well
   */
  async send(work) {
    if (this.busy) return false;
    Object.assign(this, { errors: new Map(), general: '', current: null, busy: true });
    this.host.requestUpdate();
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      this.#show(error.problem);
      void this.pointOut();
      return false;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  /** Brings what is wrong in sight, and the focus to it. */
  async pointOut() {
    this.host.requestUpdate();
    await this.host.updateComplete;
    const wrong = /** @type {HTMLElement|null} */ (this.host.renderRoot.querySelector('[role=alert], .wrong'));
    const fold = wrong?.closest('details');
    if (fold) fold.open = true;
    const field = wrong?.matches('[role=alert]') ? null : wrong?.querySelector('input, select, textarea');
    (/** @type {HTMLElement|null|undefined} */ (field) ?? wrong)?.focus();
  }

  /** @param {Problem} problem */
  #show(problem) {
    if (problem.status === 412) {
      this.current = this.valuesOf(problem.current ?? {});
      return;
    }
    const elsewhere = [];
    for (const { pointer, message, mend } of problem.errors ?? []) {
      const field = pointer?.replace(/^#?\//, '').split('/')[0];
      const text = [message, mend].filter(Boolean).join(' ');
      if (field && field in this.values) this.errors.set(field, text);
      else elsewhere.push(text);
    }
    this.general = elsewhere.length > 0 ? elsewhere.join(' ') : problem.errors?.length ? '' : problemText(problem);
  }
}
