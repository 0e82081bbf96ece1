/** One's own web, which needs no visit. */
import { store } from './app.js';

/** @param {string|null} person */
export const isOwn = (person) => person !== null && store.state.session?.role === 'resident' && store.state.session.person === person;
