package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.OutputStream;
import nl.wijkweb.model.Coded;

/** An empty web to fill in, with what each column is for in Dutch and English. */
public enum Template implements Coded {
  /** A web folder, packed, with the explanation as a text beside it. */
  WEB(WebFormat.WEB),
  /** A workbook with the explanation as a sheet of its own. */
  XLSX(WebFormat.XLSX);

  private final WebFormat format;

  Template(WebFormat format) {
    this.format = format;
  }

  /** As what it is brought in again. */
  public WebFormat format() {
    return format;
  }

  /** How its file is called. */
  public String fileName() {
    return "wijkweb-template." + format.ending();
  }

  /** Writes it, to a stream that stays open. */
  public void write(OutputStream out) throws IOException {
    if (this == WEB) {
      TemplateFolder.write(out);
    } else {
      TemplateWorkbook.write(out);
    }
  }
}
