package nl.wijkweb;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.StoreUnavailable;
import nl.wijkweb.store.StoredArea;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/** A store in which one web alone is to be seen, and in which erasing somebody may fail. */
final class OneWeb {
  private final WebStore all;
  private final WebStore store;
  private final AreaCode code;
  private @Nullable ActorId failing;

  private OneWeb(WebStore all, AreaCode code) {
    this.all = all;
    this.code = code;
    this.store =
        (WebStore)
            Proxy.newProxyInstance(
                WebStore.class.getClassLoader(),
                new Class<?>[] {WebStore.class},
                (proxy, method, given) -> {
                  if (method.getName().equals("listWebs")) {
                    return webs();
                  }
                  if (method.getName().equals("erasePerson") && given[0].equals(failing)) {
                    throw new StoreUnavailable("it does not answer just now", null);
                  }
                  try {
                    return method.invoke(all, given);
                  } catch (InvocationTargetException failed) {
                    throw failed.getCause();
                  }
                });
  }

  static OneWeb of(WebStore all, AreaCode code) {
    return new OneWeb(all, code);
  }

  WebStore store() {
    return store;
  }

  /** Erasing this person fails from now on; nobody when null. */
  void failOn(@Nullable ActorId person) {
    failing = person;
  }

  private List<StoredArea> webs() {
    return all.listWebs().stream().filter(web -> web.area().code().equals(code)).toList();
  }
}
