/** The questions of the place "Inzicht", one a page: a plain list, in the order in which they are offered. */
import { html, nothing } from 'lit';
import { may, store } from '../state/app.js';
import { KEPT, keepView } from '../state/saved-view.js';
import { t } from '../state/texts.js';

/**
 * The page that answers each, and the right that one needs for it.
 *
 * @type {{place: import('../state/route.js').Route['place'], right: string}[]}
 */
export const QUESTIONS = [
  { place: 'key-parties', right: 'introduce' },
  { place: 'what-if', right: 'try-what-if' },
  { place: 'introductions', right: 'introduce' },
  { place: 'crossing', right: 'see-coverage' },
  { place: 'coverage', right: 'see-coverage' },
  { place: 'meeting', right: 'see-coverage' },
  { place: 'load', right: 'see-coverage' },
  { place: 'rings', right: 'see-coverage' },
  { place: 'facilities', right: 'see-coverage' },
  { place: 'referrals', right: 'see-coverage' },
  { place: 'street-map', right: 'see-coverage' },
  { place: 'beside', right: 'compare-areas' },
  { place: 'market', right: 'introduce' },
  { place: 'agenda', right: 'read-web' },
  { place: 'stage', right: 'see-coverage' },
  { place: 'together', right: 'see-coverage' },
  { place: 'initiatives', right: 'see-coverage' },
  { place: 'money', right: 'see-coverage' },
  { place: 'points', right: 'read-web' },
  { place: 'stories', right: 'read-web' },
];

/** Those that who is signed in may ask. */
export const questions = () => QUESTIONS.filter(({ right }) => may(right));

/** The way from one question to the next, above each; none for who has one question, nor in a story. @param {string} current @param {string|null} area */
export const insightMenu = (current, area) => (questions().length < 2 || store.state.route.story ? nothing : menu(current, area));

/** @param {string} current @param {string|null} area */
const menu = (current, area) => html`<nav class="questions" aria-label=${t('insight.questions')}>
  ${may('see-coverage') ? html`<a href=${to('insight', area)} aria-current=${current === 'insight' ? 'page' : nothing}>${t('insight.all')}</a>` : nothing}
  ${questions().map(({ place }) => html`<a href=${to(place, area)} aria-current=${current === place ? 'page' : nothing}>${t(`insight.${place}.short`)}</a>`)}
  ${keepButton()}
</nav>`;

/** By which what one sees goes into a story, on the pages of which a view is kept. */
export const keepButton = () => (may('tell-stories') && KEPT.has(store.state.route.place) ? html`<button class="button small" @click=${keepView}>${t('stories.keep')}</button>` : nothing);

/** @param {string} place @param {string|null} area */
export const to = (place, area) => `#/${place}${area === null ? '' : `/${encodeURIComponent(area)}`}`;
