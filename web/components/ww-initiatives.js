/** How initiatives stand: the phase, the steps of the government, the triangle and the kind of do-it-yourself; what people say beside what the ties suggest. */
import { html, nothing } from 'lit';
import { triangleDrawing } from '../draw/triangle.js';
import { may } from '../state/app.js';
import { markActor } from '../state/insight.js';
import { MARKS, OF_INITIATIVE, differences, saidOf, weightsSaid } from '../state/marks.js';
import { HOME, writeRoute } from '../state/route.js';
import { number, t, tn } from '../state/texts.js';
import { byName, namesOf } from './figure-table.js';
import { initiativesStyles } from './initiatives-styles.js';
import { InsightPage } from './insight-page.js';
import { inWeb, listed } from './insight-words.js';
import './ww-marks.js';
import { markText } from './ww-marks.js';
import { yearChoice } from './year-choice.js';

/** @typedef {import('../contract.js').Initiatives} Initiatives */
/** @typedef {import('../contract.js').Initiative} Initiative */
/** @typedef {import('../picture/triangle.js').Weights} Weights */
/** @typedef {Map<string, string>} Names */

/** @extends {InsightPage<Initiatives>} */
export class WwInitiatives extends InsightPage {
  static styles = [...InsightPage.styles, initiativesStyles];

  /** @returns {'initiatives'} */
  get place() {
    return 'initiatives';
  }

  get area() {
    return this.listening.state.route.area;
  }

  /** By name. @param {Initiatives} answer @param {Names} names */
  sorted({ initiatives }, names) {
    const order = byName(names);
    return [...initiatives].sort((a, b) => order(a.actor, b.actor));
  }

  /** @param {Initiatives} answer */
  said(answer) {
    const { asOf, initiatives, years } = answer;
    const names = namesOf(answer);
    const told = initiatives.filter(({ marks }) => marks.length > 0).length;
    const other = this.sorted(answer, names).filter((one) => differences(one, asOf).length > 0);
    return html`<p class="said">${yearChoice('until', t('years.as-of'), years, this.listening.state.route.until, t('years.today'))}</p>
      <p class="said" role="status">${initiatives.length === 0
        ? html`<strong>${t('initiatives.none')}</strong>`
        : html`<strong>${tn('initiatives.count', initiatives.length, { n: number(initiatives.length), told: number(told) })}</strong>
            ${told === 0 ? t('initiatives.say') : other.length === 0 ? t('initiatives.agree') : tn('initiatives.differ', other.length, { n: number(other.length), names: listed(other.map(({ actor }) => names.get(actor) ?? '')) })}`}</p>`;
  }

  /** @param {Initiatives} answer */
  picture(answer) {
    if (answer.initiatives.length === 0) return nothing;
    const names = namesOf(answer);
    const all = this.sorted(answer, names);
    return html`${this.triangle(all, answer.asOf, names)} ${this.ladder(all, answer.asOf, names)} ${this.quadrant(all, answer.asOf, names)}
      <section aria-labelledby="each"><h2 id="each">${t('initiatives.each')}</h2><ul class="plain-list each">${all.map((one) => this.card(one, answer.asOf, names))}</ul></section>`;
  }

  /** @param {Initiative[]} all @param {string} day @param {Names} names */
  triangle(all, day, names) {
    const shown = all.filter((one) => weightsSaid(one, day) !== null || one.trail.some((pull) => total(pull) > 0));
    if (shown.length === 0) return html`<section><h2>${t('initiatives.triangle')}</h2><p class="said">${t('initiatives.triangle-none')}</p></section>`;
    const title = t('initiatives.triangle');
    const placed = shown.map((one, i) => ({ number: i + 1, said: weightsSaid(one, day), trail: one.trail, text: `${names.get(one.actor)}: ${this.pullText(one, day)}` }));
    const corners = { government: t('sector.government'), community: t('sector.community'), market: t('sector.market') };
    return html`<section><h2>${title}</h2>
      <p class="said">${t('initiatives.triangle-means')}</p>
      <p class="key"><span><i class="said-dot"></i>${t('initiatives.key.said')}</span><span><i class="computed-dot"></i>${t('initiatives.key.computed')}</span><span><i class="trail-line"></i>${t('initiatives.key.trail')}</span></p>
      <div class="beside"><div class="scroll" role="region" aria-label=${title} tabindex="0">${triangleDrawing(placed, corners, title)}</div>
      <ol>${shown.map((one) => html`<li>${inWeb(this.area, one.actor, names)}<br /><span class="soft small-text">${this.pullText(one, day)}</span></li>`)}</ol></div></section>`;
  }

  /** @param {Initiative} one @param {string} day */
  pullText(one, day) {
    const codes = saidOf(one.marks, 'pull', day);
    const said = codes.length === 0 ? t('initiatives.not-said') : t('initiatives.said-so', { what: listed(codes.map((code) => t(`mark.${code}`))) });
    return `${said} ${t('initiatives.pull', { government: number(one.pull.government), community: number(one.pull.community), market: number(one.pull.market) })}`;
  }

  /** @param {Initiative[]} all @param {string} day @param {Names} names */
  ladder(all, day, names) {
    const title = t('marks.government');
    const steps = [...MARKS.government].reverse();
    return html`<section><h2>${title}</h2>
      <p class="said">${t('initiatives.ladder-means')}</p>
      <div class="scroll" role="region" aria-label=${title} tabindex="0"><table class="ladder">
        <caption class="hidden-text">${title}</caption>
        <thead><tr><th scope="col">${t('kind.INITIATIVE')}</th>${steps.map((step) => html`<th scope="col">${t(`mark.${step}`)}</th>`)}<th scope="col">${t('initiatives.hands')}</th></tr></thead>
        <tbody>${all.map((one) => {
          const said = saidOf(one.marks, 'government', day);
          const dates = (/** @type {string} */ step) => one.marks.filter(({ mark }) => mark === step).map(markText).join('; ');
          return html`<tr><th scope="row">${inWeb(this.area, one.actor, names)}</th>${steps.map((step) => html`<td class=${said.includes(step) ? 'step on' : 'step'} title=${dates(step)}>${said.includes(step) ? t('initiatives.yes') : one.marks.some(({ mark }) => mark === step) ? t('initiatives.other-time') : ''}</td>`)}<td class="small-text">${this.hands(one, names)}</td></tr>`;
        })}</tbody></table></div></section>`;
  }

  /** @param {Initiative} one @param {Names} names */
  hands({ government }, names) {
    return government.length === 0 ? t('initiatives.no-hands') : listed(government.map(({ actor, type }) => t('initiatives.hand', { name: names.get(actor), type: t(`tie-name.${type}`) })));
  }

  /** @param {Initiative[]} all @param {string} day @param {Names} names */
  quadrant(all, day, names) {
    const said = (/** @type {string} */ code) => all.filter(({ marks }) => saidOf(marks, 'doing', day).includes(code));
    const computed = (/** @type {string} */ code) => all.filter(({ doing }) => doing === code);
    const list = (/** @type {Initiative[]} */ of, /** @type {string} */ kind) => of.map(({ actor }) => html`<li class=${kind}>${inWeb(this.area, actor, names)}</li>`);
    return html`<section aria-labelledby="quadrant"><h2 id="quadrant">${t('marks.doing')}</h2>
      <p class="said">${t('initiatives.quadrant-means')}</p>
      <p class="key"><span><i class="said-dot"></i>${t('initiatives.key.said')}</span><span><i class="computed-dot"></i>${t('initiatives.key.computed')}</span></p>
      <div class="quadrant">${MARKS.doing.map((code) => html`<div><h3>${t(`mark.${code}`)}</h3><ul class="plain-list">${list(said(code), 'by-people')}${list(computed(code), 'by-ties')}</ul></div>`)}</div></section>`;
  }

  /** @param {Initiative} one @param {string} day @param {Names} names */
  card(one, day, names) {
    const name = names.get(one.actor) ?? '';
    const phases = saidOf(one.marks, 'phase', day);
    const different = differences(one, day);
    return html`<li id=${one.actor}>
      <h3>${inWeb(this.area, one.actor, names)}</h3>
      <p><a href=${writeRoute({ ...HOME, place: 'dossier', area: this.area, focus: one.actor })}>${t('dossier.open', { name })}</a></p>
      <p>${phases.length === 0 ? t('initiatives.no-phase') : t('initiatives.phase', { phase: listed(phases.map((code) => t(`mark.${code}`))) })} ${one.phase ? t('initiatives.phase-computed', { phase: t(`mark.${one.phase}`), n: number(one.parties) }) : t('initiatives.phase-unknown')}</p>
      ${different.map((what) => html`<p class="different">${t(`initiatives.different.${what}`)}</p>`)}
      ${may('write-web') ? html`<ww-marks .marks=${one.marks} .subjects=${OF_INITIATIVE} .of=${name} .save=${(/** @type {any} */ change, /** @type {string} */ said) => markActor(this.area ?? '', one.actor, change, t('marks.said-of', { name, said }))}></ww-marks>` : nothing}
    </li>`;
  }

  /** @param {Initiatives} answer */
  table(answer) {
    const names = namesOf(answer);
    const words = (/** @type {string[]} */ codes) => codes.map((code) => t(`mark.${code}`)).join('; ');
    return {
      caption: t('insight.initiatives.title'),
      columns: [t('kind.INITIATIVE'), ...OF_INITIATIVE.map((subject) => t(`marks.${subject}`)), t('initiatives.column.phase'), t('initiatives.column.pull'), t('initiatives.column.doing'), t('initiatives.hands'), t('initiatives.column.marks')],
      rows: this.sorted(answer, names).map((one) => [
        names.get(one.actor) ?? '',
        ...OF_INITIATIVE.map((subject) => words(saidOf(one.marks, subject, answer.asOf))),
        one.phase ? t(`mark.${one.phase}`) : t('unknown'),
        one.trail.filter((pull) => total(pull) > 0).map((pull) => `${(pull.asOf ?? '').slice(0, 4)}: ${number(pull.government)}/${number(pull.community)}/${number(pull.market)}`).join('; '),
        one.doing ? t(`mark.${one.doing}`) : t('unknown'),
        this.hands(one, names),
        one.marks.map(markText).join('; '),
      ]),
    };
  }

  /** @param {Initiatives} _answer */
  below(_answer) {
    return html`<section aria-labelledby="do"><h2 id="do">${t('coverage.do')}</h2><ul class="means">${['say', 'ask', 'step'].map((what) => html`<li>${t(`initiatives.do.${what}`)}</li>`)}</ul><p class="means">${t('initiatives.means')}</p></section>`;
  }
}

/** @param {Weights} weights */
const total = ({ government, community, market }) => government + community + market;

customElements.define('ww-initiatives', WwInitiatives);
