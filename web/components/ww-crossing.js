/** Which sorts of parties have ties with which, where none is recorded, and who offers the same. */
import { html, nothing } from 'lit';
import { matrixDrawing } from '../draw/matrix.js';
import { may } from '../state/app.js';
import { loadInsight } from '../state/insight.js';
import { valueName } from '../state/naming.js';
import { number, t, tn } from '../state/texts.js';
import { namesOf } from './figure-table.js';
import { to } from './insight-menu.js';
import { InsightPage } from './insight-page.js';
import { inWeb, listed } from './insight-words.js';
import { matrixStyles } from './matrix-styles.js';

/** @typedef {import('../contract.js').Crossing} Crossing */

/** @type {Crossing['by'][]} */
const BY = ['domain', 'sector', 'target-group', 'street'];
const NAMED = 5;

/** @extends {InsightPage<Crossing>} */
export class WwCrossing extends InsightPage {
  static styles = [...InsightPage.styles, matrixStyles];

  /** @returns {'crossing'} */
  get place() {
    return 'crossing';
  }

  get area() {
    return this.listening.state.route.area;
  }

  /** @param {Crossing} answer */
  said(answer) {
    const { by, cells, empty, labels, unknown } = answer;
    const within = pairs(cells.filter(({ labels: [one, other] }) => one === other));
    const across = pairs(cells.filter(({ labels: [one, other] }) => one !== other));
    return html`<p class="said"><label for="by">${t('crossing.by')}</label> <select id="by" @change=${this.choose}>${BY.map((one) => html`<option value=${one} .selected=${one === by}>${t(`crossing.by.${one}`)}</option>`)}</select></p>
      <p class="said" role="status">${labels.length === 0
        ? t(`crossing.nothing.${by}`)
        : html`<strong>${emptySentence(answer)}</strong> ${t('crossing.mixing', { within: number(within), across: number(across) })} ${empty.length > 0 ? t('crossing.not-absent') : nothing}`}
        ${unknown.length > 0 && labels.length > 0 ? tn('crossing.unknown', unknown.length, { n: number(unknown.length) }) : nothing}</p>`;
  }

  /** @param {Event} event */
  choose(event) {
    const { value } = /** @type {HTMLSelectElement} */ (event.target);
    if (this.area) void loadInsight(this.place, this.area, `?by=${value}`);
  }

  /** @param {Crossing} answer */
  picture(answer) {
    const { cells, empty, labels } = answer;
    if (labels.length === 0) return nothing;
    const at = new Map(labels.map(({ name }, i) => [name, i]));
    const drawn = [
      ...cells.map(({ labels: both, pairs: joined }) => ({ one: at.get(both[0]) ?? 0, other: at.get(both[1]) ?? 0, count: joined.length, text: cellText(answer, both, joined.length) })),
      ...empty.map(({ labels: both }) => ({ one: at.get(both[0]) ?? 0, other: at.get(both[1]) ?? 0, count: null, text: cellText(answer, both, 0) })),
    ];
    const title = t('insight.crossing.title');
    return html`<p class="key"><span><i class="swatch"></i>${t('crossing.key.some')}</span><span><i class="swatch no"></i>${t('crossing.key.none')}</span></p>
      <div class="scroll" role="region" aria-label=${title} tabindex="0">${matrixDrawing(labels.map(({ name }) => labelName(answer, name)), drawn, title)}</div>`;
  }

  /** @param {Crossing} answer */
  table(answer) {
    const names = namesOf(answer);
    const joined = answer.cells.map(({ labels: both, pairs: of }) => [...both.map((label) => labelName(answer, label)), number(of.length), of.map(({ actors }) => actors.map((id) => names.get(id)).join(' – ')).join('; ')]);
    const empty = answer.empty.map(({ labels: both }) => [...both.map((label) => labelName(answer, label)), t('crossing.none'), '']);
    return { caption: t('insight.crossing.title'), columns: [t(`crossing.by.${answer.by}`), t('crossing.and'), t('crossing.ties'), t('crossing.who')], rows: [...joined, ...empty].sort((a, b) => a[0].localeCompare(b[0], 'nl') || a[1].localeCompare(b[1], 'nl')) };
  }

  /** @param {Crossing} answer */
  below(answer) {
    const names = namesOf(answer);
    return html`<section aria-labelledby="evidence">
        <h2 id="evidence">${t('crossing.evidence')}</h2>
        ${answer.labels.map(({ name, actors }) => html`<details><summary>${t('crossing.label', { label: labelName(answer, name), n: number(actors.length) })}</summary><p>${actors.map((id, i) => html`${i > 0 ? ', ' : ''}${inWeb(this.area, id, names)}`)}</p></details>`)}
      </section>
      <section aria-labelledby="same">
        <h2 id="same">${t('crossing.same')}</h2>
        ${answer.sameOffers.length === 0
          ? html`<p class="said">${t('crossing.same-none')}</p>`
          : html`<ul>${answer.sameOffers.map(({ one, other, offer, otherOffer, targetGroups }) => html`<li>${inWeb(this.area, one, names)} (“${offer}”) ${t('crossing.and')} ${inWeb(this.area, other, names)} (“${otherOffer}”), ${t('crossing.both-for', { groups: listed(targetGroups) })}</li>`)}</ul><p class="said">${t('crossing.same-do')}</p>`}
      </section>
      <section aria-labelledby="do">
        <h2 id="do">${t('coverage.do')}</h2>
        <p class="row">
          ${may('introduce') ? html`<a class="button" href=${to('introductions', this.area)}>${t('insight.introductions.title')}</a>` : nothing}
          <a class="button" href=${to('coverage', this.area)}>${t('insight.coverage.title')}</a>
        </p>
        <p class="means">${t('crossing.means')}</p>
      </section>`;
  }
}

/** @param {Crossing['cells']} cells */
const pairs = (cells) => cells.reduce((sum, { pairs: of }) => sum + of.length, 0);

/** @param {Crossing} answer @param {string} label */
const labelName = ({ by }, label) => (by === 'domain' || by === 'sector' ? valueName(by, label) : label);

/** @param {Crossing} answer @param {string[]} both @param {number} count */
const cellText = (answer, both, count) => `${both.map((label) => labelName(answer, label)).join(' – ')}: ${count === 0 ? t('crossing.none') : number(count)}`;

/** The empty cells of which most parties would have something to say. @param {Crossing} answer */
function emptySentence(answer) {
  const { empty, labels } = answer;
  if (empty.length === 0) return t('crossing.empty-none');
  const size = new Map(labels.map(({ name, actors }) => [name, actors.length]));
  const weight = (/** @type {{labels: string[]}} */ { labels: [one, other] }) => (size.get(one) ?? 0) * (size.get(other) ?? 0);
  const named = [...empty].sort((a, b) => weight(b) - weight(a)).slice(0, NAMED).map(({ labels: [one, other] }) => (one === other ? t('crossing.among', { label: labelName(answer, one) }) : t('crossing.between', { one: labelName(answer, one), other: labelName(answer, other) })));
  return tn(empty.length > NAMED ? 'crossing.empty-some' : 'crossing.empty', empty.length, { n: number(empty.length), cells: listed(named) });
}
customElements.define('ww-crossing', WwCrossing);
