/** The words in the figure of a personal wijkweb. */
import { placeName } from '../state/personal-words.js';
import { widthOf } from '../state/measure.js';
import { t } from '../state/texts.js';

/** @type {import('../draw/personal-figure.js').FigureWords} */
export const figureWords = {
  place: placeName,
  told: ({ told }) => (told === 'not-asked' ? '' : t(`personal.word.${told}`)),
  get close() {
    return t('personal.ring.close');
  },
  get acquainted() {
    return t('personal.ring.acquainted');
  },
  width: widthOf,
};
