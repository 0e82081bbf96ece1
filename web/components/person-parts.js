/** The parts of the page of a person, in their order, and who has them. */
import { html } from 'lit';

/**
 * @typedef {object} PersonPage
 * @property {import('../state/route.js').PersonPart} id its name is the text `person.part.{id}`
 * @property {string[]} roles
 * @property {() => Promise<unknown>} load
 * @property {() => unknown} view
 */

/** @type {PersonPage[]} */
export const PARTS = [
  { id: 'web', roles: ['wijkteam', 'resident'], load: () => import('./ww-personal-web.js'), view: () => html`<ww-personal-web></ww-personal-web>` },
  { id: 'talk', roles: ['wijkteam', 'resident'], load: () => import('./ww-conversations.js'), view: () => html`<ww-conversations></ww-conversations>` },
  { id: 'supports', roles: ['wijkteam', 'resident'], load: () => import('./ww-supports.js'), view: () => html`<ww-supports></ww-supports>` },
  { id: 'parties', roles: ['wijkteam', 'resident'], load: () => import('./ww-parties.js'), view: () => html`<ww-parties></ww-parties>` },
  { id: 'signals', roles: ['wijkteam'], load: () => import('./ww-signals.js'), view: () => html`<ww-signals></ww-signals>` },
  { id: 'confirm', roles: ['wijkteam', 'resident'], load: () => import('./ww-confirm-own.js'), view: () => html`<ww-confirm-own></ww-confirm-own>` },
  { id: 'looked', roles: ['resident'], load: () => import('./ww-looked.js'), view: () => html`<ww-looked></ww-looked>` },
  { id: 'data', roles: ['wijkteam', 'resident'], load: () => import('./ww-own-data.js'), view: () => html`<ww-own-data></ww-own-data>` },
];
