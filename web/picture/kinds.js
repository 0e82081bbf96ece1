/**
 * A sign for each kind of actor, drawn around the origin within a radius of about 1. Informal groups have a sign as
 * large as institutions.
 *
 * @typedef {import('../contract.js').Kind} Kind
 */

/** @type {Kind[]} in the order of the legend */
export const KINDS = [
  'RESIDENT', 'PROFESSIONAL', 'INFORMAL_GROUP', 'CLUB', 'CHURCH', 'SHOP', 'ORGANISATION',
  'PLACE', 'FACILITY', 'ACTIVITY', 'INITIATIVE', 'CONSULTATION', 'CONTACT',
];

/** Residents stand around the table as they are; for them no life domain is missing. */
export const RESIDENTS = 'resident';

/**
 * Where an actor stands, and where else it belongs.
 *
 * @param {import('../contract.js').WebActor} actor
 * @returns {string[]} ids of life domains, or {@link RESIDENTS}; empty when it is not known
 */
export const domainsOf = (actor) =>
  actor.domains.length === 0 && (actor.kind === 'RESIDENT' || actor.kind === 'CONTACT') ? [RESIDENTS] : actor.domains;

const circle = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ r) =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
const hole = (/** @type {number} */ r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** @type {Record<Kind, string>} */
export const SIGNS = {
  RESIDENT: circle(0, 0, 0.82),
  PROFESSIONAL: `${circle(0, -0.52, 0.44)}M-.88 .86a.88 .88 0 0 1 1.76 0Z`,
  INFORMAL_GROUP: circle(0, -0.44, 0.52) + circle(-0.47, 0.38, 0.52) + circle(0.47, 0.38, 0.52) + circle(0, 0.1, 0.4),
  CLUB: 'M0 -1L.87 -.5V.5L0 1L-.87 .5V-.5Z',
  CHURCH: 'M0 -1.12L.3 -.42L.84 -.1V.84H-.84V-.1L-.3 -.42Z',
  SHOP: 'M-.66 -.84H.66L1 -.1Q.84 .22 .66 -.02V.84H-.66V-.02Q-.84 .22 -1 -.1Z',
  ORGANISATION: 'M-.58 -.82H.58Q.82 -.82 .82 -.58V.58Q.82 .82 .58 .82H-.58Q-.82 .82 -.82 .58V-.58Q-.82 -.82 -.58 -.82Z',
  PLACE: 'M0 1.08C-.28 .6 -.8 .24 -.8 -.28A.8 .8 0 1 1 .8 -.28C.8 .24 .28 .6 0 1.08Z',
  FACILITY: 'M0 -1L.92 0L0 1L-.92 0Z',
  ACTIVITY: star(5, 1.06, 0.5),
  INITIATIVE: 'M0 -.98L.95 .74Q.98 .84 .86 .84H-.86Q-.98 .84 -.95 .74Z',
  CONSULTATION: circle(0, 0, 0.9) + hole(0.42),
  CONTACT: circle(0, 0, 0.6),
};

/**
 * @param {number} points
 * @param {number} outer
 * @param {number} inner
 */
function star(points, outer, inner) {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const radius = index % 2 === 0 ? outer : inner;
    const angle = (Math.PI * index) / points;
    return `${(Math.sin(angle) * radius).toFixed(3)} ${(-Math.cos(angle) * radius).toFixed(3)}`;
  });
  return `M${corners.join('L')}Z`;
}
