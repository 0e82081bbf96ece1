/**
 * A conversation as it is typed, and as the service takes it. What nobody typed is left out: not asked stays unknown.
 *
 * @typedef {import('../contract.js').PersonalWeb} PersonalWeb
 * @typedef {import('../contract.js').Conversation} Conversation
 * @typedef {{answer?: string, wish?: string, obstacle?: string}} AskedOn what came of one subject
 * @typedef {object} NewPerson somebody of the near circle, who was not in the web yet
 * @property {string} contact
 * @property {string} tie the id of how they know each other
 * @property {string} help the id of the help that is given, when it is
 * @property {string} name a role or first name
 * @property {string} type how they know each other
 * @property {string} [closeness]
 * @property {string} [frequency]
 * @property {string} [distance]
 * @property {string} [via]
 * @property {string[]} support
 * @property {boolean} cares as a carer (mantelzorger)
 * @property {string} [fallback]
 * @typedef {{tie: string, other: {id: string, name: string, kind: string}, type: string, outgoing: boolean, frequency?: string}} NewTie to who or what is in the web
 * @typedef {object} Draft
 * @property {string} id
 * @property {string} person
 * @property {string} name of the person, as the page shows it
 * @property {string} on
 * @property {string} who
 * @property {string} saidBy
 * @property {string} about
 * @property {string} how
 * @property {string} need
 * @property {string} give
 * @property {Record<string, AskedOn>} asked by subject
 * @property {string} talents one on each line
 * @property {string} wishes one on each line
 * @property {string[]} talentsGone
 * @property {string[]} wishesGone
 * @property {NewPerson[]} people
 * @property {NewTie[]} joined
 * @property {Record<string, {version: string, set: Record<string, any>}>} changed ties of the web, by id
 * @property {Record<string, {answer?: string, words?: string}>} permissions
 * @property {string} legalBasis
 * @property {string[]} table who of the web should be at the table
 * @property {string} tableOthers who else, one on each line
 * @property {string} nextStep
 * @property {string} nextBy
 */
import { SUPPORT } from './codes.js';

/** What one can be asked about besides the life domains. */
export const FIRST_SUBJECTS = ['near', 'household', 'support', 'wishes'];
export const SUPPORT_SUBJECTS = SUPPORT.map((kind) => `support:${kind}`);
export const PERMISSIONS = ['follow-up', 'introduce', 'known'];
export const LEGAL_BASES = ['consent', 'public-task', 'agreement', 'vital-interest'];
/** Who is added in one tap, and how they know each other then. */
export const CIRCLE = {
  partner: 'FAMILY_OF', daughter: 'FAMILY_OF', son: 'FAMILY_OF', sister: 'FAMILY_OF', brother: 'FAMILY_OF', grandchild: 'FAMILY_OF', mother: 'FAMILY_OF', father: 'FAMILY_OF',
  friend: 'FRIEND_OF', neighbour: 'NEIGHBOUR_OF', acquaintance: 'KNOWS',
};
export const NEAR = ['FAMILY_OF', 'FRIEND_OF', 'NEIGHBOUR_OF', 'KNOWS'];

const HELP = new Set(['CARES_FOR', 'SUPPORTS']);
const LONG = ['how', 'need', 'give'];

/** @param {Pick<Draft, 'id'|'person'|'name'|'on'|'who'|'saidBy'>} start @returns {Draft} with nothing asked yet */
export const newDraft = (start) => ({
  ...start,
  about: '', how: '', need: '', give: '', asked: {}, talents: '', wishes: '', talentsGone: [], wishesGone: [], people: [], joined: [], changed: {},
  permissions: {}, legalBasis: '', table: [], tableOthers: '', nextStep: '', nextBy: '',
});

/** @param {string} type @param {string} name @param {() => string} newId @returns {NewPerson} of whom nothing else is known yet */
export const newPerson = (type, name, newId) => ({ contact: newId(), tie: newId(), help: newId(), name, type, support: [], cares: false });

/** What the service takes. @param {Draft} draft @param {string} usual what it was about, when nobody wrote that */
export function bodyOf(draft, usual) {
  const { id, on, who, person, saidBy, asked, permissions } = draft;
  const said = saidBy ? { saidBy } : {};
  return filled({
    id, on, who,
    about: draft.about.trim() || usual,
    answers: filled(Object.fromEntries(LONG.map((name) => [name, /** @type {any} */ (draft)[name].trim()]))),
    asked: Object.entries(asked).filter(([, on]) => on.answer).map(([subject, on]) => filled({ subject, ...on, ...said })),
    contacts: draft.people.map(({ contact, name }) => ({ id: contact, name: name.trim() })),
    ties: [...draft.people.flatMap((one) => tiesOf(one, person, { lastConfirmed: on, ...said })), ...draft.joined.map((one) => joinedTie(one, person, { lastConfirmed: on, ...said }))],
    changed: Object.entries(draft.changed).map(([tie, change]) => ({ tie, ...change })),
    offers: filled({ add: linesOf(draft.talents), remove: draft.talentsGone }),
    seeks: filled({ add: linesOf(draft.wishes), remove: draft.wishesGone }),
    permissions: Object.entries(permissions).filter(([, { answer }]) => answer).map(([permission, given]) => filled({ permission, ...given, ...said, on })),
    legalBasis: draft.legalBasis,
    atTable: [...draft.table, ...linesOf(draft.tableOthers)],
    nextStep: draft.nextStep.trim(),
    nextBy: draft.nextBy,
  });
}

/** How somebody knows the person, and how they help. @param {NewPerson} one @param {string} person @param {object} said */
export function tiesOf({ contact, tie, help, type, closeness, frequency, distance, via, support, cares, fallback }, person, said) {
  const known = filled({ id: tie, from: contact, type, to: person, closeness, frequency, distance, via, ...said });
  if (!cares && support.length === 0) return [known];
  return [known, filled({ id: help, from: contact, type: cares ? 'CARES_FOR' : 'SUPPORTS', to: person, support, fallback, frequency, ...said })];
}

/** How the person is tied to somebody of the area. @param {NewTie} one @param {string} person @param {object} said */
export const joinedTie = ({ tie, other, type, outgoing, frequency }, person, said) =>
  filled({ id: tie, from: outgoing ? person : other.id, type, to: outgoing ? other.id : person, frequency, ...said });

/** @param {string} text @returns {string[]} */
const linesOf = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** Without what is empty. @param {Record<string, any>} fields @returns {Record<string, any>} */
const filled = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));

/** @param {any} value */
const isEmpty = (value) => value === undefined || value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

const PLAIN = new Set(['on', 'who', 'about', 'legalBasis', 'nextStep', 'nextBy']);

/**
 * Where in the draft something is wrong, by the key of its field; empty when no field is about it.
 *
 * @param {string|undefined} pointer into the body
 * @param {Record<string, any>} body
 */
export function fieldOf(pointer, body) {
  const [part = '', index = ''] = (pointer ?? '').replace(/^#?\//, '').split('/');
  const item = body[part]?.[Number(index)];
  if (part === 'answers') return index;
  if (part === 'offers') return index === 'remove' ? 'talentsGone' : 'talents';
  if (part === 'seeks') return index === 'remove' ? 'wishesGone' : 'wishes';
  if (part === 'atTable') return 'tableOthers';
  if (part === 'asked' && item) return `asked.${item.subject}`;
  if (part === 'contacts' && item) return `person.${item.id}`;
  if (part === 'changed' && item) return `tie.${item.tie}`;
  if (part === 'permissions' && item) return `permission.${item.permission}`;
  if (part === 'ties' && item) return tieField(item, body);
  return PLAIN.has(part) ? part : '';
}

/** A new tie stands with the person who came with it, else by itself. @param {Record<string, any>} tie @param {Record<string, any>} body */
const tieField = (tie, body) => {
  const contact = (body.contacts ?? []).find((/** @type {any} */ one) => one.id === tie.from || one.id === tie.to);
  return contact ? `person.${contact.id}` : `joined.${tie.id}`;
};

/** The ties through which help comes: of each one can ask who falls in. @param {import('../contract.js').Tie} tie @param {string} person */
export const isHelpFor = (tie, person) => HELP.has(tie.type) && tie.to === person;

/** The ties that are so now. @param {PersonalWeb} web */
export const currentTies = (web) => web.ties.filter(({ status, until }) => status !== 'ended' && !(until && until.slice(0, 10) < web.asOf.slice(0, until.length)));

/**
 * Goes on from how the web is now: what is changed here is held against the versions of now, and what is gone is let go.
 *
 * @param {Draft} draft
 * @param {PersonalWeb} web
 * @returns {Draft}
 */
export function rebased(draft, web) {
  const versions = new Map(web.ties.map(({ id, version }) => [id, version]));
  const changed = Object.entries(draft.changed).filter(([tie]) => versions.has(tie));
  return { ...draft, changed: Object.fromEntries(changed.map(([tie, { set }]) => [tie, { version: versions.get(tie) ?? '', set }])) };
}

/**
 * What is still to be said after a part of it was saved under the same id: a conversation of its own.
 *
 * @param {Draft} draft
 * @param {Conversation} saved
 * @param {() => string} newId
 * @returns {Draft}
 */
export function remainder(draft, saved, newId) {
  const there = new Set([...saved.contacts ?? [], ...saved.ties ?? [], ...saved.changed ?? []]);
  return {
    ...draft,
    id: newId(),
    people: draft.people.filter(({ contact }) => !there.has(contact)),
    joined: draft.joined.filter(({ tie }) => !there.has(tie)),
    changed: Object.fromEntries(Object.entries(draft.changed).filter(([tie]) => !there.has(tie))),
  };
}
