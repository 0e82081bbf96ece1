/** What came of saying how close somebody is: a sentence, the way back, and what somebody else made of it. */
import { html, nothing } from 'lit';
import { ringName } from '../state/closeness.js';
import { t } from '../state/texts.js';

/** @typedef {import('../state/closeness.js').SayingCloseness} SayingCloseness */

/** @param {SayingCloseness} saying @param {(id: string) => void} goTo with the focus, as what it was on is gone */
export const closenessSaid = (saying, goTo) => html`<div class="said ${saying.said || saying.last || saying.clash ? 'full' : ''}">
  <p role="status">${saying.said}</p>
  ${saying.last && !saying.clash ? lastPut(saying.last, saying, goTo) : nothing} ${saying.clash ? clashed(saying.clash, saying, goTo) : nothing}
</div>`;

/** @param {import('../state/closeness.js').Move} last @param {SayingCloseness} saying @param {(id: string) => void} goTo */
const lastPut = ({ id, name }, saying, goTo) => html`<button class="button small" @click=${() => saying.putBack().then(() => goTo(id))}>${t('personal.put-back', { name })}</button>`;

/** @param {import('../state/closeness.js').Clash} clash @param {SayingCloseness} saying @param {(id: string) => void} goTo */
const clashed = ({ move, now }, saying, goTo) => html`<div class="notice" role="alert">
  <p>${t('personal.clash', { name: move.name, now: ringName(now), mine: ringName(move.to) })}</p>
  <p class="row">
    <button class="button small" @click=${() => saying.keepMine().then(() => goTo(move.id))}>${t('personal.clash-mine', { mine: ringName(move.to) })}</button>
    <button class="button small" @click=${() => (saying.takeTheirs(), goTo(move.id))}>${t('personal.clash-theirs', { now: ringName(now) })}</button>
  </p>
</div>`;
