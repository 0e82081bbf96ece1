package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Gap;
import nl.wijkweb.store.Point;
import nl.wijkweb.store.Point.Went;
import nl.wijkweb.store.PointHead;
import nl.wijkweb.store.PointStatus;
import org.jspecify.annotations.Nullable;

/** Reads a point of a neighbourhood agenda. Nobody in it is a person. */
final class PointFields {
  static final Set<String> NAMES =
      Set.of("id", "head", "text", "fromResidents", "published", "went", "takers", "about", "gaps");

  private static final int MOST = 50;
  private static final Set<String> WENT = Set.of("status", "on");
  private static final Set<String> GAP = Set.of("kind", "of");

  private final DomainScheme scheme;

  PointFields(DomainScheme scheme) {
    this.scheme = scheme;
  }

  /**
   * @param there the point that is replaced, if any
   * @throws ApiProblem when something is wrong with it
   */
  Point read(Fields fields, View view, UUID id, @Nullable Point there, LocalDate today) {
    PointHead head = fields.required("head", () -> fields.code("head", PointHead.class));
    String text = fields.requiredText("text", TextForm.PARAGRAPH);
    boolean fromResidents = Boolean.TRUE.equals(fields.yesOrNo("fromResidents"));
    boolean published = Boolean.TRUE.equals(fields.yesOrNo("published"));
    List<Went> went = few(fields, "went", fields.objects("went", WENT, PointFields::went));
    if (head != PointHead.AGENDA && !went.isEmpty()) {
      fields.fail("went", ProblemCode.POINT_NOT_ON_AGENDA.of());
    }
    List<ActorId> takers = actors(fields, "takers", view);
    List<ActorId> about = actors(fields, "about", view);
    List<Gap> gaps = few(fields, "gaps", fields.objects("gaps", GAP, gap -> gap(gap, view)));
    return fields.orProblems(
        head == null || text == null
            ? null
            : new Point(
                id,
                PaperResource.code(view),
                head,
                text,
                there == null ? today : there.made(),
                fromResidents,
                published,
                went,
                takers,
                about,
                gaps,
                PaperResource.versionOf(there)));
  }

  private static <T> List<T> few(Fields fields, String name, List<T> values) {
    if (values.size() > MOST) {
      fields.fail(name, ProblemCode.VALUES_TOO_MANY.of(MOST));
    }
    return values;
  }

  private static @Nullable Went went(Fields fields) {
    PointStatus status = fields.required("status", () -> fields.code("status", PointStatus.class));
    LocalDate on = fields.required("on", () -> fields.day("on"));
    return status == null || on == null ? null : new Went(status, on);
  }

  private static List<ActorId> actors(Fields fields, String name, View view) {
    List<ActorId> actors = new ArrayList<>();
    List<String> ids = few(fields, name, fields.texts(name));
    for (int i = 0; i < ids.size(); i++) {
      if (isNoPerson(ids.get(i), view)) {
        actors.add(new ActorId(Ids.uuid(ids.get(i))));
      } else {
        fields.fail(name + "/" + i, ProblemCode.ACTOR_NOT_IN_WEB.of());
      }
    }
    return actors.stream().distinct().toList();
  }

  private @Nullable Gap gap(Fields fields, View view) {
    Gap.Kind kind = fields.required("kind", () -> fields.code("kind", Gap.Kind.class));
    List<String> of = fields.texts("of");
    if (kind == null) {
      return null;
    }
    if (of.size() != kind.parts() || !of.stream().allMatch(one -> fits(kind, one, view))) {
      fields.fail("of", ProblemCode.NO_GAP.of());
    }
    return new Gap(kind, of);
  }

  private boolean fits(Gap.Kind kind, String one, View view) {
    return switch (kind) {
      case DOMAIN, CROSSING -> scheme.domains().stream().anyMatch(d -> d.id().value().equals(one));
      case STREET -> true;
      case INTRODUCTION -> isNoPerson(one, view);
    };
  }

  private static boolean isNoPerson(String id, View view) {
    if (!Ids.isUuid(id)) {
      return false;
    }
    ActorId actor = new ActorId(Ids.uuid(id));
    return view.sees(actor) && !view.actor(actor).kind().isPerson();
  }
}
