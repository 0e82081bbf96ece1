package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.exchange.ProblemList;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.Cancelled;
import nl.wijkweb.webs.ImportPreview;
import nl.wijkweb.webs.WebDifference;
import nl.wijkweb.webs.WebImports;
import org.jspecify.annotations.Nullable;

/**
 * Brings one uploaded folder or file in.
 *
 * @param expected the area that it has to be of, or null
 * @param dryRun whether to tell only what it would do
 */
record ImportWork(
    WebImports imports, Viewer viewer, Path file, @Nullable AreaCode expected, boolean dryRun)
    implements Job.Work {
  /** How many bytes an uploaded folder may hold, unpacked. */
  static final long MOST_BYTES = 256L << 20;

  @Override
  public JobKind kind() {
    return JobKind.IMPORT;
  }

  @Override
  public ObjectNode run(Job.Control control) throws IOException {
    Web web =
        imports
            .read(viewer, file, expected, MOST_BYTES, control)
            .fold(
                whole -> whole,
                problems -> {
                  throw problem(problems);
                });
    control.about(WebImports.area(web));
    if (control.cancelled()) {
      throw new Cancelled("cancelled before anything was changed");
    }
    if (dryRun) {
      ImportPreview preview = imports.compare(web, control);
      return told(preview.difference(), true)
          .objects("first", preview.first(), ImportWork::told)
          .node();
    }
    return told(imports.bring(web, viewer, UUID.fromString(control.id()), control), false).node();
  }

  private static JsonObject told(WebDifference difference, boolean dryRun) {
    return new JsonObject()
        .put("created", difference.created())
        .put("changed", difference.changed())
        .put("unchanged", difference.unchanged())
        .put("dryRun", dryRun);
  }

  private static JsonObject told(ImportPreview.Line line) {
    return new JsonObject()
        .put("change", line.created() ? "created" : "changed")
        .put("what", line.tie() ? "tie" : "actor")
        .put("name", line.name());
  }

  @Override
  public void named(String job) {
    note(file, CutImport.of(job, viewer));
  }

  @Override
  public void discard() {
    discard(file);
  }

  /** Notes beside a file whose import it is. */
  static void note(Path file, CutImport note) {
    try {
      Uploads.note(file, note);
    } catch (IOException full) {
      throw new UncheckedIOException("an import could not be noted", full);
    }
  }

  /** Removes a file that was taken in. */
  static void discard(Path file) {
    try {
      Uploads.discard(file);
    } catch (IOException stuck) {
      throw new UncheckedIOException("an upload could not be removed", stuck);
    }
  }

  static ApiProblem problem(ProblemList problems) {
    return ApiProblem.wrongFile(
        problems.kept().stream().map(FieldError::inFile).toList(), problems.more());
  }
}
