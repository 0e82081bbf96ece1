/** Above the picture: which kern, as of when, how much of it is shown, and what one can do. */
import { LitElement, css, html, nothing } from 'lit';
import { look } from '../state/actions.js';
import { Listening, may, store } from '../state/app.js';
import { shownPart } from '../state/pictured.js';
import { HOME, writeRoute } from '../state/route.js';
import { keepView } from '../state/saved-view.js';
import { dateText, number, t } from '../state/texts.js';
import { shared } from './shared-styles.js';
import './ww-export.js';

export class WwBar extends LitElement {
  static styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.3rem 0.75rem;
        padding: 0.35rem 1rem 0.2rem;
      }
      .title {
        margin-inline-end: auto;
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 0.75rem;
      }
      h1 {
        font-size: 1.5rem;
      }
      .group {
        display: inline-flex;
      }
      .group .button {
        border-radius: 0;
        margin-inline-start: -1px;
      }
      .group .button:first-child {
        border-radius: 8px 0 0 8px;
      }
      .group .button:last-child {
        border-radius: 0 8px 8px 0;
      }
      @media (max-width: 720px) {
        :host {
          padding: 0.3rem 0.6rem;
          gap: 0.3rem 0.45rem;
        }
        .title {
          inline-size: 100%;
        }
        .long {
          display: none;
        }
        h1 {
          font-size: 1.25rem;
        }
        .button {
          padding-inline: 0.55rem;
        }
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const { state } = this.listening;
    const { web, route } = state;
    if (!web) return nothing;
    const shown = shownPart(state);
    return html`
      <div class="title">
        <h1>${web.area.name}</h1>
        <p class="soft small-text">
          ${t('bar.as-of', { date: dateText(web.asOf) })} ·
          ${t('bar.actors', { n: number(shown.actors.size), of: number(web.counts.actorsOf) })} ·
          ${t('bar.ties', { n: number(shown.ties.length), of: number(web.counts.tiesOf) })}
        </p>
      </div>
      ${route.story ? nothing : this.actions(web, route)}
    `;
  }

  /** What one can do; while a story is told, the picture has the room. @param {import('../contract.js').Web} web @param {import('../state/route.js').Route} route */
  actions(web, route) {
    return html`${this.choice('layout', ['wheel', 'force'], route.layout)}
      ${this.choice('show', ['picture', 'table'], route.show)}
      <a class="button small" href="#/time/${encodeURIComponent(web.area.code)}">${t('bar.time')}</a>
      ${may('try-what-if') ? html`<a class="button small" href=${writeRoute({ ...HOME, place: 'what-if', area: web.area.code, asOf: route.asOf })}>${t('bar.what-if')}</a>` : nothing}
      ${may('see-coverage') ? html`<a class="button small" href="#/insight/${encodeURIComponent(web.area.code)}">${t('place.insight')}</a>` : html`<a class="button small" href="#/agenda/${encodeURIComponent(web.area.code)}">${t('insight.agenda.short')}</a>`}
      ${may('compare-areas') && !may('see-coverage') ? html`<a class="button small" href="#/beside/${encodeURIComponent(web.area.code)}">${t('place.beside')}</a>` : nothing}
      ${may('see-coverage') ? html`<a class="button small" href="#/coverage/${encodeURIComponent(web.area.code)}">${t('bar.coverage')}</a>` : nothing}
      ${may('write-web') ? html`<button class="button primary small" aria-label=${t('bar.add')} @click=${() => store.set({ panel: 'add-actor' })}>+<span class="long"> ${t('bar.add')}</span></button>` : nothing}
      ${may('tell-stories') ? html`<button class="button small" aria-label=${t('stories.keep')} @click=${keepView}><span aria-hidden="true">❝</span><span class="long">${t('stories.keep-short')}</span></button>` : nothing}
      <ww-export></ww-export>
    `;
  }

  /**
   * @param {'layout'|'show'} key
   * @param {string[]} values
   * @param {string} current
   */
  choice(key, values, current) {
    return html`<div class="group" role="group" aria-label=${t(key)}>
      ${values.map(
        (value) => html`<button class="button small" aria-pressed=${value === current} @click=${() => look({ [key]: value })}>${t(`${key}.${value}`)}</button>`,
      )}
    </div>`;
  }
}
customElements.define('ww-bar', WwBar);
