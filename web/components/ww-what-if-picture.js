/** The picture of a web in which one lets somebody fall away, and puts them back. */
import { remembered } from '../state/memo.js';
import { HOME } from '../state/route.js';
import { pictureOf } from '../state/pictured.js';
import { lossMarks, toggleAway } from '../state/what-if.js';
import { WwPicture } from './ww-picture.js';

/** @typedef {import('../contract.js').WebTie} WebTie */

const routeOf = remembered((/** @type {string} */ area) => /** @type {import('../state/route.js').Route} */ ({ ...HOME, place: 'kern', area }));
const stateOf = remembered((state, whatIf) => ({ ...state, web: whatIf.web, roster: whatIf.roster, metrics: null, route: routeOf(whatIf.web.area.code) }));
const marksOf = remembered(lossMarks);

export class WwWhatIfPicture extends WwPicture {
  get state() {
    const { state } = this.listening;
    return state.whatIf ? stateOf(state, state.whatIf) : { ...state, web: null };
  }

  /** @param {import('../picture/trays.js').Side} side */
  picture(side) {
    const { whatIf } = this.listening.state;
    const made = pictureOf(this.state, side);
    const marks = whatIf ? marksOf(whatIf.web, whatIf.loss) : undefined;
    return made && marks ? { ...made, marks, tieLookOf: quiet(made.tieLookOf) } : made;
  }

  /** @param {string|null} id */
  pick(id) {
    if (id) toggleAway(id);
  }
}

/** What stays as it is steps back. @param {(tie: WebTie) => import('../picture/looks.js').TieLook} lookOf */
const quiet = (lookOf) => (/** @type {WebTie} */ tie) => ({ ...lookOf(tie), faint: true });

customElements.define('ww-what-if-picture', WwWhatIfPicture);
