package nl.wijkweb.webs;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredArea;
import nl.wijkweb.store.WebStore;

/**
 * Webs at hand: each is read from the store once and kept; when its version there has moved on,
 * what changed is read. Safe for several threads; several services may share one store, because the
 * version is asked each time.
 */
public final class Webs {
  private final WebStore store;
  private final ConcurrentMap<AreaCode, WebSnapshot> kept = new ConcurrentHashMap<>();

  /** Whoever asks for a web while it is read waits for that instead of reading it too. */
  private final ConcurrentMap<AreaCode, Lock> reading = new ConcurrentHashMap<>();

  public Webs(WebStore store) {
    this.store = store;
  }

  /** Every web's description, by code. */
  public List<StoredArea> list() {
    return store.listWebs();
  }

  /**
   * A web as it now is.
   *
   * @return empty when there is no such web
   */
  public Optional<WebSnapshot> find(AreaCode code) {
    Optional<StoredArea> current = store.findWeb(code);
    if (current.isEmpty()) {
      kept.remove(code);
      return Optional.empty();
    }
    WebSnapshot snapshot = kept.get(code);
    if (snapshot != null && snapshot.version() == current.get().version()) {
      return Optional.of(snapshot);
    }
    Lock lock = reading.computeIfAbsent(code, each -> new ReentrantLock());
    lock.lock();
    try {
      return read(current.get());
    } finally {
      lock.unlock();
    }
  }

  private Optional<WebSnapshot> read(StoredArea current) {
    AreaCode code = current.area().code();
    WebSnapshot snapshot = kept.get(code);
    if (snapshot != null && snapshot.version() >= current.version()) {
      return Optional.of(snapshot);
    }
    Optional<AreaWeb> read =
        snapshot == null ? store.loadWeb(code) : store.refreshWeb(snapshot.web());
    return read.map(web -> keep(code, new WebSnapshot(current, web, store)));
  }

  private WebSnapshot keep(AreaCode code, WebSnapshot snapshot) {
    return kept.merge(code, snapshot, (old, read) -> old.version() > read.version() ? old : read);
  }
}
