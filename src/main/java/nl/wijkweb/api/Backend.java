package nl.wijkweb.api;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import nl.wijkweb.access.Policy;
import nl.wijkweb.disclosure.CohesionFigures;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.disclosure.PersonDisclosure;
import nl.wijkweb.metrics.Bands;
import nl.wijkweb.metrics.KeySets;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.signals.Thresholds;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.webs.Backups;
import nl.wijkweb.webs.WebExports;
import nl.wijkweb.webs.WebImports;
import nl.wijkweb.webs.Webs;

/** The resources that answer for webs; there are none until the store is. */
public final class Backend {
  final WebStore store;
  final AreaResource areas;
  final WebResource web;
  final EventsResource events;
  final MetricsResource metrics;
  final ChangeResource change;
  final ComparisonResource comparison;
  final WhatIfResource whatIf;
  final FragilityResource fragility;
  final TwoModeResource twoMode;
  final LongResource<Bands> bands;
  final LongResource<CohesionFigures> cohesion;
  final LongResource<KeySets> keyPlayers;
  final SideBySideResource sideBySide;
  final SyntheticResource synthetic;
  final FrozenResource frozen;
  final ActorResource actors;
  final TieResource ties;
  final ChangesResource changes;
  final HistoryResource history;
  final UnconfirmedResource unconfirmed;
  final LookalikeResource lookalikes;
  final DuplicatesResource duplicates;
  final MergeResource merging;
  final SearchResource search;
  final ContactLogResource contacts;
  final OwnCardResource ownCard;
  final LinkedCardResource linkedCard;
  final CardLinkResource cardLinks;
  final DayResource day;
  final InvitationResource invitations;
  final StoryResource stories;
  final PointResource points;
  final PeopleResource people;
  final CorrectionResource corrections;
  final HeldResource held;
  final EndingResource ending;
  final ErasureResource erasure;
  final SafetyNetResource safetyNet;
  final ConversationResource conversations;
  final CircleResource circle;
  final ShareResource sharing;
  final WorryResource worries;
  final WorryStepResource worrySteps;
  final CaseResource cases;
  final SignalsResource signals;
  final CaseListResource caseList;
  final PartiesResource parties;
  final WarmPathResource warmPaths;
  final CoverageResource coverage;
  final IntroductionResource introductions;
  final CrossingResource crossing;
  final MeetingResource meeting;
  final RingsResource rings;
  final LoadResource load;
  final StreetMapResource streetMap;
  final FacilitiesResource facilities;
  final AgendaResource agenda;
  final MarketResource market;
  final EveningResource evening;
  final CalendarInResource calendarIn;
  final MoneyResource money;
  final InitiativesResource initiatives;
  final DossierResource dossier;
  final KernStageResource stage;
  final TogetherResource together;
  final ReferralResource referrals;
  final KeyPartiesResource keyParties;
  final VisitResource visits;
  final AuditResource audit;
  final ImportResource imports;
  final JobResource jobs;
  final FolderResource folder;
  final BackupResource backup;

  /**
   * @param disclosure rounds with the secret of this store
   * @param jobs runs what takes long; to be closed before the server, so that those who follow see
   *     the end
   * @param uploads keeps what is brought until it is read
   * @param retention how long what people told is kept
   */
  public Backend(
      WebStore store,
      Policy policy,
      Sessions sessions,
      Disclosure disclosure,
      DomainScheme scheme,
      Clock clock,
      SecureRandom random,
      Jobs jobs,
      Uploads uploads,
      Retention retention) {
    this.store = store;
    Views views = new Views(new Webs(store), store, policy, clock);
    Changes changes = new Changes(clock);
    MadeJson made = new MadeJson(views, store);
    this.changes = new ChangesResource(views, store, changes, made, jobs);
    this.history = new HistoryResource(views, store, made);
    this.areas = new AreaResource(views);
    PeopleTold peopleTold = new PeopleTold(disclosure, scheme, policy);
    this.web = new WebResource(views, policy, peopleTold);
    this.events = new EventsResource(views, store, sessions);
    this.metrics =
        new MetricsResource(
            views, policy, disclosure, new AskedFigures(disclosure, policy, peopleTold), jobs);
    this.change = new ChangeResource(views, policy, disclosure);
    this.comparison = new ComparisonResource(views);
    this.whatIf = new WhatIfResource(views, peopleTold);
    this.fragility = new FragilityResource(views, peopleTold);
    this.twoMode = new TwoModeResource(views, policy, disclosure, peopleTold);
    this.bands = new LongResource<>(views, policy, jobs, new BandsFigure(disclosure));
    this.cohesion = new LongResource<>(views, policy, jobs, new CohesionFigure(disclosure));
    this.keyPlayers = new LongResource<>(views, policy, jobs, new KeyPlayersFigure(disclosure));
    this.sideBySide = new SideBySideResource(views, policy, disclosure, peopleTold, bands);
    this.synthetic = new SyntheticResource(views, peopleTold, disclosure, jobs);
    this.frozen = new FrozenResource(views, store, policy, clock, figures());
    this.actors = new ActorResource(views, store, new ActorFields(scheme), changes);
    this.ties = new TieResource(views, store, changes);
    this.unconfirmed = new UnconfirmedResource(views, store);
    this.lookalikes = new LookalikeResource(views);
    this.duplicates = new DuplicatesResource(views, store, changes);
    this.merging = new MergeResource(views, store, actors, changes);
    this.search = new SearchResource(views);
    this.contacts = new ContactLogResource(views, store, changes);
    this.ownCard = new OwnCardResource(views, store, changes);
    this.linkedCard = new LinkedCardResource(views, store, ownCard, new Guesses(clock));
    this.cardLinks = new CardLinkResource(views, store, new Tokens(random));
    this.day = new DayResource(views, store);
    this.invitations = new InvitationResource(views, store, changes, retention);
    this.stories = new StoryResource(views, store.stories());
    this.points = new PointResource(views, store.points(), new PointFields(scheme));
    this.people = new PeopleResource(views, store);
    this.erasure = new ErasureResource(views, store, policy, actors, changes);
    this.safetyNet = new SafetyNetResource(views);
    ConversationFields talks = new ConversationFields(store, new Subjects(scheme));
    this.conversations = new ConversationResource(views, store, talks, changes);
    this.corrections = new CorrectionResource(views, store, changes);
    KeptUntil kept = new KeptUntil(store, policy, retention);
    this.ending = new EndingResource(views, store, policy, kept);
    this.held = new HeldResource(views, store, policy, new HeldParts(retention, kept), talks);
    this.circle = new CircleResource(views, store, changes);
    this.sharing = new ShareResource(views, store, changes);
    this.worries = new WorryResource(views, store, policy, changes, retention);
    this.worrySteps = new WorryStepResource(views, store, policy, changes);
    this.cases = new CaseResource(views, store, policy, changes);
    PersonWebs persons = new PersonWebs();
    PersonWords words = new PersonWords();
    PersonDisclosure ofPerson = new PersonDisclosure(Thresholds.USUAL);
    this.signals = new SignalsResource(views, store, persons, ofPerson, words);
    this.coverage = new CoverageResource(views, peopleTold);
    this.introductions = new IntroductionResource(views, store, changes);
    this.crossing = new CrossingResource(views);
    this.meeting = new MeetingResource(views);
    this.rings = new RingsResource(views);
    this.load = new LoadResource(views, policy, peopleTold);
    this.streetMap = new StreetMapResource(views, peopleTold);
    this.agenda = new AgendaResource(views);
    this.market = new MarketResource(views, store, changes);
    this.calendarIn = new CalendarInResource(views, store, changes);
    this.evening = new EveningResource(views, store, new ActorFields(scheme), changes);
    this.money = new MoneyResource(views);
    this.initiatives = new InitiativesResource(views, peopleTold);
    this.dossier = new DossierResource(views, peopleTold);
    this.stage = new KernStageResource(views, store, changes);
    this.together = new TogetherResource(views);
    this.keyParties = new KeyPartiesResource(views);
    this.facilities = new FacilitiesResource(views, store);
    this.referrals = new ReferralResource(views);
    this.warmPaths = new WarmPathResource(views, store, persons, ofPerson, words);
    this.parties = new PartiesResource(views, persons, ofPerson);
    this.caseList = new CaseListResource(views, store, persons, ofPerson, kept);
    this.visits = new VisitResource(views, store, policy, clock, new Tokens(random));
    this.audit = new AuditResource(store, policy);
    this.imports =
        new ImportResource(jobs, new WebImports(() -> store, policy, scheme, clock), uploads);
    imports.recall();
    this.jobs = new JobResource(jobs, policy);
    this.backup = new BackupResource(new Backups(store, clock));
    this.folder = new FolderResource(new WebExports(store, policy, clock), policy);
  }

  private Map<FrozenResource.Figure, Routes.Handler> figures() {
    return Map.of(
        FrozenResource.Figure.METRICS, metrics::get,
        FrozenResource.Figure.CHANGE, change::get,
        FrozenResource.Figure.TWO_MODE, twoMode::get,
        FrozenResource.Figure.BANDS, bands::get,
        FrozenResource.Figure.COHESION, cohesion::get,
        FrozenResource.Figure.KEY_PLAYERS, keyPlayers::get,
        FrozenResource.Figure.SYNTHETIC_WEB, synthetic::get,
        FrozenResource.Figure.SIDE_BY_SIDE, sideBySide::get);
  }
}
