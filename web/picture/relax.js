/**
 * Pushes boxes apart until none covers another, each within its own cell. Deterministic: the same boxes end in the same
 * places.
 *
 * @typedef {object} Box
 * @property {number} x middle
 * @property {number} y middle
 * @property {number} width
 * @property {number} height
 * @property {boolean} fixed whether it stays where it is, and others give way
 * @property {(box: Box) => void} keep puts it back within its cell
 */

const ROUNDS = 240;
const SHARE = 0.5;
/** When so many rounds bring nothing, more will not either. */
const PATIENCE = 24;

/**
 * @param {Box[]} boxes moved in place
 * @returns {number} the largest overlap that is left; 0 when all are apart
 */
export function relax(boxes) {
  const byTop = [...boxes];
  let least = Infinity;
  let waited = 0;
  let worst = 0;
  for (let round = 0; round < ROUNDS && waited < PATIENCE; round += 1) {
    sortByTop(byTop);
    worst = pushApart(byTop);
    for (const box of boxes) if (!box.fixed) box.keep(box);
    if (worst < 0.5) return 0;
    waited = worst < least * 0.97 ? 0 : waited + 1;
    least = Math.min(least, worst);
  }
  return worst;
}

/** By insertion, for boxes move little from round to round. @param {Box[]} boxes */
function sortByTop(boxes) {
  for (let i = 1; i < boxes.length; i += 1) {
    const box = boxes[i];
    const top = box.y - box.height / 2;
    let j = i - 1;
    for (; j >= 0 && boxes[j].y - boxes[j].height / 2 > top; j -= 1) boxes[j + 1] = boxes[j];
    boxes[j + 1] = box;
  }
}

/** @param {Box[]} byTop */
function pushApart(byTop) {
  let worst = 0;
  for (let i = 0; i < byTop.length; i += 1) {
    const box = byTop[i];
    for (let j = i + 1; j < byTop.length; j += 1) {
      const other = byTop[j];
      if (other.y - other.height / 2 > box.y + box.height / 2 + 20) break;
      worst = Math.max(worst, separate(box, other));
    }
  }
  return worst;
}

/**
 * @param {Box} a
 * @param {Box} b
 * @returns {number} how much they covered each other, along the shorter way out
 */
function separate(a, b) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const overX = (a.width + b.width) / 2 - Math.abs(dx);
  const overY = (a.height + b.height) / 2 - Math.abs(dy);
  if (overX <= 0 || overY <= 0 || (a.fixed && b.fixed)) return 0;
  const gives = a.fixed ? 0 : b.fixed ? 1 : 0.5;
  if (overX < overY) {
    const push = overX * SHARE * (dx < 0 ? -1 : 1);
    a.x -= push * gives;
    b.x += push * (1 - gives);
    return overX;
  }
  const push = overY * SHARE * (dy < 0 ? -1 : 1);
  a.y -= push * gives;
  b.y += push * (1 - gives);
  return overY;
}
