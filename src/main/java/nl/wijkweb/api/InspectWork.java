package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import nl.wijkweb.exchange.MappingJson;
import nl.wijkweb.exchange.Problem;
import nl.wijkweb.exchange.SheetInspection;
import nl.wijkweb.exchange.SheetLook;
import nl.wijkweb.problem.Language;
import nl.wijkweb.webs.WebImports;

/**
 * Looks into an uploaded sheet: tells its owner how it is read, its first rows, and what is still
 * to be chosen. Nothing is brought in.
 *
 * @param language in which is told what is still to be chosen
 */
record InspectWork(WebImports imports, Path file, Language language) implements Job.Work {
  @Override
  public JobKind kind() {
    return JobKind.IMPORT;
  }

  @Override
  public ObjectNode run(Job.Control control) throws IOException {
    SheetInspection found =
        imports
            .inspect(file, null, ImportWork.MOST_BYTES, control)
            .fold(
                whole -> whole,
                problems -> {
                  throw ImportWork.problem(problems);
                });
    ObjectNode result = new JsonObject().node();
    result.set("sheet", sheet(found));
    return result;
  }

  private ObjectNode sheet(SheetInspection found) {
    SheetLook look = found.look();
    ObjectNode sheet =
        new JsonObject()
            .put("file", look.file())
            .put("web", look.web())
            .node()
            .put("rows", look.rows());
    ArrayNode sheets = sheet.putArray("sheets");
    look.sheets().forEach(sheets::add);
    ArrayNode unsure = sheet.putArray("unsure");
    look.unsure().forEach(one -> unsure.add(one.code()));
    ArrayNode lines = sheet.putArray("lines");
    for (SheetLook.Line line : look.first()) {
      ArrayNode cells = lines.addObject().put("row", line.row()).putArray("cells");
      line.cells().forEach(cells::add);
    }
    ArrayNode columns = sheet.putArray("columns");
    for (SheetLook.Column column : look.columns()) {
      ObjectNode json =
          columns.addObject().put("header", column.header()).put("more", column.more());
      ArrayNode values = json.putArray("values");
      column.values().forEach(values::add);
    }
    sheet.set("mapping", MappingJson.write(found.mapping()));
    ArrayNode questions = sheet.putArray("questions");
    for (Problem question : found.questions().kept()) {
      questions.add(FieldError.inFile(question).told(language).node());
    }
    return sheet;
  }

  @Override
  public void discard() {
    ImportWork.discard(file);
  }
}
