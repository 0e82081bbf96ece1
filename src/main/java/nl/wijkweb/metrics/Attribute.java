package nl.wijkweb.metrics;

import java.util.Optional;
import java.util.function.Function;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Sector;

/** What actors have in common or not, as far as it is known. */
public enum Attribute {
  /** The life domain in which it stands: the first, when it has several. */
  DOMAIN(member -> member.facts().standing().domains().stream().map(DomainId::value).findFirst()),
  SECTOR(member -> Optional.ofNullable(member.facts().standing().sector()).map(Sector::code)),
  LEVEL(member -> Optional.ofNullable(member.facts().standing().level()).map(String::valueOf)),
  STREET(member -> Optional.ofNullable(member.facts().home().street())),
  KIND(member -> Optional.of(member.kind().code()));

  private final Function<Member, Optional<String>> value;

  Attribute(Function<Member, Optional<String>> value) {
    this.value = value;
  }

  /** Its value for a member; empty where it is unknown. */
  public Optional<String> of(Member member) {
    return value.apply(member);
  }
}
