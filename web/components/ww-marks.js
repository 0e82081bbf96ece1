/** Saying how something stands: what was said before with its dates, taking it back, and saying more. */
import { LitElement, css, html, nothing } from 'lit';
import { ServiceProblem } from '../api/client.js';
import { MARKS, without } from '../state/marks.js';
import { problemText } from '../state/problem-text.js';
import { dateText, t } from '../state/texts.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').Marked} Marked */
/** @typedef {import('../state/marks.js').Subject} Subject */

const DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?';

export class WwMarks extends LitElement {
  static properties = { marks: { attribute: false }, subjects: { attribute: false }, of: {}, save: { attribute: false }, wrong: { state: true } };

  static styles = [
    shared,
    css`
      summary {
        cursor: pointer;
        padding-block: 0.5rem;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.3rem 0.8rem;
        padding-block: 0.2rem;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.6rem 0.8rem;
        margin-block: 0.6rem;
      }
      label {
        display: grid;
        gap: 0.15rem;
        max-inline-size: 100%;
      }
      input,
      select {
        min-block-size: 44px;
        max-inline-size: 100%;
        padding: 0.35rem 0.6rem;
        border: 1px solid var(--utrecht-form-input-border-color);
        border-radius: var(--utrecht-form-input-border-radius);
        background: var(--utrecht-form-input-background-color);
      }
      input {
        inline-size: 8.5rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Marked[]} */
    this.marks = [];
    /** @type {Subject[]} */
    this.subjects = [];
    this.of = '';
    /** @type {(change: (marks: Marked[]) => Marked[], said: string) => Promise<void>} */
    this.save = async () => {};
    this.wrong = '';
  }

  render() {
    return html`<details>
      <summary>${t('marks.say', { name: this.of })}</summary>
      ${this.wrong ? html`<p class="notice" role="alert">${this.wrong}</p>` : nothing}
      <ul>${this.marks.map((marked) => this.line(marked))}</ul>
      <form @submit=${this.add}>
        <label>${t('marks.what')} <select name="mark">${this.subjects.map((subject) => html`<optgroup label=${t(`marks.${subject}`)}>${MARKS[subject].map((code) => html`<option value=${code}>${t(`mark.${code}`)}</option>`)}</optgroup>`)}</select></label>
        <label>${t('marks.since')} <input name="since" inputmode="numeric" autocomplete="off" pattern=${DATE} title=${t('help.date')} /></label>
        <label>${t('marks.until')} <input name="until" inputmode="numeric" autocomplete="off" pattern=${DATE} title=${t('help.date')} /></label>
        <button class="button primary">${t('marks.add')}</button>
      </form>
      <p class="soft small-text">${t('help.date')}</p>
    </details>`;
  }

  /** @param {Marked} marked */
  line(marked) {
    const text = markText(marked);
    return html`<li><span>${text}</span><button class="button small" aria-label="${t('marks.remove')}: ${text}" @click=${() => this.attempt((marks) => without(marks, marked), t('marks.removed', { mark: text }))}>${t('marks.remove')}</button></li>`;
  }

  /** @param {SubmitEvent} event */
  add(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const told = /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(form)));
    const marked = { mark: told.mark, ...(told.since ? { since: told.since } : {}), ...(told.until ? { until: told.until } : {}) };
    void this.attempt((marks) => [...without(marks, marked), marked], t('marks.added', { mark: markText(marked) })).then(() => form.reset());
  }

  /** @param {(marks: Marked[]) => Marked[]} change @param {string} said */
  async attempt(change, said) {
    try {
      this.wrong = '';
      await this.save(change, said);
    } catch (problem) {
      if (!(problem instanceof ServiceProblem)) throw problem;
      this.wrong = problemText(problem.problem);
    }
  }
}

/** What is said, with its dates. @param {Marked} marked */
export const markText = (marked) => t('marks.when', { name: t(`mark.${marked.mark}`), when: whenText(marked) });

/** When it is so, as people say. @param {Pick<Marked, 'since'|'until'>} period */
export function whenText({ since, until }) {
  if (since && until) return t('marks.between', { since: dateText(since), until: dateText(until) });
  if (since) return t('marks.from', { since: dateText(since) });
  return until ? t('marks.up-to', { until: dateText(until) }) : t('marks.no-date');
}
customElements.define('ww-marks', WwMarks);
