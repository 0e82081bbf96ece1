package nl.wijkweb.api;

import java.io.IOException;
import nl.wijkweb.access.Policy;
import nl.wijkweb.exchange.WebFolderWriter;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Web;
import nl.wijkweb.webs.WebExports;

/** Giving whole webs out: {@code /v1/areas/{area}/folder}. */
final class FolderResource {
  private final WebExports exports;
  private final Policy policy;
  private final WebFolderWriter writer = new WebFolderWriter();

  FolderResource(WebExports exports, Policy policy) {
    this.exports = exports;
    this.policy = policy;
  }

  void get(Call call) throws IOException {
    call.knownQuery();
    call.check();
    AreaCode area = call.area();
    if (!policy.mayEnter(call.viewer(), area)) {
      throw ApiProblem.notFound();
    }
    Web web = exports.give(call.viewer(), area).orElseThrow(ApiProblem::notFound);
    call.http()
        .contentType("application/zip")
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"" + fileName(area) + ".zip\"");
    writer.writeArchive(web, call.http().res().getOutputStream());
  }

  private static String fileName(AreaCode area) {
    return area.value().replaceAll("[^A-Za-z0-9._-]", "-");
  }
}
