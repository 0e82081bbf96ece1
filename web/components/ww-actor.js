/** One actor: facts, ties in sentences, contact log; each with where it comes from. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { look } from '../state/actions.js';
import { Listening, may, store } from '../state/app.js';
import { openActor, removeActor } from '../state/editing.js';
import { domainName } from '../state/naming.js';
import { problemText } from '../state/problem-text.js';
import { HOME, writeRoute } from '../state/route.js';
import { t } from '../state/texts.js';
import { tell } from '../state/undoing.js';
import { factsOf, involvementOf } from './actor-facts.js';
import { shared } from './shared-styles.js';
import './ww-actor-form.js';
import './ww-actor-points.js';
import './ww-card-links.js';
import './ww-contacts.js';
import './ww-history.js';
import './ww-ties.js';

export class WwActor extends LitElement {
  static properties = { actorId: { attribute: false }, loaded: { state: true }, problem: { state: true }, changing: { state: true } };

  static styles = [
    shared,
    css`
      :host {
        display: block;
      }
      h2 {
        font-size: 1.35rem;
      }
      h3 {
        margin-block: 1.3rem 0.35rem;
        font-size: 1.05rem;
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.15rem 0.9rem;
        margin: 0.8rem 0 0;
      }
      dt {
        color: var(--wijkweb-soft-color);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      .row {
        margin-block-start: 0.8rem;
      }
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .bar {
        display: inline-block;
        block-size: 8px;
        border-radius: 4px;
        background: #8c3a22;
        margin-inline-end: 0.4rem;
      }
      .bar.l1 {
        inline-size: 12px;
      }
      .bar.l2 {
        inline-size: 24px;
      }
      .bar.l3 {
        inline-size: 36px;
      }
      .bar.l4 {
        inline-size: 48px;
      }
      .bar.l5 {
        inline-size: 60px;
      }
    `,
  ];

  constructor() {
    super();
    this.actorId = '';
    /** @type {{body: import('../contract.js').Actor, etag: string}|null} */
    this.loaded = null;
    this.problem = '';
    this.changing = false;
    this.seen = 0;
    this.seenLive = 0;
    /** @type {import('../contract.js').Session|null} */
    this.seenBy = null;
    /** @type {Promise<void>} */
    this.reading = Promise.resolve();
    this.listening = new Listening(this);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    const { changes, live, session } = this.listening.state;
    const other = changed.has('actorId') || session !== this.seenBy;
    if (!other && changes === this.seen && live === this.seenLive) return;
    // What is being typed goes by what it was typed over; when it is kept, it is held against how it is by then.
    if (!other && this.changing) return;
    if (changed.has('actorId')) this.changing = false;
    if (session !== this.seenBy) this.loaded = null;
    const byOthers = !other && changes === this.seen;
    Object.assign(this, { seen: changes, seenLive: live, seenBy: session });
    void this.load(this.actorId, byOthers);
  }

  /** @param {string} id @param {boolean} byOthers whether only somebody else changed something */
  async load(id, byOthers) {
    if (!id) return;
    // What was changed here comes first, so that it is not told as somebody else's.
    if (byOthers) await this.reading;
    this.reading = this.read(id, byOthers);
    await this.reading;
  }

  /** @param {string} id @param {boolean} byOthers */
  async read(id, byOthers) {
    if (this.loaded?.body.id !== id) this.loaded = null;
    const before = this.loaded;
    try {
      const loaded = await openActor(id);
      if (this.actorId !== id || this.changing) return;
      Object.assign(this, { loaded, problem: '' });
      if (byOthers && before && before.etag !== loaded.etag) tellNews(t('news.actor-changed', { name: loaded.body.name }));
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      if (byOthers && error.status !== 404) return;
      this.problem = error.status === 404 ? t('actor.not-there') : problemText(error.problem);
    }
  }

  render() {
    // Somebody else may have taken away what stands here: what is being typed stays where it is.
    const gone = this.problem ? html`<p class="notice">${this.problem}</p>` : nothing;
    if (!this.loaded) return this.problem ? gone : html`<p role="status">${t('loading')}</p>`;
    const actor = this.loaded.body;
    if (this.changing) {
      return html`<ww-actor-form .actor=${this.loaded} @done=${() => this.changed()} @cancel=${() => (this.changing = false)}></ww-actor-form>`;
    }
    return html`
      ${gone}
      <h2>${actor.name}</h2>
      <p class="soft">${t(`kind.${actor.kind}`)}${actor.domains?.length ? ` · ${actor.domains.map(domainName).join(', ')}` : ''}</p>
      ${this.steps()}
      ${may('see-coverage') && ['INITIATIVE', 'INFORMAL_GROUP', 'CONSULTATION'].includes(actor.kind) ? html`<p class="row"><a href=${writeRoute({ ...HOME, place: 'dossier', area: actor.area, focus: actor.id })}>${t('dossier.open', { name: actor.name })}</a></p>` : nothing}
      <dl>${factsOf(actor).map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>
      ${this.involvement(actor)}
      ${actor.may.includes('change')
        ? html`<p class="row">
            <button class="button small" @click=${() => (this.changing = true)}>${t('actor.change')}</button>
            ${actor.may.includes('remove') ? html`<button class="button small plain" @click=${this.takeAway}>${t('actor.remove')}</button>` : nothing}
          </p>`
        : nothing}
      <ww-actor-points .actorId=${actor.id}></ww-actor-points>
      <ww-ties .actor=${actor}></ww-ties>
      ${actor.may.includes('log') ? html`<ww-contacts .actorId=${actor.id}></ww-contacts>` : nothing}
      ${may('link-cards') && actor.may.includes('change') && !['RESIDENT', 'PROFESSIONAL', 'CONTACT'].includes(actor.kind) ? html`<ww-card-links .actorId=${actor.id}></ww-card-links>` : nothing}
      ${may('see-history') ? html`<ww-history .actorId=${actor.id}></ww-history>` : nothing}
    `;
  }

  steps() {
    const { route } = this.listening.state;
    return html`<div class="row" role="group" aria-label=${t('steps')}>
      ${[1, 2, 3].map(
        (steps) => html`<button class="button small" aria-pressed=${route.steps === steps} @click=${() => look({ steps: route.steps === steps ? 0 : steps })}>${t(`steps.${steps}`)}</button>`,
      )}
    </div>`;
  }

  /** @param {import('../contract.js').Actor} actor */
  involvement(actor) {
    const spells = involvementOf(actor);
    return html`<h3>${t('actor.involvement')}</h3>
      ${spells.length === 0
        ? html`<p class="soft">${t('unknown')}</p>`
        : html`<ol>${spells.map(({ level, text, period }) => html`<li><span class="bar l${level}"></span>${text} <span class="soft">${period}</span></li>`)}</ol>`}`;
  }

  changed() {
    this.changing = false;
    tell(t('done.changed'));
  }

  async takeAway() {
    if (!this.loaded || !confirm(t('actor.remove-sure', { name: this.loaded.body.name }))) return;
    try {
      await removeActor(this.loaded.body.id, this.loaded.etag);
      tell(t('done.removed'));
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      store.set({ message: { text: problemText(error.problem), kind: 'bad' } });
      await this.load(this.actorId, false);
    }
  }
}
/** What the picture does not show is told as well. @param {string} text */
function tellNews(text) {
  const { news } = store.state;
  if (!news.includes(text)) store.set({ news: [text, ...news] });
}

customElements.define('ww-actor', WwActor);
