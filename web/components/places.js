/** The places that are not needed for the first picture: each is read when one goes there. */
import { html } from 'lit';

/** @typedef {import('../state/route.js').Route['place']} Place */

/** @type {Partial<Record<Place, {load: () => Promise<unknown>, view: () => unknown}>>} */
export const PLACES = {
  import: { load: () => import('./ww-import.js'), view: () => html`<ww-import></ww-import>` },
  cases: { load: () => import('./ww-cases.js'), view: () => html`<ww-cases></ww-cases>` },
  person: { load: () => import('./ww-person.js'), view: () => html`<ww-person></ww-person>` },
  conversation: { load: () => import('./ww-conversation.js'), view: () => html`<ww-conversation></ww-conversation>` },
  'pass-on': { load: () => import('./ww-worry-form.js'), view: () => html`<ww-worry-form></ww-worry-form>` },
  worries: { load: () => import('./ww-worries.js'), view: () => html`<ww-worries></ww-worries>` },
  coverage: { load: () => import('./ww-coverage.js'), view: () => html`<ww-coverage></ww-coverage>` },
  changes: { load: () => import('./ww-changes.js'), view: () => html`<ww-changes></ww-changes>` },
  time: { load: () => import('./ww-compare.js'), view: () => html`<ww-compare></ww-compare>` },
  confirm: { load: () => import('./ww-confirm.js'), view: () => html`<ww-confirm></ww-confirm>` },
  'what-if': { load: () => import('./ww-what-if.js'), view: () => html`<ww-what-if></ww-what-if>` },
  duplicates: { load: () => import('./ww-duplicates.js'), view: () => html`<ww-duplicates></ww-duplicates>` },
  held: { load: () => import('./ww-held.js'), view: () => html`<ww-held></ww-held>` },
  insight: { load: () => import('./ww-insight.js'), view: () => html`<ww-insight></ww-insight>` },
  introductions: { load: () => import('./ww-introductions.js'), view: () => html`<ww-introductions></ww-introductions>` },
  crossing: { load: () => import('./ww-crossing.js'), view: () => html`<ww-crossing></ww-crossing>` },
  meeting: { load: () => import('./ww-meeting.js'), view: () => html`<ww-meeting></ww-meeting>` },
  load: { load: () => import('./ww-load.js'), view: () => html`<ww-load></ww-load>` },
  rings: { load: () => import('./ww-rings.js'), view: () => html`<ww-rings></ww-rings>` },
  referrals: { load: () => import('./ww-referrals.js'), view: () => html`<ww-referrals></ww-referrals>` },
  'key-parties': { load: () => import('./ww-key-parties.js'), view: () => html`<ww-key-parties></ww-key-parties>` },
  'street-map': { load: () => import('./ww-street-map.js'), view: () => html`<ww-street-map></ww-street-map>` },
  beside: { load: () => import('./ww-beside.js'), view: () => html`<ww-beside></ww-beside>` },
  day: { load: () => import('./ww-day.js'), view: () => html`<ww-day></ww-day>` },
  invitations: { load: () => import('./ww-invitations.js'), view: () => html`<ww-invitations></ww-invitations>` },
  facilities: { load: () => import('./ww-facilities.js'), view: () => html`<ww-facilities></ww-facilities>` },
  card: { load: () => import('./ww-card.js'), view: () => html`<ww-card></ww-card>` },
  agenda: { load: () => import('./ww-agenda.js'), view: () => html`<ww-agenda></ww-agenda>` },
  market: { load: () => import('./ww-market.js'), view: () => html`<ww-market></ww-market>` },
  money: { load: () => import('./ww-money.js'), view: () => html`<ww-money></ww-money>` },
  together: { load: () => import('./ww-together.js'), view: () => html`<ww-together></ww-together>` },
  initiatives: { load: () => import('./ww-initiatives.js'), view: () => html`<ww-initiatives></ww-initiatives>` },
  stage: { load: () => import('./ww-stage.js'), view: () => html`<ww-stage></ww-stage>` },
  evening: { load: () => import('./ww-evening.js'), view: () => html`<ww-evening></ww-evening>` },
  worry: { load: () => import('./ww-worry.js'), view: () => html`<ww-worry></ww-worry>` },
};
