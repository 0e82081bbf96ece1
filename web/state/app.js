/**
 * The state of the viewer and how it begins. Components read it through a {@link Listening} and change it through the
 * functions of `actions.js`.
 *
 * @typedef {import('../contract.js').Session} Session
 * @typedef {import('../contract.js').DomainScheme} DomainScheme
 * @typedef {import('../contract.js').AreaCard} AreaCard
 * @typedef {import('../contract.js').Web} Web
 * @typedef {import('../contract.js').Metrics} Metrics
 * @typedef {import('../contract.js').MetricCatalogue} MetricCatalogue
 * @typedef {import('../contract.js').Job} Job
 * @typedef {import('../contract.js').LongAnswers} LongAnswers
 * @typedef {import('../contract.js').Problem} Problem
 * @typedef {'nl'|'en'} Language
 *
 * @typedef {object} AppState
 * @property {Language} language
 * @property {import('./texts.js').Texts} texts
 * @property {import('./route.js').Route} route
 * @property {Session|null} session
 * @property {DomainScheme|null} scheme
 * @property {AreaCard[]|null} areas
 * @property {AreaCard|null} card of the area that is looked at
 * @property {Web|null} web of that area, as of the date that is looked at
 * @property {import('../picture/wheel.js').Roster|null} roster
 * @property {Metrics|null} metrics
 * @property {MetricCatalogue|null} catalogue what every metric means
 * @property {{[N in keyof LongAnswers]?: {answer: LongAnswers[N]|null, job: Job|null}}} long what takes long, of those metrics
 * @property {import('../contract.js').Case[]|null} cases of who is signed in
 * @property {import('./person.js').OpenPerson|null} person whose page is open
 * @property {boolean} erased whether who was signed in had themselves erased
 * @property {string|null} refusal why signing in did not work
 * @property {Problem|null} problem that stands in the way of the page
 * @property {{step: string, done: number, total: number}|null} starting how far the service is
 * @property {'none'|'actor'|'add-actor'|'add-tie'|'figures'} panel what stands beside the picture
 * @property {{text: string, kind: 'good'|'bad', offer?: 'undo'|'redo'}|null} message offer: what can be done about it
 * @property {import('./undoing.js').LastEdit|null} lastEdit what was last done here, or undone
 * @property {import('../contract.js').Changes|null} history changes of the area that is looked at
 * @property {number} changes how many times something was changed here
 * @property {number} live how many times it was heard that somebody else changed something
 * @property {string[]} news what others changed just now, in sentences
 * @property {boolean} searching
 * @property {import('../device/outbox.js').Letter[]} letters what was written here and is not sent yet, or was just now
 * @property {Promise<void>|null} keeping done when the letters of who is signed in are read from this device
 * @property {import('../contract.js').Worry[]|null} worries of the area that is looked at
 * @property {import('../contract.js').Coverage|null} coverage of the area that is looked at
 * @property {import('../contract.js').HeldCase[]|null} held cases of the area that is looked at, by whoever follows them
 * @property {import('./compared.js').Compared|null} time two days of the area that is looked at
 * @property {import('./what-if.js').Tried|null} whatIf what is tried to do without, in the area that is looked at
 * @property {import('../contract.js').Unconfirmed|null} confirm ties of the area that nobody confirmed for a year
 * @property {import('../contract.js').Duplicates|null} duplicates who may stand twice in the area that is looked at
 * @property {{place: string, area: string, answer: unknown}|null} insight answer to the question that is asked of an area
 * @property {import('../contract.js').Story|null} story of which a step is looked at
 * @property {import('../contract.js').StoryStep|null} viewToKeep what was looked at when somebody wanted it in a story, without its text
 * @property {boolean} keeps whether this device keeps what is written
 * @property {typeof import('../picture/force.js')|null} force read when its layout is first asked for
 */
import { Store } from './store.js';
import { HOME } from './route.js';

/** What was read of the area where one works: of another area it is not known yet. */
export const unreadOfArea = () =>
  /** @satisfies {Partial<AppState>} */ ({
    worries: null,
    coverage: null,
    held: null,
    time: null,
    confirm: null,
    whatIf: null,
    duplicates: null,
    insight: null,
    story: null,
    viewToKeep: null,
  });

/** What was read for who is signed in, as it is before anything is. */
export const unread = () =>
  /** @satisfies {Partial<AppState>} */ ({
    areas: null,
    card: null,
    web: null,
    roster: null,
    metrics: null,
    cases: null,
    person: null,
    panel: 'none',
    lastEdit: null,
    history: null,
    news: [],
    ...unreadOfArea(),
  });

/** @type {Store<AppState>} */
export const store = new Store(
  /** @type {AppState} */ ({
    language: 'nl',
    texts: {},
    route: HOME,
    session: null,
    scheme: null,
    catalogue: null,
    long: {},
    erased: false,
    refusal: null,
    problem: null,
    starting: null,
    message: null,
    changes: 0,
    live: 0,
    searching: false,
    letters: [],
    keeping: null,
    keeps: true,
    force: null,
    ...unread(),
  }),
);

/** @param {string} right @returns {boolean} whether who is signed in has it */
export const may = (right) => store.state.session?.may?.includes(right) ?? false;

/**
 * Draws its host again when the state changes.
 *
 * @typedef {import('lit').ReactiveController} ReactiveController
 * @implements {ReactiveController}
 */
export class Listening {
  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    this.stop = store.subscribe(() => this.host.requestUpdate());
  }

  hostDisconnected() {
    this.stop?.();
  }

  get state() {
    return store.state;
  }
}
