/** "Wat is waar?": street by street and place by place what there is, with residents as counts. No plan, and nobody stands on it. */
import { html, nothing, svg } from 'lit';
import { coverageBar, coveragePapers } from '../draw/coverage-bars.js';
import { KINDS, SIGNS } from '../picture/kinds.js';
import { palette } from '../picture/looks.js';
import { may } from '../state/app.js';
import { toldAs } from '../state/coverage.js';
import { dateText, number, t, tn } from '../state/texts.js';
import { barStyles, coverageLegend } from './coverage-picture.js';
import { byName, namesOf } from './figure-table.js';
import { InsightPage } from './insight-page.js';
import { inWeb, listed } from './insight-words.js';
import { streetMapStyles } from './street-map-styles.js';

/** @typedef {import('../contract.js').StreetMap} StreetMap */
/** @typedef {import('../contract.js').MappedStreet} MappedStreet */
/** @typedef {import('../contract.js').StreetSpot} StreetSpot */
/** @typedef {Map<string, string>} Names */

/** @extends {InsightPage<StreetMap>} */
export class WwStreetMap extends InsightPage {
  static styles = [...InsightPage.styles, barStyles, streetMapStyles];

  /** @returns {'street-map'} */
  get place() {
    return 'street-map';
  }

  get area() {
    return this.listening.state.route.area;
  }

  /** @param {StreetMap} answer */
  said(answer) {
    const { streets, places, nowhere } = answer;
    const bare = streets.filter((street) => thingsIn(street).length === 0).map(({ street }) => street);
    const spots = [...places, ...streets.flatMap((street) => street.places)];
    return html`<p class="said" role="status"><strong>${t('street-map.count', { streets: number(streets.length), places: number(spots.length), things: number(new Set(spots.flatMap(({ users }) => users)).size) })}</strong></p>
      ${bare.length > 0 ? html`<p class="said">${tn('street-map.bare', bare.length, { n: number(bare.length), streets: listed(bare) })}</p>` : nothing}
      ${places.length > 0 ? html`<p class="said">${tn('street-map.no-street', places.length, { n: number(places.length) })}</p>` : nothing}
      ${nowhere.length > 0 ? html`<p class="said">${tn('street-map.nowhere', nowhere.length, { n: number(nowhere.length) })}</p>` : nothing}`;
  }

  /** @param {StreetMap} answer */
  picture(answer) {
    const names = namesOf(answer);
    const kinds = new Map(answer.names.map(({ id, kind }) => [id, kind]));
    const most = Math.max(1, ...answer.streets.map(({ population }) => population ?? 0));
    const order = byName(names);
    const places = [...answer.places].sort((one, other) => other.users.length - one.users.length || order(one.place, other.place));
    const [used, unused] = [places.filter(({ users }) => users.length > 0), places.filter(({ users }) => users.length === 0)];
    return html`<svg aria-hidden="true" width="0" height="0" class="papers"><defs>${coveragePapers}</defs></svg>
      <p class="key">${KINDS.filter((kind) => [...kinds.values()].includes(kind)).map((kind) => html`<span>${this.sign(kind)}${t(`kind.${kind}`)}</span>`)}</p>
      ${answer.streets.length === 0
        ? html`<p class="notice">${t('street-map.no-streets')}</p>`
        : html`<section aria-labelledby="streets"><h2 id="streets">${t('street-map.streets')}</h2>
            ${coverageLegend()}
            <ul class="plain-list tiles">${answer.streets.map((street) => this.street(street, most, names, kinds))}</ul></section>`}
      ${places.length === 0
        ? nothing
        : html`<section aria-labelledby="places"><h2 id="places">${t('street-map.places')}</h2>
            <p class="means">${t('street-map.places-means')}</p>
            <ul class="plain-list tiles">${used.map((spot) => html`<li class="tile">${this.spot(spot, names, kinds, 'h3')}</li>`)}</ul>
            ${unused.length === 0 ? nothing : html`<p class="said">${t('street-map.unused')} ${this.stickers(unused.map(({ place }) => place), names, kinds)}</p>`}</section>`}
      ${answer.nowhere.length === 0
        ? nothing
        : html`<details><summary>${t('street-map.nowhere-list', { n: number(answer.nowhere.length) })}</summary>${this.stickers(answer.nowhere, names, kinds)}</details>`}`;
  }

  /** @param {MappedStreet} street @param {number} most @param {Names} names @param {Map<string, string>} kinds */
  street(street, most, names, kinds) {
    return html`<li class="tile">
      <h3>${street.street}</h3>
      ${street.known && street.population !== undefined
        ? html`<svg class="bar" aria-hidden="true" width="100%" height="14">${coverageBar({ population: street.population, known: street.known.value ?? 0, as: toldAs(street.known) }, most)}</svg>
            <p class="small-text">${t(`coverage.known-of.${toldAs(street.known)}`, { n: number(street.known.value ?? 0), of: number(street.population) })}</p>`
        : nothing}
      ${street.places.map((spot) => this.spot(spot, names, kinds, 'h4'))}
      ${street.others.length > 0 ? this.stickers(street.others, names, kinds) : nothing}
      ${thingsIn(street).length === 0 ? html`<p class="soft small-text">${t('street-map.nothing')}</p>` : nothing}
    </li>`;
  }

  /** @param {StreetSpot} spot @param {Names} names @param {Map<string, string>} kinds @param {'h3'|'h4'} head */
  spot({ place, users }, names, kinds, head) {
    const title = html`${this.sign('PLACE')}${inWeb(this.area, place, names)}`;
    return html`${head === 'h3' ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`} ${users.length === 0 ? html`<p class="soft small-text">${t('street-map.empty-place')}</p>` : this.stickers(users, names, kinds)}`;
  }

  /** What there is, by kind and name, each with its sign. @param {string[]} ids @param {Names} names @param {Map<string, string>} kinds */
  stickers(ids, names, kinds) {
    const at = (/** @type {string} */ id) => KINDS.findIndex((kind) => kind === kinds.get(id));
    const sorted = [...ids].sort((one, other) => at(one) - at(other) || byName(names)(one, other));
    return html`<ul class="plain-list stickers">${sorted.map((id) => html`<li>${this.sign(kinds.get(id) ?? '')}${inWeb(this.area, id, names)}<span class="hidden-text">, ${t(`kind.${kinds.get(id)}`)}</span></li>`)}</ul>`;
  }

  /** @param {string} kind */
  sign(kind) {
    const { scheme } = this.listening.state;
    const colour = scheme ? Object.fromEntries(palette('kind', scheme))[kind] : undefined;
    return html`<svg class="sign" aria-hidden="true" viewBox="-1.25 -1.25 2.5 2.5" width="16" height="16">${svg`<path d=${SIGNS[/** @type {import('../contract.js').Kind} */ (kind)] ?? ''} fill=${colour ?? '#7a5230'} />`}</svg>`;
  }

  /** @param {StreetMap} answer */
  table(answer) {
    const names = namesOf(answer);
    const named = (/** @type {string[]} */ ids) => [...ids].sort(byName(names)).map((id) => names.get(id)).join('; ');
    const count = (/** @type {import('../contract.js').Count|undefined} */ told) => (told ? (toldAs(told) === 'told' ? number(told.value ?? 0) : t(`street-map.${toldAs(told)}`)) : t('unknown'));
    const spot = (/** @type {string} */ street, /** @type {StreetSpot} */ { place, users }) => [street, names.get(place) ?? '', named(users), '', '', ''];
    return {
      caption: t('insight.street-map.title'),
      columns: ['street', 'place', 'there', 'live', 'known', 'take-part'].map((column) => t(`street-map.column.${column}`)),
      rows: [
        ...answer.streets.flatMap((street) => [
          [street.street, '', named(street.others), street.population === undefined ? t('unknown') : number(street.population), count(street.known), count(street.takePart)],
          ...street.places.map((one) => spot(street.street, one)),
        ]),
        ...answer.places.map((one) => spot(t('street-map.unknown-street'), one)),
        ...(answer.nowhere.length > 0 ? [[t('street-map.unknown-street'), t('street-map.unknown-place'), named(answer.nowhere), '', '', '']] : []),
      ],
    };
  }

  /** @param {StreetMap} answer */
  below(answer) {
    return html`<section aria-labelledby="do"><h2 id="do">${t('coverage.do')}</h2>
      <ul class="means">${(may('write-web') ? ['street', 'bare', 'unused'] : ['bare', 'unused']).map((what) => html`<li>${t(`street-map.do.${what}`)}</li>`)}</ul>
      <p class="means">${t('street-map.means', { date: dateText(answer.reference) })}</p></section>`;
  }
}

/** @param {MappedStreet} street */
const thingsIn = ({ places, others }) => [...places.map(({ place }) => place), ...others];

customElements.define('ww-street-map', WwStreetMap);
