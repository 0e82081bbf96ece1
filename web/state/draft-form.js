/**
 * The form of a conversation: what is typed is kept on the device at once, and what the service refuses stands at its field.
 *
 * @typedef {import('./conversation.js').Draft} Draft
 */
import { fieldOf } from './conversation.js';
import { Form } from './form.js';
import { problemText } from './problem-text.js';

export class DraftForm extends Form {
  /**
   * @param {import('lit').LitElement} host
   * @param {Draft} draft
   * @param {(draft: Draft) => void} keep
   */
  constructor(host, draft, keep) {
    super(host, draft);
    this.keep = keep;
    this.light = true;
  }

  get draft() {
    return /** @type {Draft} */ (this.values);
  }

  /** @param {string} name @param {any} value */
  set(name, value) {
    super.set(name, value);
    this.keep(this.draft);
  }

  /** Changes one thing in a field that holds several. @param {'asked'|'permissions'|'changed'} name @param {string} key @param {object} change */
  put(name, key, change) {
    const all = /** @type {Record<string, any>} */ (this.draft[name]);
    this.errors.delete(`${ERROR_OF[name]}.${key}`);
    this.set(name, { ...all, [key]: { ...all[key], ...change } });
  }

  /** Lets one thing go. @param {'asked'|'permissions'|'changed'} name @param {string} key */
  drop(name, key) {
    const { [key]: gone, ...rest } = /** @type {Record<string, any>} */ (this.draft[name]);
    this.errors.delete(`${ERROR_OF[name]}.${key}`);
    this.set(name, rest);
  }

  /** @param {Partial<import('./conversation.js').NewPerson> & {contact: string}} change */
  changePerson(change) {
    this.errors.delete(`person.${change.contact}`);
    this.set('people', this.draft.people.map((one) => (one.contact === change.contact ? { ...one, ...change } : one)));
  }

  /** Shows why the service refused it. @param {import('../contract.js').Problem} problem @param {Record<string, any>} body that it refused */
  refuse(problem, body) {
    this.errors.clear();
    for (const { pointer, message, mend } of problem.errors ?? []) {
      const field = fieldOf(pointer, body);
      this.errors.set(field, [this.errors.get(field), message, mend].filter(Boolean).join(' '));
    }
    this.general = problem.errors?.length ? (this.errors.get('') ?? '') : problemText(problem);
    this.errors.delete('');
    void this.pointOut();
  }
}

/** Under which key the errors of a field stand. */
const ERROR_OF = { asked: 'asked', permissions: 'permission', changed: 'tie' };
