/**
 * The poster of what one sees, as file or on paper.
 *
 * @typedef {import('./app.js').AppState} AppState
 */
import { CanvasSurface, FAMILY } from '../draw/canvas-surface.js';
import { drawPoster } from '../draw/poster.js';
import { SvgSurface } from '../draw/svg-surface.js';
import { KINDS, SIGNS } from '../picture/kinds.js';
import { UNKNOWN, palette, valueOf } from '../picture/looks.js';
import { store } from './app.js';
import { valueName } from './naming.js';
import { colourName, stepText } from './figures.js';
import { colourFigure, pictureOf, shownPart } from './pictured.js';
import { dateText, number, t } from './texts.js';
import { today } from './today.js';

const PNG_WIDTH = 4961;
const FONT_FILE = '/lib/fontsource__source-sans-pro/files/source-sans-pro-latin-';

/** @returns {Promise<Blob>} an A3 at 300 dots per inch */
export async function pngOf() {
  const canvas = document.createElement('canvas');
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  const measured = drawPoster(new CanvasSurface(context), picture(), poster());
  const k = PNG_WIDTH / (measured.right - measured.left);
  canvas.width = PNG_WIDTH;
  canvas.height = Math.round((measured.bottom - measured.top) * k);
  context.setTransform(k, 0, 0, k, -measured.left * k, -measured.top * k);
  drawPoster(new CanvasSurface(context), picture(), poster());
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(/** @type {Blob} */ (blob)), 'image/png'));
}

/** @returns {Promise<Blob>} a drawing that brings its letters along */
export async function svgOf() {
  const faces = await Promise.all([face('400-normal', 400, 'normal'), face('400-italic', 400, 'italic'), face('600-normal', 600, 'normal')]);
  return new Blob([posterOf(store.state, faces.join(''))], { type: 'image/svg+xml' });
}

/** Prints the poster on an A3 on its side. @param {AppState} [state] what stands on it */
export function printPoster(state = store.state) {
  const sheet = document.createElement('main');
  sheet.id = 'print';
  const heading = document.createElement('h1');
  heading.textContent = poster(state).words.title;
  sheet.append(heading);
  sheet.append(new DOMParser().parseFromString(posterOf(state), 'image/svg+xml').documentElement);
  document.querySelector('#print')?.remove();
  document.body.append(sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  print();
}

/** What a state shows as one drawing, with a title and its legend. @param {AppState} state @param {string} [style] */
export function posterOf(state, style = '') {
  const surface = new SvgSurface();
  const sheet = drawPoster(surface, picture(state), poster(state));
  return surface.document(sheet, { title: poster(state).words.title, style });
}

/** @param {AppState} [state] */
function picture(state = store.state) {
  const made = pictureOf(state, 'sheet');
  if (!made) throw new Error('there is no picture yet');
  return made;
}

/** @param {AppState} [state] @returns {import('../draw/poster.js').Poster} */
function poster(state = store.state) {
  const { web, scheme, route } = state;
  if (!web || !scheme) throw new Error('there is no picture yet');
  const shown = shownPart(state);
  const actors = web.actors.filter((actor) => shown.actors.has(actor.id));
  const figure = colourFigure(state);
  const values = new Set(actors.map((actor) => valueOf(actor, route.colourBy, figure) ?? 'unknown'));
  const kinds = new Set(actors.map((actor) => actor.kind));
  const colours = palette(route.colourBy, scheme, figure)
    .filter(([value]) => values.has(value))
    .map(([value, colour]) => ({ text: figure ? stepText(figure, value, route.colourBy) : valueName(route.colourBy, value), colour, known: true }));
  if (values.has('unknown')) colours.push({ text: t(figure ? 'figures.nobody-ranked' : 'unknown'), colour: UNKNOWN, known: false });
  return {
    colours,
    shapes: KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({ text: t(`kind.${kind}`), sign: SIGNS[kind] })),
    words: {
      title: web.area.name,
      facts: [
        t('bar.as-of', { date: dateText(web.asOf) }),
        t('bar.actors', { n: number(shown.actors.size), of: number(web.counts.actorsOf) }),
        t('bar.ties', { n: number(shown.ties.length), of: number(web.counts.tiesOf) }),
      ],
      colourTitle: `${t('legend.colour')}: ${colourName(route.colourBy)}`,
      shapeTitle: t('legend.shape'),
      lineTitle: t('legend.line'),
      lines: { unconfirmed: t('legend.unconfirmed'), confirmed: t('legend.confirmed'), often: t('legend.often') },
      source: t('poster.source', { date: dateText(today()), assumed: number(web.counts.assumedActive) }),
    },
  };
}

/** @param {string} file @param {number} weight @param {string} style */
async function face(file, weight, style) {
  const bytes = new Uint8Array(await (await fetch(`${FONT_FILE}${file}.woff2`)).arrayBuffer());
  const letters = btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
  const [family] = FAMILY.split(',');
  return `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${letters})}`;
}
