/**
 * Saying how close somebody is, and putting it back. Each tie is changed in the version that was on the screen, so that
 * what somebody else wrote in the meantime is shown and never lost.
 *
 * @typedef {import('../contract.js').Tie} Tie
 * @typedef {import('../personal/around.js').Other} Other
 * @typedef {Other['closeness']} Closeness
 * @typedef {{tie: string, version: string, before: Closeness, after: Closeness}} Step of one tie
 * @typedef {{id: string, name: string, from: Closeness, to: Closeness, steps: Step[]}} Move
 * @typedef {{move: Move, now: Closeness, done: Step[], left: Step[]}} Clash a move that met another's
 */
import { ServiceProblem } from '../api/client.js';
import { tiesToTell } from '../personal/moving.js';
import { standingOf } from '../personal/around.js';
import { store } from './app.js';
import { reloadPerson } from './person.js';
import { problemText } from './problem-text.js';
import { t } from './texts.js';
import { within } from './visits.js';

const CHANGED_MEANWHILE = 412;

export class SayingCloseness {
  /** @param {import('lit').ReactiveControllerHost} host drawn again on every change */
  constructor(host) {
    this.host = host;
    /** What came of it, in a sentence. */
    this.said = '';
    /** @type {Move|null} what can be put back */
    this.last = null;
    /** @type {Clash|null} */
    this.clash = null;
    this.busy = false;
  }

  /**
   * @param {Other} other
   * @param {import('../personal/moving.js').Ring|null} ring null: nowhere, so that nothing changes
   * @param {string} day
   */
  async put(other, ring, day) {
    const { closeness, id } = other;
    const { name } = other.label;
    if (this.busy) return;
    if (!ring || ring === closeness) return this.say(t('personal.stays', { name, ring: ringName(closeness) }));
    const steps = tiesToTell(other, day, ring).map((tie) => ({ tie: tie.id, version: tie.version, before: /** @type {Closeness} */ (tie.closeness ?? null), after: ring }));
    await this.write({ id, name, from: closeness, to: ring, steps });
  }

  /** Takes the last change back. */
  async putBack() {
    if (!this.last || this.busy) return;
    const { from, to, steps } = this.last;
    await this.write({ ...this.last, from: to, to: from, steps: steps.map((step) => ({ ...step, before: step.after, after: step.before })) }, 'personal.put-back-done');
  }

  /** Writes over what somebody else made of it, now that both are known. */
  async keepMine() {
    if (this.clash) await this.write({ ...this.clash.move, from: this.clash.now, steps: this.clash.left }, 'personal.put', this.clash.done);
  }

  /** Leaves it as somebody else made it. */
  takeTheirs() {
    if (this.clash) this.say(t('personal.stays', { name: this.clash.move.name, ring: ringName(this.clash.now) }));
  }

  /** @param {Move} move @param {string} saying the text that tells of it @param {Step[]} done of it already */
  async write(move, saying = 'personal.put', done = []) {
    Object.assign(this, { busy: true, clash: null });
    const left = [...move.steps];
    try {
      for (; left.length > 0; left.shift()) done.push(await this.writeStep(left[0]));
      this.last = saying === 'personal.put' ? { ...move, steps: done } : null;
      await reloadPerson();
      this.say(t(saying, { name: move.name, ring: ringName(move.to), before: ringName(move.from) }));
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      await this.fail(error.problem, { move, done, left });
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  /** @param {Step} step @returns {Promise<Step>} as it is written */
  async writeStep(step) {
    const { body } = /** @type {{body: Tie}} */ (await within(store.state.person?.id ?? '').write('PATCH', `/v1/ties/${step.tie}`, { closeness: step.after }, `"${step.version}"`));
    return { ...step, version: body.version };
  }

  /** @param {import('../contract.js').Problem} problem @param {{move: Move, done: Step[], left: Step[]}} of */
  async fail(problem, { move, done, left: [first, ...rest] }) {
    this.say(problem.status === CHANGED_MEANWHILE ? '' : problemText(problem));
    if (done.length > 0) this.last = { ...move, steps: done };
    if (problem.status !== CHANGED_MEANWHILE) return;
    const now = problem.current.closeness ?? null;
    await reloadPerson();
    if (now === first.after && rest.length === 0) return this.say(t('personal.stays', { name: move.name, ring: ringName(now) }));
    if (standingOf(problem.current, store.state.person?.web?.asOf ?? '') === 'ended') return this.say(problemText(problem));
    this.clash = { move, now, done, left: [{ ...first, version: problem.current.version, before: now }, ...rest] };
  }

  /** Something else was done since: what was said before is no longer the last. @param {string} text */
  tellOf(text) {
    this.last = null;
    this.say(text);
  }

  /** @param {string} text */
  say(text) {
    Object.assign(this, { said: text, clash: null });
    this.host.requestUpdate();
  }
}

/** @param {Closeness} closeness */
export const ringName = (closeness) => t(`personal.at.${closeness ?? 'unknown'}`);
