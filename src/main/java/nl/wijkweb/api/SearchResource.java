package nl.wijkweb.api;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wijkweb.access.Labels;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.StoredActor;
import org.jspecify.annotations.Nullable;

/** Search by name among what the caller may see: {@code /v1/searches}. */
final class SearchResource {
  private static final int MOST = 100;
  private static final int USUAL = 20;

  private record Match(View view, StoredActor actor, String name, boolean atStart) {}

  private final Views views;

  SearchResource(Views views) {
    this.views = views;
  }

  void search(Call call) {
    call.knownQuery();
    Fields fields = call.fields(Set.of("query", "area", "limit"));
    String asked = fields.requiredText("query", TextForm.ID);
    String query = asked == null ? "" : plain(asked);
    if (asked != null && query.isEmpty()) {
      fields.fail("query", ProblemCode.NO_LETTER.of());
    }
    String code = fields.text("area", TextForm.SHORT);
    AreaCode area = code == null ? null : new AreaCode(code);
    Integer most = fields.whole("limit", 1, MOST);
    int limit = most == null ? USUAL : most;
    fields.orProblems(query);
    List<Match> matches = new ArrayList<>();
    for (View view : scope(call, area)) {
      matches.addAll(matches(view, query));
    }
    matches.sort(order());
    List<Match> shown = matches.stream().limit(limit).toList();
    for (Match match : shown) {
      views.log(call, match.view(), "found", List.of(match.actor()));
    }
    JsonObject json = new JsonObject().array("matches", shown, SearchResource::json);
    Answers.json(call.http(), json.put("of", matches.size()).node());
  }

  private List<View> scope(Call call, @Nullable AreaCode area) {
    return views.enterable(call.viewer()).stream()
        .map(web -> web.area().code())
        .filter(code -> area == null || code.equals(area))
        .map(code -> views.of(call, code))
        .toList();
  }

  private List<Match> matches(View view, String query) {
    Labels labels = view.labels(views.today());
    List<Match> found = new ArrayList<>();
    for (StoredActor actor : view.cut().actors()) {
      labels
          .of(actor)
          .map(details -> details.name())
          .filter(name -> plain(name).contains(query))
          .ifPresent(
              name -> found.add(new Match(view, actor, name, plain(name).startsWith(query))));
    }
    return found;
  }

  private static Comparator<Match> order() {
    Collator dutch = Collator.getInstance(Locale.forLanguageTag("nl"));
    return Comparator.comparing(Match::atStart)
        .reversed()
        .thenComparing(Match::name, dutch)
        .thenComparing(match -> match.actor().id());
  }

  private static JsonObject json(Match match) {
    return new JsonObject()
        .put("id", match.actor().id())
        .put("name", match.name())
        .put("kind", match.actor().kind())
        .put("area", match.actor().web())
        .put("areaName", match.view().snapshot().area().area().name())
        .list("domains", match.actor().facts().standing().domains(), domain -> domain.value());
  }

  /** Without accents and in lower case, so that "café" is found by "cafe". */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
