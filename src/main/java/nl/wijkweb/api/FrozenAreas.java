package nl.wijkweb.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.FrozenTable;

/** Of which areas a frozen table tells: its own, and those that stand beside it. */
final class FrozenAreas {
  private static final String WITH = "with=";

  private FrozenAreas() {}

  static Set<AreaCode> of(FrozenTable table) {
    Stream<AreaCode> beside =
        Stream.of(table.query().split("&"))
            .map(one -> URLDecoder.decode(one, StandardCharsets.UTF_8))
            .filter(one -> one.startsWith(WITH))
            .flatMap(one -> Stream.of(one.substring(WITH.length()).split(",")))
            .filter(code -> !code.isEmpty())
            .map(AreaCode::new);
    return Stream.concat(Stream.of(table.area()), beside).collect(Collectors.toSet());
  }
}
