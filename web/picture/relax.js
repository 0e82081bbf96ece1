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

/**
 * @param {Box[]} boxes moved in place
 * @returns {number} the largest overlap that is left; 0 when all are apart
 */
export function relax(boxes) {
  let worst = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    worst = pushApart(boxes);
    for (const box of boxes) if (!box.fixed) box.keep(box);
    if (worst < 0.5) return 0;
  }
  return worst;
}

/** @param {Box[]} boxes */
function pushApart(boxes) {
  const byTop = [...boxes].sort((a, b) => a.y - a.height / 2 - (b.y - b.height / 2));
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
