/**
 * Where the life domains stand around the table: what carries below (feet), what moves us above (head and heart), what
 * does at both sides (hands). Zones of another scheme simply follow one another around.
 *
 * @typedef {import('../contract.js').DomainScheme} DomainScheme
 * @typedef {import('../contract.js').Domain} Domain
 * @typedef {{domain: Domain, zone: string, from: number, to: number, middle: number}} Sector
 */
import { TURN, radians } from './geometry.js';

const ABOVE = /head|heart/;
const BELOW = /feet|foot/;
const SIDES = /hand/;
export const CENTRE = /near|centre/;

const ZONE_GAP = radians(5);
const NARROWEST = radians(15.5);
const ZONE_NARROWEST = radians(52);
const ZONE_WIDEST = radians(140);

/**
 * The sectors, clockwise from the left end of what stands above. Above and below are centred and both sides equally
 * wide, so that the figure stays a figure whatever it holds.
 *
 * @param {DomainScheme} scheme
 * @param {(domain: string) => number} weightOf how much room a domain asks, 0 or more
 * @returns {Sector[]}
 */
export function sectorsOf(scheme, weightOf) {
  const groups = groupsOf(scheme);
  const widths = widthsOf(groups, weightOf);
  const sectors = /** @type {Sector[]} */ ([]);
  let angle = -widths[0] / 2;
  groups.forEach((group, index) => {
    for (const { domain, width } of share(group, widths[index], weightOf)) {
      sectors.push({ domain, zone: domain.zone, from: angle, to: angle + width, middle: angle + width / 2 });
      angle += width;
    }
    angle += ZONE_GAP;
  });
  return sectors;
}

/**
 * @param {DomainScheme} scheme
 * @returns {Domain[][]} clockwise; above, right, below, left when the scheme is a figure
 */
function groupsOf(scheme) {
  const around = scheme.domains.filter((domain) => !CENTRE.test(domain.zone));
  const ordered = (/** @type {RegExp} */ zone) =>
    around.filter((domain) => zone.test(domain.zone)).sort((a, b) => a.order - b.order);
  const [above, below, hands] = [ordered(ABOVE), ordered(BELOW), ordered(SIDES)];
  if (above.length && below.length && hands.length > 1 && above.length + below.length + hands.length === around.length) {
    const half = Math.ceil(hands.length / 2);
    return [above, hands.slice(0, half), below.reverse(), hands.slice(half)];
  }
  return scheme.zones
    .map((zone) => around.filter((domain) => domain.zone === zone.id).sort((a, b) => a.order - b.order))
    .filter((group) => group.length > 0);
}

/**
 * @param {Domain[][]} groups
 * @param {(domain: string) => number} weightOf
 */
function widthsOf(groups, weightOf) {
  const room = TURN - groups.length * ZONE_GAP;
  const weights = groups.map((group) => group.reduce((sum, domain) => sum + weightOf(domain.id), 0) + 0.001);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (groups.length !== 4) return weights.map((_, index) => (room * groups[index].length) / count(groups));
  const clamp = (/** @type {number} */ width) => Math.min(ZONE_WIDEST, Math.max(ZONE_NARROWEST, width));
  const above = clamp((room * weights[0]) / total);
  const below = clamp((room * weights[2]) / total);
  const side = (room - above - below) / 2;
  return [above, side, below, side];
}

/** @param {Domain[][]} groups */
const count = (groups) => groups.reduce((sum, group) => sum + group.length, 0);

/**
 * @param {Domain[]} group
 * @param {number} width
 * @param {(domain: string) => number} weightOf
 */
function share(group, width, weightOf) {
  const narrowest = Math.min(NARROWEST, width / group.length);
  const rest = width - narrowest * group.length;
  const total = group.reduce((sum, domain) => sum + weightOf(domain.id), 0);
  return group.map((domain) => ({
    domain,
    width: narrowest + rest * (total > 0 ? weightOf(domain.id) / total : 1 / group.length),
  }));
}
