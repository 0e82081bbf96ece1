/** Who is around somebody: what was known, held against what is said now, and who is new. */
import { html, nothing } from 'lit';
import { FREQUENCIES } from '../picture/ties.js';
import { CLOSENESS, DISTANCES, SUPPORT } from '../state/codes.js';
import { CIRCLE, NEAR, isHelpFor } from '../state/conversation.js';
import { around } from '../state/sentences.js';
import { dateText, t } from '../state/texts.js';
import { lineOf, oneOf, pick, someOf } from './choices.js';

/**
 * @typedef {import('../state/draft-form.js').DraftForm} DraftForm
 * @typedef {import('../state/conversation.js').NewPerson} NewPerson
 * @typedef {import('../contract.js').PersonalTie} Tie
 * @typedef {{id: string, name: string, kind: string}} Other
 * @typedef {Pick<DraftForm, 'errors'|'changePerson'>} PersonForm in which somebody new is described
 */
const CROSSED_OUT = 'crossed-out';
/** Where people meet. */
const MEETING = ['ACTIVITY', 'PLACE', 'CLUB', 'CHURCH', 'INFORMAL_GROUP', 'SHOP', 'ORGANISATION'];

/** @param {string} kind @param {string[]} codes @returns {[string, string][]} */
const named = (kind, codes) => codes.map((code) => [code, t(`${kind}.${code}`)]);

/** @param {string} kind @param {string[]} codes @returns {[string, string][]} where not knowing is the first choice */
const orUnknown = (kind, codes) => [['', t('unknown')], ...named(kind, codes)];

/** Who falls in, in words: the service keeps somebody of the web by id. @param {string|null|undefined} fallback @param {Other[]} others */
const fallbackName = (fallback, others) => others.find(({ id }) => id === fallback)?.name ?? fallback ?? '';

/** @param {string} text @param {Other[]} others */
const fallbackIn = (text, others) => others.find(({ name }) => name === text.trim())?.id ?? text;

/** A tie that was known: still so, crossed out, and who falls in. @param {DraftForm} form @param {Tie} tie @param {Other[]} others @param {{id: string, name: string}} me */
export function knownTie(form, tie, others, me) {
  const other = others.find(({ id }) => id === (tie.from === me.id ? tie.to : tie.from));
  const outgoing = tie.from === me.id;
  const [before, after] = around({ type: tie.type, outgoing }, me.name);
  const set = form.draft.changed[tie.id]?.set ?? {};
  const crossed = set.endReason === CROSSED_OUT;
  const change = (/** @type {object} */ more) => form.put('changed', tie.id, { version: tie.version, set: more });
  const toggle = (/** @type {boolean} */ on, /** @type {object} */ more) => (on ? form.drop('changed', tie.id) : change(more));
  const name = other?.name ?? '…';
  const error = form.errors.get(`tie.${tie.id}`);
  const facts = [tie.frequency && t(`frequency.${tie.frequency}`), tie.lastConfirmed ? t('ties.confirmed', { date: dateText(tie.lastConfirmed) }) : t('ties.never-confirmed')].filter(Boolean);
  return html`<li class=${error ? 'wrong' : ''} tabindex=${error ? -1 : nothing}>
    <div>
      <p class=${crossed ? 'crossed' : ''}>${before}<strong>${name}</strong>${after}</p>
      <p class="soft small-text">${crossed ? t('talk.crossed-out') : facts.join(' · ')}</p>
    </div>
    <div class="row">
      <button type="button" class="button" aria-pressed=${Boolean(set.lastConfirmed) && !crossed} aria-label=${t('talk.still-so-of', { name })} @click=${() => toggle(Boolean(set.lastConfirmed) && !crossed, { ...(set.fallback ? { fallback: set.fallback } : {}), lastConfirmed: form.draft.on })}>${t('talk.still-so')}</button>
      <button type="button" class="button" aria-pressed=${crossed} aria-label=${t('talk.cross-out-of', { name })} @click=${() => toggle(crossed, { status: 'ended', endReason: CROSSED_OUT, until: form.draft.on.slice(0, 7) })}>${t('talk.cross-out')}</button>
    </div>
    ${isHelpFor(tie, me.id) && !crossed
      ? lineOf({ id: `fallback-${tie.id}`, label: t('talk.fallback', { name }), value: fallbackName(set.fallback ?? tie.fallback, others), list: 'names', type: (text) => change({ ...set, fallback: fallbackIn(text, others) || null }) })
      : nothing}
    ${error ? html`<p class="error">${error}</p>` : nothing}
  </li>`;
}

/** Whom one tap adds. @param {(name: string, type: string) => void} add */
export const circleChoices = (add) => html`<div class="chips" role="group" aria-label=${t('talk.who-is-it')}>
  ${Object.entries(CIRCLE).map(([role, type]) => html`<button type="button" class="button" @click=${() => add(t(`circle.${role}`), type)}>${t(`circle.${role}`)}</button>`)}
  <button type="button" class="button" @click=${() => add('', 'KNOWS')}>${t('circle.other')}</button>
</div>`;

/** Somebody new in a line. @param {NewPerson} one */
export const newPersonLine = ({ name, type, frequency, closeness, support, cares }) => html`<p><strong>${name || '…'}</strong></p>
  <p class="soft small-text">
    ${[t(`near.${type}`), closeness && t(`closeness.${closeness}`), frequency && t(`frequency.${frequency}`), cares && t('talk.cares'), support.length > 0 && t('talk.helps-with', { what: support.map((kind) => t(`support.${kind}`)).join(', ') })].filter(Boolean).join(' · ')}
  </p>`;

/** Somebody new, with all that one may know of them. @param {PersonForm} form @param {NewPerson} one @param {Other[]} others of the web */
export const newPersonFields = (form, one, others) => html`${newPersonName(form, one)} ${newPersonMore(form, one, others)}`;

/** As whom somebody new is known. @param {PersonForm} form @param {NewPerson} one */
export const newPersonName = (form, { contact, name }) =>
  lineOf({ id: `name-${contact}`, label: t('talk.name'), help: t('talk.name-help'), value: name, type: (typed) => form.changePerson({ contact, name: typed }), error: form.errors.get(`person.${contact}`) });

/** What else one may know of them. @param {PersonForm} form @param {NewPerson} one @param {Other[]} others of the web */
export function newPersonMore(form, one, others) {
  const id = one.contact;
  const change = (/** @type {Partial<NewPerson>} */ what) => form.changePerson({ contact: id, ...what });
  const places = others.filter(({ kind }) => MEETING.includes(kind)).map((other) => /** @type {[string, string]} */ ([other.id, other.name]));
  return html`
    ${oneOf({ name: `type-${id}`, legend: t('talk.knows-how'), value: one.type, choices: named('near', NEAR), choose: (type) => change({ type }) })}
    ${oneOf({ name: `frequency-${id}`, legend: t('field.frequency'), value: one.frequency ?? '', choices: orUnknown('frequency', FREQUENCIES), choose: (frequency) => change({ frequency }) })}
    ${oneOf({ name: `closeness-${id}`, legend: t('talk.closeness'), value: one.closeness ?? '', choices: orUnknown('closeness', CLOSENESS), choose: (closeness) => change({ closeness }) })}
    ${oneOf({ name: `distance-${id}`, legend: t('talk.lives'), value: one.distance ?? '', choices: orUnknown('distance', DISTANCES), choose: (distance) => change({ distance }) })}
    ${pick({ id: `via-${id}`, label: t('talk.via'), value: one.via, empty: t('unknown'), choices: [['elsewhere', t('talk.via-elsewhere')], ...places], choose: (via) => change({ via }) })}
    ${someOf({ name: `support-${id}`, legend: t('talk.helps'), values: one.support, choices: named('support', SUPPORT), choose: (support) => change({ support }) })}
    ${someOf({ name: `cares-${id}`, legend: t('talk.carer'), values: one.cares ? ['cares'] : [], choices: [['cares', t('talk.carer-yes')]], choose: (cares) => change({ cares: cares.length > 0 }) })}
    ${one.cares || one.support.length > 0 ? lineOf({ id: `fallback-${id}`, label: t('talk.fallback', { name: one.name }), value: fallbackName(one.fallback, others), list: 'names', type: (text) => change({ fallback: fallbackIn(text, others) }) }) : nothing}
  `;
}
