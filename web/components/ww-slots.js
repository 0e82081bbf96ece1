/** When else something could be, so that it clashes less. */
import { LitElement, css, html, nothing } from 'lit';
import { may, store } from '../state/app.js';
import { moveActivity, slotsFor } from '../state/insight.js';
import { wrongOf } from '../state/problem-text.js';
import { number, t } from '../state/texts.js';
import { today } from '../state/today.js';
import { dayText } from './agenda-words.js';
import { shared } from './shared-styles.js';

/** A Monday, to name the days of the week by. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

export class WwSlots extends LitElement {
  static properties = { ids: { attribute: false }, names: { attribute: false }, from: { attribute: false }, found: { state: true }, wrong: { state: true } };

  static styles = [
    shared,
    css`
      ul {
        margin: 0.3rem 0;
      }
      @media (max-width: 720px) {
        .button {
          min-block-size: 44px;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** Of what another time can be looked for. @type {string[]} */
    this.ids = [];
    /** @type {Map<string, string>} */
    this.names = new Map();
    this.from = '';
    /** @type {import('../contract.js').Slots|null} */
    this.found = null;
    this.wrong = '';
  }

  render() {
    return html`<div class="row">${this.ids.map((id) => html`<button class="button small" @click=${() => this.find(id)}>${t('agenda.other-time', { what: this.names.get(id) })}</button>`)}</div>
      ${this.wrong ? html`<p class="notice" role="alert">${this.wrong}</p>` : nothing}
      ${this.found ? this.told(this.found) : nothing}`;
  }

  /** @param {import('../contract.js').Slots} found */
  told({ activity, slots, weeks }) {
    return html`<div role="status">
      <p>${t('agenda.slots', { what: this.names.get(activity), weeks: number(weeks) })}</p>
      <ul>${slots.map((slot) => this.proposal(activity, slot))}</ul>
      <p class="soft small-text">${t('agenda.slots-means')}</p>
    </div>`;
  }

  /** @param {string} activity @param {import('../contract.js').Slots['slots'][number]} slot */
  proposal(activity, slot) {
    const { people, place, beside } = slot;
    const when = whenText(slot);
    return html`<li>
      ${when}: ${people + place === 0 ? t('agenda.slot-free') : t('agenda.slot-clashes', { n: number(people + place) })}${beside > 0 ? ` ${t('agenda.slot-beside', { n: number(beside) })}` : ''}
      ${may('write-web') ? html`<button class="button small" aria-label="${t('agenda.slot-take')}: ${this.names.get(activity)}, ${when}" @click=${() => this.take(activity, slot)}>${t('agenda.slot-take')}</button>` : nothing}
    </li>`;
  }

  /** Only what is still to come moves. @param {string} activity @param {import('../contract.js').Slots['slots'][number]} slot */
  take(activity, slot) {
    const said = t('agenda.slot-taken', { what: this.names.get(activity), when: whenText(slot) });
    const from = this.from > today() ? this.from : today();
    return this.attempt(async () => {
      if (await moveActivity(store.state.route.area ?? '', activity, slot, from, said)) this.found = null;
      else this.wrong = t('agenda.slot-by-hand', { what: this.names.get(activity) });
    });
  }

  /** @param {string} id */
  find(id) {
    return this.attempt(async () => {
      this.found = await slotsFor(store.state.route.area ?? '', id, this.from);
    });
  }

  /** @param {() => Promise<void>} work */
  async attempt(work) {
    this.wrong = '';
    this.wrong = (await wrongOf(work)) || this.wrong;
  }
}
customElements.define('ww-slots', WwSlots);

/** @param {{day: number, start: string}} slot */
const whenText = ({ day, start }) => t('agenda.slot', { day: dayText(new Date(MONDAY + (day - 1) * DAY).toISOString(), { weekday: 'long' }), start });
