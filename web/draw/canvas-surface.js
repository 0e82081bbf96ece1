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
 * @typedef {object} SignLook
 * @property {string} fill
 * @property {string|null} line around what is unknown
 * @property {string} rim colour of the paper that shows around it
 * @property {number} alpha
 * @property {number} px the size of a pixel of the screen in the picture
 *
 * @typedef {object} Surface
 * @property {(d: string, paint: Paint, at?: {x: number, y: number, scale: number}) => void} path
 * @property {(curves: number[][], paint: Paint) => void} curves
 * @property {(d: string, look: SignLook, at: {x: number, y: number, scale: number}) => void} sign
 * @property {(dots: number[][], paint: Paint) => void} dots each by its middle and radius
 * @property {(text: string, x: number, y: number, style: TextStyle) => void} text
 * @property {(text: string, angle: number, radius: number, style: TextStyle) => void} arcText around the origin, readable; radius of the middle of its letters
 */

export const FAMILY = '"Source Sans Pro", "Source Sans 3", "Segoe UI", system-ui, sans-serif';

/** @type {Map<string, Path2D>} signs and figures are few and come back in every frame */
const paths = new Map();
const KEPT = 600;

/** @type {WeakMap<number[][], Path2D>} */
const courses = new WeakMap();

/** @param {number[][]} curves */
function pathAlong(curves) {
  const known = courses.get(curves);
  if (known) return known;
  const path = new Path2D();
  for (const curve of curves) {
    path.moveTo(curve[0], curve[1]);
    for (let i = 2; i < curve.length; i += 6) {
      path.bezierCurveTo(curve[i], curve[i + 1], curve[i + 2], curve[i + 3], curve[i + 4], curve[i + 5]);
    }
  }
  courses.set(curves, path);
  return path;
}

/** @type {Map<string, HTMLCanvasElement>} the same few signs are drawn hundreds of times in every frame */
const stamps = new Map();
const STAMPS_KEPT = 2500;

/**
 * @param {string} d
 * @param {SignLook} look
 * @param {number} radius in dots of the device
 * @param {number} dot how many dots of the device a pixel has
 */
function stampOf(d, look, radius, dot) {
  const key = `${radius}/${dot}/${look.fill}/${look.line}/${d}`;
  const known = stamps.get(key);
  if (known) return known;
  if (stamps.size > STAMPS_KEPT) stamps.clear();
  const rim = Math.max(1.6 * dot, radius * 0.16);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(2.4 * radius + 4 * rim);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.translate(canvas.width / 2, canvas.height / 2);
  context.scale(radius, radius);
  context.lineJoin = 'round';
  const path = pathOf(d);
  context.strokeStyle = look.rim;
  context.lineWidth = (2 * rim) / radius;
  context.stroke(path);
  if (look.line) {
    context.strokeStyle = look.line;
    context.lineWidth = (1.4 * dot) / radius;
    context.setLineDash([(2.4 * dot) / radius, (1.8 * dot) / radius]);
    context.stroke(path);
  }
  context.fillStyle = look.fill;
  context.fill(path);
  stamps.set(key, canvas);
  return canvas;
}

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
    this.context.save();
    this.#paint(pathAlong(curves), paint, 1);
    this.context.restore();
  }

  /** @type {Surface['sign']} */
  sign(d, look, at) {
    const { context } = this;
    const { a: scale, e, f } = context.getTransform();
    const radius = Math.max(1, Math.round(at.scale * scale * 4) / 4);
    const image = stampOf(d, look, radius, scale * look.px);
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = look.alpha;
    context.drawImage(image, Math.round(at.x * scale + e - image.width / 2), Math.round(at.y * scale + f - image.height / 2));
    context.restore();
  }

  /** @type {Surface['dots']} */
  dots(dots, paint) {
    const path = new Path2D();
    for (const [x, y, radius] of dots) {
      path.moveTo(x + radius, y);
      path.arc(x, y, radius, 0, 2 * Math.PI);
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
