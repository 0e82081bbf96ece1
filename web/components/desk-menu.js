/** The way between the places from which a coordinator works. */
import { html, nothing } from 'lit';
import { DESK } from '../state/route.js';
import { t } from '../state/texts.js';

/** @param {string} current @param {string|null} area */
export const deskMenu = (current, area) => html`<nav class="questions" aria-label=${t('desk.places')}>
  ${[...DESK].map((place) => html`<a href="#/${place}${area === null ? '' : `/${encodeURIComponent(area)}`}" aria-current=${current === place ? 'page' : nothing}>${t(`place.${place}`)}</a>`)}
</nav>`;
