/**
 * The view in the address: everything that one looks at, so that a link shows the same; never a name.
 *
 * @typedef {'wheel'|'force'} LayoutKind
 * @typedef {'web'|'talk'|'supports'|'parties'|'signals'|'looked'|'confirm'|'data'} PersonPart
 * @typedef {object} Route
 * @property {'kernen'|'kern'|'import'|'cases'|'person'|'conversation'|'pass-on'|'worries'|'worry'|'coverage'|'held'|'changes'|'time'|'confirm'|'what-if'|'duplicates'|'insight'|'introductions'|'crossing'|'meeting'|'load'|'rings'|'referrals'|'key-parties'|'beside'|'street-map'|'day'|'invitations'|'facilities'|'card'|'agenda'|'market'|'money'|'together'|'initiatives'|'dossier'|'stage'|'stories'|'points'|'evening'} place
 * @property {string|null} person an id, or {@link ME}
 * @property {PersonPart} part of the page of a person
 * @property {string|null} area
 * @property {string|null} link the token of a link to the card of an organisation
 * @property {string|null} worry after which one speaks, as its area and id
 * @property {string|null} asOf null: the last day on which the web is known
 * @property {string|null} since the earlier of two days that are compared; null: a year before the later
 * @property {string|null} until the later of them; null: the last day on which the web is known
 * @property {LayoutKind} layout
 * @property {import('../picture/looks.js').ColourBy} colourBy
 * @property {import('../picture/looks.js').SizeBy} sizeBy
 * @property {'halo'|'closed'} border whether ties to neighbours outside count in the figures
 * @property {string[]} filters
 * @property {string[]} without who falls away while one tries it
 * @property {string[]|null} beside which areas stand beside this one; null: as many as usual
 * @property {string|null} figure the one figure that is looked at; null: the first few
 * @property {string|null} focus
 * @property {number} steps 0: everybody
 * @property {'picture'|'table'} show
 * @property {string|null} story of which this is a step
 * @property {number} at which step of it, from 1
 */

import { PLAIN_COLOURS, PLAIN_SIZES } from '../picture/looks.js';

/** A resident's own page, without their id in the address. */
export const ME = 'me';

/** @type {Route} */
export const HOME = {
  place: 'kernen', person: null, link: null, part: 'web', worry: null, area: null, asOf: null, since: null, until: null, layout: 'wheel', colourBy: 'domain', sizeBy: 'degree', border: 'halo', filters: [], without: [], beside: null, figure: null, focus: null, steps: 0, show: 'picture', story: null, at: 1,
};

/** The key of a figure. */
const FIGURE = /^[a-z][A-Za-z0-9]{1,40}$/;

/** The id of an actor, and how many can fall away at once. */
const ID = /^[0-9a-f-]{36}$/;
export const MOST_WITHOUT = 50;

/** What an address can choose from; the first is what is usual. Of the figures of actors one stands for all. */
export const CHOICES = {
  place: ['kernen', 'kern', 'import', 'cases', 'person', 'conversation', 'pass-on', 'worries', 'worry', 'coverage', 'held', 'changes', 'time', 'confirm', 'what-if', 'duplicates', 'insight', 'introductions', 'crossing', 'meeting', 'load', 'rings', 'referrals', 'key-parties', 'beside', 'street-map', 'day', 'invitations', 'facilities', 'card', 'agenda', 'market', 'money', 'together', 'initiatives', 'dossier', 'stage', 'stories', 'points', 'evening'],
  part: ['web', 'talk', 'supports', 'parties', 'signals', 'looked', 'confirm', 'data'],
  layout: ['wheel', 'force'],
  colourBy: [...PLAIN_COLOURS, 'core'],
  sizeBy: [...PLAIN_SIZES, 'betweenness'],
  border: ['halo', 'closed'],
  show: ['picture', 'table'],
};

/**
 * @param {string} hash
 * @returns {Route}
 */
export function readRoute(hash) {
  const [path, query = ''] = hash.replace(/^#/, '').split('?');
  const [first = '', second, third] = path.split('/').filter(Boolean);
  const place = placeOf(first, second, third);
  const asked = new URLSearchParams(query);
  const one = (/** @type {string} */ key, /** @type {string[]} */ allowed) => {
    const value = asked.get(key);
    return value && allowed.includes(value) ? value : allowed[0];
  };
  const by = (/** @type {string} */ key, /** @type {string} */ usual) => {
    const value = asked.get(key);
    return value && FIGURE.test(value) ? value : usual;
  };
  const day = (/** @type {string} */ key) => {
    const value = asked.get(key);
    return value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
  };
  return {
    place: /** @type {Route['place']} */ (place),
    area: OF_AREA.has(place) && second ? decodeURIComponent(second) : null,
    person: OF_PERSON.has(place) ? decodeURIComponent(second) : null,
    part: /** @type {PersonPart} */ (one('deel', CHOICES.part)),
    link: first === LINKED && second ? second : null,
    worry: place === 'conversation' ? asked.get('zorg') : null,
    asOf: day('op'),
    since: day('van'),
    until: day('tot'),
    layout: /** @type {LayoutKind} */ (one('indeling', CHOICES.layout)),
    colourBy: by('kleur', HOME.colourBy),
    sizeBy: by('grootte', HOME.sizeBy),
    border: /** @type {Route['border']} */ (one('rand', CHOICES.border)),
    filters: (asked.get('filter') ?? '').split(',').filter((filter) => /^[a-z]+:[\w-]+$/.test(filter)),
    without: place === 'what-if' ? [...new Set((asked.get('zonder') ?? '').split(',').filter((id) => ID.test(id)))].slice(0, MOST_WITHOUT) : [],
    beside: place === 'beside' && asked.has('met') ? (asked.get('met') ?? '').split(',').filter(Boolean) : null,
    figure: place === 'beside' ? asked.get('cijfer') : null,
    focus: place === 'worry' ? decodeURIComponent(third) : asked.get('bij'),
    steps: Math.min(3, Math.max(0, Number(asked.get('stappen')) || 0)),
    show: /** @type {Route['show']} */ (one('toon', CHOICES.show)),
    story: OF_AREA.has(place) && ID.test(asked.get('verhaal') ?? '') ? asked.get('verhaal') : null,
    at: Math.max(1, Math.trunc(Number(asked.get('stap'))) || 1),
  };
}

/** Places of one area. */
/** Places of one area where it answers a question. */
export const INSIGHT = new Set(['insight', 'introductions', 'crossing', 'meeting', 'load', 'rings', 'referrals', 'key-parties', 'beside', 'street-map', 'facilities', 'agenda', 'market', 'money', 'together', 'initiatives', 'dossier', 'stage', 'stories', 'points']);
/** Places of one area from which a coordinator works. */
export const DESK = new Set(['day', 'invitations', 'evening']);
const OF_AREA = new Set(['kern', 'worries', 'worry', 'coverage', 'held', 'changes', 'time', 'confirm', 'what-if', 'duplicates', ...INSIGHT, ...DESK]);
/** Places of one person. */
const OF_PERSON = new Set(['person', 'conversation']);
/** Places of one area that an address need not name: then it is where one works. */
export const AT_WORK = new Set(['worries', 'worry', 'coverage', 'held', 'changes', 'time', 'confirm', 'what-if', 'duplicates', ...INSIGHT, ...DESK]);
/** Places that stand in the address by their name alone. */
const SIMPLE = new Set(['import', 'cases', 'pass-on', 'card']);
/** What stands in the address before the token of a link. */
const LINKED = 'card-link';

/** @param {string} first @param {string} [second] @param {string} [third] */
function placeOf(first, second, third) {
  if (first === 'person' && second) return third === 'conversation' ? 'conversation' : 'person';
  if (first === LINKED && second) return 'card';
  if (first === 'worries') return third ? 'worry' : 'worries';
  return SIMPLE.has(first) || AT_WORK.has(first) || (first === 'kern' && second) ? first : HOME.place;
}

/**
 * @param {Route} route
 * @returns {string} the hash, short: what is usual is left out
 */
export function writeRoute(route) {
  if (route.place === 'kern' && route.area) return withQuery(`#/kern/${encodeURIComponent(route.area)}`, kernQuery(route));
  if (route.place === 'person' && route.person) return withQuery(`#/person/${encodeURIComponent(route.person)}`, personQuery(route));
  if (route.place === 'conversation' && route.person) return withQuery(`#/person/${encodeURIComponent(route.person)}/conversation`, new URLSearchParams(route.worry ? { zorg: route.worry } : {}));
  if (route.place === 'card' && route.link) return `#/${LINKED}/${route.link}`;
  if (AT_WORK.has(route.place)) return withQuery(workPath(route), workQuery(route));
  return SIMPLE.has(route.place) ? `#/${route.place}` : '#/';
}

/** @param {Route} route */
const workPath = ({ place, area, focus }) => [place === 'worry' ? '#/worries' : `#/${place}`, ...[area, place === 'worry' ? focus : null].flatMap((part) => (part === null ? [] : [encodeURIComponent(part)]))].join('/');

/** @param {string} path @param {URLSearchParams} query */
function withQuery(path, query) {
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text ? `${path}?${text}` : path;
}

/** @param {Route} route */
function workQuery(route) {
  const query = new URLSearchParams();
  if (route.since) query.set('van', route.since);
  if (route.until) query.set('tot', route.until);
  if (route.place === 'what-if' && route.asOf) query.set('op', route.asOf);
  if ((route.place === 'introductions' || route.place === 'dossier') && route.focus) query.set('bij', route.focus);
  if (route.without.length > 0) query.set('zonder', route.without.join(','));
  if (route.beside !== null) query.set('met', route.beside.join(','));
  if (route.figure !== null) query.set('cijfer', route.figure);
  if (route.show !== HOME.show) query.set('toon', route.show);
  return storyQuery(route, query);
}

/** Of which story it is a step. @param {Route} route @param {URLSearchParams} query */
function storyQuery({ story, at }, query) {
  if (story) query.set('verhaal', story);
  if (story && at > 1) query.set('stap', String(at));
  return query;
}

/** @param {Route} route */
function personQuery(route) {
  const query = new URLSearchParams();
  if (route.part !== HOME.part) query.set('deel', route.part);
  if (route.asOf) query.set('op', route.asOf);
  if (route.show !== HOME.show) query.set('toon', route.show);
  return query;
}

/** @param {Route} route */
function kernQuery(route) {
  const query = new URLSearchParams();
  if (route.asOf) query.set('op', route.asOf);
  if (route.layout !== HOME.layout) query.set('indeling', route.layout);
  if (route.colourBy !== HOME.colourBy) query.set('kleur', route.colourBy);
  if (route.sizeBy !== HOME.sizeBy) query.set('grootte', route.sizeBy);
  if (route.border !== HOME.border) query.set('rand', route.border);
  if (route.filters.length > 0) query.set('filter', route.filters.join(','));
  if (route.focus) query.set('bij', route.focus);
  if (route.steps > 0) query.set('stappen', String(route.steps));
  if (route.show !== HOME.show) query.set('toon', route.show);
  return storyQuery(route, query);
}
