/**
 * Draws as SVG: the twin of the Canvas, for print and for files that stay sharp at any size.
 *
 * @typedef {import('./canvas-surface.js').Surface} Surface
 * @typedef {import('./canvas-surface.js').Paint} Paint
 * @typedef {import('./canvas-surface.js').TextStyle} TextStyle
 */
import { FAMILY } from './canvas-surface.js';
import { arcPath, n } from '../picture/geometry.js';

/** @implements {Surface} */
export class SvgSurface {
  constructor() {
    /** @type {string[]} */
    this.parts = [];
    this.arcs = 0;
  }

  /** @type {Surface['path']} */
  path(d, paint, at) {
    const place = at ? ` transform="translate(${n(at.x)} ${n(at.y)}) scale(${n(at.scale * 100) / 100})"` : '';
    this.parts.push(`<path d="${d}"${place}${paintOf(paint, at?.scale ?? 1)}/>`);
  }

  /** @type {Surface['curves']} */
  curves(curves, paint) {
    const d = curves
      .map((curve) => {
        let text = `M${n(curve[0])} ${n(curve[1])}`;
        for (let i = 2; i < curve.length; i += 6) text += `C${curve.slice(i, i + 6).map(n).join(' ')}`;
        return text;
      })
      .join('');
    this.parts.push(`<path d="${d}"${paintOf(paint, 1)}/>`);
  }

  /** @type {Surface['sign']} */
  sign(d, { fill, line, rim, alpha, px }, at) {
    this.path(d, { stroke: rim, width: Math.max(3.2 * px, at.scale * 0.32), alpha, round: true }, at);
    this.path(d, { fill, alpha, ...(line ? { stroke: line, width: 1.4 * px, dash: [2.4 * px, 1.8 * px] } : {}) }, at);
  }

  /** @type {Surface['dots']} */
  dots(dots, paint) {
    const d = dots.map(([x, y, r]) => `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0Z`).join('');
    this.parts.push(`<path d="${d}"${paintOf(paint, 1)}/>`);
  }

  /** @type {Surface['text']} */
  text(text, x, y, style) {
    this.parts.push(`<text x="${n(x)}" y="${n(y)}"${fontOf(style)} text-anchor="${style.anchor ?? 'start'}">${escaped(text)}</text>`);
  }

  /** @type {Surface['arcText']} */
  arcText(text, angle, radius, style) {
    const upright = Math.cos(angle) > -0.02;
    const baseline = radius + (upright ? -0.34 : 0.34) * style.size;
    const half = Math.min(Math.PI * 0.98, (text.length * style.size) / baseline + 0.2);
    const id = `arc${(this.arcs += 1)}`;
    const d = upright ? arcPath(angle - half, angle + half, baseline) : arcPath(angle + half, angle - half, baseline);
    this.parts.push(
      `<path id="${id}" d="${d}" fill="none"/><text${fontOf(style)} text-anchor="middle"><textPath href="#${id}" startOffset="50%">${escaped(text)}</textPath></text>`,
    );
  }

  /**
   * @param {{left: number, top: number, right: number, bottom: number}} box
   * @param {{title: string, style?: string}} options
   * @returns {string} the whole drawing
   */
  document({ left, top, right, bottom }, { title, style = '' }) {
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${n(left)} ${n(top)} ${n(right - left)} ${n(bottom - top)}" font-family="${escaped(FAMILY)}" role="img">` +
      `<title>${escaped(title)}</title>${style ? `<style>${style}</style>` : ''}${this.parts.join('\n')}</svg>`
    );
  }
}

/** @param {Paint} paint @param {number} scale that the width of the line must not follow */
function paintOf({ fill, stroke, width = 1, dash = [], alpha = 1, round = false }, scale) {
  const line = stroke
    ? ` stroke="${stroke}" stroke-width="${n((width / scale) * 100) / 100}"${dash.length > 0 ? ` stroke-dasharray="${dash.map((length) => n((length / scale) * 100) / 100).join(' ')}"` : ''}${round ? ' stroke-linecap="round" stroke-linejoin="round"' : ''}`
    : '';
  return ` fill="${fill ?? 'none'}"${line}${stroke && fill ? ' paint-order="stroke"' : ''}${alpha < 1 ? ` opacity="${n(alpha)}"` : ''}`;
}

/** @param {TextStyle} style */
function fontOf({ size, fill, weight = 400, italic = false, halo, spacing, alpha = 1 }) {
  return (
    ` font-size="${n(size)}" fill="${fill}"${weight === 400 ? '' : ` font-weight="${weight}"`}${italic ? ' font-style="italic"' : ''}` +
    (halo ? ` stroke="${halo}" stroke-width="${n(size * 0.32)}" stroke-linejoin="round" paint-order="stroke"` : '') +
    (spacing ? ` letter-spacing="${n(spacing)}"` : '') +
    (alpha < 1 ? ` opacity="${n(alpha)}"` : '')
  );
}

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
