package nl.wijkweb.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.Operation;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.signin.Provider;
import nl.wijkweb.signin.Voucher;
import org.jspecify.annotations.Nullable;

/** Signing in and out: {@code /v1/session}, {@code /sign-in}, {@code /demo/sign-in}. */
final class SessionResource {
  private static final Set<String> DEMO_FIELDS = Set.of("role", "person", "areas");

  private final Sessions sessions;
  private final Cookies cookies;
  private final @Nullable Provider provider;
  private final @Nullable Supplier<List<DemoPeople.Person>> demo;

  /**
   * @param provider where one signs in; null where there is none
   * @param demo who one may be in the demo; null when this is no demo
   */
  SessionResource(
      Sessions sessions,
      Cookies cookies,
      @Nullable Provider provider,
      @Nullable Supplier<List<DemoPeople.Person>> demo) {
    this.sessions = sessions;
    this.cookies = cookies;
    this.provider = provider;
    this.demo = demo;
  }

  void get(Call call) {
    call.knownQuery();
    call.check();
    Answers.json(call.http(), json(cookies.session(call.http()).flatMap(sessions::find)).node());
  }

  void signOut(Call call) {
    call.knownQuery();
    call.check();
    Optional<URI> further = end(call).flatMap(this::atProvider);
    cookies.keepSession(call.http(), null);
    call.http().header("Clear-Site-Data", "\"cache\", \"storage\"").status(204);
    further.ifPresent(
        address ->
            Answers.json(
                call.http().header("Cache-Control", "no-store").status(200),
                new JsonObject().put("further", address.toString()).node()));
  }

  void useLink(Call call) {
    call.knownQuery("token");
    call.check();
    String token = call.http().queryParam("token");
    Viewer viewer =
        Optional.ofNullable(token).flatMap(sessions::useLink).orElseThrow(ApiProblem::notSignedIn);
    signIn(call, viewer);
    call.http().status(303).header("Location", "/");
  }

  void signInToDemo(Call call) {
    if (demo == null) {
      throw ApiProblem.notFound();
    }
    call.knownQuery();
    Viewer viewer = chosen(call.fields(DEMO_FIELDS), demo.get());
    signIn(call, viewer);
    Answers.json(call.http(), json(Optional.of(viewer)).node());
  }

  /** The token changes at every sign-in, so that one from before is worth nothing. */
  private void signIn(Call call, Viewer viewer) {
    end(call);
    cookies.keepSession(call.http(), sessions.start(viewer));
  }

  private Optional<Voucher> end(Call call) {
    return cookies.session(call.http()).flatMap(sessions::end);
  }

  private Optional<URI> atProvider(Voucher voucher) {
    return provider == null ? Optional.empty() : provider.signOut(voucher);
  }

  private static Viewer chosen(Fields fields, List<DemoPeople.Person> people) {
    UserRole role = fields.required("role", () -> fields.code("role", UserRole.class));
    if (role == UserRole.OPERATOR) {
      fields.fail("role", ProblemCode.ROLE_OF_COMMANDS.of());
    }
    String named = fields.text("person", TextForm.ID);
    Optional<DemoPeople.Person> person = person(people, role, named);
    if (named != null && person.isEmpty()) {
      fields.fail("person", ProblemCode.NOBODY_FOR_ROLE.of());
    }
    AreaScope areas = scope(fields);
    Viewer viewer =
        role == null
            ? null
            : new Viewer(
                person.map(one -> one.id().value()).orElse("demo-" + role.code()),
                role,
                areas,
                person.map(DemoPeople.Person::id).orElse(null));
    return fields.orProblems(viewer);
  }

  private static Optional<DemoPeople.Person> person(
      List<DemoPeople.Person> people, @Nullable UserRole role, @Nullable String named) {
    return people.stream()
        .filter(one -> one.role() == role)
        .filter(
            one -> named == null || one.id().value().equals(named) || one.folderId().equals(named))
        .findFirst();
  }

  private static AreaScope scope(Fields fields) {
    List<String> codes = fields.texts("areas");
    if (codes.isEmpty()) {
      return AreaScope.EVERYWHERE;
    }
    AreaScope scope =
        fields.attempt(
            "areas",
            ProblemCode.NO_AREA_CODE,
            () -> AreaScope.of(codes.stream().map(AreaCode::new).collect(Collectors.toSet())));
    return scope == null ? AreaScope.EVERYWHERE : scope;
  }

  private JsonObject json(Optional<Viewer> viewer) {
    JsonObject json =
        new JsonObject()
            .put("signedIn", viewer.isPresent())
            .put("demo", demo != null)
            .put("provider", provider != null);
    viewer.ifPresent(
        one ->
            json.put("name", one.subject())
                .put("role", one.role())
                .list("areas", new TreeSet<>(one.areas().codes()), AreaCode::value)
                .put("allAreas", one.areas().all())
                .put("person", one.person())
                .list("may", may(one), right -> right));
    if (demo != null) {
      List<DemoPeople.Person> people = demo.get();
      json.array("roles", roles(), role -> role(role, people));
    }
    return json;
  }

  private static List<UserRole> roles() {
    return Arrays.stream(UserRole.values()).filter(role -> role != UserRole.OPERATOR).toList();
  }

  private static JsonObject role(UserRole role, List<DemoPeople.Person> people) {
    List<DemoPeople.Person> offered =
        people.stream().filter(one -> one.role() == role && !one.isResident()).toList();
    return new JsonObject()
        .put("role", role)
        .objects(
            "people",
            offered,
            one ->
                new JsonObject()
                    .put("person", one.id())
                    .put("name", one.name())
                    .put("area", one.area()));
  }

  private static List<String> may(Viewer viewer) {
    List<String> rights = new ArrayList<>();
    right(viewer, Operation.GET_WEB, "read-web", rights);
    right(viewer, Operation.CREATE_ACTOR, "write-web", rights);
    right(viewer, Operation.GET_OWN_CARD, "keep-card", rights);
    right(viewer, Operation.MAKE_CARD_LINK, "link-cards", rights);
    right(viewer, Operation.CONFIRM_TIE, "confirm-ties", rights);
    right(viewer, Operation.SAVE_CONTACT, "write-contact-log", rights);
    right(viewer, Operation.START_VISIT, "open-people", rights);
    right(viewer, Operation.LIST_CASES, "see-cases", rights);
    right(viewer, Operation.LIST_HELD_CASES, "see-held-cases", rights);
    right(viewer, Operation.HAND_OVER_CASE, "hand-over-cases", rights);
    right(viewer, Operation.CLOSE_CASE, "close-cases", rights);
    right(viewer, Operation.LIST_CHANGES, "see-history", rights);
    right(viewer, Operation.GET_COVERAGE, "see-coverage", rights);
    right(viewer, Operation.GET_WHAT_IF, "try-what-if", rights);
    right(viewer, Operation.LIST_INTRODUCTIONS, "introduce", rights);
    right(viewer, Operation.GET_SIDE_BY_SIDE, "compare-areas", rights);
    right(viewer, Operation.SAVE_STORY, "tell-stories", rights);
    right(viewer, Operation.SAVE_POINT, "keep-points", rights);
    right(viewer, Operation.BRING_POINT, "bring-points", rights);
    right(viewer, Operation.FREEZE_TABLE, "freeze-tables", rights);
    right(viewer, Operation.PASS_WORRY_ON, "pass-worries-on", rights);
    right(viewer, Operation.LIST_WORRIES, "see-worries", rights);
    right(viewer, Operation.ADD_CONTACT, "add-contacts", rights);
    right(viewer, Operation.SAVE_CONVERSATION, "save-conversations", rights);
    right(viewer, Operation.LIST_AUDIT, "see-audit", rights);
    right(viewer, Operation.START_IMPORT, "import", rights);
    right(viewer, Operation.EXPORT_FOLDER, "export", rights);
    return rights;
  }

  private static void right(Viewer viewer, Operation operation, String name, List<String> rights) {
    if (operation.allows(viewer.role())) {
      rights.add(name);
    }
  }
}
