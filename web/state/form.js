/**
 * What is typed in a form, what is wrong with it, and whether somebody else changed the same in the meantime.
 *
 * @typedef {import('../contract.js').Problem} Problem
 */
import { ServiceProblem } from '../api/client.js';
import { problemText } from './problem-text.js';

export class Form {
  /**
   * @param {import('lit').ReactiveControllerHost} host drawn again on every change
   * @param {Record<string, any>} values
   */
  constructor(host, values) {
    this.host = host;
    this.read = values;
    this.values = { ...values };
    /** @type {Map<string, string>} by field */
    this.errors = new Map();
    this.general = '';
    /** @type {Record<string, any>|null} what somebody else made of it */
    this.current = null;
    this.busy = false;
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
        .filter(([name, value]) => JSON.stringify(value ?? null) !== JSON.stringify(this.read[name] ?? null))
        .map(([name, value]) => [name, value === '' || value === undefined ? null : value]),
    );
  }

  /** What is filled in. */
  get filled() {
    return Object.fromEntries(
      Object.entries(this.values).filter(([, value]) => value !== '' && value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)),
    );
  }

  /**
   * @param {() => Promise<unknown>} work
   * @returns {Promise<boolean>} whether it went well
   */
  async send(work) {
    Object.assign(this, { errors: new Map(), general: '', current: null, busy: true });
    this.host.requestUpdate();
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      this.#show(error.problem);
      return false;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  /** @param {Problem} problem */
  #show(problem) {
    if (problem.status === 412) {
      this.current = problem.current ?? {};
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
