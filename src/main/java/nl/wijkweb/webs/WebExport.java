package nl.wijkweb.webs;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import nl.wijkweb.exchange.Loss;
import nl.wijkweb.exchange.WebFormat;
import nl.wijkweb.model.Web;

/**
 * A web on its way out.
 *
 * @param day the day by which something is going on, where the format tells that
 */
public record WebExport(Web web, WebFormat format, LocalDate day) {
  /** What of the web the format cannot carry. Linear in the web. */
  public List<Loss> losses() {
    return format.losses(web);
  }

  /** Writes it to a stream that stays open. */
  public void write(OutputStream out) throws IOException {
    format.write(web, day, out);
  }
}
