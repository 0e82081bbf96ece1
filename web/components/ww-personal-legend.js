/** What the signs, lines and grounds of a personal wijkweb mean. */
import { LitElement, css, html, svg } from 'lit';
import { threadWidth, wavy } from '../draw/personal-threads.js';
import { paperPattern } from '../draw/personal-figure.js';
import { Listening } from '../state/app.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';

const THREAD = '#8a6a55';

export class WwPersonalLegend extends LitElement {
  static styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 0.2rem 0 0.6rem;
      }
      h2 {
        font-size: 1.05rem;
        margin-block-end: 0.2rem;
      }
      p {
        margin-block-end: 0.5rem;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
        gap: 0.1rem 1rem;
      }
      li {
        display: flex;
        align-items: center;
        gap: 0.6rem;
        min-block-size: 27px;
        font-size: 0.95rem;
        line-height: 1.25;
      }
      svg {
        flex: none;
        inline-size: 42px;
        block-size: 22px;
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    return html`<section aria-labelledby="title">
      <h2 id="title">${t('legend')}</h2>
      <p class="small-text">${t('personal.legend.body')}</p>
      <ul>
        ${entry(line('M2 11H40', threadWidth('daily')), t('personal.legend.often'))} ${entry(line('M2 11H40', 2.2, '7 5'), t('legend.unconfirmed'))}
        ${entry(line(wavy({ x: 1, y: 11 }, { x: 41, y: 11 }), 2.2), t('personal.legend.strained'))} ${entry(line('M2 11H40', 1.8, '1.5 5'), t('personal.legend.not-now'))}
        ${entry(line('M2 14Q20 2 40 12', 1.6, '0.1 4.4', '#7a2e1d'), t('personal.legend.arose'))} ${entry(ground('#f4e2d3'), t('personal.legend.some'))}
        ${entry(ground('#ffffff'), t('personal.legend.none'))} ${entry(ground('url(#paper)'), t('personal.legend.not-asked'))}
        ${entry(svg`<rect x="2" y="4" width="38" height="14" fill="#0e7c86"></rect>`, t('personal.legend.chosen'))}
      </ul>
    </section>`;
  }
}

/** @param {unknown} sign @param {string} text */
const entry = (sign, text) => html`<li><svg aria-hidden="true" viewBox="0 0 42 22"><defs>${paperPattern}</defs>${sign}</svg>${text}</li>`;
/** @param {string} d @param {number} width @param {string} [dash] @param {string} [colour] */
const line = (d, width, dash = 'none', colour = THREAD) => svg`<path d=${d} fill="none" stroke=${colour} stroke-width=${width} stroke-dasharray=${dash} stroke-linecap=${dash === '0.1 4.4' ? 'round' : 'butt'}></path>`;
/** @param {string} fill */
const ground = (fill) => svg`<rect x="2" y="2" width="38" height="18" fill=${fill} stroke="#cdbb98"></rect>`;

customElements.define('ww-personal-legend', WwPersonalLegend);
