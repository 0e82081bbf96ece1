/** Signing in and out at the place that vouches for people. */
import { store } from './app.js';
import { client } from './service.js';
import { t } from './texts.js';
import { forgetVisits } from './visits.js';

/** Where one was when one left to sign in; the address of this page is not told to anybody. */
const PLACE = 'wijkweb.place';
/** Why one may not be let in, as the service tells in the address. */
const REFUSALS = ['unreachable', 'denied', 'failed', 'no-role', 'several-roles', 'no-areas', 'no-person'];
/** Those that have to do with the account: another may do. */
const OF_THE_ACCOUNT = ['denied', 'no-role', 'several-roles', 'no-areas', 'no-person'];

export const SIGN_IN = '/sign-in/provider';
export const SIGN_IN_AS_ANOTHER = `${SIGN_IN}?other=true`;

/** Why signing in did not work, which the address tells once; null when it does not. @returns {string|null} */
export function takeRefusal() {
  const why = new URLSearchParams(location.search).get('sign-in');
  if (why === null) return null;
  history.replaceState(null, '', location.pathname + location.hash);
  return REFUSALS.includes(why) ? why : 'failed';
}

/** @param {string|null} refusal */
export const isOfTheAccount = (refusal) => refusal !== null && OF_THE_ACCOUNT.includes(refusal);

/** Remembers where one is, in this window only. */
export const rememberPlace = () => sessionStorage.setItem(PLACE, location.hash);

/** Goes back to where one was before one signed in. */
export function returnToPlace() {
  const place = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  if (place && !location.hash) history.replaceState(null, '', place);
}

/** Signs out, here and where one signed in. What is not sent yet would be lost, so that comes first. */
export async function signOut() {
  if (store.state.letters.some(({ state }) => state !== 'sent')) {
    return store.set({ message: { text: t('sign-out.letters'), kind: 'bad' } });
  }
  const { body } = await client.write('POST', '/v1/sign-out');
  forgetVisits();
  location.assign(/** @type {{further: string}|undefined} */ (body)?.further ?? '/');
}
