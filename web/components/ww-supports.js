/** What somebody is helped with, by whom, and who falls in; what is there beside what was promised. */
import { LitElement, css, html, nothing } from 'lit';
import { byLevel } from '../personal/supports.js';
import { latest } from '../personal/around.js';
import { Listening } from '../state/app.js';
import { personalOf } from '../state/personal.js';
import { listed } from '../state/personal-words.js';
import { dateText, t, tn } from '../state/texts.js';
import { personStyles } from './person-styles.js';
import { shared } from './shared-styles.js';
import { givenTo, helpByKind, whoFallsIn } from './support-lists.js';
import './ww-safety-net.js';

/** @typedef {import('../personal/around.js').Other} Other */

export class WwSupports extends LitElement {
  static styles = [
    shared,
    personStyles,
    css`
      .dots {
        display: inline-flex;
        flex-wrap: wrap;
        gap: 4px;
        vertical-align: -2px;
        margin-inline-end: 0.4rem;
      }
      .dot {
        inline-size: 14px;
        block-size: 14px;
        border-radius: 50%;
        background: #8c3a22;
        border: 2px solid #8c3a22;
      }
      .dot.promised {
        background: none;
        border-style: dashed;
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const personal = personalOf(this.listening.state);
    if (!personal) return nothing;
    const given = givenTo(personal);
    const asked = latest(personal.web.asked, ['support', 'all'], personal.day);
    return html`<div class="top"><h2>${t('supports.title')}</h2></div>
      <p class="lead">${asked ? t(`supports.asked.${asked.answer ?? 'some'}`, { date: dateText(asked.on) }) : t('supports.not-asked')}</p>
      ${given.length === 0
        ? html`<p>${t('supports.none')}</p>`
        : html`${helpByKind(personal)}
            <h2>${t('supports.levels')}</h2>
            <p class="lead">${t('supports.levels-means')}</p>
            <ul>${byLevel(given).map((level) => this.level(level))}</ul>
            <h2>${t('supports.who-falls-in')}</h2>
            ${whoFallsIn(personal)}`}
      <ww-safety-net></ww-safety-net>`;
  }

  /** @param {{level: number|null, now: Other[], promised: Other[]}} level */
  level({ level, now, promised }) {
    const dots = [...now.map(() => 'dot'), ...promised.map(() => 'dot promised')];
    return html`<li class="row-item">
      <strong>${level === null ? t('supports.level-unknown') : t(`level.${level}`)}</strong>: ${now.length === 0 ? t('supports.help-none') : tn('supports.help-now', now.length)}${promised.length > 0 ? `, ${tn('supports.help-promised', promised.length)}` : ''}.
      <div>${dots.length > 0 ? html`<span class="dots" aria-hidden="true">${dots.map((look) => html`<span class=${look}></span>`)}</span>` : nothing}<span class="soft small-text">${listed([...now, ...promised].map(({ label }) => label.name))}</span></div>
    </li>`;
  }
}
customElements.define('ww-supports', WwSupports);
