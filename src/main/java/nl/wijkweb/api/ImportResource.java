package nl.wijkweb.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import nl.wijkweb.exchange.Template;
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
    call.knownQuery("dryRun", "area", "inspect");
    boolean dryRun = call.flag("dryRun");
    boolean inspect = call.flag("inspect");
    AreaCode area = area(call);
    call.check();
    Path file = take(call, format(call));
    Job.Work work =
        inspect
            ? new InspectWork(imports, file, call.language())
            : new ImportWork(imports, call.viewer(), file, area, dryRun);
    Job job = jobs.start(call.viewer(), work);
    JobJson.answerStarted(call, job);
  }

  /** An empty web to fill in; about nobody. */
  void template(Call call) throws IOException {
    call.knownQuery("format");
    Template template = call.choice("format", List.of(Template.values()));
    call.check();
    call.http()
        .contentType(template.format().mediaType())
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"" + template.fileName() + "\"");
    template.write(call.http().res().getOutputStream());
  }

  /** Tells those whose import was cut by a service that broke what became of it. */
  void recall() {
    for (CutImport cut : uploads.cut()) {
      Job job = new Job(cut.job().toString(), JobKind.IMPORT, cut.owner(), cut.role());
      boolean whole = imports.isThere(cut.job());
      jobs.recall(
          job,
          status ->
              whole
                  ? status.done(new JsonObject().put("dryRun", false).put("cut", true).node())
                  : status.failed(ApiProblem.importCut()));
    }
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
