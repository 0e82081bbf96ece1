/**
 * How actors and ties look: one answer for Canvas, SVG, print and legend.
 *
 * @typedef {import('../contract.js').WebActor} WebActor
 * @typedef {import('../contract.js').WebTie} WebTie
 * @typedef {import('../contract.js').DomainScheme} DomainScheme
 * @typedef {'domain'|'kind'|'sector'|'formality'|'level'} PlainColour
 * @typedef {string} ColourBy one of those, or the key of a figure
 * @typedef {string} SizeBy `degree`, `members`, `same`, or the key of a figure
 * @typedef {import('./figures.js').FigureScale} FigureScale
 * @typedef {{fill: string, radius: number, known: boolean}} ActorLook
 * @typedef {{width: number, dashed: boolean, faint: boolean}} TieLook
 */
import { stepOf } from './figures.js';
import { CENTRE } from './sectors.js';
import { KINDS, RESIDENTS, domainsOf } from './kinds.js';
import { FREQUENCIES, isUnconfirmed } from './ties.js';

/** What nobody knows has its own colour: the colour of unbleached paper, with a line around it. */
export const UNKNOWN = '#d8cfc1';
export const UNKNOWN_LINE = '#7a7167';

const RESIDENT_COLOUR = '#7d6650';

const SMALLEST = 5.4;
const LARGEST = 12;
const WIDTHS = [3.6, 2.9, 2.2, 1.8, 1.5, 1.2, 1.2];
const WIDTH_UNKNOWN = 1;

/** @type {PlainColour[]} what an actor itself can be coloured by; the usual first */
export const PLAIN_COLOURS = ['domain', 'kind', 'sector', 'formality', 'level'];
/** What an actor itself can be sized by; the usual first. */
export const PLAIN_SIZES = ['degree', 'members', 'same'];

/** @type {Record<string, [string, string][]>} */
const SCALES = {
  sector: [['community', '#2e7d4f'], ['government', '#31497a'], ['market', '#c2511d']],
  formality: [['1', '#b05f00'], ['2', '#a4694a'], ['3', '#8a6a75'], ['4', '#5f6591'], ['5', '#31497a']],
  level: [['0', '#2e7d4f'], ['1', '#a87400'], ['2', '#7a4b94']],
};
const KIND_COLOURS = [
  '#b5652b', '#0e7c86', '#2e7d4f', '#68791c', '#7a4b94', '#c2511d', '#31497a',
  '#8c5a2e', '#5c6873', '#b83a6b', '#a87400', '#2f72b0', '#b5652b',
];

/**
 * The values of a way to colour, with their colours, in the order of the legend.
 *
 * @param {ColourBy} colourBy
 * @param {DomainScheme} scheme
 * @param {FigureScale|null} [figure] when one colours by it
 * @returns {[string, string][]}
 */
export function palette(colourBy, scheme, figure = null) {
  if (figure) return figure.steps.map(({ value, colour }) => [value, colour]);
  if (colourBy === 'kind') return KINDS.map((kind, index) => [kind, KIND_COLOURS[index]]);
  if (colourBy !== 'domain') return SCALES[colourBy];
  const last = scheme.domains.filter((domain) => CENTRE.test(domain.zone));
  const around = scheme.domains.filter((domain) => !CENTRE.test(domain.zone));
  return [...[...around, ...last].map((domain) => /** @type {[string, string]} */ ([domain.id, domain.colour])), [RESIDENTS, RESIDENT_COLOUR]];
}

/**
 * @param {WebActor} actor
 * @param {ColourBy} colourBy
 * @param {FigureScale|null} [figure] when one colours by it
 * @returns {string|undefined} the value that is coloured; undefined when unknown
 */
export function valueOf(actor, colourBy, figure = null) {
  if (figure) return stepOf(figure, actor);
  if (colourBy === 'domain') return domainsOf(actor)[0];
  return actor[/** @type {'kind'} */ (colourBy)]?.toString();
}

/**
 * @param {WebActor[]} actors
 * @param {{colourBy: ColourBy, sizeBy: SizeBy, scheme: DomainScheme, colourFigure?: FigureScale|null, sizeFigure?: FigureScale|null}} options
 * @returns {(actor: WebActor) => ActorLook}
 */
export function actorLooks(actors, { colourBy, sizeBy, scheme, colourFigure = null, sizeFigure = null }) {
  const colours = new Map(palette(colourBy, scheme, colourFigure));
  const measure = (/** @type {WebActor} */ actor) => {
    if (sizeBy === 'same') return undefined;
    return sizeFigure ? sizeFigure.values.get(actor.id) : actor[/** @type {'degree'|'members'} */ (sizeBy)];
  };
  const largest = Math.max(1e-9, ...actors.map((actor) => measure(actor) ?? 0));
  return (actor) => {
    const fill = colours.get(valueOf(actor, colourBy, colourFigure) ?? '');
    const size = measure(actor);
    const grown = size === undefined ? 0 : Math.sqrt(Math.max(0, size) / largest);
    const radius = sizeBy === 'same' ? 8 : SMALLEST + (LARGEST - SMALLEST) * grown;
    return { fill: fill ?? UNKNOWN, radius, known: fill !== undefined && (sizeBy === 'same' || size !== undefined) };
  };
}

/**
 * @param {WebTie} tie
 * @param {string} asOf
 * @returns {TieLook}
 */
export function tieLook(tie, asOf) {
  const place = FREQUENCIES.indexOf(tie.frequency ?? '');
  return {
    width: place < 0 ? WIDTH_UNKNOWN : WIDTHS[place],
    dashed: isUnconfirmed(tie, asOf),
    faint: tie.status !== undefined && tie.status !== 'active',
  };
}
