/** Labels for letters, three beside one another on an A4, as they lie in most boxes (70 by 37 mm). */
import { LitElement, css, html, nothing } from 'lit';
import { t } from '../state/texts.js';
import { shared } from './shared-styles.js';

/** @typedef {import('../contract.js').InvitedParty} InvitedParty */

export class WwLabels extends LitElement {
  static properties = { parties: { attribute: false }, place: { attribute: false } };

  static styles = [
    shared,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        grid-template-columns: repeat(3, 1fr);
      }
      li {
        block-size: 37mm;
        padding: 5mm 4mm;
        overflow: hidden;
        break-inside: avoid;
        font-size: 10.5pt;
        overflow-wrap: anywhere;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {InvitedParty[]} */
    this.parties = [];
    this.place = '';
  }

  render() {
    return html`<ul>
      ${this.parties.map(({ name, contactPerson, street }) => html`<li><strong>${name}</strong>${contactPerson ? html`<br />${t('invitations.attention', { name: contactPerson })}` : nothing}${street ? html`<br />${street}` : nothing}<br />${this.place}</li>`)}
    </ul>`;
  }
}
customElements.define('ww-labels', WwLabels);

/** @param {InvitedParty[]} parties @param {string} place where they are */
export async function printLabels(parties, place) {
  const paper = document.createElement('main');
  paper.id = 'print';
  paper.className = 'a4';
  const labels = new WwLabels();
  Object.assign(labels, { parties, place });
  paper.append(labels);
  document.querySelector('#print')?.remove();
  document.body.append(paper);
  await labels.updateComplete;
  addEventListener('afterprint', () => paper.remove(), { once: true });
  print();
}
