/** How carrying is spread, which organisations and groups may be near more than they can, and what people carry who agreed. */
import { css, html, nothing } from 'lit';
import { lorenzDrawing } from '../draw/lorenz.js';
import { HOME, writeRoute } from '../state/route.js';
import { dateText, number, t, tn } from '../state/texts.js';
import { byName, namesOf } from './figure-table.js';
import { InsightPage } from './insight-page.js';
import { inWeb, manyInWeb } from './insight-words.js';
import { hatText, oneIn, peopleText, stepText } from './load-words.js';

/** @typedef {import('../contract.js').Load} Load */
/** @typedef {import('../contract.js').Spread} Spread */
/** @typedef {Map<string, string>} Names */

/** @type {Load['near'][number]['because'][]} */
const REASONS = ['full', 'sought', 'alone', 'much'];

/** @extends {InsightPage<Load>} */
export class WwLoad extends InsightPage {
  static styles = [
    ...InsightPage.styles,
    css`
      .spread {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
        gap: 1rem 2.5rem;
        align-items: start;
      }
      .lorenz {
        max-inline-size: 100%;
        block-size: auto;
      }
      .frame {
        fill: #fffdf8;
        stroke: var(--wijkweb-line-color);
      }
      .even {
        stroke: #8a7c68;
        stroke-dasharray: 5 4;
        fill: none;
      }
      .even-name,
      .tick,
      .axis {
        font-size: 13px;
        fill: var(--wijkweb-soft-color);
      }
      .curve {
        fill: none;
        stroke-width: 3px;
      }
      .curve.parties,
      .half.parties {
        stroke: #7a5230;
      }
      .curve.people,
      .half.people {
        stroke: #2f6f6b;
      }
      .curve.people {
        stroke-dasharray: 9 3;
      }
      .half {
        fill: none;
        stroke-dasharray: 2 3;
      }
      .mark.parties,
      .bar.parties {
        fill: #7a5230;
      }
      .mark.people,
      .bar.people {
        fill: #2f6f6b;
      }
      h3 svg {
        vertical-align: middle;
      }
      .steps > li {
        margin-block: 0.35rem;
      }
      .steps svg {
        display: block;
      }
      .near > li,
      .hats > li {
        padding-block: 0.5rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
        overflow-wrap: anywhere;
      }
      .near p,
      .hats p {
        margin-block: 0.2rem;
      }
    `,
  ];

  /** @returns {'load'} */
  get place() {
    return 'load';
  }

  get area() {
    return this.listening.state.route.area;
  }

  /** @param {Load} answer */
  said({ parties, people }) {
    return html`<p class="said" role="status"><strong>${parties.half === null ? t('load.nobody') : t('load.parties', { share: oneIn(parties.half) })}</strong></p>
      <p class="said">${peopleText(people)}</p>`;
  }

  /** @param {Load} answer */
  picture(answer) {
    const names = namesOf(answer);
    const { parties, people } = answer;
    const curves = [
      { look: 'parties', points: parties.curve, half: parties.half },
      { look: 'people', points: people.curve, half: people.half },
    ].filter(({ points }) => points.length > 0);
    return html`${curves.length === 0
        ? nothing
        : html`<section aria-labelledby="spread">
            <h2 id="spread">${t('load.spread')}</h2>
            <p class="said">${t('load.read')}</p>
            <div class="spread">
              ${lorenzDrawing(curves, { across: t('load.across'), up: t('load.up'), even: t('load.even') }, t('load.picture'))}
              <div>${this.steps('parties', parties)} ${this.steps('people', people)}</div>
            </div>
          </section>`}
      ${this.near(answer, names)} ${this.hats(answer, names)}`;
  }

  /** @param {'parties'|'people'} look @param {Spread} spread */
  steps(look, { steps, gini }) {
    if (steps.length === 0) return nothing;
    const most = Math.max(...steps.map(({ carriers }) => carriers));
    return html`<h3><svg width="34" height="10" aria-hidden="true"><path class="curve ${look}" d="M0 5H34" /></svg> ${t(`load.of.${look}`)}</h3>
      <ul class="plain-list steps">${steps.map((step) => html`<li>${stepText(step, look)}<svg width="100%" height="10" aria-hidden="true"><rect class="bar ${look}" width="${(100 * step.carriers) / most}%" height="10" rx="2" /></svg></li>`)}</ul>
      ${gini === null ? nothing : html`<p class="small-text soft">${t('load.gini', { gini: number(gini, { maximumFractionDigits: 2 }) })}</p>`}`;
  }

  /** @param {Load} answer @param {Names} names */
  near({ near }, names) {
    const order = byName(names);
    return html`<section aria-labelledby="near">
      <h2 id="near">${t('load.near')}</h2>
      ${near.length === 0 ? html`<p class="said">${t('load.near-none')}</p>` : nothing}
      ${REASONS.map((because) => {
        const found = near.filter((one) => one.because === because).sort((a, b) => order(a.actor, b.actor));
        return found.length === 0 ? nothing : html`<h3>${t(`load.because.${because}`)}</h3><ul class="plain-list near">${found.map((one) => this.nearOne(one, names))}</ul>`;
      })}
    </section>`;
  }

  /** @param {Load['near'][number]} one @param {Names} names */
  nearOne({ actor, because, shown }, names) {
    return html`<li>
      <strong>${inWeb(this.area, actor, names)}</strong>
      ${shown.length === 0 ? nothing : html`<p class="small-text">${t(`load.shown.${because}`, { n: number(shown.length) })} ${manyInWeb(this.area, shown, names)}</p>`}
      <p class="small-text"><a href=${writeRoute({ ...HOME, place: 'what-if', area: this.area, without: [actor] })}>${t('load.try', { name: names.get(actor) })}</a></p>
    </li>`;
  }

  /** @param {Load} answer @param {Names} names */
  hats({ hats }, names) {
    if (hats.length === 0) return nothing;
    const order = byName(names);
    return html`<section aria-labelledby="hats">
      <h2 id="hats">${t('load.hats')}</h2>
      <p class="said">${t('load.hats-lead')}</p>
      <details>
        <summary>${tn('load.hats-of', hats.length, { n: number(hats.length) })}</summary>
        <ul class="plain-list hats">${[...hats].sort((a, b) => order(a.actor, b.actor)).map(({ actor, hats: all }) => html`<li>${inWeb(this.area, actor, names)}<p class="small-text">${all.map((hat, i) => html`${i > 0 ? '; ' : ''}${hatText(hat, names)}`)}</p></li>`)}</ul>
      </details>
    </section>`;
  }

  /** @param {Load} answer */
  table(answer) {
    const names = namesOf(answer);
    const order = byName(names);
    const named = (/** @type {string[]} */ ids) => [...ids].sort(order).map((id) => names.get(id)).join('; ');
    const spread = (/** @type {'parties'|'people'} */ look) => answer[look].steps.map((step) => [t(`load.of.${look}`), stepText(step, look), '']);
    return {
      caption: t('insight.load.title'),
      columns: [t('meeting.column.who'), t('load.column.what'), t('key-parties.shown')],
      rows: [
        ...spread('parties'),
        ...spread('people'),
        ...[...answer.near].sort((a, b) => order(a.actor, b.actor)).map(({ actor, because, shown }) => [names.get(actor) ?? '', t(`load.because.${because}`), named(shown)]),
        ...[...answer.hats].sort((a, b) => order(a.actor, b.actor)).map(({ actor, hats }) => [names.get(actor) ?? '', t('load.agreed'), hats.map((hat) => hatText(hat, names)).join('; ')]),
      ],
    };
  }

  /** @param {Load} answer */
  below({ people }) {
    return html`<section aria-labelledby="do">
      <h2 id="do">${t('coverage.do')}</h2>
      <ul class="means">${['talk', 'second', 'ask'].map((what) => html`<li>${t(`load.do.${what}`)}</li>`)}</ul>
      <p class="means">${t('load.means')} ${t(`load.means.${people.of}`, { date: dateText(people.on) })}</p>
    </section>`;
  }
}
customElements.define('ww-load', WwLoad);
