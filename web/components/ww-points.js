/** What residents say of their neighbourhood in their own words, and what is on its agenda. */
import { html, nothing } from 'lit';
import { keyed } from 'lit-html/directives/keyed.js';
import { may } from '../state/app.js';
import { GAPS, HEADS, gapHref, gapRight, gapText, removePoint, savePoint, statusOf } from '../state/points.js';
import { HOME, writeRoute } from '../state/route.js';
import { dateText, number, t } from '../state/texts.js';
import { areaChoice, areaChoiceStyles } from './area-choice.js';
import { insightMenu } from './insight-menu.js';
import { insightStyles, questionStyles } from './insight-styles.js';
import { PaperPage } from './paper-page.js';
import { pointStyles } from './point-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Point} Point */
/** @typedef {import('../contract.js').Points} Points */

/** @extends {PaperPage<Point>} */
export class WwPoints extends PaperPage {
  static styles = [shared, areaChoiceStyles, questionStyles, insightStyles, pointStyles];

  constructor() {
    super();
    /** @type {Point|'new'|null} what is being written */
    this.open = null;
  }

  get answer() {
    const { insight, route } = this.listening.state;
    return insight?.place === 'points' && insight.area === route.area ? /** @type {Points} */ (insight.answer) : null;
  }

  render() {
    const { areas, route } = this.listening.state;
    const { answer } = this;
    const writes = may('keep-points') || may('bring-points');
    if (this.open) void import('./ww-point-form.js');
    return html`${insightMenu('points', route.area)}
      <h1>${t('insight.points.title')}</h1>
      <p class="lead">${t('insight.points.lead')}</p>
      <div class="area">${areaChoice(areas, route.area)} ${writes && answer && !this.open ? html`<button class="button primary" id="new" @click=${() => (this.open = 'new')}>${t(may('keep-points') ? 'points.new' : 'points.bring')}</button>` : nothing}</div>
      ${this.open ? keyed(this.open, html`<ww-point-form .point=${this.open === 'new' ? null : this.open} .area=${this.area} @done=${this.done} @cancel=${() => (this.open = null)}></ww-point-form>`) : nothing}
      ${this.told()}
      ${answer ? this.content(answer) : html`<p role="status">${t('loading')}</p>`}`;
  }

  /** @param {Points} answer */
  content({ points }) {
    const waiting = points.filter(({ published }) => !published);
    const told = points.filter(({ published }) => published);
    const agenda = told.filter(({ head }) => head === 'agenda');
    return html`${waiting.length > 0 ? html`<section class="waiting" aria-labelledby="waiting"><h2 id="waiting">${t('points.waiting', { n: number(waiting.length) })}</h2><p class="soft">${t('points.waiting-means')}</p>${this.list(waiting)}</section>` : nothing}
      <div class="heads">
        ${HEADS.filter((head) => head !== 'agenda').map((head) => {
          const under = told.filter((point) => point.head === head);
          return html`<section aria-labelledby=${head}><h2 id=${head}>${t(`points.head.${head}`)}</h2>${under.length > 0 ? this.list(under) : html`<p class="soft">${t('points.nothing')}</p>`}</section>`;
        })}
      </div>
      <section aria-labelledby="agenda"><h2 id="agenda">${t('points.head.agenda')}</h2>${agenda.length > 0 ? this.list(agenda) : html`<p class="soft">${t('points.no-agenda')}</p>`}</section>`;
  }

  /** @param {Point[]} points */
  list(points) {
    return html`<ul class="plain-list points">${points.map((point) => this.point(point))}</ul>`;
  }

  /** @param {Point} point */
  point(point) {
    const status = statusOf(point);
    const short = point.text.slice(0, 60);
    return html`<li>
      <p class="text">${point.text}</p>
      <p class="small-text soft">
        ${point.published ? nothing : html`${t(`points.head.${point.head}`)} · `}${point.fromResidents ? html`<span class="from">${t('points.from-residents')}</span> · ` : nothing}${dateText(point.made)}
      </p>
      ${status ? html`<p><span class="status ${status}">${t(`points.status.${status}`)}</span> <span class="small-text soft">${point.went.map(({ status: each, on }) => `${t(`points.status.${each}`)} ${dateText(on)}`).join(' → ')}</span></p>` : nothing}
      ${this.ties('takers', point.takers)} ${this.ties('about', point.about)}
      ${point.gaps.filter(({ kind }) => kind in GAPS).map((gap) => html`<p class="small-text">${t('points.gap')} ${may(gapRight(gap)) ? html`<a href=${gapHref(gap, this.area)}>${gapText(gap, this.nameOf)}</a>` : gapText(gap, this.nameOf)}</p>`)}
      ${may('keep-points')
        ? html`<p class="row">
            ${point.published ? nothing : html`<button class="button small primary" aria-label="${t('points.publish')}: ${short}" @click=${() => this.change(point, { ...point, published: true }, t('points.published-now'))}>${t('points.publish')}</button>`}
            <button class="button small" aria-label="${t('points.change')}: ${short}" @click=${() => (this.open = point)}>${t('points.change')}</button>
            <button class="button small" aria-label="${t('points.remove')}: ${short}" @click=${() => this.discard(point)}>${t('points.remove')}</button>
          </p>`
        : nothing}
    </li>`;
  }

  /** @param {'takers'|'about'} key @param {string[]} ids */
  ties(key, ids) {
    if (ids.length === 0) return nothing;
    return html`<p class="small-text">${t(`points.${key}`)} ${ids.map((id, i) => html`${i > 0 ? ', ' : ''}<a href=${writeRoute({ ...HOME, place: 'kern', area: this.area, focus: id })}>${this.nameOf(id)}</a>`)}</p>`;
  }

  /** @param {string} id */
  nameOf = (id) => this.answer?.names.find((one) => one.id === id)?.name ?? '';

  /** @param {CustomEvent<{said: string, former: Point|null}>} event */
  async done({ detail }) {
    Object.assign(this, { open: null, wrong: '', ...detail });
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('#new'))?.focus();
  }

  /** @param {Point} former @param {Point} point @param {string} said */
  async change(former, point, said) {
    if (await this.attempt(() => savePoint(this.area, point))) Object.assign(this, { former, said });
  }

  /** @param {Point} point */
  async discard(point) {
    if (await this.attempt(() => removePoint(this.area, point))) Object.assign(this, { former: point, open: null, said: t('points.removed') });
  }

  async takeBack() {
    const { former } = this;
    if (!former) return;
    const version = this.answer?.points.find(({ id }) => id === former.id)?.version;
    if (await this.attempt(() => savePoint(this.area, { ...former, version }))) Object.assign(this, { former: null, said: t('points.back') });
  }
}
customElements.define('ww-points', WwPoints);
