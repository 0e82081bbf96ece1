/**
 * From the state to a personal wijkweb on a day: each step is pure and remembered.
 *
 * @typedef {import('../contract.js').PersonalWeb} PersonalWeb
 * @typedef {import('./app.js').AppState} AppState
 * @typedef {import('../personal/around.js').Other} Other
 * @typedef {import('../personal/around.js').Place} Place
 *
 * @typedef {object} Personal
 * @property {PersonalWeb} web
 * @property {string} me
 * @property {string} name
 * @property {string} day
 * @property {Other[]} others on that day, those of whom all ended too
 * @property {Place[]} places
 * @property {Map<string, string>} names of everybody in it, by id
 */
import { momentsOf, othersOn, placesOn } from '../personal/around.js';
import { CENTRE } from '../picture/sectors.js';
import { UNKNOWN_LINE } from '../picture/looks.js';
import { NEAR } from '../personal/around.js';
import { remembered } from './memo.js';

const others = remembered(othersOn);
const places = remembered(placesOn);
const namesIn = remembered((/** @type {PersonalWeb} */ web) => new Map([web.person, ...web.actors].map(({ id, name }) => [id, name])));
const moments = remembered(momentsOf);
const colours = remembered((/** @type {import('../contract.js').DomainScheme} */ scheme) => {
  const centre = scheme.domains.find((domain) => CENTRE.test(domain.zone));
  return new Map([...scheme.domains.map((domain) => /** @type {[string, string]} */ ([domain.id, domain.colour])), [NEAR, centre?.colour ?? '#b05d2e']]);
});

/** @param {AppState} state @returns {Personal|null} null while there is no web */
export function personalOf({ person, scheme, route }) {
  const web = person?.web;
  if (!web || !scheme) return null;
  const day = route.asOf && route.asOf < web.asOf ? route.asOf : web.asOf;
  const around = others(web, day, scheme);
  return { web, me: web.person.id, name: web.person.name, day, others: around, places: places(around, web, day, scheme), names: namesIn(web) };
}

/** The days on which something changed. @param {PersonalWeb} web */
export const momentsIn = (web) => moments(web);

/** @param {AppState} state @returns {(place: string|null) => string} */
export const colourIn = ({ scheme }) => (place) => (scheme ? colours(scheme).get(place ?? '') : undefined) ?? UNKNOWN_LINE;
