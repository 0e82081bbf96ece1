/** The legend: what colour, shape, size and line mean. Each entry is a filter. */
import { LitElement, html, nothing, svg } from 'lit';
import { byFacet, toggled } from '../picture/filter.js';
import { KINDS, RESIDENTS, SIGNS } from '../picture/kinds.js';
import { PLAIN_COLOURS, PLAIN_SIZES, UNKNOWN, UNKNOWN_LINE, palette, valueOf } from '../picture/looks.js';
import { RINGS, ringsByOf } from '../picture/rings.js';
import { TIE_GROUPS, groupOf } from '../picture/ties.js';
import { look } from '../state/actions.js';
import { Listening, may } from '../state/app.js';
import { actorFigures, figureMeans, figureText, stepText } from '../state/figures.js';
import { valueName } from '../state/naming.js';
import { colourFigure, sizeFigure } from '../state/pictured.js';
import { knownText } from '../state/picture-words.js';
import { t } from '../state/texts.js';
import { legendStyles } from './legend-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').WebActor} WebActor */

export class WwLegend extends LitElement {
  static styles = [shared, legendStyles];

  listening = new Listening(this);
  open = !matchMedia('(max-width: 820px)').matches;

  render() {
    const { web, route } = this.listening.state;
    if (!web) return nothing;
    return html`<section aria-label=${t('legend')} class=${this.open ? 'open' : ''}>
      <button class="button plain small fold" aria-expanded=${this.open} aria-controls="entries" @click=${this.fold}>${t('legend')}</button>
      <div id="entries" ?hidden=${!this.open}>
        ${route.layout === 'wheel' ? html`<p class="chair"><em>${t('picture.who-not-yet')}</em> ${knownText(web)}</p>` : nothing} ${this.colours(web.actors, route)} ${this.shapes(web.actors, route)} ${this.rings(web.actors, route)} ${this.sizes(route)} ${this.lines(web, route)}
      </div>
    </section>`;
  }

  fold() {
    this.open = !this.open;
    this.requestUpdate();
  }

  /** @param {WebActor[]} actors @param {import('../state/route.js').Route} route */
  colours(actors, route) {
    const { scheme } = this.listening.state;
    if (!scheme) return nothing;
    const figure = colourFigure(this.listening.state);
    const chooser = this.chooser('colourBy', PLAIN_COLOURS, actorFigures(this.listening.state), route.colourBy, 'colour');
    if (figure) return html`<h2 id="colour">${t('legend.colour')}</h2>${chooser}${this.steps(actors, figure, route.colourBy)}`;
    const counts = countBy(actors, (actor) => valueOf(actor, route.colourBy) ?? 'unknown');
    const entries = palette(route.colourBy, scheme).filter(([value]) => (route.colourBy === 'domain' && value !== RESIDENTS) || counts.has(value));
    return html`<h2 id="colour">${t('legend.colour')}</h2>
      ${chooser}
      <ul>
        ${entries.map(([value, colour]) => this.entry(route, route.colourBy, value, route.colourBy === 'kind' ? sign(SIGNS[/** @type {keyof typeof SIGNS} */ (value)], colour) : dot(colour), counts.get(value) ?? 0))}
        ${counts.has('unknown') ? this.entry(route, route.colourBy, 'unknown', unknownDot, counts.get('unknown') ?? 0) : nothing}
      </ul>`;
  }

  /** @param {WebActor[]} actors @param {import('../state/route.js').Route} route */
  shapes(actors, route) {
    if (route.colourBy === 'kind') return nothing;
    const counts = countBy(actors, (actor) => actor.kind);
    return html`<h2>${t('legend.shape')}</h2>
      <ul>
        ${KINDS.filter((kind) => counts.has(kind)).map((kind) => this.entry(route, 'kind', kind, sign(SIGNS[kind], '#5d5248'), counts.get(kind) ?? 0))}
      </ul>`;
  }

  /** @param {WebActor[]} actors @param {import('../state/route.js').Route} route */
  rings(actors, route) {
    if (route.layout !== 'wheel' || ringsByOf(actors) !== 'involvement') return nothing;
    const counts = countBy(actors, (actor) => actor.involvement?.toString() ?? 'unknown');
    return html`<h2>${t('legend.place')}</h2>
      <p class="line">${t('legend.closer')}</p>
      <ul>
        ${RINGS.involvement.filter((ring) => counts.has(ring)).map((ring) => this.entry(route, 'involvement', ring, nothing, counts.get(ring) ?? 0))}
      </ul>`;
  }

  /** @param {import('../state/route.js').Route} route */
  sizes(route) {
    const figure = sizeFigure(this.listening.state);
    const figures = actorFigures(this.listening.state).filter(({ key, unit }) => unit !== 'yes-no' && !PLAIN_SIZES.includes(key));
    const [least, most] = [figure?.steps[0]?.from, figure?.steps.at(-1)?.to];
    return html`<h2 id="size">${t('legend.size')}</h2>
      ${this.chooser('sizeBy', PLAIN_SIZES, figures, route.sizeBy, 'size')}
      ${least === undefined || most === undefined ? nothing : html`<p class="line sizes">${small} ${figureText(route.sizeBy, least)} <span class="to"></span> ${large} ${figureText(route.sizeBy, most)}</p>`}
      ${figure ? html`<p class="note">${figureMeans(route.sizeBy)}</p><p class="note">${unknownDot} ${t('figures.nobody-ranked')}</p>` : nothing}`;
  }

  /** The steps of a figure: they say what the colours mean, and are no filter. @param {WebActor[]} actors @param {import('../picture/figures.js').FigureScale} figure @param {string} key */
  steps(actors, figure, key) {
    const counts = countBy(actors, (actor) => valueOf(actor, key, figure) ?? 'unknown');
    return html`<p class="note">${figureMeans(key)}</p>
      <ul class="scale">
        ${figure.steps.map(({ value, colour }) => html`<li>${dot(colour)}<span>${stepText(figure, value, key)}</span><span class="count">${counts.get(value) ?? 0}</span></li>`)}
        ${counts.has('unknown') ? html`<li>${unknownDot}<span>${t('figures.nobody-ranked')}</span><span class="count">${counts.get('unknown')}</span></li>` : nothing}
      </ul>`;
  }

  /** @param {import('../contract.js').Web} web @param {import('../state/route.js').Route} route */
  lines(web, route) {
    const counts = countBy(web.ties, (tie) => groupOf(tie.type));
    return html`<h2>${t('legend.line')}</h2>
      <p class="line">${line('M0 5H34', 1.2, '5 3')} ${t('legend.unconfirmed')}</p>
      ${may('write-web') ? html`<p class="small-text"><a href="#/confirm/${encodeURIComponent(web.area.code)}">${t('confirm.title')}</a></p>` : nothing}
      <p class="line">${line('M0 5H34', 1.4, '')} ${t('legend.confirmed')}</p>
      <p class="line">${line('M0 5H34', 3.6, '')} ${t('legend.often')}</p>
      <ul>
        ${Object.keys(TIE_GROUPS)
          .filter((group) => counts.has(group))
          .map((group) => this.entry(route, 'tie', group, nothing, counts.get(group) ?? 0))}
      </ul>`;
  }

  /**
   * @param {import('../state/route.js').Route} route
   * @param {string} facet
   * @param {string} value
   * @param {unknown} mark
   * @param {number} count
   */
  entry(route, facet, value, mark, count) {
    const filter = `${facet}:${value}`;
    const chosen = route.filters.includes(filter);
    const quiet = !chosen && byFacet(route.filters).has(facet);
    return html`<li>
      <button class="entry ${quiet ? 'quiet' : ''}" aria-pressed=${chosen} @click=${() => look({ filters: toggled(route.filters, filter) })}>
        ${mark}<span>${valueName(facet, value)}</span><span class="count">${count}</span>
      </button>
    </li>`;
  }

  /**
   * @param {'colourBy'|'sizeBy'} key
   * @param {string[]} values
   * @param {import('../contract.js').CatalogueMetric[]} figures
   * @param {string} current
   * @param {string} labelledBy
   */
  chooser(key, values, figures, current, labelledBy) {
    const { language } = this.listening.state;
    return html`<select aria-labelledby=${labelledBy} @change=${(/** @type {Event} */ event) => look({ [key]: /** @type {HTMLSelectElement} */ (event.target).value })}>
      ${values.map((value) => html`<option value=${value} ?selected=${value === current}>${t(`${key}.${value}`)}</option>`)}
      ${figures.length === 0
        ? nothing
        : html`<optgroup label=${t('figures.panel')}>
            ${figures.map((figure) => html`<option value=${figure.key} ?selected=${figure.key === current}>${figure[language].name}</option>`)}
          </optgroup>`}
    </select>`;
  }
}

/**
 * @template T
 * @param {T[]} things
 * @param {(thing: T) => string} keyOf
 * @returns {Map<string, number>}
 */
function countBy(things, keyOf) {
  const counts = new Map();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return counts;
}

/** @param {string} d @param {string} fill */
const sign = (d, fill) => svg`<svg aria-hidden="true" viewBox="-1.25 -1.25 2.5 2.5"><path d=${d} fill=${fill}></path></svg>`;
/** @param {string} colour */
const dot = (colour) => sign('M-1 0a1 1 0 1 1 2 0a1 1 0 1 1 -2 0Z', colour);
const small = svg`<svg aria-hidden="true" viewBox="-12 -12 24 24"><circle r="5" fill="#5d5248"></circle></svg>`;
const large = svg`<svg aria-hidden="true" viewBox="-12 -12 24 24"><circle r="11" fill="#5d5248"></circle></svg>`;
const unknownDot = svg`<svg aria-hidden="true" viewBox="-1.25 -1.25 2.5 2.5"><circle r="1" fill=${UNKNOWN} stroke=${UNKNOWN_LINE} stroke-width=".2" stroke-dasharray=".4 .3"></circle></svg>`;
/** @param {string} d @param {number} width @param {string} dash */
const line = (d, width, dash) => svg`<svg class="thread" aria-hidden="true" viewBox="0 0 34 10"><path d=${d} stroke="#7d6b58" stroke-width=${width} stroke-dasharray=${dash}></path></svg>`;

customElements.define('ww-legend', WwLegend);
