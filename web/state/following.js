/**
 * The stream in which the service tells that an area has another version: one for the area on the screen, and none while
 * nobody looks. A browser keeps six connections to one host, for all its windows together.
 */

/** How long what is read first waits to know of which version it is. */
const SOON_MS = 250;
/** When a stream was refused, or sent away. */
const AGAIN_MS = 30_000;

/** The last version that was heard of each area. @type {Map<string, string>} */
const known = new Map();
/** Areas that were read before it was known of which version. @type {Set<string>} */
const unsure = new Set();

let followed = '';
/** @type {EventSource|null} */
let stream = null;
/** @type {ReturnType<typeof setTimeout>|undefined} */
let later;
/** @type {(value?: unknown) => void} */
let settle = () => {};
/** @type {Promise<unknown>} */
let first = Promise.resolve();

/**
 * Follows an area in place of the one before.
 *
 * @param {string} area empty for none
 * @param {(area: string) => void} heard told when it has another version than what is on the screen
 */
export function follow(area, heard) {
  if (area === followed) return;
  stop();
  followed = area;
  if (area) open(area, heard);
}

/** What was heard counts no more: somebody else looks. */
export function forgetVersions() {
  known.clear();
  unsure.clear();
}

/** Waits a moment until the version of an area is known, so that what is read then is at least that. @param {string} area */
export async function versionKnown(area) {
  if (area !== followed) return;
  const soon = new Promise((resolve) => setTimeout(() => resolve('late'), SOON_MS));
  if ((await Promise.race([first, soon])) === 'late') unsure.add(area);
}

/** @param {string} area @param {(area: string) => void} heard */
function open(area, heard) {
  first = new Promise((resolve) => (settle = resolve));
  const events = new EventSource(`/v1/areas/${encodeURIComponent(area)}/events`);
  stream = events;
  events.onmessage = ({ lastEventId }) => {
    const before = known.get(area);
    known.set(area, lastEventId);
    settle();
    const news = before === undefined ? unsure.has(area) : before !== lastEventId;
    unsure.delete(area);
    if (news) heard(area);
  };
  // In too many other windows: this one follows again when somebody comes back to it.
  events.addEventListener('elsewhere', () => close());
  events.onerror = () => {
    settle();
    if (events.readyState !== EventSource.CLOSED || stream !== events) return;
    later = setTimeout(() => open(area, heard), AGAIN_MS);
  };
}

function close() {
  stream?.close();
  stream = null;
}

function stop() {
  clearTimeout(later);
  close();
  settle();
}
