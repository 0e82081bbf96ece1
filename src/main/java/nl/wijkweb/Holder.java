package nl.wijkweb;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.wijkweb.exchange.Read;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.webs.WebDifference;
import org.jspecify.annotations.Nullable;

/** Who holds the webs: a store that this process opens, or a service that has it open. */
interface Holder extends AutoCloseable {
  /** What bringing a folder in did, or would do. */
  record Brought(AreaCode area, WebDifference difference) {}

  /**
   * Brings a folder in, whole or not at all.
   *
   * @param expected the area that it has to be of, or null
   * @param dryRun whether to tell only what it would do
   * @throws nl.wijkweb.store.Cancelled when the one who watches stopped it
   */
  Read<Brought> bring(Path place, @Nullable AreaCode expected, boolean dryRun, ImportWatch watch)
      throws IOException, InterruptedException;

  /**
   * Writes a web as a folder.
   *
   * @param asOf the day on which it is taken; null for all times
   * @param out where the folder is to come
   * @throws NotDone when there is no such web
   */
  void give(AreaCode area, @Nullable LocalDate asOf, Path out)
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
