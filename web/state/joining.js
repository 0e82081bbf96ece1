/** How a person may be tied to who or what is in the area, for a choice of a few. */
import { t } from './texts.js';

/** By kind, the likeliest first; what begins with < comes from the other. @type {Record<string, string[]>} */
const TIES_WITH = {
  CLUB: ['MEMBER_OF', 'ATTENDS', 'VOLUNTEERS_AT', 'BOARD_MEMBER_OF'],
  CHURCH: ['MEMBER_OF', 'ATTENDS', 'VOLUNTEERS_AT', '<SUPPORTS'],
  SHOP: ['CUSTOMER_OF', 'WORKS_FOR', '<SUPPORTS'],
  ORGANISATION: ['CLIENT_OF', 'VOLUNTEERS_AT', 'WORKS_FOR', '<SUPPORTS'],
  INFORMAL_GROUP: ['ATTENDS', 'MEMBER_OF', 'RUNS'],
  PLACE: ['ATTENDS', 'VOLUNTEERS_AT'],
  ACTIVITY: ['ATTENDS', 'VOLUNTEERS_AT', 'RUNS'],
  INITIATIVE: ['ATTENDS', 'VOLUNTEERS_AT', 'RUNS'],
  PROFESSIONAL: ['CLIENT_OF', '<SUPPORTS', '<CONTACT_PERSON_FOR', '<COORDINATES_FOR', '<GUARDIAN_OF'],
  RESIDENT: ['KNOWS', 'NEIGHBOUR_OF', 'FRIEND_OF', 'FAMILY_OF', '<SUPPORTS', '<CARES_FOR', 'CARES_FOR'],
};
const OTHERWISE = ['ATTENDS', 'CUSTOMER_OF'];

/** The ways to be tied to somebody, with their names. @param {string} kind @returns {[string, string][]} */
export const waysWith = (kind) => (TIES_WITH[kind] ?? OTHERWISE).map((way) => [way, way.startsWith('<') ? t('talk.of-resident', { how: t(`tie-name.${way.slice(1)}`) }) : t(`tie-name.${way}`)]);

/** @param {string} way @returns {{type: string, outgoing: boolean}} */
export const tieOf = (way) => ({ type: way.replace('<', ''), outgoing: !way.startsWith('<') });

/** @param {{type: string, outgoing: boolean}} tie */
export const wayOf = ({ type, outgoing }) => (outgoing ? type : `<${type}`);
