package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Web;

/** As what a web can be written; some of it can be read again. */
public enum WebFormat implements Coded {
  /** A web folder, packed. */
  WEB("zip", "application/zip"),
  /** Two lists for spreadsheets and scripts, packed; the rest of the web is left out. */
  CSV("zip", "application/zip"),
  /** A workbook with a sheet for each table. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** A graph with the rest of the web beside it. */
  GRAPHML("graphml", "application/graphml+xml"),
  /** A graph in time; the rest of the web is left out. */
  GEXF("gexf", "application/gexf+xml"),
  /** One object with all tables. */
  JSON("json", "application/json"),
  /** A directory of organisations, services and places that everybody may read; packed. */
  HSDS("zip", "application/zip");

  private final String ending;
  private final String mediaType;

  WebFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** How the name of its file ends, without a dot. */
  public String ending() {
    return ending;
  }

  /** What it is called in a request or an answer. */
  public String mediaType() {
    return mediaType;
  }

  /** How its file of an area is called. */
  public String fileName(AreaCode area) {
    String stem = area.value().replaceAll("[^A-Za-z0-9._-]", "-");
    boolean another = this != WEB && ending.equals(WEB.ending);
    return stem + (another ? "-" + code() : "") + "." + ending;
  }

  /** Whether what it writes can be brought in again. */
  public boolean isRead() {
    return this != CSV && this != HSDS;
  }

  /** The format that is read from a file of this media type, without its parameters. */
  public static Optional<WebFormat> ofMediaType(String type) {
    return read().filter(format -> format.mediaType.equalsIgnoreCase(type)).findFirst();
  }

  /** The format that is read from a file of this name, by how it ends. */
  public static Optional<WebFormat> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return read().filter(format -> format.ending.equalsIgnoreCase(ending)).findFirst();
  }

  /** The formats that can be read. */
  public static Stream<WebFormat> read() {
    return Stream.of(values()).filter(WebFormat::isRead);
  }

  /**
   * What of a web this format cannot carry; empty when it carries everything. Linear in the web.
   */
  public List<Loss> losses(Web web) {
    return switch (this) {
      case WEB, XLSX, GRAPHML, JSON -> List.of();
      case GEXF -> Losses.ofGraph(web);
      case CSV -> Losses.ofLists(web);
      case HSDS -> Losses.ofDirectory(web);
    };
  }

  /**
   * Writes a web to a stream that stays open. Memory is linear in the largest table.
   *
   * @param day the day by which something is going on, where the format tells that
   */
  public void write(Web web, LocalDate day, OutputStream out) throws IOException {
    switch (this) {
      case WEB -> new WebFolderWriter().writeArchive(web, out);
      case CSV -> EdgeCsvWeb.write(web, losses(web), out);
      case XLSX -> XlsxWeb.write(web, out);
      case GRAPHML -> GraphMlWeb.write(web, out);
      case GEXF -> GexfWeb.write(web, losses(web), out);
      case JSON -> JsonWeb.write(web, out);
      case HSDS -> HsdsPackage.write(web, day, losses(web), out);
    }
  }
}
