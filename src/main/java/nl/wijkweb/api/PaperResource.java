package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Paper;
import nl.wijkweb.store.PaperStore;
import org.jspecify.annotations.Nullable;

/**
 * Begins, replaces and removes papers of one kind, each under an id that the caller made and by the
 * version that the caller saw.
 *
 * @param <T> their kind
 */
abstract class PaperResource<T extends Paper> {
  private static final long FIRST = 1;

  private final Views views;
  private final PaperStore<T> papers;
  private final String parameter;
  private final Set<String> names;

  /**
   * @param parameter what stands for the id in the address
   * @param names of the fields of one, {@code id} among them
   */
  PaperResource(Views views, PaperStore<T> papers, String parameter, Set<String> names) {
    this.views = views;
    this.papers = papers;
    this.parameter = parameter;
    this.names = names;
  }

  /** A paper as the viewer sees it, stamped with its version. */
  abstract ObjectNode resource(View view, T paper);

  /**
   * Reads the fields of one, all but its id.
   *
   * @param there the paper that is replaced, if any
   * @throws ApiProblem when something is wrong with them
   */
  abstract T read(Fields fields, View view, UUID id, @Nullable T there);

  /** Begins one, or replaces it by the version that the caller saw. */
  final void save(Call call) {
    call.knownQuery();
    View view = views.of(call, call.area());
    UUID id = UUID.fromString(call.id(parameter));
    Optional<T> there = find(view, id);
    String version = there.isPresent() ? call.ifMatch() : null;
    Fields fields = call.fields(names);
    String given = fields.requiredId("id");
    if (given != null && !given.equals(id.toString())) {
      fields.fail("id", ProblemCode.OTHER_ID_THAN_ADDRESS.of());
    }
    T paper = read(fields, view, id, there.orElse(null));
    if (there.isEmpty()) {
      papers.create(paper);
      call.http().status(201);
    } else {
      checkVersion(view, there.get(), version);
      if (!papers.replace(paper)) {
        throw stale(view, id);
      }
    }
    Answers.resource(call.http(), resource(view, find(view, id).orElse(paper)));
  }

  final void remove(Call call) {
    call.knownQuery();
    call.check();
    View view = views.of(call, call.area());
    UUID id = UUID.fromString(call.id(parameter));
    T there = find(view, id).orElseThrow(ApiProblem::notFound);
    checkVersion(view, there, call.ifMatch());
    if (!papers.remove(there)) {
      throw stale(view, id);
    }
    call.http().status(204);
  }

  final Optional<T> find(View view, UUID id) {
    return papers.list(code(view)).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The version that a paper is of when it takes the place of another, or of none. */
  static long versionOf(@Nullable Paper there) {
    return there == null ? FIRST : there.version();
  }

  static AreaCode code(View view) {
    return view.snapshot().area().area().code();
  }

  private void checkVersion(View view, T there, @Nullable String version) {
    if (version == null || !Answers.matches(version, resource(view, there))) {
      throw ApiProblem.stale(resource(view, there));
    }
  }

  private ApiProblem stale(View view, UUID id) {
    return ApiProblem.stale(resource(view, find(view, id).orElseThrow(ApiProblem::notFound)));
  }
}
