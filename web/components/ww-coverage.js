/** "Wie missen we?": which streets and ages of an area the map hardly knows, and what one can do about it. */
import { LitElement, css, html, nothing } from 'lit';
import { look } from '../state/actions.js';
import { Listening, may } from '../state/app.js';
import { hardlyReached, missedAges } from '../state/coverage.js';
import { HOME, writeRoute } from '../state/route.js';
import { dateText, number, t, tn } from '../state/texts.js';
import { areaChoice, areaChoiceStyles } from './area-choice.js';
import { ageText, barStyles, coverageLegend, coveragePicture, coverageStyles, coverageTable } from './coverage-picture.js';
import { insightMenu } from './insight-menu.js';
import { questionStyles } from './insight-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Coverage} Coverage */

export class WwCoverage extends LitElement {
  static styles = [
    shared,
    areaChoiceStyles,
    questionStyles,
    barStyles,
    coverageStyles,
    css`
      :host {
        display: block;
        max-inline-size: 66rem;
        margin-inline: auto;
        padding: 1rem 1rem 3rem;
      }
      h1 {
        font-size: 1.6rem;
      }
      h2 {
        font-size: 1.15rem;
        margin-block: 1.6rem 0.3rem;
      }
      .lead {
        max-inline-size: 44rem;
        margin-block: 0.3rem 1rem;
        color: var(--wijkweb-soft-color);
      }
      .said {
        max-inline-size: 48rem;
        margin-block: 0.4rem;
      }
      .todo {
        max-inline-size: 48rem;
        margin: 0.3rem 0 0.8rem;
        padding-inline-start: 1.2rem;
      }
      .todo li + li {
        margin-block-start: 0.3rem;
      }
      .means {
        max-inline-size: 48rem;
      }
      @media (max-width: 720px) {
        .button {
          min-block-size: 44px;
        }
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const { areas, coverage, route } = this.listening.state;
    const name = areas?.find(({ code }) => code === route.area)?.name ?? '';
    return html`${insightMenu('coverage', route.area)}
      <h1>${name ? t('coverage.title-of', { area: name }) : t('coverage.title')}</h1>
      <p class="lead">${t('coverage.lead')}</p>
      <div class="area">
        ${areaChoice(areas, route.area)}
        ${coverage?.streets.length ? html`<div class="row" role="group" aria-label=${t('show')}>${this.shows(route.show)}</div>` : nothing}
      </div>
      ${coverage === null ? html`<p role="status">${t('loading')}</p>` : coverage.streets.length === 0 ? html`<p class="notice">${t('coverage.no-figures')}</p>` : this.content(coverage)}`;
  }

  /** @param {string} current */
  shows(current) {
    return /** @type {const} */ (['picture', 'table']).map((show) => html`<button class="button" aria-pressed=${show === current} @click=${() => look({ show })}>${t(`show.${show}`)}</button>`);
  }

  /** @param {Coverage} coverage */
  content(coverage) {
    const { route } = this.listening.state;
    return html`${this.sentences(coverage)}
      ${route.show === 'table' ? coverageTable(coverage) : html`${coverageLegend()}${coveragePicture(coverage)}`}
      <section aria-labelledby="do">
        <h2 id="do">${t('coverage.do')}</h2>
        <ul class="todo">${['ask', 'go', 'open', 'no-list'].map((what) => html`<li>${t(`coverage.do.${what}`)}</li>`)}</ul>
        <p class="row">
          <a class="button" href=${writeRoute({ ...HOME, place: 'kern', area: route.area })}>${t('coverage.to-web')}</a>
          ${may('pass-worries-on') ? html`<a class="button" href="#/pass-on">${t('worry.pass-on')}</a>` : nothing}
        </p>
      </section>
      <section aria-labelledby="means">
        <h2 id="means">${t('coverage.means')}</h2>
        <p class="means">${t('coverage.means-text', { date: dateText(coverage.reference) })}</p>
      </section>`;
  }

  /** @param {Coverage} coverage */
  sentences(coverage) {
    const { hardlyKnown, streets } = coverage;
    const of = number(streets.length);
    const ages = missedAges(coverage);
    const unreached = hardlyReached(coverage);
    return html`
      <p class="said"><strong>${hardlyKnown.length > 0 ? tn('coverage.hardly', hardlyKnown.length, { n: number(hardlyKnown.length), of, streets: listed(hardlyKnown) }) : t('coverage.hardly-none')}</strong></p>
      ${ages.length > 0 ? html`<p class="said">${t('coverage.ages', { ages: listed(ages.map(ageText)) })}</p>` : nothing}
      ${unreached.length > 0 ? html`<p class="said">${tn('coverage.unreached', unreached.length, { n: number(unreached.length), of, streets: listed(unreached) })}</p>` : nothing}`;
  }
}

/** Names in a sentence. @param {string[]} names */
const listed = (names) => new Intl.ListFormat(document.documentElement.lang || 'nl').format(names);

customElements.define('ww-coverage', WwCoverage);
