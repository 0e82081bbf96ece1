/** The questions of the place "Inzicht", one a page: in groups, in the order in which they are offered. */
import { html, nothing } from 'lit';
import { may, store } from '../state/app.js';
import { KEPT, keepView } from '../state/saved-view.js';
import { t } from '../state/texts.js';

/** @typedef {import('../state/route.js').Route['place']} Place */
/** @typedef {{name: string, questions: Place[]}} Group */

/**
 * The groups, and the right that one needs for the page that answers each of their questions.
 *
 * @type {{name: string, questions: {place: Place, right: string}[]}[]}
 */
const GROUPS = [
  {
    name: 'carry',
    questions: [
      { place: 'key-parties', right: 'introduce' },
      { place: 'what-if', right: 'try-what-if' },
      { place: 'load', right: 'see-coverage' },
      { place: 'rings', right: 'see-coverage' },
    ],
  },
  {
    name: 'meet',
    questions: [
      { place: 'introductions', right: 'introduce' },
      { place: 'crossing', right: 'see-coverage' },
      { place: 'meeting', right: 'see-coverage' },
      { place: 'referrals', right: 'see-coverage' },
    ],
  },
  {
    name: 'where',
    questions: [
      { place: 'coverage', right: 'see-coverage' },
      { place: 'street-map', right: 'see-coverage' },
      { place: 'beside', right: 'compare-areas' },
    ],
  },
  {
    name: 'share',
    questions: [
      { place: 'market', right: 'introduce' },
      { place: 'facilities', right: 'see-coverage' },
      { place: 'agenda', right: 'read-web' },
      { place: 'together', right: 'see-coverage' },
    ],
  },
  {
    name: 'grow',
    questions: [
      { place: 'stage', right: 'see-coverage' },
      { place: 'initiatives', right: 'see-coverage' },
      { place: 'dossier', right: 'see-coverage' },
      { place: 'money', right: 'see-coverage' },
    ],
  },
  {
    name: 'tell',
    questions: [
      { place: 'points', right: 'read-web' },
      { place: 'stories', right: 'read-web' },
    ],
  },
];

/** What who is signed in may ask, by group. @returns {Group[]} */
export const groups = () =>
  GROUPS.map(({ name, questions }) => ({ name, questions: questions.filter(({ right }) => may(right)).map(({ place }) => place) })).filter(({ questions }) => questions.length > 0);

/** The way from one question to the next, above each; none for who has one question, nor in a story. @param {Place} current @param {string|null} area */
export function insightMenu(current, area) {
  if (store.state.route.story) return nothing;
  const offered = groups();
  if (offered.flatMap(({ questions }) => questions).length < 2) return nothing;
  const own = offered.find(({ questions }) => questions.includes(current));
  return html`<nav class="questions" aria-label=${t('insight.questions')}>
    <div class="groups">
      ${may('see-coverage') ? html`<a href=${to('insight', area)} aria-current=${current === 'insight' ? 'page' : nothing}>${t('insight.all')}</a>` : nothing}
      ${offered.map((group) => html`<a href=${to(group.questions[0], area)} aria-current=${group === own ? 'true' : nothing}>${t(`insight.group.${group.name}`)}</a>`)}
    </div>
    ${own ? html`<div class="of-group">${own.questions.map((place) => html`<a href=${to(place, area)} aria-current=${current === place ? 'page' : nothing}>${t(`insight.${place}.short`)}</a>`)} ${keepButton()}</div>` : nothing}
  </nav>`;
}

/** By which what one sees goes into a story, on the pages of which a view is kept. */
export const keepButton = () => (may('tell-stories') && KEPT.has(store.state.route.place) ? html`<button class="button small" @click=${keepView}>${t('stories.keep')}</button>` : nothing);

/** @param {string} place @param {string|null} area */
export const to = (place, area) => `#/${place}${area === null ? '' : `/${encodeURIComponent(area)}`}`;
