/** Occasions for a conversation: what carries somebody first, then what there is to talk about, then what to ask. */
import { css, html, nothing } from 'lit';
import { tieSentence } from '../state/personal-words.js';
import { dateText, t } from '../state/texts.js';
import { PersonSection, namesOf } from './person-section.js';
import { personStyles } from './person-styles.js';
import { shared } from './shared-styles.js';
import './ww-warm-paths.js';

/** @typedef {import('../contract.js').Signal} Signal */
/** @typedef {import('../contract.js').Signals} Signals */
/** @typedef {import('../contract.js').Evidence} Evidence */
/** @typedef {{me: string, names: Map<string, string>, thresholds: import('../contract.js').Threshold[]}} Told */

/** @extends {PersonSection<Signals>} */
export class WwSignals extends PersonSection {
  static styles = [
    shared,
    personStyles,
    css`
      .carries {
        background: #f3f6ec;
        border-color: #d5dfc3;
      }
      h3::first-letter,
      strong::first-letter {
        text-transform: uppercase;
      }
      .settle {
        padding-inline-start: 0.7rem;
        border-inline-start: 3px solid #c9a66b;
      }
    `,
  ];

  question() {
    return 'signals';
  }

  /** What is absent is not shown: it would look like a reassurance. @param {Signals} answer @param {import('../state/personal.js').Personal} personal */
  content({ carries, signals, thresholds, names }, personal) {
    const told = { me: personal.me, names: namesOf(names, personal.names), thresholds };
    const present = signals.filter(({ state }) => state === 'present');
    const unknown = signals.filter(({ state }) => state === 'unknown');
    return html`
      <p class="lead soft">${t('signals.lead')}</p>
      <section class="card carries" aria-labelledby="carries">
        <h2 id="carries">${t('signals.carries', { name: personal.name })}</h2>
        ${carries.length === 0 ? html`<p>${t('signals.carries-unknown')}</p>` : html`<ul>${carries.map(({ text, evidence }) => html`<li>${text} ${this.rests(evidence, told)}</li>`)}</ul>`}
      </section>
      <h2>${t('signals.present')}</h2>
      ${present.length === 0 ? html`<p>${t('signals.none')}</p>` : present.map((signal) => this.occasion(signal, told))}
      ${unknown.length === 0
        ? nothing
        : html`<h2>${t('signals.unknown')}</h2>
            <ul>${unknown.map(({ id, name, text, settle }) => html`<li class="row-item"><strong id=${id}>${name}</strong>: ${text ?? nothing} <p class="settle">${settle ?? nothing}</p></li>`)}</ul>`}
      <ww-warm-paths></ww-warm-paths>
    `;
  }

  /** @param {Signal} signal @param {Told} told */
  occasion({ id, name, text, evidence, oldest, settle }, told) {
    const lines = told.thresholds.filter(({ signals }) => signals.includes(id));
    return html`<section class="card" aria-labelledby=${id}>
      <h3 id=${id}>${name}</h3>
      ${text ? html`<p>${text}</p>` : nothing} ${this.rests(evidence, told)}
      ${oldest ? html`<p class="soft small-text">${t('signals.oldest', { date: dateText(oldest) })}</p>` : nothing}
      ${settle ? html`<p class="settle">${settle}</p>` : nothing}
      ${lines.length === 0
        ? nothing
        : html`<details>
            <summary>${t('signals.thresholds')}</summary>
            <ul>${lines.map(({ words }) => html`<li>${words}</li>`)}</ul>
          </details>`}
    </section>`;
  }

  /** What it rests on. @param {Evidence[]} evidence @param {Told} told */
  rests(evidence, { me, names }) {
    if (evidence.length === 0) return nothing;
    return html`<p class="soft small-text">${t('signals.rests-on')}</p>
      <ul>${evidence.map((tie) => html`<li class="small-text">${tieSentence(tie, tie.from === me || tie.to === me ? me : tie.from, names)} <span class="soft">${factsOf(tie)}</span></li>`)}</ul>`;
  }
}

/** @param {Evidence} tie */
function factsOf({ status, since, lastConfirmed, lastContact }) {
  return [
    status && status !== 'active' ? t('signals.status', { status: t(`status.${status}`) }) : '',
    since ? t('signals.since', { date: dateText(since) }) : '',
    lastConfirmed ? t('personal.fact.confirmed', { date: dateText(lastConfirmed) }) : t('signals.not-confirmed'),
    lastContact ? t('personal.fact.last-contact', { date: dateText(lastContact) }) : '',
  ].filter(Boolean).join(' ');
}
customElements.define('ww-signals', WwSignals);
