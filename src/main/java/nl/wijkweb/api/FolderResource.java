package nl.wijkweb.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkweb.access.Policy;
import nl.wijkweb.exchange.Loss;
import nl.wijkweb.exchange.WebFormat;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.webs.WebExport;
import nl.wijkweb.webs.WebExports;
import org.jspecify.annotations.Nullable;

/** Giving whole webs out, in every format: {@code /v1/areas/{area}/folder}. */
final class FolderResource {
  /** What of the web is not in the answer: the names of tables, each with its number of rows. */
  static final String LEFT_OUT = "Wijkweb-Left-Out";

  private final WebExports exports;
  private final Policy policy;

  FolderResource(WebExports exports, Policy policy) {
    this.exports = exports;
    this.policy = policy;
  }

  void get(Call call) throws IOException {
    call.knownQuery("format", "asOf");
    WebFormat format = call.choice("format", List.of(WebFormat.values()));
    LocalDate asOf = asOf(call);
    call.check();
    AreaCode area = call.area();
    if (!policy.mayEnter(call.viewer(), area)) {
      throw ApiProblem.notFound();
    }
    WebExport export =
        exports.give(call.viewer(), area, format, asOf).orElseThrow(ApiProblem::notFound);
    String fileName = format.fileName(area);
    call.http()
        .contentType(format.mediaType())
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    String leftOut = told(export.losses());
    if (!leftOut.isEmpty()) {
      call.http().header(LEFT_OUT, leftOut);
    }
    export.write(call.http().res().getOutputStream());
  }

  private static @Nullable LocalDate asOf(Call call) {
    return call.http().queryParam("asOf") == null ? null : call.day("asOf", LocalDate.MAX);
  }

  private static String told(List<Loss> losses) {
    return losses.stream()
        .map(loss -> loss.what() + "=" + loss.count())
        .collect(Collectors.joining(", "));
  }
}
