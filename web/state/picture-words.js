/**
 * The words in the picture.
 *
 * @typedef {import('./app.js').AppState} AppState
 */
import { number, t, tn } from './texts.js';
import { widthOf } from './measure.js';

/**
 * @param {AppState} state
 * @returns {import('../draw/picture.js').Picture['words']}
 */
export function groundWords({ web, scheme, language }) {
  const counts = web?.people.byDomain ?? [];
  const told = counts.some(({ count }) => typeof count.value === 'number');
  const people = new Map(told ? counts.map(({ domain, count }) => [domain, count]) : []);
  const name = (/** @type {{nl: string, en: string}|undefined} */ named) => named?.[language] ?? '';
  return {
    domain: ({ domain }) => name(domain),
    people: ({ domain }) => {
      const count = people.get(domain.id);
      return count ? tn('picture.residents', count.value ?? 2, { text: count.text }) : '';
    },
    zone: (zone) => name(scheme?.zones.find((each) => each.id === zone)),
    ring: (ring) => t(`ring.${ring}`),
    width: widthOf,
    question: t('picture.who-not-yet'),
    known: knownText(web),
    tray: (key, count) => t(`tray.${key}`, { count }),
  };
}

/** How many residents are known, of how many; what is unknown says so. @param {import('../contract.js').Web|null} web */
export function knownText(web) {
  const known = web?.people.known?.text;
  const population = web?.area.population;
  if (known && population) return t('picture.known-of', { known, population: number(population) });
  if (known) return t('picture.known', { known });
  return population ? t('picture.unknown-of', { population: number(population) }) : t('picture.unknown');
}
