/** The facts about an actor that are known, in the order in which one asks. */
import { html } from 'lit';
import { codeName } from '../state/naming.js';
import { dateText, number, t } from '../state/texts.js';

/** @typedef {import('../contract.js').Actor} Actor */

/**
 * @param {Actor} actor
 * @returns {[string, unknown][]}
 */
export function factsOf(actor) {
  /** @type {[string, unknown][]} */
  const facts = [
    ['roles', actor.roles?.map(({ role, since, until }) => `${codeName('role', role)}${span(since, until)}`).join(', ')],
    ['marks', actor.marks?.map(({ mark, since, until }) => `${t(`mark.${mark}`)}${span(since, until)}`).join(', ')],
    ['sector', actor.sector && t(`sector.${actor.sector}`)],
    ['formality', actor.formality?.map(({ value, since, until }) => `${t(`formality.${value}`)}${span(since, until)}`).join(', ')],
    ['level', actor.level === undefined || actor.level === null ? '' : t(`level.${actor.level}`)],
    ['members', actor.members === undefined || actor.members === null ? '' : number(actor.members)],
    ['capacity', actor.capacity === undefined || actor.capacity === null ? '' : number(actor.capacity)],
    ['openTo', actor.openTo && t(`openTo.${actor.openTo}`)],
    ['targetGroup', actor.targetGroup?.join(', ')],
    ['offers', actor.offers?.join(', ')],
    ['seeks', actor.seeks?.join(', ')],
    ['street', actor.street],
    ['contactPerson', actor.contactPerson],
    ['phone', actor.phone && html`<a href="tel:${actor.phone.replace(/[^+\d]/g, '')}">${actor.phone}</a>`],
    ['email', actor.email && html`<a href="mailto:${actor.email}">${actor.email}</a>`],
    ['website', actor.website && link(actor.website)],
    ['since', actor.since && dateText(actor.since)],
    ['until', actor.until && dateText(actor.until)],
    ['note', actor.note],
    ['source', actor.source?.map(sourceText).join(', ')],
  ];
  return facts.filter(([, value]) => value).map(([name, value]) => [t(`field.${name}`), value]);
}

/** A source in words: what an organisation said itself by its day, a calendar without the mark by which an event is known again. @param {string} source */
function sourceText(source) {
  if (/^self: \d{4}-\d{2}-\d{2}$/.test(source)) return t('card.source', { date: dateText(source.slice(6)) });
  return /^agenda: [0-9a-f]{16}$/.test(source) ? t('calendar-in.source') : source;
}

/**
 * @param {Actor} actor
 * @returns {{level: number, text: string, period: string}[]} from early to late
 */
export function involvementOf(actor) {
  return [...(actor.involvement ?? [])]
    .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
    .map(({ level, ring, from, until }) => ({ level, text: [t(`involvement.${level}`), ...(ring ? [t(`ring.${ring}`)] : [])].join(', '), period: span(from, until).trim() }));
}

/** @param {string|undefined} since @param {string|undefined} until */
function span(since, until) {
  if (since && until) return ` (${dateText(since)} – ${dateText(until)})`;
  if (since) return ` (${t('period.since', { since: dateText(since) })})`;
  return until ? ` (${t('period.until', { until: dateText(until) })})` : '';
}

/** Only addresses of the web become a link. @param {string} website */
function link(website) {
  const address = /^https?:\/\//.test(website) ? website : `https://${website}`;
  return html`<a href=${address} rel="noreferrer" target="_blank">${website}</a>`;
}
