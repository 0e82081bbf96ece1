/** One suggestion that two should meet: why, through whom, and what one does with it. */
import { css, html } from 'lit';
import { meetingDrawing } from '../draw/meeting.js';
import { answerIntroduction } from '../state/insight.js';
import { t } from '../state/texts.js';
import { reasonText } from './introduction-words.js';
import { PairAnswer } from './pair-answer.js';
import { shared } from './shared-styles.js';
import { tileStyles } from './tile-styles.js';

/** @typedef {import('../contract.js').Introduction} Introduction */

export class WwIntroduction extends PairAnswer {
  static properties = { ...PairAnswer.properties, introduction: { attribute: false } };

  static styles = [
    shared,
    tileStyles,
    css`
      .known {
        fill: none;
        stroke: #b9a98b;
      }
      .missing {
        stroke: var(--wijkweb-accent-color);
        stroke-width: 2.5px;
        stroke-dasharray: 6 5;
      }
      .common {
        fill: #b9a98b;
      }
      .end {
        fill: #7a5230;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Introduction} */
    this.introduction = { one: '', other: '', reasons: [] };
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    const before = changed.get('introduction');
    if (before && (before.one !== this.introduction.one || before.other !== this.introduction.other)) this.forget();
  }

  get values() {
    return { one: this.names.get(this.introduction.one), other: this.names.get(this.introduction.other) };
  }

  render() {
    const { one, other, reasons } = this.introduction;
    const common = reasons.find(({ why }) => why === 'two-steps')?.actors.length ?? 0;
    return html`<h3>${t('introductions.pair', this.values)}</h3>
      ${meetingDrawing(common)}
      <ul>${reasons.map((reason) => html`<li>${reasonText(reason, this.names)}</li>`)}</ul>
      ${this.found()} ${this.problem()} ${this.answers(t('introductions.pair', this.values), one, other)}`;
  }

  /** @param {'planned'|'declined'} answer @param {string} because */
  send(answer, because) {
    return answerIntroduction(this.area, this.introduction, answer, because, t(`introductions.said.${answer}`, this.values));
  }
}
customElements.define('ww-introduction', WwIntroduction);
