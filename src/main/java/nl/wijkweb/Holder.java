package nl.wijkweb;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.wijkweb.exchange.Loss;
import nl.wijkweb.exchange.Mapping;
import nl.wijkweb.exchange.Read;
import nl.wijkweb.exchange.WebFormat;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.webs.ImportPreview;
import nl.wijkweb.webs.WebDifference;
import org.jspecify.annotations.Nullable;

/** Who holds the webs: a store that this process opens, or a service that has it open. */
interface Holder extends AutoCloseable {
  /**
   * What bringing a folder in did, or would do.
   *
   * @param first of a trial, the first of what would be created or changed
   */
  record Brought(AreaCode area, WebDifference difference, List<ImportPreview.Line> first) {
    public Brought {
      first = List.copyOf(first);
    }
  }

  /**
   * What is to be brought in.
   *
   * @param place a folder or a file
   * @param mapping what the columns of somebody's own sheet mean; null for anything else
   * @param expected the area that it has to be of, or null
   * @param dryRun whether to tell only what it would do
   */
  record Bringing(
      Path place, @Nullable Mapping mapping, @Nullable AreaCode expected, boolean dryRun) {}

  /**
   * Brings a folder or a file in, whole or not at all.
   *
   * @throws nl.wijkweb.store.Cancelled when the one who watches stopped it
   */
  Read<Brought> bring(Bringing what, ImportWatch watch) throws IOException, InterruptedException;

  /**
   * Writes a web as a folder or a file.
   *
   * @param asOf the day on which it is taken; null for all times
   * @param out where the folder or the file is to come; nothing may be there
   * @return what of the web is not in it
   * @throws NotDone when there is no such web
   */
  List<Loss> give(AreaCode area, WebFormat format, @Nullable LocalDate asOf, Path out)
      throws IOException, InterruptedException;

  /**
   * Writes a backup of everything.
   *
   * @param out an empty file for it
   */
  void backup(Path out) throws IOException, InterruptedException;

  @Override
  void close();
}
