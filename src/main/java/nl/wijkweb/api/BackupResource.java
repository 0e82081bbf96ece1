package nl.wijkweb.api;

import java.io.IOException;
import nl.wijkweb.webs.Backups;

/** Backups of everything: {@code /v1/backup}, for the commands of this machine. */
final class BackupResource {
  private final Backups backups;

  BackupResource(Backups backups) {
    this.backups = backups;
  }

  /** All of it, so only for who may enter every area; for anybody else it is not there. */
  void get(Call call) throws IOException {
    call.knownQuery();
    call.check();
    if (!call.viewer().areas().all()) {
      throw ApiProblem.notFound();
    }
    call.http()
        .contentType("application/zip")
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"wijkweb.backup.zip\"");
    backups.write(call.viewer(), call.http().res().getOutputStream());
  }
}
