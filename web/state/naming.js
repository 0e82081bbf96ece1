/** Names of codes in the language on the screen. */
import { RESIDENTS } from '../picture/kinds.js';
import { store } from './app.js';
import { has, t } from './texts.js';

/** @param {string|undefined} id */
export function domainName(id) {
  const { scheme, language } = store.state;
  return scheme?.domains.find((domain) => domain.id === id)?.[language] ?? t('unknown');
}

/**
 * The name of a value in a facet of the filter, as the legend and the chips show it.
 *
 * @param {string} facet
 * @param {string} value
 */
export function valueName(facet, value) {
  if (value === 'unknown') return t('unknown');
  if (facet === 'domain') return value === RESIDENTS ? t('residents') : domainName(value);
  return t(`${facet}.${value}`);
}

/** @param {string} code from a list that may grow; unknown codes show themselves @param {string} kind */
export const codeName = (kind, code) => (has(`${kind}.${code}`) ? t(`${kind}.${code}`) : code);

/** A role that somebody was given; that of who signs in has the same code as one of them. @param {string} role */
export const roleName = (role) => t(role === 'coordinator' ? 'key-parties.coordinator' : `role.${role}`);
