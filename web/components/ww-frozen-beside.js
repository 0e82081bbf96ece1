/** Areas side by side, frozen for a publication once everything in the table was computed. */
import { html } from 'lit';
import { besideAt } from '../state/beside.js';
import { t } from '../state/texts.js';
import { WwFrozen } from './ww-frozen.js';

export class WwFrozenBeside extends WwFrozen {
  /** Read anew with what stands on the page. */
  base() {
    return this.listening.state.insight;
  }

  area() {
    return this.listening.state.route.area ?? '';
  }

  figures() {
    return ['side-by-side'];
  }

  askedFor() {
    return besideAt(this.listening.state.route);
  }

  /** @param {import('../state/form.js').Form} form */
  freezing(form) {
    const answer = /** @type {import('../contract.js').AreasSideBySide|undefined} */ (this.listening.state.insight?.answer);
    return answer?.state === 'done' ? super.freezing(form) : html`<p class="notice">${t('beside.freeze-later')}</p>`;
  }
}
customElements.define('ww-frozen-beside', WwFrozenBeside);
