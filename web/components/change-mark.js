/** The mark of a kind of change or loss, as it stands in the picture: its line and its sign. */
import { html } from 'lit';
import { MARKS } from '../draw/changes.js';

/** @param {import('../state/comparing.js').TieChange|import('../state/what-if.js').Loss} change */
export function changeMark(change) {
  const { colour, width, dash, sign } = MARKS[change];
  return html`<svg aria-hidden="true" width="46" height="18" viewBox="0 0 46 18" fill="none" stroke=${colour}>
    <path d="M2 9H44" stroke-width=${width} stroke-dasharray=${dash.join(' ')} stroke-linecap=${dash.length === 0 ? 'round' : 'butt'} />
    <circle cx="23" cy="9" r="7.4" fill="#fdfaf4" stroke-width="1.3" />
    <path d=${sign} transform="translate(23 9) scale(4)" stroke-width="0.5" stroke-linecap="round" stroke-linejoin="round" />
  </svg>`;
}
