/** A page that answers one question about an area: the way to the others, a sentence, a picture or its twin as a table. */
import { LitElement, html, nothing } from 'lit';
import { saveAs } from '../device/saving.js';
import { look } from '../state/actions.js';
import { Listening } from '../state/app.js';
import { csvOf } from '../state/csv.js';
import { t } from '../state/texts.js';
import { areaChoice, areaChoiceStyles } from './area-choice.js';
import { insightMenu } from './insight-menu.js';
import { insightStyles, questionStyles } from './insight-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {{caption: string, columns: string[], rows: string[][]}} Table the first cell of a row says of what it is */

/** @template T */
export class InsightPage extends LitElement {
  static styles = [shared, areaChoiceStyles, questionStyles, insightStyles];

  listening = new Listening(this);

  /** The place of the page. @returns {import('../state/route.js').Route['place']} */
  get place() {
    throw new Error('a page has a place');
  }

  /** What the picture shows, as a table. @param {T} _answer @returns {Table} */
  table(_answer) {
    throw new Error('a picture has a table');
  }

  /** What is said above the picture. @param {T} _answer @returns {unknown} */
  said(_answer) {
    return nothing;
  }

  /** @param {T} _answer @returns {unknown} */
  picture(_answer) {
    return nothing;
  }

  /** What stands below picture and table. @param {T} _answer @returns {unknown} */
  below(_answer) {
    return nothing;
  }

  render() {
    const { areas, insight, route } = this.listening.state;
    const answer = insight?.place === this.place && insight.area === route.area ? /** @type {T} */ (insight.answer) : null;
    return html`${insightMenu(this.place, route.area)}
      <h1>${t(`insight.${this.place}.title`)}</h1>
      <p class="lead">${t(`insight.${this.place}.lead`)}</p>
      <div class="area">
        ${areaChoice(areas, route.area)}
        <div class="row" role="group" aria-label=${t('show')}>
          ${/** @type {const} */ (['picture', 'table']).map((show) => html`<button class="button" aria-pressed=${show === route.show} @click=${() => look({ show })}>${t(`show.${show}`)}</button>`)}
        </div>
        ${answer === null ? nothing : html`<button class="button" @click=${() => this.save(answer)}>${t('insight.csv')}</button>`}
      </div>
      ${answer === null ? html`<p role="status">${t('loading')}</p>` : html`${this.said(answer)} ${route.show === 'table' ? insightTable(this.table(answer)) : this.picture(answer)} ${this.below(answer)}`}`;
  }

  /** @param {T} answer */
  save(answer) {
    const { columns, rows } = this.table(answer);
    saveAs(new Blob([csvOf(columns, rows)], { type: 'text/csv' }), `wijkweb-${this.place}-${this.listening.state.route.area}.csv`);
  }
}

/** @param {Table} table */
export const insightTable = ({ caption, columns, rows }) => html`<div class="scroll" role="region" aria-label=${caption} tabindex="0">
  <table>
    <caption class="hidden-text">${caption}</caption>
    <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${rows.map(([head, ...cells]) => html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table>
</div>`;
