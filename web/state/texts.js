/**
 * The words on the screen. All of them live in `locales`; a word that is missing shows its key, and a test finds it.
 *
 * @typedef {Record<string, string>} Texts
 */
import { store } from './app.js';

/**
 * @param {string} key
 * @param {Record<string, string|number|undefined>} [values] for `{name}` in the text
 * @returns {string}
 */
export function t(key, values = {}) {
  const text = store.state.texts[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/**
 * One text for one thing, another for more: `key.one` and `key.other`.
 *
 * @param {string} key
 * @param {number} count
 * @param {Record<string, string|number|undefined>} [values]
 */
export const tn = (key, count, values = {}) => t(`${key}.${count === 1 ? 'one' : 'other'}`, { count, ...values });

/** @param {string} key */
export const has = (key) => key in store.state.texts;

/** @param {number} value @param {Intl.NumberFormatOptions} [options] */
export const number = (value, options) => new Intl.NumberFormat(locale(), options).format(value);

/**
 * A partial date in words, as exact as it is known.
 *
 * @param {string} date
 */
export function dateText(date) {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  if (!month) return String(year);
  /** @type {Intl.DateTimeFormatOptions} */
  const shape = day ? { day: 'numeric', month: 'long', year: 'numeric' } : { month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat(locale(), { ...shape, timeZone: 'UTC' }).format(new Date(Date.UTC(year, month - 1, day || 1)));
}

/** The time of the clock here. @param {string} moment */
export const timeText = (moment) => new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' }).format(new Date(moment));

const locale = () => (store.state.language === 'nl' ? 'nl-NL' : 'en-GB');

/**
 * @param {import('./app.js').Language} language
 * @returns {Promise<Texts>}
 */
export async function loadTexts(language) {
  const response = await fetch(`/viewer/locales/${language}.json`);
  return response.json();
}
