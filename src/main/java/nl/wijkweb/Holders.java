package nl.wijkweb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.StoreConfig;
import nl.wijkweb.store.WebStore;

/** Finds out who holds the webs: a second process cannot open a store that a service has open. */
final class Holders {
  private final Terminal terminal;
  private final Map<String, String> environment;
  private final Function<StoreConfig, WebStore> stores;
  private final Clock clock;

  /**
   * @param environment how the service is set up
   * @param stores opens a store
   */
  Holders(
      Terminal terminal,
      Map<String, String> environment,
      Function<StoreConfig, WebStore> stores,
      Clock clock) {
    this.terminal = terminal;
    this.environment = Map.copyOf(environment);
    this.stores = stores;
    this.clock = clock;
  }

  /**
   * The one who holds the webs.
   *
   * @throws Configuration.Wrong when the environment is not right
   */
  Holder find() throws IOException {
    Configuration configuration = Configuration.of(environment);
    Optional<ServeFile> served = ServeFile.find(configuration.data());
    if (served.isPresent()) {
      terminal.messages().println("This goes through " + served.get() + ".");
      return new ServiceHolder(new ServiceClient(served.get()));
    }
    return new StoreHolder(
        () -> {
          terminal.messages().println("Opening the webs (" + configuration.store() + ") …");
          return open(configuration.store());
        },
        clock);
  }

  /**
   * A store that this process opens, to restore a backup into.
   *
   * @throws NotDone when a service has it open
   */
  WebStore own() throws IOException {
    Configuration configuration = Configuration.of(environment);
    Optional<ServeFile> served = ServeFile.find(configuration.data());
    if (served.isPresent()) {
      throw new NotDone(
          "Here runs "
              + served.get()
              + ". A backup is restored where nothing is yet: stop it, or"
              + " name another folder with WIJKWEB_DATA.");
    }
    terminal.messages().println("Opening the webs (" + configuration.store() + ") …");
    return open(configuration.store());
  }

  /**
   * An empty store in a folder, which opens with the same master key.
   *
   * @throws NotDone when there is no master key yet, or it is not right
   */
  WebStore empty(Path folder) throws IOException {
    StoreConfig own = Configuration.of(environment).store();
    Path file = own.data().resolve("keys").resolve("master.key");
    String key = own.masterKey();
    if (key == null && Files.notExists(file)) {
      throw new NotDone(
          "There is no master key here; put it in WIJKWEB_MASTER_KEY, or at " + file + ".");
    }
    return open(new StoreConfig(folder, null, key == null ? Files.readString(file) : key));
  }

  private WebStore open(StoreConfig config) {
    try {
      return stores.apply(config);
    } catch (IllegalStateException | IllegalArgumentException refused) {
      throw new NotDone("The webs cannot be opened: " + refused.getMessage() + ".");
    }
  }

  /** What to tell when there is no web of an area. */
  static String noSuchWeb(AreaCode area, String codes) {
    return "There is no web of the area "
        + area
        + "; "
        + (codes.isEmpty() ? "there are none yet." : "there are: " + codes + ".");
  }
}
