/** One's own web, which needs no visit. */
import { store } from './app.js';
import { ME } from './route.js';

/** @param {string|null} person an id, or one's own page */
export const isOwn = (person) => person !== null && store.state.session?.role === 'resident' && (person === ME || person === store.state.session.person);
