/** The areas whose web one may see, a card each. */
import { LitElement, css, html, nothing } from 'lit';
import { Listening, may } from '../state/app.js';
import { dateText, number, t, tn } from '../state/texts.js';
import { shared } from './shared-styles.js';

export class WwKernen extends LitElement {
  static styles = [
    shared,
    css`
      :host {
        display: block;
        max-inline-size: 72rem;
        margin-inline: auto;
        padding: 1.5rem 1rem 3rem;
      }
      h1 {
        font-size: 1.9rem;
      }
      .lead {
        max-inline-size: 42rem;
        margin-block: 0.4rem 1.4rem;
        color: var(--wijkweb-soft-color);
      }
      .worry {
        margin-block-end: 1.4rem;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: 1rem;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
      }
      li {
        position: relative;
        display: grid;
        gap: 0.6rem;
        align-content: start;
        padding: 1.1rem 1.2rem;
        background: var(--wijkweb-surface-color);
        border: 1px solid var(--wijkweb-line-color);
        border-radius: var(--wijkweb-radius);
      }
      li:has(a):hover {
        box-shadow: var(--wijkweb-shadow);
      }
      h2 a {
        color: inherit;
        text-decoration: none;
      }
      h2 a::after {
        content: '';
        position: absolute;
        inset: 0;
        border-radius: var(--wijkweb-radius);
      }
      h2 a:focus-visible {
        outline: none;
      }
      h2 a:focus-visible::after {
        outline: var(--utrecht-focus-outline-width) solid var(--utrecht-focus-outline-color);
        outline-offset: 2px;
      }
      h2 {
        font-size: 1.35rem;
      }
      dl {
        display: flex;
        gap: 1.4rem;
        margin: 0;
      }
      dt {
        font-size: 0.9rem;
        color: var(--wijkweb-soft-color);
      }
      dd {
        margin: 0;
        font-size: 1.7rem;
        font-weight: 600;
        line-height: 1.15;
        font-variant-numeric: tabular-nums;
      }
      .numbers {
        display: flex;
        flex-direction: column-reverse;
      }
      .attention {
        color: #8a4b00;
      }
      /* Above the link that fills the card. */
      .attention a {
        position: relative;
        z-index: 1;
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const { areas } = this.listening.state;
    return html`
      <h1>${t('kernen.title')}</h1>
      <p class="lead">${t(may('read-web') ? 'kernen.lead' : 'kernen.lead-closed')}</p>
      ${may('pass-worries-on') ? html`<p class="worry">${t('kernen.worry')} <a class="button small" href="#/pass-on">${t('worry.pass-on')}</a></p>` : nothing}
      ${areas === null
        ? html`<p role="status">${t('loading')}</p>`
        : areas.length === 0
          ? html`<p class="notice">${t(may('import') ? 'kernen.none-import' : 'kernen.none')}</p>`
          : html`<ul>
              ${areas.map((area) => this.card(area))}
            </ul>`}
    `;
  }

  /** @param {import('../contract.js').AreaCard} area */
  card(area) {
    const open = may('read-web');
    return html`<li>
      <h2>${open ? html`<a href="#/kern/${encodeURIComponent(area.code)}">${area.name}</a>` : area.name}</h2>
      <p class="soft small-text">
        ${t(`area.${area.kind}`)}${area.partOf?.name ? t('kernen.part-of', { name: area.partOf.name }) : ''}${area.population ? t('kernen.people', { count: number(area.population) }) : ''}
      </p>
      ${open ? this.contents(area) : nothing}
    </li>`;
  }

  /** What is in the web of an area. @param {import('../contract.js').AreaCard} area */
  contents(area) {
    return html`<dl>
        <div class="numbers"><dt>${t('count.who-what')}</dt><dd>${number(area.actors)}</dd></div>
        <div class="numbers"><dt>${t('count.ties-word')}</dt><dd>${number(area.ties)}</dd></div>
      </dl>
      <p class="small-text soft">
        ${area.lastDate ? t('kernen.known-until', { date: dateText(area.lastDate) }) : nothing}
        ${area.lastChange ? t('kernen.changed', { date: dateText(area.lastChange) }) : nothing}
      </p>
      ${area.unconfirmed ? html`<p class="small-text attention">${tn('kernen.unconfirmed', area.unconfirmed, { count: number(area.unconfirmed) })}${may('write-web') ? html` <a href="#/confirm/${encodeURIComponent(area.code)}">${t('confirm.title')}</a>` : nothing}</p>` : nothing}`;
  }
}
customElements.define('ww-kernen', WwKernen);
