/** The parts of the dossier of an initiative, on the screen and on paper. */
import { html, nothing } from 'lit';
import { ANSWERS, FACTORS, ROLES, saidOfFactor, timeline } from '../state/dossier.js';
import { MARKS, saidOf } from '../state/marks.js';
import { dateText, number, t } from '../state/texts.js';
import { inWeb, listed, manyInWeb } from './insight-words.js';
import { whenText } from './ww-marks.js';

/** @typedef {import('../contract.js').Dossier} Dossier */
/** @typedef {import('../contract.js').Finding} Finding */
/** @typedef {import('../contract.js').DossierPart} Part */
/** @typedef {Map<string, string>} Names */

/** How long the longest bar is, in pixels. */
const BAR = 150;

/** Each question of the health card, with what the web shows and what would settle it. @param {Dossier} dossier @param {Names} names */
export const healthCard = ({ area, actor, health }, names) => html`<section aria-labelledby="health"><h2 id="health">${t('health.title')}</h2><p class="said">${t('health.means')}</p>
  <ul class="plain-list health">${health.map((finding) => html`<li class=${finding.known}>
    <h3><span class="known">${t(`health.${finding.known}`)}</span> ${t(`health.${finding.point}.ask`)}</h3>
    <p>${evidenceText(finding)} ${finding.shown.length > 0 ? html`${manyInWeb(area, finding.shown, names)}.` : nothing}</p>
    ${finding.known === 'yes' ? nothing : html`<p class="small-text soft">${t(`health.${finding.point}.settle`)} <a class="to-web" href="#/kern/${encodeURIComponent(area)}?bij=${actor}">${t('health.to-web')}</a></p>`}
  </li>`)}</ul></section>`;

/** What the web shows of a point, without who it is. @param {Finding} finding */
export function evidenceText({ point, known, on, count }) {
  const told = point === 'funders' && known === 'no' ? t(count === 1 ? 'health.funders.one' : 'health.funders.gone') : t(`health.${point}.${known}`);
  const date = on ? t(`health.${point}.on`, { on: dateText(on) }) : '';
  const members = point !== 'members' || count === undefined ? '' : t('health.members.count', { n: number(count) });
  return [members, date, told].filter(Boolean).join(' ');
}

/** Who has what part in it, by what they do. @param {Dossier} dossier @param {Names} names */
export const involved = ({ area, parts, people }, names) => html`<section aria-labelledby="involved"><h2 id="involved">${t('dossier.involved')}</h2>
  ${people ? html`<p class="said">${t('dossier.people', { count: people.text, on: dateText(people.on) })}</p>` : nothing}
  ${parts.length === 0
    ? html`<p class="said">${t('dossier.nobody')}</p>`
    : html`<div class="roles">${ROLES.filter((role) => parts.some((part) => part.role === role)).map((role) => html`<div><h3>${t(`dossier.role.${role}`)}</h3><ul class="plain-list">${parts.filter((part) => part.role === role).map((part) => html`<li class=${part.now ? '' : 'past'}>${inWeb(area, part.actor, names)} <span class="soft small-text">${partText(part)}</span></li>`)}</ul></div>`)}</div>`}</section>`;

/** By which tie, and when. @param {Part} part */
export function partText({ type, since, until, status, now }) {
  const when = since || until ? whenText({ since, until }) : '';
  const state = now ? '' : status === 'paused' ? t('dossier.paused') : t('dossier.past');
  return [t(`tie-name.${type}`), when, state].filter(Boolean).join(', ');
}

/** Whether those who make it up stay: who did between two days, and how many there were through the years. @param {Dossier} dossier @param {Names} names */
export function network({ area, asOf, network: { since, stayed, left, joined, counts } }, names) {
  const most = Math.max(1, ...counts.map(({ members }) => members));
  const line = (/** @type {string} */ what, /** @type {string[]} */ who) => html`<p>${t(`network.${what}`, { n: number(who.length) })}${who.length > 0 ? html` ${manyInWeb(area, who, names)}.` : nothing}</p>`;
  return html`<section aria-labelledby="network"><h2 id="network">${t('network.title')}</h2><p class="said">${t('network.means')}</p>
    <h3>${t('network.between', { since: dateText(since), day: dateText(asOf) })}</h3>
    ${stayed.length + left.length + joined.length === 0 ? html`<p>${t('network.nobody')}</p>` : html`${line('stayed', stayed)} ${line('left', left)} ${line('joined', joined)}`}
    <table class="years"><caption>${t('network.years')}</caption><thead><tr><th scope="col">${t('network.day')}</th><th scope="col">${t('network.members')}</th></tr></thead>
      <tbody>${counts.map(({ asOf: day, members }) => html`<tr><th scope="row">${dateText(day)}</th><td><svg class="bar" aria-hidden="true" width=${Math.round((BAR * members) / most)} height="12"><rect width="100%" height="100%"></rect></svg> ${number(members)}</td></tr>`)}</tbody></table></section>`;
}

/** The phase and the role of the government, as people say and as the ties tell. @param {Dossier} dossier @param {Names} names */
export function standing({ area, asOf, marks, phase, parties, government, grewOutOf, ledTo }, names) {
  const said = (/** @type {'phase'|'government'} */ subject) =>
    marks.filter(({ mark }) => MARKS[subject].includes(mark)).map((one) => t('marks.when', { name: t(`mark.${one.mark}`), when: whenText(one) }));
  const phases = said('phase');
  const steps = said('government');
  return html`<section aria-labelledby="phase"><h2 id="phase">${t('dossier.phase')}</h2>
      <p>${phases.length === 0 ? t('initiatives.no-phase') : t('initiatives.phase', { phase: listed(phases) })} ${phase ? t('initiatives.phase-computed', { phase: t(`mark.${phase}`), n: number(parties) }) : t('initiatives.phase-unknown')}</p>
      ${grewOutOf.length > 0 ? html`<p>${t('dossier.grew-out-of')} ${manyInWeb(area, grewOutOf, names)}.</p>` : nothing}
      ${ledTo.length > 0 ? html`<p>${t('dossier.led-to')} ${manyInWeb(area, ledTo, names)}.</p>` : nothing}</section>
    <section aria-labelledby="government"><h2 id="government">${t('dossier.government')}</h2>
      <p>${steps.length === 0 ? t('dossier.no-step') : t('initiatives.said-so', { what: listed(steps) })}${saidOf(marks, 'government', asOf).length > 1 ? html` ${t('dossier.several-steps')}` : nothing}</p>
      <p>${government.length === 0 ? t('dossier.no-hands') : html`${t('dossier.hands')} ${government.map(({ actor, type }, i) => html`${i > 0 ? ', ' : ''}${inWeb(area, actor, names)} (${t(`tie-name.${type}`)})`)}.`}</p></section>`;
}

/** What happened. @param {Dossier} dossier @param {Names} names */
export function milestones(dossier, names) {
  const all = timeline(dossier);
  return all.length === 0
    ? html`<p class="said">${t('dossier.no-milestones')}</p>`
    : html`<ol class="plain-list line">${all.map(({ on, text, event }) => html`<li class=${event ? 'by-ties' : 'by-people'}><span class="when">${on ? dateText(on) : t('dossier.no-date')}</span> <span>${event ? html`${inWeb(dossier.area, event.actor, names)} <span class="soft">${t(event.began ? 'dossier.began' : 'dossier.ended', { role: t(`dossier.does.${event.role}`) })}</span>` : text}</span></li>`)}</ol>`;
}

/** What people say of the seven factors, to read. @param {Dossier} dossier */
export const factorsSaid = ({ marks, asOf }) => html`<ul class="plain-list">${FACTORS.map((factor) => html`<li><strong>${t(`factor.${factor}`)}</strong>: ${factorText(marks, factor, asOf)}</li>`)}</ul>`;

/** @param {import('../contract.js').Marked[]} marks @param {string} factor @param {string} day */
export function factorText(marks, factor, day) {
  const said = saidOfFactor(marks, factor, day);
  if (said === null || !ANSWERS.includes(said.answer)) return t('factor.not-asked');
  return said.since ? t('factor.since', { answer: t(`factor.answer.${said.answer}`), since: dateText(said.since) }) : t(`factor.answer.${said.answer}`);
}
