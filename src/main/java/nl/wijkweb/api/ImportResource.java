package nl.wijkweb.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import nl.wijkweb.exchange.WebFormat;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.webs.WebImports;
import org.jspecify.annotations.Nullable;

/** Bringing webs in, in every format that is read: {@code /v1/imports}. */
final class ImportResource {
  private static final String TAKEN =
      WebFormat.read().map(WebFormat::mediaType).collect(Collectors.joining(", "));

  private static final int UPLOADS_AT_A_TIME = 4;

  private final Jobs jobs;
  private final WebImports imports;
  private final Uploads uploads;
  private final Semaphore room = new Semaphore(UPLOADS_AT_A_TIME);

  ImportResource(Jobs jobs, WebImports imports, Uploads uploads) {
    this.jobs = jobs;
    this.imports = imports;
    this.uploads = uploads;
  }

  void start(Call call) throws IOException {
    call.knownQuery("dryRun", "area");
    boolean dryRun = call.flag("dryRun");
    AreaCode area = area(call);
    call.check();
    Path file = take(call, format(call));
    Job job = jobs.start(call.viewer(), new ImportWork(imports, call.viewer(), file, area, dryRun));
    JobJson.answerStarted(call, job);
  }

  private static WebFormat format(Call call) {
    String type = call.http().contentType();
    return WebFormat.ofMediaType(type == null ? "" : type.split(";", 2)[0].strip())
        .orElseThrow(() -> ApiProblem.wrongMedia(TAKEN));
  }

  private Path take(Call call, WebFormat format) throws IOException {
    if (jobs.isFull(JobKind.IMPORT) || !room.tryAcquire()) {
      throw Jobs.busy();
    }
    try {
      return uploads.take(call.http(), format.ending());
    } finally {
      room.release();
    }
  }

  private static @Nullable AreaCode area(Call call) {
    String text = call.http().queryParam("area");
    try {
      return text == null ? null : new AreaCode(text);
    } catch (IllegalArgumentException none) {
      call.wrong("area", ProblemCode.NO_AREA_CODE.of());
      return null;
    }
  }
}
