/** What stands on the agenda of the neighbourhood that has to do with one actor. */
import { LitElement, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { Listening } from '../state/app.js';
import { readPoints, statusOf } from '../state/points.js';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';
import { to } from './insight-menu.js';

/** @typedef {import('../contract.js').Point} Point */

export class WwActorPoints extends LitElement {
  static properties = { actorId: { attribute: false }, points: { state: true } };

  static styles = shared;

  constructor() {
    super();
    this.actorId = '';
    /** @type {Point[]} of the area */
    this.points = [];
    this.listening = new Listening(this);
  }

  firstUpdated() {
    void this.read();
  }

  /** What cannot be read now is not there; the rest of the panel does not wait for it. */
  async read() {
    const { area } = this.listening.state.route;
    if (!area) return;
    try {
      this.points = (await readPoints(area)).points;
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
    }
  }

  render() {
    const mine = this.points.filter(({ head, published, takers, about }) => published && head === 'agenda' && [...takers, ...about].includes(this.actorId));
    if (mine.length === 0) return nothing;
    return html`<p><a href=${to('points', this.listening.state.route.area)}>${t('points.on-agenda')}</a></p>
      <ul>${mine.map((point) => html`<li>${point.text} <span class="soft">(${t(`points.status.${statusOf(point) ?? 'idea'}`)})</span></li>`)}</ul>`;
  }
}
customElements.define('ww-actor-points', WwActorPoints);
