/** Who hangs together: parts that stay together when one or two fall away. */
import { LitElement, html, nothing } from 'lit';
import { Listening } from '../state/app.js';
import { longFigure } from '../state/long-figures.js';
import { number, t, tn } from '../state/texts.js';
import { explained, sectionLook } from './figure-section.js';
import { figureTable, nameList, namesOf } from './figure-table.js';
import './ww-computing.js';

/** @typedef {import('../contract.js').Cohesion} Cohesion */
/** @typedef {import('./figure-table.js').Names} Names */

/** More names than these are folded away. */
const FEW = 8;

export class WwCohesion extends LitElement {
  static styles = sectionLook;

  listening = new Listening(this);

  render() {
    const { answer } = longFigure('cohesion');
    return html`${explained(t('cohesion.means'), t('cohesion.leaves-out'))}
      <ww-computing name="cohesion"></ww-computing>
      ${answer?.state === 'done' ? this.levels(answer) : nothing}`;
  }

  /** The tightest first: there is the news. @param {Cohesion} cohesion */
  levels({ levels = [], names }) {
    const known = namesOf({ names });
    return [...levels].reverse().map(({ k, parts }) => this.level(k, parts, known));
  }

  /** @param {number} k @param {import('../contract.js').NamedActors[]} parts @param {Names} names */
  level(k, parts, names) {
    const said = tn(`cohesion.level-${k}`, parts.length, { n: number(parts.length) });
    if (parts.length === 0) return html`<p class="said">${t(`cohesion.level-${k}.none`)}</p>`;
    const rows = parts.map(({ count, actors }) => [number(count), who(actors, names, count)]);
    return figureTable(said, [t('cohesion.how-many'), t('cohesion.who')], rows);
  }
}

/** @param {string[]} actors @param {Names} names @param {number} count */
function who(actors, names, count) {
  const list = nameList(actors, names, count);
  return actors.length > FEW ? html`<details><summary>${t('cohesion.show', { n: number(actors.length) })}</summary>${list}</details>` : list;
}

customElements.define('ww-cohesion', WwCohesion);
