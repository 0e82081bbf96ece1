/** The place "Inzicht": what one can ask of the web of an area. */
import { LitElement, css, html } from 'lit';
import { Listening } from '../state/app.js';
import { t } from '../state/texts.js';
import { areaChoice, areaChoiceStyles } from './area-choice.js';
import { groups, to } from './insight-menu.js';
import { insightStyles } from './insight-styles.js';
import { shared } from './shared-styles.js';

export class WwInsight extends LitElement {
  static styles = [
    shared,
    areaChoiceStyles,
    insightStyles,
    css`
      .cards {
        display: grid;
        gap: 1rem;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
      }
      .cards li {
        position: relative;
        padding: 1rem 1.2rem;
        border: 1px solid var(--wijkweb-line-color);
        border-radius: var(--wijkweb-radius);
        background: var(--wijkweb-surface-color);
      }
      .cards li:hover {
        box-shadow: var(--wijkweb-shadow);
      }
      .cards h3 {
        margin-block: 0 0.3rem;
        font-size: 1.1rem;
      }
      .cards a::after {
        content: '';
        position: absolute;
        inset: 0;
      }
    `,
  ];

  listening = new Listening(this);

  render() {
    const { areas, route } = this.listening.state;
    return html`<h1>${t('insight.title')}</h1>
      <p class="lead">${t('insight.lead')}</p>
      <div class="area">${areaChoice(areas, route.area)}</div>
      ${groups().map(({ name, questions }) => html`<section aria-labelledby=${name}>
        <h2 id=${name}>${t(`insight.group.${name}`)}</h2>
        <ul class="plain-list cards">
          ${questions.map((place) => html`<li><h3><a href=${to(place, route.area)}>${t(`insight.${place}.title`)}</a></h3><p class="soft">${t(`insight.${place}.lead`)}</p></li>`)}
        </ul>
      </section>`)}`;
  }
}
customElements.define('ww-insight', WwInsight);
