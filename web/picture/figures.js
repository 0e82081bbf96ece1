/**
 * Figures of actors in the picture: how one colours and sizes by a figure. People get none, so that nobody is ranked.
 *
 * @typedef {import('../contract.js').WebActor} WebActor
 * @typedef {import('../contract.js').Metrics} Metrics
 * @typedef {{value: string, from: number, to: number, colour: string}} Step
 * @typedef {{values: Map<string, number>, steps: Step[]}} FigureScale
 */

/** From little to much; none of them is the colour of what is unknown. */
const COLOURS = ['#9ccfd2', '#63b0b8', '#368f9b', '#176d7a', '#084a55'];
const PEOPLE = new Set(['RESIDENT', 'PROFESSIONAL', 'CONTACT']);

/** @param {WebActor} actor */
export const isPerson = (actor) => PEOPLE.has(actor.kind);

/**
 * The figure of each who has one; yes is 1, no is 0.
 *
 * @param {WebActor[]} actors
 * @param {Metrics|null} metrics
 * @param {string} key
 * @returns {Map<string, number>}
 */
export function figureValues(actors, metrics, key) {
  const figures = new Map((metrics?.actors ?? []).map((row) => [row.id, row[key]]));
  return new Map(
    actors
      .filter((actor) => !isPerson(actor))
      .map(({ id }) => /** @type {[string, any]} */ ([id, figures.get(id)]))
      .filter(([, value]) => typeof value === 'number' || typeof value === 'boolean')
      .map(([id, value]) => [id, Number(value)]),
  );
}

/**
 * Steps with about as many actors each; equal figures stand in one step.
 *
 * @param {Map<string, number>} values
 * @returns {FigureScale}
 */
export function figureScale(values) {
  const sorted = [...values.values()].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const tops =
    distinct.length <= COLOURS.length
      ? distinct
      : [...new Set(COLOURS.map((_, step) => sorted[Math.ceil(((step + 1) * sorted.length) / COLOURS.length) - 1]))];
  const steps = tops.map((to, index) => ({
    value: `step-${index}`,
    from: distinct.find((value) => index === 0 || value > tops[index - 1]) ?? to,
    to,
    colour: COLOURS[tops.length === 1 ? 2 : Math.round((index * (COLOURS.length - 1)) / (tops.length - 1))],
  }));
  return { values, steps };
}

/**
 * @param {FigureScale} scale
 * @param {WebActor} actor
 * @returns {string|undefined} undefined when there is no figure
 */
export function stepOf({ values, steps }, { id }) {
  const value = values.get(id);
  return value === undefined ? undefined : steps.find(({ to }) => value <= to)?.value;
}
