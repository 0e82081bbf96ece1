package nl.wijkweb.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import nl.wijkweb.model.AreaCode;

/** Copies of everything that a store keeps, its keys as they are wrapped by the master key. */
public interface CopyStore {
  /** Where a copy goes. */
  interface Target {
    /** Where the next part goes; it is for the target to close it, and the one before is whole. */
    OutputStream next(String part) throws IOException;

    /** Called while nobody can write in a web: those that are read now are what was copied. */
    void atRest() throws IOException;
  }

  /** Where a copy comes from. */
  interface Source {
    /** A part by its name; closed by whoever asked for it. */
    InputStream open(String part) throws IOException;

    /**
     * Called when all of it is in the store, and nobody sees it yet.
     *
     * @throws RuntimeException when it is not what it should be; then nothing stays
     */
    void check();
  }

  /**
   * The forms of which a copy fits this store, oldest first; the last is its own. Between them only
   * what is looked up by changed, so that a copy of each comes in as it is.
   */
  List<String> forms();

  /**
   * What was ever changed in a web, as one number: equal for two stores when they keep the same
   * changes of it. Linear in its history.
   *
   * @return 64 lower-case hexadecimal digits, also when there is no such web
   */
  String historyHash(AreaCode web);

  /**
   * Copies everything, as it is at one moment. Who wants to write in a web waits until it is done;
   * reading goes on. Linear in the store; holds none of it in memory.
   */
  void copy(Target target) throws IOException;

  /**
   * Takes a copy in: all of it or nothing, also when it is cut short. Whoever stands in the
   * register of erasures, the copy's or the one that is here, is erased again before anybody sees
   * them.
   *
   * @throws NotEmpty when anything is kept here already
   * @throws OtherMasterKey when the keys of the copy were wrapped by another master key
   */
  void restore(Source source, Instant now) throws IOException;
}
