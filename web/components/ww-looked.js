/** "Wie keek er?": for a resident, who looked at what is known of them, when and for what. */
import { LitElement, css, html, nothing } from 'lit';
import { Listening } from '../state/app.js';
import { looks } from '../state/looked.js';
import { codeName } from '../state/naming.js';
import { personalOf } from '../state/personal.js';
import { HOME, ME, writeRoute } from '../state/route.js';
import { wrongOf } from '../state/problem-text.js';
import { client } from '../state/service.js';
import { dateText, t } from '../state/texts.js';
import { dayOf } from '../state/today.js';
import { personStyles } from './person-styles.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').AuditLine} AuditLine */
/** @typedef {import('../state/looked.js').Look} Look */

const AT_MOST = 500;

export class WwLooked extends LitElement {
  static properties = { lines: { state: true }, trouble: { state: true } };

  static styles = [
    shared,
    personStyles,
    css`
      .emergency {
        border-inline-start: 4px solid var(--wijkweb-accent-color);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {AuditLine[]|null} null while not known */
    this.lines = null;
    this.trouble = '';
    this.listening = new Listening(this);
  }

  connectedCallback() {
    super.connectedCallback();
    void this.read();
  }

  async read() {
    this.trouble = await wrongOf(async () => {
      this.lines = (await client.get(`/v1/audit-lines?limit=${AT_MOST}`)).lines;
    });
  }

  render() {
    const { lines, trouble } = this;
    const found = looks(lines ?? [], dayOf);
    return html`<h2>${t('looked.title')}</h2>
      <p class="lead">${t('looked.lead')} <a href=${writeRoute({ ...HOME, place: 'person', person: ME, part: 'data' })}>${t('looked.all')}</a>.</p>
      ${trouble ? html`<p class="notice" role="alert">${trouble}</p>` : lines === null ? html`<p role="status">${t('loading')}</p>` : found.length === 0 ? html`<p>${t('looked.none')}</p>` : html`<ul>${found.map((look) => this.look(look))}</ul>`}`;
  }

  /** @param {Look} look */
  look({ day, who, role, purpose, emergency, did }) {
    const name = personalOf(this.listening.state)?.names.get(who);
    return html`<li class="card ${emergency ? 'emergency' : ''}">
      <p><strong>${dateText(day)}</strong> · ${name ? t('looked.who', { name, role: codeName('role', role) }) : t('looked.role', { role: codeName('role', role) })}</p>
      ${purpose ? html`<p>${t('looked.why', { why: codeName('looked.purpose', purpose) })}</p>` : nothing}
      ${emergency ? html`<p>${t('looked.emergency')}</p>` : nothing}
      <p class="soft small-text">${did.map((action) => codeName('looked.did', action)).join(' · ')}</p>
    </li>`;
  }
}

customElements.define('ww-looked', WwLooked);
