/**
 * The figures of a web: what they are called and mean, how they read, and where.
 *
 * @typedef {import('../contract.js').CatalogueMetric} CatalogueMetric
 * @typedef {import('../api/client.js').Client} Client
 * @typedef {import('./app.js').AppState} AppState
 */
import { NOT_COMPUTED, ServiceProblem } from '../api/client.js';
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

/** Where figures of the web that is looked at can be read. @param {AppState} state @param {string} what @param {string} [more] of the query */
export function figuresAt({ web, route }, what, more = '') {
  return `/v1/areas/${encodeURIComponent(web?.area.code ?? '')}/${what}?asOf=${web?.asOf}&border=${route.border}${more}`;
}

/** Where the invented web can be read; it has no border. @param {AppState} state */
export const syntheticAt = ({ web }) => `/v1/areas/${encodeURIComponent(web?.area.code ?? '')}/synthetic-web?asOf=${web?.asOf}`;

/** Where the figures can be fetched. @param {AppState} state @param {'web'|'actors'|'json'} what */
export const download = (state, what) => figuresAt(state, 'metrics', what === 'json' ? '&format=json' : `&format=csv&table=${what}`);

/** Reads the figures of the web that is looked at, with what they mean. @param {Client} client */
export async function loadFigures(client) {
  const { web, route } = store.state;
  if (!web) return;
  const catalogue = store.state.catalogue ?? (await client.get('/v1/metrics'));
  if (store.state.web !== web) return;
  const metrics = await readFigures(client);
  if (store.state.web !== web || store.state.route.border !== route.border) return;
  store.set({ catalogue, metrics, long: metrics ? {} : { metrics: { answer: { state: 'absent' }, job: null } } });
}

/** @param {Client} client @returns {Promise<import('../contract.js').Metrics|null>} null where a web is so large that a job has to compute them */
async function readFigures(client) {
  try {
    return await client.get(figuresAt(store.state, 'metrics'));
  } catch (error) {
    if (error instanceof ServiceProblem && error.status === NOT_COMPUTED) return null;
    throw error;
  }
}
