/** A story on paper: each step with its text, and the picture of a web as whoever prints it may see it. */
import { merged } from '../picture/roster.js';
import { ServiceProblem } from '../api/client.js';
import { readKern } from './actions.js';
import { store } from './app.js';
import { posterOf } from './exporting.js';
import { routeOf, viewText } from './saved-view.js';
import { number } from './texts.js';

/** @typedef {import('../contract.js').Story} Story */
/** @typedef {import('../contract.js').StoryStep} StoryStep */

/** @param {Story} story @param {string} area */
export async function printStory(story, area) {
  const sheet = document.createElement('main');
  sheet.id = 'print';
  sheet.className = 'a4 story';
  sheet.append(written('h1', story.title));
  for (const [i, step] of story.steps.entries()) sheet.append(await printedStep(story, area, step, i + 1));
  document.querySelector('#print')?.remove();
  document.body.append(sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  print();
}

/** @param {Story} story @param {string} area @param {StoryStep} step @param {number} at */
async function printedStep(story, area, step, at) {
  const section = document.createElement('section');
  section.append(written('h2', `${number(at)}. ${viewText(step, area)}`), written('p', step.text));
  const drawing = step.place === 'kern' ? await drawingFor(routeOf(area, step, story.id, at)) : null;
  if (drawing) section.append(new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement);
  return section;
}

/** The picture of a web; none of one that cannot be read now. @param {import('./route.js').Route} route */
async function drawingFor(route) {
  try {
    const { card, web } = await readKern(route);
    const force = route.layout === 'force' ? await import('../picture/force.js') : null;
    return posterOf({ ...store.state, route, card, web, roster: merged(null, web), metrics: null, force });
  } catch (error) {
    if (!(error instanceof ServiceProblem)) throw error;
    return null;
  }
}

/** @param {'h1'|'h2'|'p'} tag @param {string} text */
function written(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
