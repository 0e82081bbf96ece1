/**
 * What is told of an area in steps.
 *
 * @typedef {import('../contract.js').Story} Story
 * @typedef {import('../contract.js').StoryStep} StoryStep
 * @typedef {import('./route.js').Route} Route
 */
import { go, look } from './actions.js';
import { store } from './app.js';
import { loadInsight } from './insight.js';
import { HOME, writeRoute } from './route.js';
import { routeOf } from './saved-view.js';
import { client } from './service.js';
import { t } from './texts.js';

/** How long the text of a step may be. */
export const LONGEST = 1000;

/** @param {string} area */
const path = (area) => `/v1/areas/${encodeURIComponent(area)}/stories`;

/** The link to a story: where it begins. @param {string} area @param {string} story */
export const linkTo = (area, story) => writeRoute({ ...HOME, place: 'stories', area, story });

/** The stories of an area; the address of one begins it. @param {Route} route @param {string} area */
export async function openStories(route, area) {
  await loadInsight('stories', area);
  const now = store.state.route;
  // Whoever was quick went on to a step already, or left.
  if (!route.story || now.place !== 'stories' || now.area !== area || now.story !== route.story) return;
  const story = storiesOf(area).find(({ id }) => id === route.story);
  const first = story?.steps[0] ? routeOf(area, story.steps[0], story.id, 1) : { ...route, story: null };
  history.replaceState(null, '', writeRoute(first));
  store.set({ story: story ?? null });
  if (!story?.steps.length) store.set({ message: { text: t(story ? 'stories.no-steps' : 'stories.gone'), kind: 'bad' } });
  await go(first);
}

/** @param {string} area @returns {Story[]} */
const storiesOf = (area) => {
  const { insight } = store.state;
  return insight?.place === 'stories' && insight.area === area ? /** @type {import('../contract.js').Stories} */ (insight.answer).stories : [];
};

/** Reads the story of which a step is looked at. @param {string} area @param {string} id */
export async function loadStory(area, id) {
  const { stories } = await client.get(path(area));
  const story = stories.find((/** @type {Story} */ one) => one.id === id) ?? null;
  if (store.state.route.story === id) store.set({ story });
  return story;
}

/** Goes to a step of the story that is played. @param {Story} story @param {number} at from 1 */
export function goTo(story, at) {
  const { area } = store.state.route;
  const step = story.steps[at - 1];
  if (!area || !step) return;
  const route = routeOf(area, step, story.id, at);
  store.set({ panel: 'none', story });
  history.pushState(null, '', writeRoute(route));
  void go(route);
}

/** Out of the story, to where all are. */
export const leave = () => look({ ...HOME, place: 'stories', area: store.state.route.area });

/** Keeps a story as it is given; one without a version is new. @param {string} area @param {Omit<Story, 'made'|'version'> & {version?: string}} story */
export async function saveStory(area, { id, title, steps, version }) {
  await client.write('PUT', `${path(area)}/${id}`, { id, title, steps }, version ? `"${version}"` : undefined);
  await loadInsight('stories', area);
}

/** @param {string} area @param {Story} story */
export async function removeStory(area, { id, version }) {
  await client.write('DELETE', `${path(area)}/${id}`, undefined, `"${version}"`);
  await loadInsight('stories', area);
}

/** A list with one moved by a place. @template T @param {T[]} list @param {number} from @param {number} by @returns {T[]} */
export function moved(list, from, by) {
  const next = [...list];
  next.splice(from + by, 0, ...next.splice(from, 1));
  return next;
}
