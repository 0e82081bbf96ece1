/**
 * What the service sends, as in openapi.yaml. Absent is unknown, never a default.
 *
 * @typedef {'RESIDENT'|'PROFESSIONAL'|'CLUB'|'CHURCH'|'SHOP'|'ORGANISATION'|'INFORMAL_GROUP'|'PLACE'|'FACILITY'|'ACTIVITY'|'INITIATIVE'|'CONSULTATION'|'CONTACT'} Kind
 *
 * @typedef {object} WebActor
 * @property {string} id
 * @property {string} [folderId]
 * @property {Kind} kind
 * @property {string} name
 * @property {string[]} domains the first is where it stands
 * @property {'community'|'government'|'market'} [sector]
 * @property {number} [formality]
 * @property {number} [level]
 * @property {number} [involvement]
 * @property {'inner'|'outer'} [ring]
 * @property {string[]} [roles]
 * @property {number} [members]
 * @property {string} [since]
 * @property {string} [until]
 * @property {boolean} [outside]
 * @property {number} [degree]
 *
 * @typedef {object} WebTie
 * @property {string} id
 * @property {string} from
 * @property {string} type
 * @property {string} to
 * @property {'proposed'|'agreed'|'active'|'paused'|'ended'} [status]
 * @property {string} [frequency]
 * @property {string} [since]
 * @property {string} [until]
 * @property {string} [lastConfirmed]
 * @property {string[]} [source]
 *
 * @typedef {{value?: number|null, text: string}} Count
 *
 * @typedef {object} Web
 * @property {{code: string, name: string, population?: number}} area
 * @property {string} asOf
 * @property {string} projection
 * @property {'closed'|'halo'} border
 * @property {{actors: number, actorsOf: number, ties: number, tiesOf: number, assumedActive: number}} counts
 * @property {WebActor[]} actors
 * @property {WebTie[]} ties
 * @property {{known?: Count, byDomain: {domain: string, count: Count}[]}} people
 *
 * @typedef {{id: string, zone: string, order: number, nl: string, en: string, colour: string, icon: string}} Domain
 * @typedef {{id: string, nl: string, en: string, zones: {id: string, nl: string, en: string}[], domains: Domain[]}} DomainScheme
 *
 * @typedef {object} AreaCard
 * @property {string} code
 * @property {string} name
 * @property {string} kind
 * @property {{code: string, name?: string}} [partOf]
 * @property {number} [year]
 * @property {number} [population]
 * @property {number} actors
 * @property {number} ties
 * @property {string} [lastChange]
 * @property {number} [unconfirmed]
 * @property {string[]} dates
 * @property {string} [lastDate]
 *
 * @typedef {object} Session
 * @property {boolean} signedIn
 * @property {boolean} demo
 * @property {boolean} provider whether one signs in at a provider
 * @property {string} [name]
 * @property {string} [role]
 * @property {string[]} [areas]
 * @property {string} [person]
 * @property {string[]} [may]
 * @property {{role: string, people?: {person: string, name: string, area: string}[]}[]} [roles]
 *
 * @typedef {{level: number, from?: string, until?: string, area?: string, ring?: 'inner'|'outer', source?: string[]}} Involvement
 *
 * @typedef {object} Actor
 * @property {string} id
 * @property {string} area
 * @property {Kind} kind
 * @property {string} name
 * @property {string} version
 * @property {string[]} may
 * @property {string[]} [domains]
 * @property {string} [sector]
 * @property {{value: number, since?: string, until?: string}[]} [formality]
 * @property {number} [level]
 * @property {string} [street]
 * @property {{role: string, since?: string, until?: string}[]} [roles]
 * @property {Marked[]} [marks] what people say of how it stands
 * @property {string} [since]
 * @property {string} [until]
 * @property {string} [openTo]
 * @property {number} [members]
 * @property {number} [capacity]
 * @property {string} [schedule]
 * @property {string[]} [targetGroup]
 * @property {string[]} [offers]
 * @property {string[]} [seeks]
 * @property {string} [contactPerson]
 * @property {string} [phone]
 * @property {string} [email]
 * @property {string} [website]
 * @property {string} [note]
 * @property {string} [idea]
 * @property {string} [milestones] a line each, that may begin with its date
 * @property {string} [furthers]
 * @property {string} [hinders]
 * @property {string[]} [source]
 * @property {Involvement[]} [involvement]
 *
 * @typedef {object} TieFields
 * @property {string|null} [closeness]
 * @property {string|null} [distance]
 * @property {string|null} [via]
 * @property {string[]} [support]
 * @property {string|null} [endReason]
 * @property {string|null} [note]
 * @property {string[]} [contribution]
 * @property {number|null} [amount]
 *
 * @typedef {WebTie & TieFields & {area: string, version: string, may: string[], fromName?: string, toName?: string}} Tie
 *
 * @typedef {{asOf: string, of: number, ties: Tie[]}} Unconfirmed
 * @typedef {{id: string, name: string, kind: Kind}} OneOfTwo
 * @typedef {{one: OneOfTwo, other: OneOfTwo, reasons: {reason: string, shared?: number, of?: number}[]}} Duplicate
 * @typedef {{of: number, pairs: Duplicate[]}} Duplicates
 * @typedef {{field: string, names: string[], differs: boolean, inKept: boolean, inGone: boolean}} ComparedField
 * @typedef {{id: string, fields: Record<string, any>, ties: Tie[]}} Side
 * @typedef {{area: string, kept: Side, gone: Side, fields: ComparedField[], ties?: {fate: string, tie: string, into?: string}[], obstacle?: string, version: string}} SideBySide
 * @typedef {Tie & {strain?: string, fallback?: string, startsBy?: string, lastContact?: string, arose?: string, saidBy?: string}} PersonalTie
 * @typedef {{id: string, kind: Kind, name: string, domains: string[], sector?: string, level?: number}} PersonLabel
 * @typedef {{subject: string, on: string, answer?: 'some'|'none'|'declined', wish?: 'content'|'more'|'less', obstacle?: string, by?: string}} Asked
 * @typedef {{person: Actor, asOf: string, actors: PersonLabel[], ties: PersonalTie[], asked: Asked[], doubts: OpenDoubt[]}} PersonalWeb
 * @typedef {{of: 'tie'|'answer'|'person'|'conversation', which: string, words: string}} Doubt
 * @typedef {Doubt & {on: string, who: string}} OpenDoubt
 * @typedef {{part: string, fields?: string[], purpose: string, ground: 'of-person'|'public-task'|'account', legalBasis?: string, rule: string, kept?: string, until?: string}} HeldPart
 *
 * @typedef {object} Held
 * @property {string} on
 * @property {Actor} person
 * @property {string} [keptUntil]
 * @property {string} [keptSince]
 * @property {string} [renewed]
 * @property {string} [spoken]
 * @property {HeldPart[]} parts
 * @property {{id: string, kind: Kind, name: string}[]} actors
 * @property {PersonalTie[]} ties
 * @property {Asked[]} asked
 * @property {Conversation[]} conversations
 * @property {{id: string, who: string, on: string, about: string, nextStep?: string, nextBy?: string, doneOn?: string}[]} contactLog
 * @property {{role: string, until?: string}[]} cases
 * @property {{state: string, passedOn: string, keptUntil: string, about?: string, what?: string, from?: string, mayTell?: boolean, steps?: {step: string}[]}[]} worries
 * @property {{role: string, purpose: string, emergency: boolean, started: string, expires: string}[]} visits
 * @property {AuditLine[]} looked
 * @property {{when: string, who: string, why?: string, what: string, before?: Record<string, any>, after?: Record<string, any>}[]} changes
 * @property {Record<string, number>} namedElsewhere
 *
 * @typedef {object} Conversation
 * @property {string} id
 * @property {string} person
 * @property {string} on
 * @property {string} who
 * @property {string} about
 * @property {{how?: string, need?: string, give?: string}} [answers]
 * @property {string[]} [contacts]
 * @property {string[]} [ties]
 * @property {string[]} [changed]
 * @property {Doubt[]} [doubts] what of the web was said not to be right
 * @property {string} [nextStep]
 * @property {string} [nextBy]
 * @property {string} saved
 *
 * @typedef {{id: string, step: 'taken-up'|'person'|'permission'|'conversation'|'follow-up'|'closed', who: string, when: string, how?: string, on?: string, answer?: 'yes'|'no'|'not-yet', saidBy?: string, what?: string, nextBy?: string, by?: string, conversation?: string}} WorryStep
 * @typedef {{id: string, area: string, state: 'passed-on'|'taken-up'|'permission'|'conversation'|'follow-up'|'closed', mine: boolean, takenUpBy?: string, passedOn: string, keptUntil: string, about?: string, what?: string, from?: string, mayTell?: boolean, person?: {id: string, name: string, street?: string}, steps: WorryStep[], may: string[]}} Worry
 *
 * @typedef {{person: string, name: string, area: string, reasons?: string[], keptUntil?: string, lastContact?: string, nextStep?: {text: string, by?: string}}} Case
 * @typedef {{person: string, name: string, keptUntil?: string}} EndingWeb
 * @typedef {{person: string, name: string, worker: string, workerName?: string, until?: string}} HeldCase who follows whom, for good or until a day
 * @typedef {{when: string, who: string, role: string, action: string, purpose?: string, persons?: string[]}} AuditLine
 * @typedef {{one: string, other: string, reasons: {why: 'offer-meets-need'|'same-target-group'|'two-steps'|'empty-cell', words: string[], actors: string[]}[]}} Introduction
 * @typedef {{area: string, asOf: string, introductions: Introduction[], planned: Tie[], declined: Tie[], names: Named[]}} Introductions
 * @typedef {{area: string, asOf: string, by: 'domain'|'sector'|'target-group'|'street', labels: {name: string, actors: string[]}[], cells: {labels: string[], pairs: {actors: string[]}[]}[], empty: {labels: string[]}[], unknown: string[], sameOffers: {one: string, other: string, offer: string, otherOffer: string, targetGroups: string[]}[], names: Named[]}} Crossing
 * @typedef {{area: string, asOf: string, places: {place: string, users: string[], domains: string[], within: number, across: number}[], tables: {table: string, members: string[]}[], overlaps: {one: string, other: string, shared: string[], joinable: boolean}[], names: Named[]}} Meeting
 * @typedef {{steps: {things: number, orMore: boolean, carriers: number}[], gini: number|null, half: number|null, curve: {sharers: number, parts: number}[], because?: 'nobody'|'few'}} Spread
 * @typedef {{area: string, asOf: string, parties: Spread, people: Spread & {of: 'agreed'|'everybody', on: string}, near: {actor: string, because: 'full'|'sought'|'alone'|'much', shown: string[]}[], hats: {actor: string, hats: {what: string, type: string, frequency?: string, since?: string, stopsOn?: string}[]}[], names: Named[]}} Load
 * @typedef {{area: string, asOf: string, placed: {actor: string, byHand: 'inner'|'outer', derived?: 'inner'|'outer', because?: 'few-ties', joined: string[]}[], unplaced: {actor: string, joined: string[]}[], names: Named[]}} Rings
 * @typedef {{area: string, asOf: string, arrows: {from: string, to: string, mutual: boolean}[], reach: {actor: string, reaches: number, reachedBy: number}[], full: string[], expected: {from: string, to: string, because: 'colleagues-do'|'work-together', like: string[]}[], wrong: {from: string, to: string, amiss: 'full'|'other-people'}[], stars: {by: 'refers-to'|'takes-part-in', center: string, points: string[], between: {actors: string[]}[]}[], names: Named[]}} Referrals
 * @typedef {{area: string, asOf: string, marked: {actor: string, roles: string[], carries: string[]}[], positions: {as: 'carries'|'connects'|'only-link'|'heard', actor: string, shown: string[]}[], names: Named[]}} KeyParties
 * @typedef {{what: string, day: string, lastDay: string, start?: string, end?: string, openTo?: string, hosts: string[], places: string[], closed: string[]}} Happening
 * @typedef {{why: 'people'|'place'|'closed', one: string, other: string, over: string[], days: string[], sure: boolean}} Clash
 * @typedef {{area: string, asOf: string, from: string, until: string, happenings: Happening[], undated: string[], unreadable: string[], sharing: {actors: string[]}[], clashes: Clash[], emptyWeeks: string[], names: Named[]}} Agenda
 * @typedef {{day: string, lastDay: string, start?: string, end?: string}} Moment
 * @typedef {{key: string, line: number, name?: string, where?: string, outcome: 'create'|'change'|'same'|'out', why?: string, activity?: string, place?: string, next: Moment[], notes: string[]}} PlannedEvent
 * @typedef {{area: string, host: string, plan: string, events: PlannedEvent[], withPeople: number, others: number, names: Named[]}} CalendarPlan
 * @typedef {{activity: string, weeks: number, slots: {day: number, start: string, people: number, place: number, beside: number}[], names: Named[]}} Slots
 * @typedef {{party: string, words: string, sort: 'people'|'goods'|'unknown', condition?: string}} MarketItem
 * @typedef {{offer: MarketItem, need: MarketItem, shared: string[], steps: number}} Pairing
 * @typedef {{area: string, asOf: string, offers: MarketItem[], needs: MarketItem[], pairings: Pairing[], planned: Tie[], declined: Tie[], names: Named[]}} Market
 * @typedef {{mark: string, since?: string, until?: string}} Marked what people say of how something stands
 * @typedef {{asOf?: string, government: number, community: number, market: number}} Pull
 * @typedef {{actor: string, marks: Marked[], pull: Pull, trail: Pull[], government: {actor: string, type: string}[], doing?: string, phase?: string, parties: number, health: {point: string, known: 'yes'|'no'|'unknown'}[]}} Initiative
 * @typedef {{area: string, asOf: string, years: string[], initiatives: Initiative[], names: Named[]}} Initiatives
 * @typedef {{point: string, known: 'yes'|'no'|'unknown', shown: string[], on?: string, count?: number}} Finding
 * @typedef {'carries'|'funds'|'commissions'|'partner'|'takes-part'|'place'|'does'} DossierRole
 * @typedef {{actor: string, role: DossierRole, type: string, since?: string, until?: string, status?: string, now: boolean}} DossierPart
 * @typedef {{on: string, began: boolean, actor: string, role: DossierRole}} DossierEvent
 * @typedef {{area: string, asOf: string, actor: string, idea?: string, milestones?: string, furthers?: string, hinders?: string, steps: {on?: string, text: string}[], marks: Marked[], phase?: string, parties: number, government: {actor: string, type: string}[], parts: DossierPart[], events: DossierEvent[], grewOutOf: string[], ledTo: string[], people?: {value?: number, text: string, on: string}, health: Finding[], network: {since: string, stayed: string[], left: string[], joined: string[], counts: {asOf: string, members: number}[]}, mayChange: boolean, names: Named[]}} Dossier
 * @typedef {{domain?: string, parties: string[], activities: string[], initiatives: string[], places: string[]}} InDomain
 * @typedef {{area: string, asOf: string, years: string[], said: {marks: Marked[], version: string}, evidence: {mark: string, actors: string[]}[], domains: InDomain[], names: Named[]}} Stage
 * @typedef {{flows: number, known: number, unknown: number}} MoneySum
 * @typedef {{from: string, type: 'FUNDS'|'CUSTOMER_OF', to: string, amount?: number, crosses: 'in'|'out'|'within'|'outside'}} MoneyFlow
 * @typedef {{area: string, asOf: string, years: string[], flows: MoneyFlow[], cycles: {actors: string[]}[], balances: {domain?: string, in: MoneySum, out: MoneySum}[], names: Named[]}} Money
 * @typedef {{yes: string[], no: string[], unknown: string[]}} Goal
 * @typedef {{before: Goal, now: Goal}} Goals
 * @typedef {{asOf: string, citizens: number, middle: number, professionals: number, unknown: number, nobody: string[]}} OrganiserMix
 * @typedef {{area: string, since: string, asOf: string, years: string[], shared: Goals, organised: Goals, open: Goals, mix: OrganiserMix[], names: Named[]}} Together
 * @typedef {{from: string, to: string, paths: WarmPath[], none?: {id: string, text: string}, names: Named[]}} WaysBetween
 * @typedef {{place: string, users: string[]}} StreetSpot
 * @typedef {{street: string, population?: number, known?: Count, takePart?: Count, places: StreetSpot[], others: string[]}} MappedStreet
 * @typedef {{area: string, asOf: string, reference: string, streets: MappedStreet[], places: StreetSpot[], nowhere: string[], names: Named[]}} StreetMap
 * @typedef {{ageBand: string, population: number, known: Count}} CoveredAge
 * @typedef {{street: string, population: number, known: Count, takePart: Count, ages: CoveredAge[]}} CoveredStreet
 * @typedef {{asOf: string, reference: string, streets: CoveredStreet[], hardlyKnown: string[]}} Coverage
 * @typedef {{tie: string, from: string, type: string, to: string, since?: string, lastConfirmed?: string, lastContact?: string, status?: string, frequency?: string}} Evidence
 * @typedef {{id: string, name: string, state: 'present'|'absent'|'unknown', silenced: boolean, subject?: string, text?: string, evidence: Evidence[], oldest?: string, settle?: string}} Signal
 * @typedef {{id: string, value: string, unit: string, words: string, signals: string[]}} Threshold
 * @typedef {{person: string, asOf: string, carries: {kind: string, with: string, text: string, evidence: Evidence[]}[], signals: Signal[], thresholds: Threshold[], names: Named[]}} Signals
 * @typedef {{person: string, asOf: string, ways: string[][]|null, hingesOn: string[]|null, names: Named[]}} SafetyNet
 * @typedef {{steps: string[], informal: boolean}} WarmPath from the person up to whom or what it leads to
 * @typedef {{person: string, asOf: string, activities: {activity: string, reasons: {id: string, text: string}[], paths: WarmPath[], none?: {id: string, text: string}}[], helpers: {helper: string, paths: WarmPath[], none?: {id: string, text: string}}[], names: Named[]}} WarmPaths
 * @typedef {{startsBy?: string, by?: string, late: 'yes'|'no'|'maybe'}} Promised
 * @typedef {{tie: string, helper: string, helped: string, type: string, state: 'active'|'agreed'|'paused'|'ended', support?: string[], since?: string, until?: string, endReason?: string, frequency?: string, lastContact?: string, fallback?: string, promise?: Promised}} Help
 * @typedef {{organisation?: string, people: string[], state: Help['state'], coordinates?: boolean, support?: string[], lastContact?: string, late?: 'yes'|'no'|'maybe', help: Help[]}} Party
 * @typedef {{person: string, asOf: string, household: string[], coordination: {state: 'none'|'one'|'several', who: string[]}, parties: Party[], informal: Party[], names: Named[]}} Parties
 *
 * @typedef {{id: string, who: string, on: string, about: string, nextStep?: string, nextBy?: string, doneOn?: string}} ContactEntry
 * @typedef {'overdue'|'week'|'later'|'undated'} Due
 * @typedef {{actor: string, due: Due, entry: ContactEntry}} NextStep
 * @typedef {{area: string, asOf: string, months: number, steps: NextStep[], quiet: {actor: string, last?: string}[], reported: {actor: string, on: string}[], names: Named[]}} Day
 *
 * @typedef {{id: string, name: string, schedule?: string, openTo?: string, capacity?: number, until?: string}} OwnActivity
 * @typedef {{id: string, kind: Kind, name: string, areaName: string, confirmedOn?: string, contactPerson?: string, phone?: string, email?: string, website?: string, members?: number, openTo?: string, targetGroup?: string[], offers?: string[], seeks?: string[], activities: OwnActivity[], version: string}} Card
 * @typedef {{id: string, made: string, expires: string}} CardLink
 *
 * @typedef {{place: string, query?: string, text: string}} StoryStep
 * @typedef {{id: string, title: string, made: string, steps: StoryStep[], version: string}} Story
 * @typedef {{area: string, stories: Story[]}} Stories
 *
 * @typedef {{kind: 'domain'|'crossing'|'street'|'introduction', of: string[]}} Gap
 * @typedef {{id: string, head: 'good'|'missed'|'asked'|'agenda', text: string, made: string, fromResidents: boolean, published: boolean, went: {status: 'idea'|'taken-up'|'done'|'dropped', on: string}[], takers: string[], about: string[], gaps: Gap[], version: string}} Point
 * @typedef {{area: string, points: Point[], names: Named[]}} Points
 *
 * @typedef {'invited'|'accepted'|'declined'|'came'} InvitationMark
 * @typedef {{actor: string, mark?: InvitationMark}} Invitee
 * @typedef {{id: string, name: string, on?: string, made: string, keptUntil: string, invitees: Invitee[], version: string}} InvitationList
 * @typedef {{id: string, kind: Kind, name: string, domains: string[], roles?: string[], targetGroup?: string[], involvement?: number, street?: string, contactPerson?: string, phone?: string, email?: string}} InvitedParty
 * @typedef {{area: string, asOf: string, lists: InvitationList[], parties: InvitedParty[]}} InvitationLists
 *
 * @typedef {{facility: string, owners: string[], owned: boolean, lent: 'now'|'before'|'never', borrowers: string[], wanted: {party: string, need: string, trust: 'tied'|'common'|'none', common: string[]}[], known: string[]}} Facility
 * @typedef {{area: string, asOf: string, facilities: Facility[], planned: Tie[], declined: Tie[], names: Named[]}} Facilities
 *
 * @typedef {{id: string, name: string, kind: Kind, area: string, areaName?: string, domains?: string[]}} Match
 * @typedef {{id: string, name: string, kind: Kind, match: 'same'|'spelling'}} Lookalike
 * @typedef {{in?: string, pointer?: string, file?: string, row?: number, column?: string, value?: string, code: string, parameters: Record<string, string>, message: string, mend: string}} ProblemError
 * @typedef {{title: string, status: number, code?: string, detail?: string, traceId?: string, errors?: ProblemError[], more?: number, obstacles?: Obstacle[], current?: any}} Problem
 * @typedef {{code: string, message: string, mend: string, row?: string, name?: string, later?: Made}} Obstacle
 *
 * @typedef {{id: string, at: string, own: boolean, role?: string, name?: string, why?: string}} Made who, as far as one may know, and when
 *
 * @typedef {object} ChangeLine
 * @property {Made} made
 * @property {string} [edit]
 * @property {'made'|'undone'|'redone'} step
 * @property {number} rows
 * @property {{what: 'actor'|'tie', id: string, name?: string, there?: boolean, type?: string, fromName?: string, toName?: string}} [subject]
 * @property {string} [undoes]
 * @property {string} [undoneBy]
 * @property {string[]} may
 *
 * @typedef {{area: string, changes: ChangeLine[], next?: string}} Changes
 *
 * @typedef {{made: Made, step: 'made'|'undone'|'redone', before?: Record<string, unknown>, after?: Record<string, unknown>, undoneBy?: string, may: string[]}} PastChange
 * @typedef {{id: string, kind: 'import'|'undo'|'metrics'|'bands'|'cohesion'|'key-players'|'synthetic-web', state: 'waiting'|'running'|'done'|'failed'|'cancelled', part?: 'reading'|'planning'|'writing', done: number, total: number, area?: string, result?: {cut?: boolean, change?: string, sheet?: Sheet, created?: number, changed?: number, unchanged?: number, dryRun?: boolean, first?: {change: 'created'|'changed', what: 'actor'|'tie', name: string}[], samples?: number}, problem?: Problem}} Job
 * @typedef {{header: string, to?: string|null, type?: string, reverse?: boolean, split?: string, values?: Record<string, string>}} Meaning of a column of somebody's own sheet
 * @typedef {{name: string, encoding?: string, separator?: string, quote?: string, sheet?: string, header?: number, dates?: string, key?: string, fixed?: Record<string, string>, columns?: Meaning[]}} Mapping
 * @typedef {{header: string, values: string[], more: boolean}} SheetColumn
 * @typedef {{file: string, web: boolean, rows: number, sheets: string[], unsure: ('encoding'|'separator'|'sheet'|'header'|'dates')[], lines: {row: number, cells: string[]}[], columns: SheetColumn[], mapping: Mapping, questions: ProblemError[]}} Sheet
 * @typedef {{area: string, asOf: string, projection: object, web: Record<string, any>, actors: ({id: string} & Record<string, any>)[], undefined: Record<string, string>, unknown: Unknown}} Metrics
 * @typedef {{lowest: number, highest: number}} Bound
 * @typedef {{residents: number, one: Record<string, Bound>, any: Record<string, Bound>, known?: Count, neverAsked?: Count}} Unknown
 * @typedef {{value: number, low: number, median: number, high: number}} Band
 * @typedef {{area: string, asOf: string, state: 'absent'|'done'|'too-large', samples?: number, bands?: Record<string, Band>, without?: Record<string, 'fixed'|'undefined'|'several'|'plain'>, smallWorld?: number|null}} Bands
 * @typedef {{id: string, kind: Kind, name?: string}} Named who is meant by an id
 * @typedef {{count: number, actors: string[]}} NamedActors how many, and those who may be named
 * @typedef {{count: number, ties: {one: string, other: string, before?: number, after?: number}[]}} NamedTies
 * @typedef {{since: string, asOf: string, came: NamedActors, went: NamedActors, appeared: NamedTies, ended: NamedTies, strengthened: NamedTies|null, faded: NamedTies|null, kept: number, stability: number|null, web: Record<string, {before: any, after: any, difference: number|null}>, undefined: Record<string, string>, names: Named[]}} Change
 * @typedef {{from: string, type: string, to: string}} ComparedTie
 * @typedef {ComparedTie & {steps: {what: 'frequency'|'closeness'|'status', before: string, after: string}[]}} ShiftedTie
 * @typedef {{before: number, after: number}} BeforeAfter
 * @typedef {{before: number|null, after: number|null}} ShareBeforeAfter
 * @typedef {{actor: string, members?: number, known?: Count}} TakePart
 * @typedef {{area: string, asOf: string, projection: 'everyone', border: 'closed'|'halo', without: string[], losesLastTie: string[], losesOnlyPathToHelp: string[], losesOnlyCarrier: string[], hangsLoose: string[], components: BeforeAfter, fragmentation: ShareBeforeAfter, ties: BeforeAfter, byDomain: Record<string, BeforeAfter>, goneVia: ComparedTie[], takePart: TakePart[], names: Named[]}} WhatIf
 * @typedef {{actor: string, hangsLoose: number, losesLastTie: number, losesOnlyPathToHelp: number, ties: number}} Removal
 * @typedef {{kind: 'keep'|'join'|'help'|'second-way', one: string, other: string, gain: number, fragmentation: ShareBeforeAfter, hinge?: string}} Lever
 * @typedef {{actor: string, carrier: string, stopsOn?: string, confirmed?: string, successorNoted: boolean, successor?: string, alongside: string[]}} Carried
 * @typedef {{actor: string, depends: string[], ties: number}} Hub
 * @typedef {{area: string, asOf: string, border: 'closed'|'halo', actors: number, tooLarge: boolean, tried: number, removals: Removal[], levers: Lever[], oneCarrier: Carried[], carrierUnknown: string[], onePlace: Hub[], oneFunder: Hub[], arranged: Hub[], connectors: Hub[], takePart: TakePart[], names: Named[]}} Fragility
 * @typedef {{area: string, since: string, asOf: string, stayed: number, came: string[], went: string[], unsure: string[], kept: number, appeared: ComparedTie[], ended: ComparedTie[], strengthened: ShiftedTie[], faded: ShiftedTie[], shifted: ShiftedTie[], doubtful: (ComparedTie & {why: 'dates'|'no-end'|'ends'|'spells'})[], stability?: {lowest: number, highest: number}, names: Named[]}} Comparison
 * @typedef {{state: 'absent'|'done'|'too-large', cohesion?: number|null, levels?: {k: number, parts: NamedActors[]}[], actors?: {id: string, cohesion: number}[], names?: Named[]}} Cohesion
 * @typedef {{size: number, actors: string[], before: number, value: number, equallyGood: number, everySetTried: boolean}} KeySet
 * @typedef {{state: 'absent'|'done'|'too-large', candidates?: number, steps?: number, lossFragments?: (KeySet|null)[], reach?: (KeySet|null)[], names?: Named[]}} KeyPlayers
 * @typedef {{blocks: {kind: Kind|'OTHERS', actors: number, degrees: {from: number, to: number|null, actors: number}[]}[], mixing: {one: string, other: string, ties: number}[], transitivity: number|null}} WebShape
 * @typedef {{degrees: {kind: Kind|'OTHERS', distance: number|null}[], mixing: number|null, transitivity: number|null, assortativityTold: number|null, assortativity: number|null}} SyntheticFit
 * @typedef {{state: 'absent'|'done'|'too-small'|'too-large', reference: string, shape?: WebShape, fit?: SyntheticFit, actors?: {id: string, kind: string}[], ties?: {one: string, other: string}[]}} SyntheticWeb
 * @typedef {{id: string, area: string, figure: string, query: string, title: string, purpose: string, frozenAt: string, version: string, type: string, sha256: string}} FrozenTable
 * @typedef {{metrics: {state: 'absent'}, bands: Bands, cohesion: Cohesion, 'key-players': KeyPlayers, 'synthetic-web': SyntheticWeb}} LongAnswers what a job computes, by its name in the address
 * @typedef {{of: 'organisations'|'people', web: {members: number, groups: number, ties: number, density: number|null, clustering: number|null}, groups: {id: string, members: number, share: number|null}[], members: {id: string, groups: number, share: number|null}[], joiners: {count: number, actors: {id: string, groups: string[]}[]}, overlaps: {one: string, other: string, shared: number, jaccard: number|null, ofTheSmaller: number|null}[], overlapsOf: number, people?: {asOf: string, groups: {id: string, count: Count}[], overlaps: {one: string, other: string, count: Count}[]}, names: Named[]}} TwoMode
 * @typedef {{name: string, means: string, leavesOut: string}} MetricWords
 * @typedef {{figure: string, value: number|null, mark?: string, noBand?: string, low?: number, median?: number, high?: number}} SideFigure
 * @typedef {{area: string, name: string, kind: string, asOf: string, reference: string, metrics: 'done'|'not-computed', bands: 'done'|'not-computed'|'too-large', projection: object, figures: SideFigure[]}} SideRow
 * @typedef {{sort: 'column'|'figure'|'mark', name: string, unit: string, range: string, source: string, nl: MetricWords, en: MetricWords}} CodebookEntry
 * @typedef {{area: string, state: 'absent'|'done', rows: SideRow[], codebook: CodebookEntry[]}} AreasSideBySide
 * @typedef {{key: string, scope: 'web'|'bands'|'actor', group: string, first: boolean, unit: 'count'|'share'|'number'|'list'|'table'|'yes-no', direction: 'neutral'|'depends'|'less', range: string, source: string, nl: MetricWords, en: MetricWords}} CatalogueMetric
 * @typedef {{groups: {id: string, nl: string, en: string}[], metrics: CatalogueMetric[]}} MetricCatalogue
 */
export {};
