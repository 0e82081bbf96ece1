/** What is shared, organised together and open to others on two days, and who organises as time goes on. */
import { css, html, nothing } from 'lit';
import { partsBar } from '../draw/parts-bar.js';
import { may } from '../state/app.js';
import { dateText, number, t } from '../state/texts.js';
import { byName, namesOf } from './figure-table.js';
import { to } from './insight-menu.js';
import { InsightPage } from './insight-page.js';
import { manyInWeb } from './insight-words.js';
import { yearChoice } from './year-choice.js';

/** @typedef {import('../contract.js').Together} Together */
/** @typedef {import('../contract.js').Goal} Goal */
/** @typedef {import('../contract.js').OrganiserMix} OrganiserMix */
/** @typedef {Map<string, string>} Names */

/** @type {('shared'|'organised'|'open')[]} */
const GOALS = ['shared', 'organised', 'open'];
/** @type {('yes'|'no'|'unknown')[]} */
const STATES = ['yes', 'no', 'unknown'];
/** @type {('citizens'|'middle'|'professionals'|'unknown')[]} */
const LEVELS = ['citizens', 'middle', 'professionals', 'unknown'];

/** @extends {InsightPage<Together>} */
export class WwTogether extends InsightPage {
  static styles = [
    ...InsightPage.styles,
    css`
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.5rem;
      }
      .key {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem 1.2rem;
      }
      .key i {
        display: inline-block;
        inline-size: 1.1rem;
        block-size: 1.1rem;
        margin-inline-end: 0.4rem;
        vertical-align: text-bottom;
        border: 1px solid var(--wijkweb-line-color);
      }
      .days {
        display: grid;
        grid-template-columns: max-content minmax(5rem, 1fr) max-content;
        gap: 0.3rem 0.8rem;
        align-items: center;
        max-inline-size: 46rem;
      }
      .track {
        fill: var(--wijkweb-ground-color);
      }
      .yes,
      .citizens {
        fill: #2f6f6b;
        background: #2f6f6b;
      }
      .no,
      .middle {
        fill: #d9a441;
        background: #d9a441;
      }
      .professionals {
        fill: #7a4a6d;
        background: #7a4a6d;
      }
      .unknown {
        fill: #d8d0c3;
        background: #d8d0c3;
      }
    `,
  ];

  /** @returns {'together'} */
  get place() {
    return 'together';
  }

  get area() {
    return this.listening.state.route.area;
  }

  /** @param {Together} answer */
  said({ asOf, mix, open, organised, shared, since, years }) {
    const { route } = this.listening.state;
    const from = { since: dateText(since), asOf: dateText(asOf) };
    const goal = (/** @type {string} */ name, /** @type {{before: Goal, now: Goal}} */ { before, now }) => t(`together.said.${name}`, { before: number(before.yes.length), now: number(now.yes.length), of: number(size(now)) });
    const now = mix[mix.length - 1];
    return html`<p class="said choices">${yearChoice('since', t('years.from'), years, route.since, dateText(since))} ${yearChoice('until', t('years.as-of'), years, route.until, t('years.today'))}</p>
      <p class="said" role="status"><strong>${t('together.between', from)}</strong> ${goal('shared', shared)} ${goal('organised', organised)} ${goal('open', open)}
        ${sum(now) === 0 ? t('together.no-organisers') : t('together.said.mix', { citizens: number(now.citizens), middle: number(now.middle), professionals: number(now.professionals), of: number(sum(now)) })}</p>`;
  }

  /** @param {Together} answer */
  picture(answer) {
    const names = namesOf(answer);
    return html`${GOALS.map((goal) => this.goal(goal, answer, names))} ${this.mix(answer, names)}`;
  }

  /** @param {'shared'|'organised'|'open'} which @param {Together} answer @param {Names} names */
  goal(which, answer, names) {
    const { before, now } = answer[which];
    const most = Math.max(size(before), size(now));
    const row = (/** @type {string} */ day, /** @type {Goal} */ goal) => html`<span>${dateText(day)}</span>${partsBar(STATES.map((kind) => ({ kind, count: goal[kind].length })), most)}<span>${t('together.of', { n: number(goal.yes.length), of: number(size(goal)) })}</span>`;
    return html`<section aria-labelledby=${which}>
      <h2 id=${which}>${t(`together.${which}`)}</h2>
      <p class="said">${t(`together.${which}.means`)}</p>
      ${most === 0
        ? html`<p class="said">${t(`together.${which}.nothing`)}</p>`
        : html`<p class="key">${STATES.filter((state) => before[state].length + now[state].length > 0).map((state) => html`<span><i class=${state}></i>${t(`together.${which}.${state}`)}</span>`)}</p>
            <div class="days">${row(answer.since, before)}${row(answer.asOf, now)}</div>
            ${STATES.map((state) => (now[state].length === 0 ? nothing : html`<details ?open=${state === 'yes'}><summary>${t(`together.${which}.${state}`)} (${number(now[state].length)})</summary><p>${manyInWeb(this.area, now[state], names)}</p></details>`))}`}
    </section>`;
  }

  /** @param {Together} answer @param {Names} names */
  mix({ mix }, names) {
    const most = Math.max(...mix.map(sum));
    const { nobody } = mix[mix.length - 1];
    return html`<section aria-labelledby="mix">
      <h2 id="mix">${t('together.mix')}</h2>
      <p class="said">${t('together.mix-means')}</p>
      ${most === 0 ? nothing : html`<p class="key">${LEVELS.map((level) => html`<span><i class=${level}></i>${t(`together.mix.${level}`)}</span>`)}</p>
        <div class="days">${mix.map((one) => html`<span>${dateText(one.asOf)}</span>${partsBar(LEVELS.map((kind) => ({ kind, count: one[kind] })), most)}<span>${LEVELS.map((level) => number(one[level])).join(' · ')}</span>`)}</div>`}
      ${nobody.length === 0 ? nothing : html`<details><summary>${t('together.nobody', { n: number(nobody.length) })}</summary><p>${manyInWeb(this.area, nobody, names)}</p></details>`}
    </section>`;
  }

  /** @param {Together} answer */
  table(answer) {
    const names = namesOf(answer);
    const named = (/** @type {string[]} */ ids) => [...ids].sort(byName(names)).map((id) => names.get(id)).join('; ');
    return {
      caption: t('insight.together.title'),
      columns: [t('together.column.what'), t('together.column.as'), dateText(answer.since), dateText(answer.asOf), t('together.column.who')],
      rows: [
        ...GOALS.flatMap((which) => STATES.map((state) => [t(`together.${which}`), t(`together.${which}.${state}`), number(answer[which].before[state].length), number(answer[which].now[state].length), named(answer[which].now[state])])),
        ...LEVELS.map((level) => [t('together.mix'), t(`together.mix.${level}`), number(answer.mix[0][level]), number(answer.mix[answer.mix.length - 1][level]), '']),
      ],
    };
  }

  /** @param {Together} _answer */
  below(_answer) {
    return html`<section aria-labelledby="do"><h2 id="do">${t('coverage.do')}</h2>
      <ul class="means">${['lend', 'join', 'open'].map((what) => html`<li>${t(`together.do.${what}`)}</li>`)}</ul>
      ${may('introduce') ? html`<p class="row"><a class="button" href=${to('introductions', this.area)}>${t('insight.introductions.title')}</a></p>` : nothing}
      <p class="means">${t('together.means')}</p></section>`;
  }
}

/** @param {Goal} goal */
const size = (goal) => STATES.reduce((count, state) => count + goal[state].length, 0);

/** @param {OrganiserMix} mix */
const sum = (mix) => LEVELS.reduce((count, level) => count + mix[level], 0);
customElements.define('ww-together', WwTogether);
