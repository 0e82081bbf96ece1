package nl.wijkweb.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.webs.WebImports;
import org.jspecify.annotations.Nullable;

/** Bringing folders in: {@code /v1/imports}. */
final class ImportResource {
  private static final String ZIP = "application/zip";
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
    String type = call.http().contentType();
    if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(ZIP)) {
      throw ApiProblem.wrongMedia(ZIP);
    }
    Path file = take(call);
    Job job = jobs.start(call.viewer(), new ImportWork(imports, call.viewer(), file, area, dryRun));
    JobJson.answerStarted(call, job);
  }

  private Path take(Call call) throws IOException {
    if (jobs.isFull(JobKind.IMPORT) || !room.tryAcquire()) {
      throw Jobs.busy();
    }
    try {
      return uploads.take(call.http());
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
