/** Along which ways parties refer and signal to each other, how far these lead, and where they go amiss. */
import { css, html, nothing } from 'lit';
import { fanDrawing } from '../draw/fan.js';
import { number, t, tn } from '../state/texts.js';
import { byName, namesOf } from './figure-table.js';
import { InsightPage } from './insight-page.js';
import { inWeb, listed, manyInWeb } from './insight-words.js';

/** @typedef {import('../contract.js').Referrals} Referrals */
/** @typedef {Map<string, string>} Names */

/** @extends {InsightPage<Referrals>} */
export class WwReferrals extends InsightPage {
  static styles = [
    ...InsightPage.styles,
    css`
      .ways > li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 150px minmax(0, 1fr);
        gap: 0.4rem 1rem;
        align-items: center;
        padding-block: 0.6rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
        overflow-wrap: anywhere;
      }
      .from {
        text-align: end;
      }
      .line {
        fill: none;
        stroke: #9c7a52;
        stroke-width: 1.4px;
      }
      .line.mutual {
        stroke-width: 3px;
      }
      .line.missing {
        stroke: var(--wijkweb-accent-color);
        stroke-dasharray: 4 4;
      }
      .dot {
        fill: #9c7a52;
      }
      .dot.missing {
        fill: var(--wijkweb-accent-color);
      }
      .end {
        fill: #7a5230;
      }
      .key {
        font-size: 0.9rem;
        margin-block: 0.5rem;
      }
      @media (max-width: 560px) {
        .ways > li {
          grid-template-columns: minmax(0, 1fr);
        }
        .from {
          text-align: start;
        }
      }
    `,
  ];

  /** @returns {'referrals'} */
  get place() {
    return 'referrals';
  }

  get area() {
    return this.listening.state.route.area;
  }

  /** @param {Referrals} answer */
  said(answer) {
    const names = namesOf(answer);
    const { arrows, stars } = answer;
    const mutual = arrows.filter((arrow) => arrow.mutual).length;
    return html`<p class="said" role="status"><strong>${arrows.length === 0 ? t('referrals.none') : tn('referrals.count', arrows.length, { n: number(arrows.length), mutual: number(mutual) })}</strong></p>
      ${stars.map(({ by, center, points, between }) => html`<p class="said">${tn(`referrals.star.${by}`, between.length, { center: names.get(center), points: number(points.length), between: number(between.length) })}</p>`)}`;
  }

  /** @param {Referrals} answer */
  picture(answer) {
    const names = namesOf(answer);
    const receivers = [...new Set(answer.arrows.map(({ to }) => to))].sort(byName(names));
    return html`${receivers.length === 0
        ? nothing
        : html`<h2>${t('referrals.ways')}</h2><p class="key soft">${t('referrals.key')}</p><ul class="plain-list ways">${receivers.map((to) => this.receiver(to, answer, names))}</ul>`}
      ${answer.stars.filter(({ by }) => by === 'takes-part-in').map((star) => this.star(star, names))}`;
  }

  /** @param {string} to @param {Referrals} answer @param {Names} names */
  receiver(to, { arrows, expected, full, reach }, names) {
    const from = arrows.filter((arrow) => arrow.to === to);
    const missing = expected.filter((one) => one.to === to && one.because === 'colleagues-do');
    const far = reach.find(({ actor }) => actor === to);
    return html`<li>
      <p class="from small-text">${manyInWeb(this.area, from.map((arrow) => arrow.from), names)}</p>
      ${fanDrawing([...from.map(({ mutual }) => ({ mutual, missing: false })), ...missing.map(() => ({ mutual: false, missing: true }))])}
      <div><h3>${inWeb(this.area, to, names)}</h3><p class="small-text soft">${t('referrals.reached-by', { n: number(far?.reachedBy ?? 0), on: number(far?.reaches ?? 0) })}${full.includes(to) ? html` <strong>${t('referrals.full')}</strong>` : nothing}</p></div>
    </li>`;
  }

  /** @param {Referrals['stars'][number]} star @param {Names} names */
  star({ center, points, between }, names) {
    return html`<section aria-labelledby="star-${center}">
      <h2 id="star-${center}">${t('referrals.star-of', { center: names.get(center) })}</h2>
      <ul class="plain-list ways"><li><p class="from small-text">${manyInWeb(this.area, points, names)}</p>${fanDrawing(points.map(() => ({ mutual: false, missing: false })))}<h3>${inWeb(this.area, center, names)}</h3></li></ul>
      ${between.length === 0 ? nothing : html`<p class="said">${t('referrals.between')}</p><ul>${between.map(({ actors: [one, other] }) => html`<li>${inWeb(this.area, one, names)} ${t('crossing.and')} ${inWeb(this.area, other, names)}</li>`)}</ul>`}
    </section>`;
  }

  /** @param {Referrals} answer */
  table(answer) {
    const names = namesOf(answer);
    const name = (/** @type {string} */ id) => names.get(id) ?? '';
    return {
      caption: t('insight.referrals.title'),
      columns: [t('referrals.column.from'), t('referrals.column.to'), t('referrals.column.what')],
      rows: [
        ...answer.arrows.map(({ from, to, mutual }) => [name(from), name(to), t(mutual ? 'referrals.mutual' : 'referrals.one-way')]),
        ...answer.expected.map((one) => [name(one.from), name(one.to), expectedText(one, names)]),
        ...answer.wrong.map(({ from, to, amiss }) => [name(from), name(to), t(`referrals.amiss.${amiss}`)]),
        ...answer.stars.flatMap(({ by, center, points }) => (by === 'takes-part-in' ? points.map((point) => [name(point), name(center), t('referrals.comes-together')]) : [])),
      ].sort((a, b) => a[1].localeCompare(b[1], 'nl') || a[0].localeCompare(b[0], 'nl')),
    };
  }

  /** @param {Referrals} answer */
  below({ expected, wrong, names: named }) {
    const names = namesOf({ names: named });
    return html`<section aria-labelledby="expected">
        <h2 id="expected">${t('referrals.expected')}</h2>
        ${expected.length === 0 ? html`<p class="said">${t('referrals.expected-none')}</p>` : html`<ul>${expected.map((one) => html`<li>${inWeb(this.area, one.from, names)} → ${inWeb(this.area, one.to, names)}. <span class="soft">${expectedText(one, names)}</span></li>`)}</ul>`}
      </section>
      <section aria-labelledby="wrong">
        <h2 id="wrong">${t('referrals.wrong')}</h2>
        ${wrong.length === 0 ? html`<p class="said">${t('referrals.wrong-none')}</p>` : html`<ul>${wrong.map(({ from, to, amiss }) => html`<li>${inWeb(this.area, from, names)} → ${inWeb(this.area, to, names)}. <span class="soft">${t(`referrals.amiss.${amiss}`)}</span></li>`)}</ul>`}
      </section>
      <section aria-labelledby="do"><h2 id="do">${t('coverage.do')}</h2><ul class="means">${['ask', 'write', 'star'].map((what) => html`<li>${t(`referrals.do.${what}`)}</li>`)}</ul><p class="means">${t('referrals.means')}</p></section>`;
  }
}

/** @param {Referrals['expected'][number]} one @param {Names} names */
const expectedText = ({ because, like }, names) => t(`referrals.because.${because}`, { names: listed(like.map((id) => names.get(id) ?? '')) });
customElements.define('ww-referrals', WwReferrals);
