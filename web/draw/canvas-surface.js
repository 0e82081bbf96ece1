/**
 * Draws on a Canvas. Its twin draws the same calls as SVG.
 *
 * @typedef {object} Paint
 * @property {string} [fill]
 * @property {string} [stroke]
 * @property {number} [width]
 * @property {number[]} [dash]
 * @property {number} [alpha]
 * @property {boolean} [round] ends and corners
 *
 * @typedef {object} TextStyle
 * @property {number} size
 * @property {string} fill
 * @property {number} [weight]
 * @property {boolean} [italic]
 * @property {'start'|'middle'|'end'} [anchor]
 * @property {string} [halo] colour of a rim around the letters
 * @property {number} [spacing] between letters
 * @property {number} [alpha]
 *
 * @typedef {object} Surface
 * @property {(d: string, paint: Paint, at?: {x: number, y: number, scale: number}) => void} path
 * @property {(curves: number[][], paint: Paint) => void} curves
 * @property {(text: string, x: number, y: number, style: TextStyle) => void} text
 * @property {(text: string, angle: number, radius: number, style: TextStyle) => void} arcText around the origin, readable; radius of the middle of its letters
 */

export const FAMILY = '"Source Sans Pro", "Source Sans 3", "Segoe UI", system-ui, sans-serif';

/** @type {Map<string, Path2D>} signs and figures are few and come back in every frame */
const paths = new Map();
const KEPT = 600;

/** @param {string} d */
function pathOf(d) {
  let path = paths.get(d);
  if (!path) {
    if (paths.size > KEPT) paths.clear();
    path = new Path2D(d);
    paths.set(d, path);
  }
  return path;
}

/** @param {TextStyle} style */
export const fontOf = ({ size, weight = 400, italic = false }) => `${italic ? 'italic ' : ''}${weight} ${size}px ${FAMILY}`;

/** @implements {Surface} */
export class CanvasSurface {
  /** @param {CanvasRenderingContext2D} context whose transform maps the picture to the screen */
  constructor(context) {
    this.context = context;
  }

  /** @type {Surface['path']} */
  path(d, paint, at) {
    const { context } = this;
    context.save();
    if (at) {
      context.translate(at.x, at.y);
      context.scale(at.scale, at.scale);
    }
    this.#paint(pathOf(d), paint, at?.scale ?? 1);
    context.restore();
  }

  /** @type {Surface['curves']} */
  curves(curves, paint) {
    const path = new Path2D();
    for (const curve of curves) {
      path.moveTo(curve[0], curve[1]);
      for (let i = 2; i < curve.length; i += 6) {
        path.bezierCurveTo(curve[i], curve[i + 1], curve[i + 2], curve[i + 3], curve[i + 4], curve[i + 5]);
      }
    }
    this.context.save();
    this.#paint(path, paint, 1);
    this.context.restore();
  }

  /** @type {Surface['text']} */
  text(text, x, y, style) {
    const { context } = this;
    this.#write(style);
    context.textAlign = style.anchor === 'middle' ? 'center' : style.anchor === 'end' ? 'right' : 'left';
    if (style.halo) {
      context.strokeStyle = style.halo;
      context.lineWidth = style.size * 0.32;
      context.lineJoin = 'round';
      context.strokeText(text, x, y);
    }
    context.fillText(text, x, y);
    context.globalAlpha = 1;
    context.letterSpacing = '0px';
  }

  /** @type {Surface['arcText']} */
  arcText(text, angle, radius, style) {
    const { context } = this;
    this.#write(style);
    context.textAlign = 'center';
    const upright = Math.cos(angle) > -0.02;
    const baseline = radius + (upright ? -0.34 : 0.34) * style.size;
    const widths = [...text].map((letter) => context.measureText(letter).width);
    const whole = widths.reduce((sum, width) => sum + width, 0);
    const direction = upright ? 1 : -1;
    let at = angle - (direction * whole) / 2 / radius;
    [...text].forEach((letter, index) => {
      const middle = at + (direction * widths[index]) / 2 / radius;
      context.save();
      context.translate(Math.sin(middle) * baseline, -Math.cos(middle) * baseline);
      context.rotate(upright ? middle : middle + Math.PI);
      context.fillText(letter, 0, 0);
      context.restore();
      at += (direction * widths[index]) / radius;
    });
    context.globalAlpha = 1;
    context.letterSpacing = '0px';
  }

  /** @param {TextStyle} style */
  #write(style) {
    const { context } = this;
    context.font = fontOf(style);
    context.letterSpacing = `${style.spacing ?? 0}px`;
    context.textBaseline = 'alphabetic';
    context.fillStyle = style.fill;
    context.globalAlpha = style.alpha ?? 1;
  }

  /**
   * @param {Path2D} path
   * @param {Paint} paint
   * @param {number} scale that the width of the line must not follow
   */
  #paint(path, paint, scale) {
    const { context } = this;
    context.globalAlpha = paint.alpha ?? 1;
    if (paint.stroke) {
      context.strokeStyle = paint.stroke;
      context.lineWidth = (paint.width ?? 1) / scale;
      context.setLineDash((paint.dash ?? []).map((length) => length / scale));
      if (paint.round) {
        context.lineCap = 'round';
        context.lineJoin = 'round';
      }
      context.stroke(path);
    }
    if (paint.fill) {
      context.fillStyle = paint.fill;
      context.fill(path);
    }
  }
}
