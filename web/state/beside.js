/**
 * Areas side by side: which, on which days, and what is told of each.
 *
 * @typedef {import('../contract.js').AreasSideBySide} AreasSideBySide
 * @typedef {import('../contract.js').SideRow} SideRow
 * @typedef {import('../contract.js').SideFigure} SideFigure
 * @typedef {import('../contract.js').CodebookEntry} CodebookEntry
 * @typedef {import('./route.js').Route} Route
 */
import { store } from './app.js';
import { valueText } from './figures.js';
import { domainName } from './naming.js';
import { t } from './texts.js';

/** The figures that show when none is chosen: those of which the band says most. */
export const FIRST = ['meanDistance', 'transitivity', 'modularity', 'largestComponentShare', 'betweennessCentralisation', 'domainAssortativity'];

/** The count of people that shows beneath them. */
export const KNOWN = 'people.known';

/** So many areas stand side by side when nobody chose. */
const USUAL = 12;
const MOST_DAYS = 12;
const DOMAIN = 'people.domain.';

/** The areas that stand beside the one in the address. @param {Route} route @returns {string[]} */
export function besideOf({ area, beside }) {
  const others = (store.state.areas ?? []).map(({ code }) => code).filter((code) => code !== area);
  return beside === null ? others.slice(0, USUAL - 1) : others.filter((code) => beside.includes(code));
}

/** The years in which something begins or ends in one of the areas, rising. @returns {number[]} */
export function yearsKnown() {
  const years = (store.state.areas ?? []).flatMap(({ dates, lastDate }) => [...dates, ...(lastDate ? [lastDate] : [])].map((date) => Number(date.slice(0, 4))));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Number.isFinite(first) ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [];
}

/** The ends of the years that are looked at: what is only known by its year has then surely begun. @param {Route} route @returns {string[]} none: of each area its own last day */
export function daysOf({ since, until }) {
  if (!since || !until) return [];
  const [first, last] = [since, until].map((day) => Number(day.slice(0, 4)));
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  const every = Math.max(1, Math.ceil(all.length / MOST_DAYS));
  return all.filter((year) => (last - year) % every === 0).map((year) => `${year}-12-31`);
}

/** What is asked of the service. @param {Route} route */
export function besideQuery(route) {
  const asked = new URLSearchParams();
  const others = besideOf(route);
  const days = daysOf(route);
  if (others.length > 0) asked.set('with', others.join(','));
  if (days.length > 0) asked.set('days', days.join(','));
  const text = asked.toString().replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}

/** Where it can be read. @param {Route} route @param {string} [more] of the query */
export function besideAt(route, more = '') {
  const query = besideQuery(route);
  return `/v1/areas/${encodeURIComponent(route.area ?? '')}/side-by-side${query}${more ? `${query ? '&' : '?'}${more}` : ''}`;
}

/** @param {SideRow} row @param {string} key @returns {SideFigure|undefined} */
export const figureIn = (row, key) => row.figures.find(({ figure }) => figure === key);

/** What the codebook says of a figure. @param {AreasSideBySide} answer @param {string} key @returns {CodebookEntry|undefined} */
export const entryOf = ({ codebook }, key) => codebook.find(({ sort, name }) => sort === 'figure' && (name === key || (name.endsWith('*') && key.startsWith(name.slice(0, -1)))));

/** @param {AreasSideBySide} answer @param {string} key */
export function nameOfFigure(answer, key) {
  const entry = entryOf(answer, key);
  const name = entry?.[store.state.language].name ?? key;
  if (!entry?.name.endsWith('*')) return name;
  const part = key.slice(entry.name.length - 1);
  return `${name}: ${key.startsWith(DOMAIN) ? domainName(part) : part}`;
}

/** What it means. @param {AreasSideBySide} answer @param {string} key */
export const meansOfFigure = (answer, key) => entryOf(answer, key)?.[store.state.language].means ?? '';

/** Every figure of which any row tells, in the order of the rows. @param {AreasSideBySide} answer */
export const figuresOf = ({ rows }) => [...new Set(rows.flatMap(({ figures }) => figures.map(({ figure }) => figure)))];

/** A value, or why there is none. @param {AreasSideBySide} answer @param {SideFigure|undefined} figure */
export function figureWords(answer, figure) {
  if (!figure) return t('beside.mark.not-computed');
  const { value, mark } = figure;
  if (value === null) return t(`beside.mark.${mark}`);
  return numberText(answer, figure.figure, value);
}

/** @param {AreasSideBySide} answer @param {string} key @param {number} value */
export const numberText = (answer, key, value) => valueText(/** @type {any} */ (entryOf(answer, key)?.unit ?? 'number'), value);

/** Its band in words, if it has one. @param {AreasSideBySide} answer @param {SideFigure|undefined} figure */
export function bandWords(answer, figure) {
  if (figure?.low === undefined || figure.high === undefined) return '';
  const [low, high] = [figure.low, figure.high].map((end) => numberText(answer, figure.figure, end));
  return low === high ? t('beside.band-one', { low }) : t('beside.band', { low, high });
}

/** Whether a value is beside its band. @param {SideFigure|undefined} figure @returns {'above'|'below'|'within'|null} */
export function placeOf(figure) {
  if (figure?.low === undefined || figure.high === undefined || typeof figure.value !== 'number') return null;
  return figure.value > figure.high ? 'above' : figure.value < figure.low ? 'below' : 'within';
}

/** The rows of each area, by day. @param {AreasSideBySide} answer @returns {SideRow[][]} */
export function byArea({ rows }) {
  const areas = new Map();
  for (const row of rows) areas.set(row.area, [...(areas.get(row.area) ?? []), row]);
  return [...areas.values()].sort(([one], [other]) => one.name.localeCompare(other.name, 'nl'));
}

/** From the least to the greatest of some figures and their bands. @param {(SideFigure|undefined)[]} figures @returns {[number, number]} */
export function endsOf(figures) {
  const all = figures.flatMap((figure) => (figure ? [figure.value, figure.low, figure.high] : [])).filter((one) => typeof one === 'number');
  return all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)];
}
