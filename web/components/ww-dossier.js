/** How firmly initiatives stand: the health cards of all of an area, and the dossier of one. */
import { html, nothing } from 'lit';
import { FACTORS, WRITTEN } from '../state/dossier.js';
import { markActor, writeOfActor } from '../state/insight.js';
import { OF_INITIATIVE } from '../state/marks.js';
import { HOME, writeRoute } from '../state/route.js';
import { dateText, number, t, tn } from '../state/texts.js';
import { evidenceText, factorText, healthCard, involved, milestones, network, partText, standing } from './dossier-parts.js';
import { dossierStyles } from './dossier-styles.js';
import { byName, namesOf } from './figure-table.js';
import { InsightPage } from './insight-page.js';
import { inWeb } from './insight-words.js';
import './ww-factors.js';
import './ww-marks.js';
import './ww-written.js';

/** @typedef {import('../contract.js').Initiatives} Initiatives */
/** @typedef {import('../contract.js').Dossier} Dossier */
/** @typedef {Map<string, string>} Names */

const POINTS = ['driver', 'successor', 'funders', 'place', 'members', 'reachable', 'coming', 'confirmed'];

/** @extends {InsightPage<Initiatives|Dossier>} */
export class WwDossier extends InsightPage {
  static styles = [...InsightPage.styles, dossierStyles];

  /** @returns {'dossier'} */
  get place() {
    return 'dossier';
  }

  get area() {
    return this.listening.state.route.area;
  }

  /** @param {Initiatives|Dossier} answer */
  said(answer) {
    if (isOne(answer)) {
      const names = namesOf(answer);
      return html`<p class="said"><a href=${dossierOf(this.area, null)}>${t('dossier.all')}</a></p>
        <h2 class="of">${names.get(answer.actor)}</h2>
        <p class="said">${t('dossier.as-of', { date: dateText(answer.asOf) })} ${inWeb(this.area, answer.actor, new Map([[answer.actor, t('dossier.in-web')]]))} <button class="button small" @click=${() => this.print(answer)}>${t('dossier.print')}</button></p>`;
    }
    const open = answer.initiatives.filter(({ health }) => health.some(({ known }) => known === 'unknown')).length;
    return html`<p class="said" role="status"><strong>${answer.initiatives.length === 0 ? t('initiatives.none') : tn('dossier.count', answer.initiatives.length, { n: number(answer.initiatives.length), open: number(open) })}</strong> ${answer.initiatives.length === 0 ? nothing : t('dossier.choose')}</p>`;
  }

  /** @param {Initiatives|Dossier} answer */
  picture(answer) {
    return isOne(answer) ? this.one(answer, namesOf(answer)) : this.cards(answer, namesOf(answer));
  }

  /** @param {Initiatives} answer @param {Names} names */
  cards({ initiatives }, names) {
    if (initiatives.length === 0) return nothing;
    const order = byName(names);
    return html`<div class="scroll" role="region" aria-label=${t('health.title')} tabindex="0"><table>
      <caption class="hidden-text">${t('health.title')}</caption>
      <thead><tr><th scope="col">${t('kind.INITIATIVE')}</th>${POINTS.map((point) => html`<th scope="col">${t(`health.${point}.short`)}</th>`)}</tr></thead>
      <tbody>${[...initiatives].sort((a, b) => order(a.actor, b.actor)).map(({ actor, health }) => html`<tr><th scope="row"><a href=${dossierOf(this.area, actor)}>${names.get(actor)}</a></th>${health.map(({ known }) => html`<td class="cell ${known}">${t(`health.${known}`)}</td>`)}</tr>`)}</tbody></table></div>`;
  }

  /** @param {Dossier} dossier @param {Names} names */
  one(dossier, names) {
    const name = names.get(dossier.actor) ?? '';
    return html`${this.written(dossier, 'idea')}
      ${healthCard(dossier, names)}
      ${standing(dossier, names)}
      ${dossier.mayChange ? html`<ww-marks .marks=${dossier.marks} .subjects=${OF_INITIATIVE} .of=${name} .save=${this.marker(dossier, name)}></ww-marks>` : nothing}
      ${this.written(dossier, 'milestones', milestones(dossier, names))}
      ${involved(dossier, names)}
      ${network(dossier, names)}
      ${this.written(dossier, 'furthers')} ${this.written(dossier, 'hinders')}
      <section aria-labelledby="factors"><h2 id="factors">${t('factor.title')}</h2><p class="said">${t('factor.means')}</p>
        <ww-factors .marks=${dossier.marks} .day=${dossier.asOf} .save=${dossier.mayChange ? this.marker(dossier, name) : null}></ww-factors></section>`;
  }

  /** @param {Dossier} dossier @param {string} name */
  marker({ actor }, name) {
    return (/** @type {any} */ change, /** @type {string} */ said) => markActor(this.area ?? '', actor, change, t('marks.said-of', { name, said }));
  }

  /** @param {Dossier} dossier @param {typeof WRITTEN[number]} field @param {unknown} [shown] instead of the text itself */
  written(dossier, field, shown = nothing) {
    const name = t(`field.${field}`);
    const save = (/** @type {{before: string, text: string}} */ change) => writeOfActor(this.area ?? '', dossier.actor, field, change, t('dossier.saved', { field: name }));
    return html`<section aria-labelledby=${field}><h2 id=${field}>${name}</h2><ww-written .name=${name} .help=${t(`dossier.help.${field}`)} .value=${dossier[field] ?? ''} .save=${dossier.mayChange ? save : null}>${shown}</ww-written></section>`;
  }

  /** @param {Dossier} answer */
  async print(answer) {
    const { printDossier } = await import('./ww-dossier-sheet.js');
    await printDossier(answer, this.listening.state.areas?.find(({ code }) => code === this.area)?.name ?? '');
  }

  /** @param {Initiatives|Dossier} answer */
  table(answer) {
    const names = namesOf(answer);
    if (isOne(answer)) return tableOfOne(answer, names);
    const order = byName(names);
    return {
      caption: t('health.title'),
      columns: [t('kind.INITIATIVE'), ...POINTS.map((point) => t(`health.${point}.ask`))],
      rows: [...answer.initiatives].sort((a, b) => order(a.actor, b.actor)).map(({ actor, health }) => [names.get(actor) ?? '', ...health.map(({ known }) => t(`health.${known}`))]),
    };
  }

  /** @param {Initiatives|Dossier} _answer */
  below(_answer) {
    return html`<p class="means">${t('health.limits')}</p>`;
  }
}

/** @param {Initiatives|Dossier} answer @returns {answer is Dossier} */
const isOne = (answer) => 'parts' in answer;

/** @param {string|null} area @param {string|null} focus null: of all */
const dossierOf = (area, focus) => writeRoute({ ...HOME, place: 'dossier', area, focus });

/** @param {Dossier} dossier @param {Names} names */
function tableOfOne(dossier, names) {
  return {
    caption: names.get(dossier.actor) ?? '',
    columns: [t('dossier.column.what'), t('dossier.column.told'), t('dossier.column.who')],
    rows: [
      ...WRITTEN.map((field) => [t(`field.${field}`), dossier[field] ?? t('dossier.not-written'), '']),
      ...dossier.health.map((finding) => [t(`health.${finding.point}.ask`), `${t(`health.${finding.known}`)}. ${evidenceText(finding)}`, finding.shown.map((id) => names.get(id)).join('; ')]),
      ...dossier.parts.map((part) => [t(`dossier.role.${part.role}`), partText(part), names.get(part.actor) ?? '']),
      ...dossier.network.counts.map(({ asOf, members }) => [t('network.members'), dateText(asOf), number(members)]),
      ...FACTORS.map((factor) => [t(`factor.${factor}`), factorText(dossier.marks, factor, dossier.asOf), '']),
    ],
  };
}
customElements.define('ww-dossier', WwDossier);
