/**
 * What others change in the area on the screen appears by itself: read anew, drawn in its place, and told in a line. Nothing
 * is read for a window that nobody looks at, and reading for somebody who went away is no use of their session.
 */
import { ServiceProblem, UNREACHABLE } from '../api/client.js';
import { merged } from '../picture/roster.js';
import { loadFigures } from './figures.js';
import { readKern, reloaded } from './actions.js';
import { may, store } from './app.js';
import { follow, forgetVersions } from './following.js';
import { newsOf } from './news.js';
import { client } from './service.js';

/** Changes come in handfuls; they are read together. */
const TOGETHER_MS = 300;
const AGAIN_MS = 5000;
/** After this long without a key or a touch nobody is there. */
const UNATTENDED_MS = 20 * 60_000;

let used = Date.now();
let reading = false;
/** @type {ReturnType<typeof setTimeout>|undefined} */
let soon;
/** @type {import('../contract.js').Session|null} */
let follower = null;

/** Begins to follow whatever is looked at. */
export function startLive() {
  store.subscribe(attend);
  document.addEventListener('visibilitychange', attend);
  addEventListener('online', () => store.state.route.place === 'kern' && heard());
  for (const kind of ['pointerdown', 'keydown', 'wheel']) addEventListener(kind, use, { capture: true, passive: true });
  setInterval(attend, UNATTENDED_MS / 10);
}

function use() {
  const away = isAway();
  used = Date.now();
  if (away) attend();
}

const isAway = () => Date.now() - used > UNATTENDED_MS;

function attend() {
  const { session, route, starting } = store.state;
  if (session !== follower) {
    follower = session;
    follow('', heard);
    forgetVersions();
  }
  const looks = !starting && session?.signedIn && may('read-web') && route.place === 'kern' && document.visibilityState === 'visible' && !isAway();
  follow(looks ? (route.area ?? '') : '', heard);
}

function heard() {
  clearTimeout(soon);
  soon = setTimeout(() => void renew(), TOGETHER_MS);
}

/** Reads the web again. What was done here itself comes first, so that it is not told as somebody else's. */
async function renew() {
  if (reading || client.writes > 0) return heard();
  reading = true;
  try {
    await reloaded();
    const before = store.state;
    if (!before.web || before.web.area.code !== before.route.area) return;
    const { card, web } = await readKern(before.route);
    const { state } = store;
    // It was looked at otherwise, or changed here, in the meantime.
    if (state.session !== before.session || state.route.place !== 'kern' || state.route.area !== before.route.area) return;
    if (state.web !== before.web || client.writes > 0) return heard();
    const same = JSON.stringify(web) === JSON.stringify(before.web);
    const news = newsOf(before.web, web);
    store.set({ card, live: state.live + 1, ...(same ? {} : { web, roster: merged(state.roster, web) }), ...(news.length > 0 ? { news } : {}) });
    if (!same || isWithoutFigures(state)) void loadFigures(client).catch(unlessRefused);
  } catch (error) {
    unlessRefused(error);
    if (/** @type {ServiceProblem} */ (error).status === UNREACHABLE) setTimeout(heard, AGAIN_MS);
  } finally {
    reading = false;
  }
}

/** They were read while the network was away. @param {import('./app.js').AppState} state */
const isWithoutFigures = ({ metrics, long }) => !metrics && !long.metrics;

/** What is read by itself fails quietly: what one does next tells what is wrong. @param {unknown} error */
function unlessRefused(error) {
  if (!(error instanceof ServiceProblem)) throw error;
}
