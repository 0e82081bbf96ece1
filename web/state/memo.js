/**
 * Remembers the last outcome of a pure function, for as long as it is asked the same.
 *
 * @template {any[]} A
 * @template R
 * @param {(...args: A) => R} pure
 * @returns {(...args: A) => R}
 */
export function remembered(pure) {
  /** @type {A|undefined} */
  let asked;
  /** @type {R} */
  let answer;
  return (...args) => {
    if (!asked || args.some((arg, index) => !Object.is(arg, /** @type {A} */ (asked)[index]))) {
      answer = pure(...args);
      asked = args;
    }
    return answer;
  };
}
