/**
 * The figures of a web: what they are called and mean, how they read, and how they are held against chance.
 *
 * @typedef {import('../contract.js').CatalogueMetric} CatalogueMetric
 * @typedef {import('../contract.js').Job} Job
 * @typedef {import('../api/client.js').Client} Client
 * @typedef {import('./app.js').AppState} AppState
 */
import { PLAIN_COLOURS } from '../picture/looks.js';
import { store } from './app.js';
import { has, number, t } from './texts.js';

/** @param {string} key @param {CatalogueMetric['scope'][]} scopes @returns {CatalogueMetric|undefined} */
const entryOf = (key, scopes) => store.state.catalogue?.metrics.find((metric) => metric.key === key && scopes.includes(metric.scope));

/** Whether a column or a way to colour is a figure of actors. @param {string} key */
export const isFigure = (key) => !has(`column.${key}`) && entryOf(key, ['actor']) !== undefined;

/** What a figure of actors means. @param {string} key */
export const figureMeans = (key) => entryOf(key, ['actor'])?.[store.state.language].means ?? '';

/** The name of a figure of actors. @param {string} key */
export const figureName = (key) => entryOf(key, ['actor'])?.[store.state.language].name ?? key;

/** The name of a way to colour. @param {string} key */
export const colourName = (key) => (PLAIN_COLOURS.some((plain) => plain === key) ? t(`colourBy.${key}`) : figureName(key));

/** A figure of an actor in words. @param {string} key @param {number|string} value */
export function figureText(key, value) {
  const entry = entryOf(key, ['actor']);
  return typeof value !== 'number' || !entry ? String(value) : valueText(entry.unit, value);
}

/**
 * @param {CatalogueMetric['unit']} unit
 * @param {number} value
 */
export function valueText(unit, value) {
  if (unit === 'yes-no') return t(value ? 'confirmed.yes' : 'confirmed.no');
  if (unit === 'share') return number(value, { style: 'percent', maximumFractionDigits: Math.abs(value) < 0.1 ? 1 : 0 });
  const digits = unit !== 'number' || Math.abs(value) >= 100 ? 0 : Math.abs(value) < 1 ? 2 : 1;
  return number(value, { maximumFractionDigits: digits });
}

/** From where to where a colour goes. @param {import('../picture/figures.js').FigureScale} figure @param {string} value @param {string} key */
export function stepText(figure, value, key) {
  const step = figure.steps.find((each) => each.value === value);
  if (!step) return '';
  const [from, to] = [figureText(key, step.from), figureText(key, step.to)];
  return from === to ? to : t('figures.from-to', { from, to });
}

/** The figures of actors that there are in this web. @param {AppState} state */
export function actorFigures({ catalogue, metrics }) {
  const [row] = metrics?.actors ?? [];
  return row ? (catalogue?.metrics ?? []).filter(({ scope, key }) => scope === 'actor' && key in row) : [];
}

/** @param {AppState} state */
function address({ web, route }, /** @type {string} */ what, /** @type {string} */ more = '') {
  return `/v1/areas/${encodeURIComponent(web?.area.code ?? '')}/${what}?asOf=${web?.asOf}&border=${route.border}${more}`;
}

/** Where the figures can be fetched. @param {AppState} state @param {'web'|'actors'|'json'} what */
export const download = (state, what) => address(state, 'metrics', what === 'json' ? '&format=json' : `&format=csv&table=${what}`);

/** Reads the figures of the web that is looked at, with what they mean. @param {Client} client */
export async function loadFigures(client) {
  const { web, route } = store.state;
  if (!web) return;
  const catalogue = store.state.catalogue ?? (await client.get('/v1/metrics'));
  const metrics = await client.get(address(store.state, 'metrics'));
  if (store.state.web !== web || store.state.route.border !== route.border) return;
  store.set({ catalogue, metrics, bands: null, comparing: null });
  if (store.state.panel === 'figures') await loadBands(client);
}

/** Reads the bands of those figures, when they are there. @param {Client} client */
export async function loadBands(client) {
  const { metrics } = store.state;
  const bands = await client.get(address(store.state, 'bands'));
  if (store.state.metrics === metrics) store.set({ bands });
}

/** Has the bands computed, and tells how far that is. @param {Client} client */
export async function compare(client) {
  const { metrics } = store.state;
  const still = () => store.state.metrics === metrics;
  const { body } = await client.write('POST', address(store.state, 'bands'));
  if (!('kind' in body)) return store.set({ bands: body });
  store.set({ comparing: body });
  const { followed } = await import('./importing.js');
  const ended = await followed(body, (now) => still() && store.set({ comparing: now }));
  if (still() && ended.state === 'done') await loadBands(client);
}

/** @param {Client} client @param {Job} job */
export const stopComparing = (client, job) => client.write('DELETE', `/v1/jobs/${job.id}`);
