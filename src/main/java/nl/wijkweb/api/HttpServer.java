package nl.wijkweb.api;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import nl.wijkweb.access.Operation;
import nl.wijkweb.access.Policy;
import nl.wijkweb.model.DomainScheme;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;

/**
 * The service as the network sees it. It answers at once; until the backend is there, what concerns
 * webs is answered with "not ready".
 */
public final class HttpServer implements AutoCloseable {
  private static final long STOP_MILLIS = 10_000;
  private static final int VIRTUAL_THREADS = 21;

  private final Javalin javalin;
  private volatile @Nullable Backend backend;

  /**
   * How the server is reached.
   *
   * @param host the address on which it listens
   * @param port 0 for any that is free
   * @param published where people find it, in front of whatever stands between; null when only this
   *     machine itself reaches it
   */
  public record Address(String host, int port, @Nullable URI published) {
    /** In place of a host: every address of this machine. It is no name to be called by. */
    public static final String EVERY_HOST = "0.0.0.0";

    /** Whether people reach it over TLS. */
    boolean tls() {
      return published != null && "https".equals(published.getScheme());
    }
  }

  /**
   * @param signIn how people sign in
   */
  public HttpServer(
      Address address,
      Policy policy,
      Sessions sessions,
      Startup startup,
      DomainScheme scheme,
      PrometheusMeterRegistry meters,
      SignInWays signIn) {
    StaticFiles files = new StaticFiles(HttpServer.class.getClassLoader());
    Protection protection = new Protection(files.importMapHash(), address);
    Cookies cookies = new Cookies(address.tls());
    List<Routes> tables = new ArrayList<>();
    this.javalin =
        Javalin.create(
            config -> {
              configure(config, address);
              RoutesConfig routes = config.routes;
              routes.before(protection::before);
              routes.exception(Exception.class, (wrong, http) -> Problems.answer(http, wrong));
              routes.exception(
                  HttpResponseException.class, (no, http) -> Problems.answer(http, no));
              Routes table = new Routes(routes, policy, sessions, cookies, meters);
              tables.add(table);
              pages(table, files);
              open(table, startup, meters);
              signIn(table, sessions, cookies, signIn);
              table.get(
                  "/v1/domain-scheme",
                  Operation.GET_DOMAIN_SCHEME,
                  new SchemeResource(scheme)::get);
              table.get("/v1/metrics", Operation.LIST_METRICS, new CatalogueResource()::get);
              webs(table);
              history(table);
              duplicates(table);
              figures(table);
              parties(table);
              coordinator(table);
              papers(table);
              cards(table);
              people(table, sessions);
              worries(table);
              folders(table);
            });
    Gauge.builder("wijkweb.followers", this, HttpServer::followers)
        .description("In how many windows an area is followed.")
        .register(meters);
    tables.forEach(table -> table.checkComplete(javalin.unsafe.internalRouter.allHttpHandlers()));
  }

  private int followers() {
    Backend ready = backend;
    return ready == null ? 0 : ready.events.count();
  }

  /** Begins to listen; returns the port. */
  public int start() {
    javalin.start();
    return javalin.port();
  }

  /** From now on answers for webs. */
  public void serve(Backend ready) {
    backend = ready;
  }

  /** Stops: takes no new requests, and lets those that run finish for a while. */
  @Override
  public void close() {
    Backend ready = backend;
    if (ready != null) {
      ready.events.close();
    }
    javalin.stop();
  }

  private static void configure(JavalinConfig config, Address address) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.prefer405over404 = true;
    config.router.ignoreTrailingSlashes = false;
    config.concurrency.useVirtualThreads = Runtime.version().feature() >= VIRTUAL_THREADS;
    config.jetty.host = address.host();
    config.jetty.port = address.port();
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServletContextHandler(
        pages -> pages.addFilter(new UnreadBodies(), "/*", EnumSet.of(DispatcherType.REQUEST)));
    config.jetty.modifyServer(
        server -> {
          server.insertHandler(new GracefulHandler());
          server.setStopTimeout(STOP_MILLIS);
          server.setErrorHandler(new BadRequests());
        });
  }

  private static void pages(Routes routes, StaticFiles files) {
    routes
        .page("/", files::page)
        .page("/viewer/<file>", files::viewer)
        .page("/lib/{library}/<file>", files::library);
  }

  private static void signIn(Routes routes, Sessions sessions, Cookies cookies, SignInWays ways) {
    SessionResource session = new SessionResource(sessions, cookies, ways.provider(), ways.demo());
    ProviderResource provider =
        new ProviderResource(ways.provider(), sessions, ways.attempts(), cookies);
    routes
        .get("/v1/session", Operation.GET_SESSION, session::get)
        .post("/v1/sign-out", Operation.SIGN_OUT, session::signOut)
        .getOnly("/sign-in", Operation.USE_SIGN_IN_LINK, session::useLink)
        .getOnly("/sign-in/provider", Operation.START_SIGN_IN, provider::start)
        .getOnly("/sign-in/callback", Operation.FINISH_SIGN_IN, provider::finish)
        .post("/sign-in/ended", Operation.END_VOUCHED_SESSIONS, provider::end)
        .post("/demo/sign-in", Operation.SIGN_IN_TO_DEMO, session::signInToDemo);
  }

  private void open(Routes routes, Startup startup, PrometheusMeterRegistry meters) {
    HealthResource health =
        new HealthResource(
            startup,
            () -> {
              Backend ready = backend;
              return ready == null ? null : ready.store;
            },
            meters);
    routes
        .get("/v1/openapi.json", Operation.GET_CONTRACT, new ContractResource()::get)
        .get("/health/live", Operation.GET_LIVE, health::live)
        .get("/health/ready", Operation.GET_READY, health::ready)
        .get("/metrics", Operation.GET_OPERATIONAL_METRICS, health::meters);
  }

  private void webs(Routes routes) {
    routes
        .get("/v1/areas", Operation.LIST_AREAS, on(b -> b.areas, AreaResource::list))
        .get("/v1/areas/{area}", Operation.GET_AREA, on(b -> b.areas, AreaResource::get))
        .get("/v1/areas/{area}/web", Operation.GET_WEB, on(b -> b.web, WebResource::get))
        .getOnly(
            "/v1/areas/{area}/events",
            Operation.FOLLOW_AREA,
            on(b -> b.events, EventsResource::follow))
        .post("/v1/searches", Operation.SEARCH, on(b -> b.search, SearchResource::search))
        .post(
            "/v1/areas/{area}/actors",
            Operation.CREATE_ACTOR,
            on(b -> b.actors, ActorResource::create))
        .get("/v1/actors/{actor}", Operation.GET_ACTOR, on(b -> b.actors, ActorResource::get))
        .patch(
            "/v1/actors/{actor}", Operation.CHANGE_ACTOR, on(b -> b.actors, ActorResource::change))
        .delete(
            "/v1/actors/{actor}", Operation.REMOVE_ACTOR, on(b -> b.actors, ActorResource::remove))
        .put(
            "/v1/actors/{actor}/involvement",
            Operation.REPLACE_INVOLVEMENT,
            on(b -> b.actors, ActorResource::replaceInvolvement))
        .post("/v1/areas/{area}/ties", Operation.CREATE_TIE, on(b -> b.ties, TieResource::create))
        .get("/v1/ties/{tie}", Operation.GET_TIE, on(b -> b.ties, TieResource::get))
        .patch("/v1/ties/{tie}", Operation.CHANGE_TIE, on(b -> b.ties, TieResource::change))
        .delete("/v1/ties/{tie}", Operation.REMOVE_TIE, on(b -> b.ties, TieResource::remove))
        .post(
            "/v1/ties/{tie}/confirmation",
            Operation.CONFIRM_TIE,
            on(b -> b.ties, TieResource::confirm))
        .post(
            "/v1/areas/{area}/lookalikes",
            Operation.FIND_LOOKALIKES,
            on(b -> b.lookalikes, LookalikeResource::find))
        .get(
            "/v1/areas/{area}/unconfirmed-ties",
            Operation.LIST_UNCONFIRMED_TIES,
            on(b -> b.unconfirmed, UnconfirmedResource::list));
  }

  private void history(Routes routes) {
    routes
        .get(
            "/v1/areas/{area}/changes",
            Operation.LIST_CHANGES,
            on(b -> b.changes, ChangesResource::list))
        .post(
            "/v1/areas/{area}/changes/{change}/undo",
            Operation.UNDO_CHANGE,
            on(b -> b.changes, ChangesResource::undo))
        .get(
            "/v1/actors/{actor}/history",
            Operation.GET_ACTOR_HISTORY,
            on(b -> b.history, HistoryResource::ofActor))
        .get(
            "/v1/ties/{tie}/history",
            Operation.GET_TIE_HISTORY,
            on(b -> b.history, HistoryResource::ofTie));
  }

  private void duplicates(Routes routes) {
    routes
        .get(
            "/v1/areas/{area}/duplicates",
            Operation.LIST_DUPLICATES,
            on(b -> b.duplicates, DuplicatesResource::list))
        .post(
            "/v1/actors/{actor}/different",
            Operation.SAY_DIFFERENT,
            on(b -> b.duplicates, DuplicatesResource::sayDifferent))
        .get(
            "/v1/actors/{actor}/beside/{other}",
            Operation.COMPARE_ACTORS,
            on(b -> b.merging, MergeResource::compare))
        .post(
            "/v1/actors/{actor}/merge",
            Operation.MERGE_ACTORS,
            on(b -> b.merging, MergeResource::merge));
  }

  private void figures(Routes routes) {
    routes
        .get(
            "/v1/areas/{area}/metrics",
            Operation.GET_METRICS,
            on(b -> b.metrics, MetricsResource::get))
        .post(
            "/v1/areas/{area}/metrics",
            Operation.START_METRICS,
            on(b -> b.metrics, MetricsResource::start))
        .get(
            "/v1/areas/{area}/change", Operation.GET_CHANGE, on(b -> b.change, ChangeResource::get))
        .get(
            "/v1/areas/{area}/comparison",
            Operation.GET_COMPARISON,
            on(b -> b.comparison, ComparisonResource::get))
        .get(
            "/v1/areas/{area}/what-if",
            Operation.GET_WHAT_IF,
            on(b -> b.whatIf, WhatIfResource::get))
        .get(
            "/v1/areas/{area}/fragility",
            Operation.GET_FRAGILITY,
            on(b -> b.fragility, FragilityResource::get))
        .get(
            "/v1/areas/{area}/two-mode",
            Operation.GET_TWO_MODE,
            on(b -> b.twoMode, TwoModeResource::get))
        .get("/v1/areas/{area}/bands", Operation.GET_BANDS, on(b -> b.bands, LongResource::get))
        .post(
            "/v1/areas/{area}/bands", Operation.START_BANDS, on(b -> b.bands, LongResource::start))
        .get(
            "/v1/areas/{area}/cohesion",
            Operation.GET_COHESION,
            on(b -> b.cohesion, LongResource::get))
        .post(
            "/v1/areas/{area}/cohesion",
            Operation.START_COHESION,
            on(b -> b.cohesion, LongResource::start))
        .get(
            "/v1/areas/{area}/key-players",
            Operation.GET_KEY_PLAYERS,
            on(b -> b.keyPlayers, LongResource::get))
        .post(
            "/v1/areas/{area}/key-players",
            Operation.START_KEY_PLAYERS,
            on(b -> b.keyPlayers, LongResource::start))
        .get(
            "/v1/areas/{area}/side-by-side",
            Operation.GET_SIDE_BY_SIDE,
            on(b -> b.sideBySide, SideBySideResource::get))
        .post(
            "/v1/areas/{area}/side-by-side",
            Operation.START_SIDE_BY_SIDE,
            on(b -> b.sideBySide, SideBySideResource::start))
        .get(
            "/v1/areas/{area}/synthetic-web",
            Operation.GET_SYNTHETIC_WEB,
            on(b -> b.synthetic, SyntheticResource::get))
        .post(
            "/v1/areas/{area}/synthetic-web",
            Operation.START_SYNTHETIC_WEB,
            on(b -> b.synthetic, SyntheticResource::start))
        .post(
            "/v1/areas/{area}/frozen-tables",
            Operation.FREEZE_TABLE,
            on(b -> b.frozen, FrozenResource::freeze))
        .get(
            "/v1/areas/{area}/frozen-tables",
            Operation.LIST_FROZEN_TABLES,
            on(b -> b.frozen, FrozenResource::list))
        .get(
            "/v1/frozen-tables/{table}",
            Operation.GET_FROZEN_TABLE,
            on(b -> b.frozen, FrozenResource::get));
  }

  private void parties(Routes routes) {
    routes
        .get(
            "/v1/areas/{area}/introductions",
            Operation.LIST_INTRODUCTIONS,
            on(b -> b.introductions, IntroductionResource::list))
        .post(
            "/v1/areas/{area}/introductions",
            Operation.ANSWER_INTRODUCTION,
            on(b -> b.introductions, IntroductionResource::answer))
        .get(
            "/v1/areas/{area}/crossing",
            Operation.GET_CROSSING,
            on(b -> b.crossing, CrossingResource::get))
        .get(
            "/v1/areas/{area}/meeting",
            Operation.GET_MEETING,
            on(b -> b.meeting, MeetingResource::get))
        .get("/v1/areas/{area}/load", Operation.GET_LOAD, on(b -> b.load, LoadResource::get))
        .get("/v1/areas/{area}/rings", Operation.GET_RINGS, on(b -> b.rings, RingsResource::get))
        .get(
            "/v1/areas/{area}/street-map",
            Operation.GET_STREET_MAP,
            on(b -> b.streetMap, StreetMapResource::get))
        .get(
            "/v1/areas/{area}/facilities",
            Operation.GET_FACILITIES,
            on(b -> b.facilities, FacilitiesResource::get))
        .get(
            "/v1/areas/{area}/agenda", Operation.GET_AGENDA, on(b -> b.agenda, AgendaResource::get))
        .get(
            "/v1/areas/{area}/agenda/slots",
            Operation.GET_SLOTS,
            on(b -> b.agenda, AgendaResource::slots))
        .get(
            "/v1/areas/{area}/calendar",
            Operation.GET_CALENDAR,
            on(b -> b.agenda, AgendaResource::file))
        .post(
            "/v1/areas/{area}/calendar/preview",
            Operation.PREVIEW_CALENDAR,
            on(b -> b.calendarIn, CalendarInResource::preview))
        .post(
            "/v1/areas/{area}/calendar/imports",
            Operation.IMPORT_CALENDAR,
            on(b -> b.calendarIn, CalendarInResource::bring))
        .get(
            "/v1/areas/{area}/market", Operation.GET_MARKET, on(b -> b.market, MarketResource::get))
        .post(
            "/v1/areas/{area}/market",
            Operation.ANSWER_MARKET,
            on(b -> b.market, MarketResource::answer))
        .post(
            "/v1/areas/{area}/mapping-evenings",
            Operation.ENTER_EVENING,
            on(b -> b.evening, EveningResource::enter))
        .get("/v1/areas/{area}/money", Operation.GET_MONEY, on(b -> b.money, MoneyResource::get))
        .get(
            "/v1/areas/{area}/together",
            Operation.GET_TOGETHER,
            on(b -> b.together, TogetherResource::get))
        .get(
            "/v1/areas/{area}/initiatives",
            Operation.LIST_INITIATIVES,
            on(b -> b.initiatives, InitiativesResource::get))
        .get(
            "/v1/areas/{area}/initiatives/{actor}",
            Operation.GET_DOSSIER,
            on(b -> b.dossier, DossierResource::get))
        .get(
            "/v1/areas/{area}/stage", Operation.GET_STAGE, on(b -> b.stage, KernStageResource::get))
        .put(
            "/v1/areas/{area}/marks",
            Operation.MARK_AREA,
            on(b -> b.stage, KernStageResource::replace))
        .get(
            "/v1/areas/{area}/key-parties",
            Operation.GET_KEY_PARTIES,
            on(b -> b.keyParties, KeyPartiesResource::get))
        .get(
            "/v1/areas/{area}/referrals",
            Operation.GET_REFERRALS,
            on(b -> b.referrals, ReferralResource::get));
  }

  private void cards(Routes routes) {
    routes
        .get("/v1/own-card", Operation.GET_OWN_CARD, on(b -> b.ownCard, OwnCardResource::get))
        .patch(
            "/v1/own-card", Operation.CHANGE_OWN_CARD, on(b -> b.ownCard, OwnCardResource::change))
        .put(
            "/v1/own-card/activities/{activity}",
            Operation.SAVE_OWN_ACTIVITY,
            on(b -> b.ownCard, OwnCardResource::saveActivity))
        .getOnly(
            "/v1/linked-card",
            Operation.GET_LINKED_CARD,
            on(b -> b.linkedCard, LinkedCardResource::get))
        .patch(
            "/v1/linked-card",
            Operation.CHANGE_LINKED_CARD,
            on(b -> b.linkedCard, LinkedCardResource::change))
        .put(
            "/v1/linked-card/activities/{activity}",
            Operation.SAVE_LINKED_ACTIVITY,
            on(b -> b.linkedCard, LinkedCardResource::saveActivity))
        .get(
            "/v1/actors/{actor}/card-links",
            Operation.LIST_CARD_LINKS,
            on(b -> b.cardLinks, CardLinkResource::list))
        .post(
            "/v1/actors/{actor}/card-links",
            Operation.MAKE_CARD_LINK,
            on(b -> b.cardLinks, CardLinkResource::make))
        .delete(
            "/v1/actors/{actor}/card-links/{link}",
            Operation.REVOKE_CARD_LINK,
            on(b -> b.cardLinks, CardLinkResource::revoke));
  }

  private void coordinator(Routes routes) {
    routes
        .get("/v1/areas/{area}/day", Operation.GET_DAY, on(b -> b.day, DayResource::get))
        .get(
            "/v1/areas/{area}/invitation-lists",
            Operation.LIST_INVITATION_LISTS,
            on(b -> b.invitations, InvitationResource::list))
        .put(
            "/v1/areas/{area}/invitation-lists/{list}",
            Operation.SAVE_INVITATION_LIST,
            on(b -> b.invitations, InvitationResource::save))
        .delete(
            "/v1/areas/{area}/invitation-lists/{list}",
            Operation.REMOVE_INVITATION_LIST,
            on(b -> b.invitations, InvitationResource::remove))
        .post(
            "/v1/areas/{area}/invitation-lists/{list}/contact-log",
            Operation.LOG_INVITATIONS,
            on(b -> b.invitations, InvitationResource::log));
  }

  private void papers(Routes routes) {
    routes
        .get(
            "/v1/areas/{area}/stories",
            Operation.LIST_STORIES,
            on(b -> b.stories, StoryResource::list))
        .put(
            "/v1/areas/{area}/stories/{story}",
            Operation.SAVE_STORY,
            on(b -> b.stories, StoryResource::save))
        .delete(
            "/v1/areas/{area}/stories/{story}",
            Operation.REMOVE_STORY,
            on(b -> b.stories, StoryResource::remove))
        .get(
            "/v1/areas/{area}/points",
            Operation.LIST_POINTS,
            on(b -> b.points, PointResource::list))
        .post(
            "/v1/areas/{area}/points",
            Operation.BRING_POINT,
            on(b -> b.points, PointResource::bring))
        .put(
            "/v1/areas/{area}/points/{point}",
            Operation.SAVE_POINT,
            on(b -> b.points, PointResource::save))
        .delete(
            "/v1/areas/{area}/points/{point}",
            Operation.REMOVE_POINT,
            on(b -> b.points, PointResource::remove));
  }

  private void people(Routes routes, Sessions sessions) {
    routes
        .get(
            "/v1/actors/{actor}/contact-log",
            Operation.LIST_CONTACTS,
            on(b -> b.contacts, ContactLogResource::list))
        .put(
            "/v1/actors/{actor}/contact-log/{entry}",
            Operation.SAVE_CONTACT,
            on(b -> b.contacts, ContactLogResource::save))
        .get("/v1/cases", Operation.LIST_CASES, on(b -> b.caseList, CaseListResource::list))
        .post("/v1/visits", Operation.START_VISIT, on(b -> b.visits, VisitResource::start))
        .post(
            "/v1/areas/{area}/emergency-visits",
            Operation.START_EMERGENCY_VISIT,
            on(b -> b.visits, VisitResource::startEmergency))
        .get(
            "/v1/people/{actor}/web",
            Operation.GET_PERSONAL_WEB,
            on(b -> b.people, PeopleResource::web))
        .patch(
            "/v1/people/{actor}",
            Operation.CORRECT_PERSON,
            on(b -> b.corrections, CorrectionResource::correct))
        .get(
            "/v1/areas/{area}/ending-webs",
            Operation.LIST_ENDING_WEBS,
            on(b -> b.ending, EndingResource::list))
        .post(
            "/v1/people/{actor}/renewal",
            Operation.RENEW_PERSON,
            on(b -> b.ending, EndingResource::renew))
        .get("/v1/people/{actor}/held", Operation.GET_HELD, on(b -> b.held, HeldResource::get))
        .delete(
            "/v1/people/{actor}",
            Operation.ERASE_PERSON,
            on(b -> b.erasure, (erasure, call) -> erasure.erase(call, sessions)))
        .get(
            "/v1/people/{actor}/safety-net",
            Operation.GET_SAFETY_NET,
            on(b -> b.safetyNet, SafetyNetResource::get))
        .get(
            "/v1/people/{actor}/conversations",
            Operation.LIST_CONVERSATIONS,
            on(b -> b.conversations, ConversationResource::list))
        .put(
            "/v1/people/{actor}/conversations/{conversation}",
            Operation.SAVE_CONVERSATION,
            on(b -> b.conversations, ConversationResource::save))
        .put(
            "/v1/people/{actor}/contacts/{contact}",
            Operation.ADD_CONTACT,
            on(b -> b.circle, CircleResource::add))
        .post(
            "/v1/people/{actor}/contacts/{contact}/share",
            Operation.SHARE_CONTACT,
            on(b -> b.sharing, ShareResource::share))
        .get(
            "/v1/people/{actor}/signals",
            Operation.GET_SIGNALS,
            on(b -> b.signals, SignalsResource::get))
        .get(
            "/v1/people/{actor}/warm-paths",
            Operation.GET_WARM_PATHS,
            on(b -> b.warmPaths, WarmPathResource::ofPerson))
        .get(
            "/v1/areas/{area}/warm-paths",
            Operation.GET_WARM_PATHS_BETWEEN,
            on(b -> b.warmPaths, WarmPathResource::between))
        .get(
            "/v1/areas/{area}/coverage",
            Operation.GET_COVERAGE,
            on(b -> b.coverage, CoverageResource::get))
        .get(
            "/v1/people/{actor}/parties",
            Operation.GET_PARTIES,
            on(b -> b.parties, PartiesResource::get))
        .get("/v1/audit-lines", Operation.LIST_AUDIT, on(b -> b.audit, AuditResource::list))
        .get("/v1/audit-check", Operation.CHECK_AUDIT, on(b -> b.audit, AuditResource::check));
  }

  private void worries(Routes routes) {
    routes
        .post("/v1/worries", Operation.PASS_WORRY_ON, on(b -> b.worries, WorryResource::passOn))
        .get(
            "/v1/areas/{area}/worries",
            Operation.LIST_WORRIES,
            on(b -> b.worries, WorryResource::list))
        .post(
            "/v1/worries/{worry}/steps",
            Operation.TAKE_WORRY_STEP,
            on(b -> b.worrySteps, WorryStepResource::take))
        .post(
            "/v1/cases/{actor}/hand-over",
            Operation.HAND_OVER_CASE,
            on(b -> b.cases, CaseResource::handOver))
        .get(
            "/v1/areas/{area}/cases",
            Operation.LIST_HELD_CASES,
            on(b -> b.cases, CaseResource::listHeld))
        .delete("/v1/cases/{actor}", Operation.CLOSE_CASE, on(b -> b.cases, CaseResource::close));
  }

  private void folders(Routes routes) {
    routes
        .post("/v1/imports", Operation.START_IMPORT, on(b -> b.imports, ImportResource::start))
        .getOnly(
            "/v1/imports/template",
            Operation.GET_TEMPLATE,
            on(b -> b.imports, ImportResource::template))
        .get("/v1/jobs/{job}", Operation.GET_JOB, on(b -> b.jobs, JobResource::get))
        .delete("/v1/jobs/{job}", Operation.CANCEL_JOB, on(b -> b.jobs, JobResource::cancel))
        .getOnly(
            "/v1/jobs/{job}/events", Operation.FOLLOW_JOB, on(b -> b.jobs, JobResource::follow))
        .getOnly(
            "/v1/areas/{area}/folder",
            Operation.EXPORT_FOLDER,
            on(b -> b.folder, FolderResource::get))
        .getOnly("/v1/backup", Operation.MAKE_BACKUP, on(b -> b.backup, BackupResource::get));
  }

  /** What a resource does with a call. */
  private interface Answer<R> {
    void give(R resource, Call call) throws Exception;
  }

  /** A handler of a resource of the backend; "not ready" until that is there. */
  private <R> Routes.Handler on(Function<Backend, R> resource, Answer<R> handler) {
    return call -> {
      Backend ready = backend;
      if (ready == null) {
        throw ApiProblem.unavailable();
      }
      handler.give(resource.apply(ready), call);
    };
  }
}
