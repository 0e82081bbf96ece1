/** How an area stands: the steps of working by the core and the ladder of development as people say them, what the web could show of each, and what is active there. */
import { html, nothing } from 'lit';
import { may } from '../state/app.js';
import { markArea } from '../state/insight.js';
import { MARKS, OF_AREA, saidOf } from '../state/marks.js';
import { valueName } from '../state/naming.js';
import { number, t, tn } from '../state/texts.js';
import { byName, namesOf } from './figure-table.js';
import { initiativesStyles } from './initiatives-styles.js';
import { InsightPage } from './insight-page.js';
import { listed, manyInWeb } from './insight-words.js';
import './ww-marks.js';
import { markText, whenText } from './ww-marks.js';
import { yearChoice } from './year-choice.js';

/** @typedef {import('../contract.js').Stage} Stage */
/** @typedef {import('../contract.js').InDomain} InDomain */
/** @typedef {Map<string, string>} Names */

/** @type {('parties'|'activities'|'initiatives'|'places')[]} */
const THERE = ['parties', 'activities', 'initiatives', 'places'];

/** @extends {InsightPage<Stage>} */
export class WwStage extends InsightPage {
  static styles = [...InsightPage.styles, initiativesStyles];

  /** @returns {'stage'} */
  get place() {
    return 'stage';
  }

  get area() {
    return this.listening.state.route.area;
  }

  /** @param {Stage} answer */
  said({ asOf, domains, said, years }) {
    const stages = saidOf(said.marks, 'stage', asOf);
    const ladder = saidOf(said.marks, 'ladder', asOf);
    const words = (/** @type {string[]} */ codes) => listed(codes.map((code) => t(`mark.${code}`)));
    const there = domains.reduce((sum, one) => sum + THERE.reduce((n, what) => n + one[what].length, 0), 0);
    return html`<p class="said">${yearChoice('until', t('years.as-of'), years, this.listening.state.route.until, t('years.today'))}</p>
      <p class="said" role="status"><strong>${stages.length + ladder.length === 0 ? t('stage.not-said') : t('stage.said', { steps: words([...stages, ...ladder]) })}</strong>
        ${tn('stage.there', domains.length, { n: number(there), domains: number(domains.length) })}</p>`;
  }

  /** @param {Stage} answer */
  picture(answer) {
    const names = namesOf(answer);
    return html`${OF_AREA.map((subject) => html`<section aria-labelledby=${subject}><h2 id=${subject}>${t(`marks.${subject}`)}</h2><p class="said">${t(`stage.${subject}.means`)}</p>
        <ol class="plain-list stairs">${MARKS[subject].map((code, i) => this.step(code, i, subject, answer, names))}</ol></section>`)}
      ${may('write-web') ? html`<ww-marks .marks=${answer.said.marks} .subjects=${OF_AREA} .of=${t('stage.this-area')} .save=${(/** @type {any} */ change, /** @type {string} */ said) => markArea(this.area ?? '', answer.said, change, said)}></ww-marks>` : nothing}
      ${this.profile(answer, names)}`;
  }

  /** @param {string} code @param {number} i @param {'stage'|'ladder'} subject @param {Stage} answer @param {Names} names */
  step(code, i, subject, { asOf, evidence, said }, names) {
    const on = saidOf(said.marks, subject, asOf).includes(code);
    const dates = said.marks.filter(({ mark }) => mark === code).map(whenText);
    const shown = evidence.find(({ mark }) => mark === code)?.actors;
    return html`<li class=${on ? 'on' : ''}><span class="nth" aria-hidden="true">${number(i + 1)}</span><div><h3>${t(`mark.${code}`)}</h3>
      <p class="small-text">${dates.length === 0 ? t('stage.nobody-says') : t('stage.people-say', { what: listed(dates) })}</p>
      ${shown === undefined ? html`<p class="small-text soft">${t('stage.cannot-show')}</p>` : shown.length === 0 ? html`<p class="small-text soft">${t(`stage.shows-none.${code}`)}</p>` : html`<details><summary>${tn(`stage.shows.${code}`, shown.length, { n: number(shown.length) })}</summary><p class="small-text">${manyInWeb(this.area, shown, names)}</p></details>`}</div></li>`;
  }

  /** @param {Stage} answer @param {Names} names */
  profile({ domains }, names) {
    return html`<section aria-labelledby="profile"><h2 id="profile">${t('stage.profile')}</h2><p class="said">${t('stage.profile-means')}</p>
      ${domains.length === 0 ? html`<p class="said">${t('stage.empty')}</p>` : html`<ul class="plain-list each">${domains.map((one) => html`<li><h3>${domainText(one)}</h3>${THERE.map((what) => (one[what].length === 0 ? nothing : html`<p><span class="soft">${t(`stage.${what}`)} (${number(one[what].length)}):</span> ${manyInWeb(this.area, one[what], names)}</p>`))}</li>`)}</ul>`}</section>`;
  }

  /** @param {Stage} answer */
  table(answer) {
    const names = namesOf(answer);
    const named = (/** @type {string[]} */ ids) => [...ids].sort(byName(names)).map((id) => names.get(id)).join('; ');
    return {
      caption: t('insight.stage.title'),
      columns: [t('stage.column.what'), t('stage.column.of'), t('stage.column.said'), t('stage.column.who')],
      rows: [
        ...OF_AREA.flatMap((subject) => MARKS[subject].map((code) => [t(`mark.${code}`), t(`marks.${subject}`), answer.said.marks.filter(({ mark }) => mark === code).map(markText).join('; '), named(answer.evidence.find(({ mark }) => mark === code)?.actors ?? [])])),
        ...answer.domains.flatMap((one) => THERE.filter((what) => one[what].length > 0).map((what) => [t(`stage.${what}`), domainText(one), '', named(one[what])])),
      ],
    };
  }

  /** @param {Stage} _answer */
  below(_answer) {
    return html`<section aria-labelledby="do"><h2 id="do">${t('coverage.do')}</h2><ul class="means">${['talk', 'look', 'again'].map((what) => html`<li>${t(`stage.do.${what}`)}</li>`)}</ul><p class="means">${t('stage.means')}</p></section>`;
  }
}

/** @param {InDomain} one */
const domainText = ({ domain }) => (domain === undefined ? t('money.no-domain') : valueName('domain', domain));
customElements.define('ww-stage', WwStage);
