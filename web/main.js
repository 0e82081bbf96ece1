/** Starts the viewer. */
import { UNREACHABLE } from './api/client.js';
import { start, speak } from './state/actions.js';
import { store } from './state/app.js';
import { startLive } from './state/live.js';
import { fontsReady } from './state/measure.js';
import './components/ww-app.js';

/** Dutch first; English for who chose it. */
const language = localStorage.getItem('wijkweb.language') === 'en' ? 'en' : 'nl';

startLive();
Promise.all([speak(language), fontsReady()])
  .then(start)
  .catch((error) => {
    store.set({ problem: { title: String(error?.message ?? error), status: UNREACHABLE } });
    throw error;
  });
