/**
 * From the state to the picture: each step is pure and remembered, so that hovering draws without computing.
 *
 * @typedef {import('./app.js').AppState} AppState
 * @typedef {import('../draw/picture.js').Picture} Picture
 * @typedef {import('../contract.js').DomainScheme} DomainScheme
 * @typedef {import('../picture/filter.js').Part} Part
 */
import { byFacet, filtered, within } from '../picture/filter.js';
import { curvesOf } from '../picture/links.js';
import { figureScale, figureValues } from '../picture/figures.js';
import { PLAIN_COLOURS, PLAIN_SIZES, actorLooks, tieLook } from '../picture/looks.js';
import { planWheel } from '../picture/plan.js';
import { placeOnWheel } from '../picture/wheel.js';
import { remembered } from './memo.js';
import { groundWords } from './picture-words.js';
import { measure } from './measure.js';

const wheelPlan = remembered(planWheel);
const forcePlan = remembered((force, roster) => force.planForce(roster, measure));
const part = remembered(filtered);
const steps = remembered(within);
const curves = remembered(curvesOf);
const looks = remembered(actorLooks);
const lookOptions = remembered((colourBy, sizeBy, scheme, colourFigure, sizeFigure) => ({ colourBy, sizeBy, scheme, colourFigure, sizeFigure }));
const scale = () => remembered((actors, metrics, key) => figureScale(figureValues(actors, metrics, key)));
const [colourScale, sizeScale] = [scale(), scale()];
const tiedIn = remembered((/** @type {import('../contract.js').Web} */ web) => new Set(web.ties.flatMap((tie) => [tie.from, tie.to])));
const threads = remembered((/** @type {DomainScheme} */ scheme) => new Map(scheme.domains.map((domain) => [domain.id, domain.colour])));
const wheelLayout = remembered((plan, actors, tied, scheme, side) => placeOnWheel(plan, actors, tied, scheme, { side, measure }));
const forceLayout = remembered((force, plan, actors, tied, side) => force.placeByForce(plan, actors, tied, { side, measure }));
const litDomains = remembered((/** @type {string[]} */ filters) => byFacet(filters).get('domain') ?? null);

/**
 * The part of the web that passes the filters and the steps.
 *
 * @param {AppState} state
 * @returns {Part}
 */
export function shownPart({ web, route }) {
  if (!web) return { actors: new Set(), ties: [] };
  const passing = part(web, route.filters);
  return route.focus && route.steps > 0 ? steps(passing, route.focus, route.steps) : passing;
}

/** The figure by which one colours, if one does. @param {AppState} state */
export const colourFigure = ({ web, metrics, route }) =>
  web && !PLAIN_COLOURS.some((plain) => plain === route.colourBy) ? colourScale(web.actors, metrics, route.colourBy) : null;

/** The figure by which one sizes, if one does. @param {AppState} state */
export const sizeFigure = ({ web, metrics, route }) => (web && !PLAIN_SIZES.includes(route.sizeBy) ? sizeScale(web.actors, metrics, route.sizeBy) : null);

/** The figures that one looks at, by key, each once. @param {AppState} state */
export const chosenFigures = (state) =>
  [...new Map([[state.route.colourBy, colourFigure(state)], [state.route.sizeBy, sizeFigure(state)]])].flatMap(([key, scale]) =>
    scale ? [/** @type {[string, import('../picture/figures.js').FigureScale]} */ ([key, scale])] : [],
  );

/**
 * @param {AppState} state
 * @param {import('../picture/trays.js').Side} side where the trays stand
 * @returns {Picture|null} null while there is no web
 */
export function pictureOf(state, side) {
  const { web, roster, scheme, route, force } = state;
  if (!web || !roster || !scheme) return null;
  const tied = tiedIn(web);
  const layout =
    route.layout === 'force' && force
      ? forceLayout(force, forcePlan(force, roster), web.actors, tied, side)
      : wheelLayout(wheelPlan(roster, scheme, measure), web.actors, tied, scheme, side);
  const shown = shownPart(state);
  const colours = threads(scheme);
  return {
    layout,
    actors: web.actors,
    ties: shown.ties,
    curves: curves(web.ties, layout),
    lookOf: looks(web.actors, lookOptions(route.colourBy, route.sizeBy, scheme, colourFigure(state), sizeFigure(state))),
    tieLookOf: (tie) => tieLook(tie, web.asOf),
    threadOf: (actor) => colours.get(actor.domains[0]) ?? '#7d6650',
    shown: shown.actors,
    lit: litDomains(route.filters),
    words: groundWords(state),
  };
}
