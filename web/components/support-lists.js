/** Help in words: the same on the screen and on paper. */
import { html, nothing } from 'lit';
import { listed, nameIn } from '../state/personal-words.js';
import { t } from '../state/texts.js';
import { byKind, fallInFor, helpFor } from '../personal/supports.js';

/** @typedef {import('../state/personal.js').Personal} Personal */
/** @typedef {import('../personal/supports.js').Given} Given */

/** Whoever said that there is nobody said so in words. */
const NOBODY = /^(niemand|geen|nobody|no one|none)$/i;

/** @param {Personal} personal */
export const givenTo = ({ others, me, day }) => helpFor(others, me, day);

/** Each kind of help, with who gives it now and who promised to. @param {Personal} personal */
export const helpByKind = (personal) => html`<ul>
  ${byKind(givenTo(personal)).map(
    ({ kind, now, promised, paused }) => html`<li class="row-item">
      <strong>${kind ? t(`support.${kind}`) : t('supports.kind-unknown')}</strong>: ${now.length > 0 ? names(now) : t('supports.nobody-now')}.
      ${promised.length > 0 ? html`<span class="open-circle">${t('supports.promised', { names: names(promised) })}</span>` : nothing}
      ${paused.length > 0 ? html`<span class="open-circle">${t('supports.paused', { names: names(paused) })}</span>` : nothing}
    </li>`,
  )}
</ul>`;

/** Who falls in for each who helps. @param {Personal} personal */
export const whoFallsIn = (personal) => html`<ul>
  ${fallInFor(givenTo(personal), personal.web.asked, personal.day).map(
    ({ given, fallback, asked }) => html`<li class="row-item">
      <strong>${given.other.label.name}</strong>${kinds(given)}:
      ${fallback && !NOBODY.test(fallback) ? t('supports.falls-in', { name: nameIn(personal.names, fallback) }) : fallback ? t('supports.nobody-falls-in') : html`<span class="open-circle">${t(asked ? 'supports.no-fallback-recorded' : 'supports.fallback-not-asked')}</span>`}
    </li>`,
  )}
</ul>`;

/** @param {Given[]} given */
const names = (given) => listed([...new Set(given.map(({ other }) => other.label.name))]);

/** @param {Given} given */
const kinds = ({ tie }) => (tie.support?.length ? ` (${tie.support.map((kind) => t(`support.${kind}`)).join(', ')})` : '');
