/**
 * The one place that holds the state of the viewer. State is replaced, never changed; whoever listens hears once per
 * change.
 *
 * @template {object} S
 */
export class Store {
  /** @param {S} initial */
  constructor(initial) {
    this.state = Object.freeze({ ...initial });
    /** @type {Set<() => void>} */
    this.listeners = new Set();
  }

  /** @param {Partial<S>} change */
  set(change) {
    const keys = /** @type {(keyof S)[]} */ (Object.keys(change));
    if (keys.every((key) => Object.is(this.state[key], change[key]))) return;
    this.state = Object.freeze({ ...this.state, ...change });
    for (const listener of [...this.listeners]) listener();
  }

  /**
   * @param {() => void} listener
   * @returns {() => void} stops listening
   */
  subscribe(listener) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
