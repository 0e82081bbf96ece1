/** How who is signed in is called, as far as the page knows. */
import { store } from './app.js';

/** @returns {{name: string, area: string}|undefined} */
export function knownWorker() {
  const { session } = store.state;
  return (session?.roles ?? []).flatMap(({ people }) => people ?? []).find(({ person }) => person === session?.person);
}
