/** A service that starts: its pages are there at once, its webs a while later. */
import { store } from './app.js';

const SHORT_WAIT = 700;

/** Waits until the service has its webs, and shows how far it is. */
export async function ready() {
  for (;;) {
    const response = await fetch('/health/ready').catch(() => null);
    const health = response ? await response.json().catch(() => null) : null;
    if (response?.ok) break;
    store.set({ starting: health?.progress ?? { step: '', done: 0, total: 0 } });
    await new Promise((resolve) => setTimeout(resolve, SHORT_WAIT));
  }
  store.set({ starting: null });
}
