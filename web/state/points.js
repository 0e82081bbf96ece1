/**
 * What residents say of their neighbourhood, and what is on its agenda.
 *
 * @typedef {import('../contract.js').Point} Point
 * @typedef {import('../contract.js').Points} Points
 * @typedef {import('../contract.js').Gap} Gap
 */
import { uuidV7 } from '../api/uuid.js';
import { loadInsight } from './insight.js';
import { domainName } from './naming.js';
import { HOME, writeRoute } from './route.js';
import { client } from './service.js';
import { t } from './texts.js';
import { today } from './today.js';

/** What residents say, and last what is on the agenda. @type {Point['head'][]} */
export const HEADS = ['good', 'missed', 'asked', 'agenda'];
/** How far an item can be. */
export const STATUSES = /** @type {const} */ (['idea', 'taken-up', 'done', 'dropped']);
/** What can lack in a web, and how many parts name it. @type {Record<Gap['kind'], number>} */
export const GAPS = { domain: 1, crossing: 2, street: 1, introduction: 2 };
/** How long a text may be. */
export const LONGEST = 1000;

const PEOPLE = ['RESIDENT', 'PROFESSIONAL', 'CONTACT'];

/** @param {string} area */
const path = (area) => `/v1/areas/${encodeURIComponent(area)}/points`;

/** @param {string} area @returns {Promise<Points>} */
export const readPoints = (area) => client.get(path(area));

/** Keeps a point as it is given; one without a version is new. @param {string} area @param {Omit<Point, 'made'|'version'> & {version?: string, made?: string}} point */
export async function savePoint(area, { version, made: _made, ...point }) {
  await client.write('PUT', `${path(area)}/${point.id}`, point, version ? `"${version}"` : undefined);
  await loadInsight('points', area);
}

/** @param {string} area @param {Point} point */
export async function removePoint(area, { id, version }) {
  await client.write('DELETE', `${path(area)}/${id}`, undefined, `"${version}"`);
  await loadInsight('points', area);
}

/** What a resident writes, under an id that was made when the form opened. @param {string} area @param {{id: string, head: string, text: string}} said */
export const bringPoint = (area, said) => client.write('POST', path(area), said);

/** @returns {Omit<Point, 'made'|'version'>} */
export const newPoint = () => ({ id: uuidV7(), head: 'agenda', text: '', fromResidents: false, published: true, went: [{ status: 'idea', on: today() }], takers: [], about: [], gaps: [] });

/** How far an item is: what was said last. @param {{went: Point['went']}} point */
export const statusOf = ({ went }) => went.at(-1)?.status ?? null;

/** Whom or what a point can be tied to: no people. @param {string} area @returns {Promise<{id: string, name: string}[]>} by name */
export async function linkable(area) {
  const { actors } = await client.get(`/v1/areas/${encodeURIComponent(area)}/web?asOf=${today()}`);
  return actors
    .filter((/** @type {{kind: string}} */ { kind }) => !PEOPLE.includes(kind))
    .sort((/** @type {{name: string}} */ a, /** @type {{name: string}} */ b) => a.name.localeCompare(b.name, 'nl'));
}

/** A gap in words. @param {Gap} gap @param {(id: string) => string} nameOf */
export function gapText({ kind, of }, nameOf) {
  const [one, other] = of.map(kind === 'introduction' ? nameOf : kind === 'street' ? String : domainName);
  return t(`points.gap.${kind}`, { one, other });
}

/** Where a gap is to be seen. @param {Gap} gap @param {string} area */
export const gapHref = ({ kind, of }, area) =>
  writeRoute({ ...HOME, area, ...(kind === 'introduction' ? { place: 'introductions', focus: of[0] } : { place: kind === 'crossing' ? 'crossing' : 'coverage' }) });

/** The page on which a gap is seen, and the right that it asks. @param {Gap} gap */
export const gapRight = ({ kind }) => (kind === 'introduction' ? 'introduce' : 'see-coverage');
