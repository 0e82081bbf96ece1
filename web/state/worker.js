/** How who is signed in is called, as far as the page knows. */
import { store } from './app.js';

/** @returns {{name: string, area: string}|undefined} */
export function knownWorker() {
  const { session } = store.state;
  return (session?.roles ?? []).flatMap(({ people }) => people ?? []).find(({ person }) => person === session?.person);
}

/** Where one works, as far as the page knows: else where a wijkteam does, else the first area. @returns {string|undefined} */
export function areaOfWork() {
  const { areas, session } = store.state;
  const anybody = (session?.roles ?? []).flatMap(({ people }) => people ?? [])[0];
  const area = (knownWorker() ?? anybody)?.area;
  return areas?.some(({ code }) => code === area) ? area : areas?.[0]?.code;
}
