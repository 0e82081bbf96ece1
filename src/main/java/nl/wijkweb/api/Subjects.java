package nl.wijkweb.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Domain;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.Support;

/** What a person can be asked about. */
final class Subjects {
  private static final String ALL = "all";
  private static final String SUPPORT = "support:";
  private static final List<String> PLAIN = List.of("near", "support", "wishes", "household");

  private final DomainScheme scheme;

  Subjects(DomainScheme scheme) {
    this.scheme = scheme;
  }

  /** The subject that a text stands for. */
  Optional<String> find(String text) {
    if (Asked.SUBJECTS.contains(text)) {
      return Optional.of(text);
    }
    if (text.startsWith(SUPPORT)) {
      return Coded.find(Support.class, text.substring(SUPPORT.length()))
          .map(kind -> SUPPORT + kind.code());
    }
    return scheme.find(text).map(Domain::id).map(DomainId::value);
  }

  /** All of them, to tell what would have been right. */
  String known() {
    List<String> all = whole();
    all.add(ALL);
    Coded.codes(Support.class).forEach(kind -> all.add(SUPPORT + kind));
    return String.join(", ", all);
  }

  /** What a conversation in which this was asked left open. */
  List<String> without(Collection<String> asked) {
    List<String> open = whole();
    open.removeAll(asked);
    return asked.contains(ALL) ? List.of() : open;
  }

  private List<String> whole() {
    List<String> whole = new ArrayList<>(PLAIN);
    scheme.domains().forEach(domain -> whole.add(domain.id().value()));
    return whole;
  }
}
