/** The ties of an actor as sentences, in groups, each with its source and date. */
import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { ServiceProblem } from '../api/client.js';
import { TIE_GROUPS, groupOf, isUnconfirmed } from '../picture/ties.js';
import { focusOn } from '../state/actions.js';
import { Listening, may, store } from '../state/app.js';
import { confirmTie, openTie } from '../state/editing.js';
import { problemText } from '../state/problem-text.js';
import { around, periodText, sentencesOf } from '../state/sentences.js';
import { dateText, t, tn } from '../state/texts.js';
import { tell } from '../state/undoing.js';
import { shared } from './shared-styles.js';
import './ww-history.js';
import './ww-tie-form.js';

/** @typedef {import('../contract.js').WebTie} WebTie */

export class WwTies extends LitElement {
  static properties = { actor: { attribute: false }, changing: { state: true }, adding: { state: true } };

  static styles = [
    shared,
    css`
      h3 {
        margin-block: 1.4rem 0.2rem;
        font-size: 1.05rem;
      }
      h4 {
        margin: 0.9rem 0 0.2rem;
        font-size: 0.95rem;
        color: var(--wijkweb-soft-color);
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        padding-block: 0.45rem;
        border-block-end: 1px solid var(--wijkweb-line-color);
      }
      .other {
        border: 0;
        padding: 0;
        background: none;
        text-decoration: underline;
        text-underline-offset: 2px;
        color: var(--utrecht-link-color);
        cursor: pointer;
        text-align: start;
      }
      .meta {
        font-size: 0.9rem;
        color: var(--wijkweb-soft-color);
      }
      .stale {
        color: #8a4b00;
      }
      .row {
        margin-block-start: 0.25rem;
        gap: 0.35rem;
      }
      ww-tie-form {
        margin-block: 0.5rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../contract.js').Actor|null} */
    this.actor = null;
    /** @type {string|null} the spell that is being changed */
    this.changing = null;
    this.adding = false;
    this.listening = new Listening(this);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    const before = /** @type {import('../contract.js').Actor|null|undefined} */ (changed.get('actor'));
    if (changed.has('actor') && before?.id !== this.actor?.id) Object.assign(this, { changing: null, adding: false });
  }

  render() {
    const { actor, listening } = this;
    const { web, roster } = listening.state;
    if (!actor || !web || !roster) return nothing;
    // What somebody is changing here stays where it is, whatever others make of it meanwhile.
    const now = new Set([...web.ties.map((tie) => tie.id), ...(this.changing ? [this.changing] : [])]);
    const sentences = sentencesOf(actor.id, roster.ties.filter((tie) => now.has(tie.id) || !isOpen(tie, web.asOf)));
    const current = sentences.filter(({ spells }) => spells.some((tie) => now.has(tie.id)));
    const past = sentences.filter(({ spells }) => spells.every((tie) => !now.has(tie.id)));
    const writes = may('write-web');
    return html`
      <h3>${t('ties.title', { n: tn('count.ties', current.length) })}</h3>
      ${writes && !this.adding ? html`<button class="button small" id="add" @click=${() => (this.adding = true)}>+ ${t('ties.add')}</button>` : nothing}
      ${this.adding ? html`<ww-tie-form .me=${actor} @done=${this.finished} @cancel=${this.leave}></ww-tie-form>` : nothing}
      ${current.length === 0 ? html`<p class="soft">${t('ties.none')}</p>` : nothing}
      ${Object.keys(TIE_GROUPS).map((group) => this.group(t(`tie-group.${group}`), current.filter(({ type }) => groupOf(type) === group), writes))}
      ${this.group(t('ties.past'), past, false)}
    `;
  }

  /** @param {string} title @param {import('../state/sentences.js').Sentence[]} sentences @param {boolean} writes */
  group(title, sentences, writes) {
    if (sentences.length === 0) return nothing;
    return html`<h4>${title}</h4>
      <ul>${repeat(sentences, ({ key }) => key, (sentence) => this.sentence(sentence, writes))}</ul>`;
  }

  /** @param {import('../state/sentences.js').Sentence} sentence @param {boolean} writes */
  sentence(sentence, writes) {
    const other = this.listening.state.roster?.actors.find((actor) => actor.id === sentence.other);
    const [before, after] = around(sentence, this.actor?.name ?? '');
    return html`<li>
      ${before}<button class="other" @click=${() => focusOn(sentence.other)}>${other?.name ?? t('unknown')}</button>${after}
      ${repeat(sentence.spells, ({ id }) => id, (tie) => this.spell(tie, writes))}
    </li>`;
  }

  /** @param {WebTie} tie @param {boolean} writes */
  spell(tie, writes) {
    const { web } = this.listening.state;
    const stale = web ? isUnconfirmed(tie, web.asOf) : false;
    if (this.changing === tie.id) {
      return html`<ww-tie-form .me=${this.actor} .tieId=${tie.id} @done=${this.finished} @cancel=${this.leave}></ww-tie-form>`;
    }
    const parts = [
      periodText(tie),
      tie.frequency ? t(`frequency.${tie.frequency}`) : '',
      tie.status && tie.status !== 'active' ? t(`status.${tie.status}`) : '',
      tie.source?.length ? t('ties.source', { source: tie.source.join(', ') }) : '',
    ].filter(Boolean);
    return html`<p class="meta">
        ${parts.join(' · ')} ·
        <span class=${stale ? 'stale' : ''}>${tie.lastConfirmed ? t('ties.confirmed', { date: dateText(tie.lastConfirmed) }) : t('ties.never-confirmed')}${stale && tie.lastConfirmed ? `, ${t('ties.long-ago')}` : nothing}</span>
      </p>
      ${writes
        ? html`<p class="row">
            <button class="button small" @click=${() => this.confirmTie(tie)}>${t('ties.still-true')}</button>
            <button class="button small plain" id="change-${tie.id}" @click=${() => (this.changing = tie.id)}>${t('ties.change')}</button>
          </p>`
        : nothing}
      ${may('see-history') ? html`<ww-history .tieId=${tie.id}></ww-history>` : nothing}`;
  }

  /** @param {WebTie} tie */
  async confirmTie(tie) {
    try {
      const { etag } = await openTie(tie.id);
      await confirmTie(tie.id, etag);
      tell(t('done.confirmed'));
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      store.set({ message: { text: problemText(error.problem), kind: 'bad' } });
    }
  }

  /** @param {CustomEvent<string>} event what was done */
  finished(event) {
    void this.leave();
    tell(t(`done.${event.detail}`));
  }

  /** Closes the form; the focus goes back to where it was opened. */
  async leave() {
    const opener = this.changing ? `#change-${CSS.escape(this.changing)}` : '#add';
    Object.assign(this, { changing: null, adding: false });
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(opener) ?? this.renderRoot.querySelector('#add'))?.focus();
  }
}

/** @param {WebTie} tie @param {string} asOf */
const isOpen = (tie, asOf) => !tie.until || tie.until >= asOf;

customElements.define('ww-ties', WwTies);
