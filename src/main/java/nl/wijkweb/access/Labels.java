package nl.wijkweb.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.StoredActor;

/** Under what name an actor in sight is shown. */
public final class Labels {
  private static final String PROFESSIONAL = "Beroepskracht";

  private final Cut cut;
  private final Function<ActorId, Optional<Details>> details;
  private final boolean professionalsByName;
  private final LocalDate asOf;

  /**
   * @param details opens an actor's details, uncut
   * @param asOf the day on which a professional's employer is looked up
   */
  public Labels(
      Policy policy,
      Viewer viewer,
      Cut cut,
      Function<ActorId, Optional<Details>> details,
      LocalDate asOf) {
    this.cut = cut;
    this.details = details;
    this.professionalsByName = policy.seesProfessionalsByName(viewer);
    this.asOf = asOf;
  }

  /**
   * What may be known of an actor's details, with the name under which it is shown.
   *
   * @return empty when its key was destroyed: it has been erased
   */
  public Optional<Details> of(StoredActor actor) {
    if (actor.kind() == ActorKind.PROFESSIONAL && !isNamed(actor)) {
      return Optional.of(Details.named(byOrganisation(actor.id())));
    }
    return details.apply(actor.id()).map(opened -> cut.redact(actor, opened));
  }

  private boolean isNamed(StoredActor professional) {
    return professionalsByName
        || cut.sight(professional.id()) == Sight.WHOLE
        || cut.legalBasis(professional.id()).filter(LegalBasis.PUBLIC_SOURCE::equals).isPresent();
  }

  private String byOrganisation(ActorId professional) {
    return employer(professional)
        .flatMap(details)
        .map(employer -> PROFESSIONAL + " van " + employer.name())
        .orElse(PROFESSIONAL);
  }

  private Optional<ActorId> employer(ActorId professional) {
    return cut.ties().stream()
        .map(stored -> stored.tie())
        .filter(tie -> tie.type() == TieType.WORKS_FOR && tie.from().equals(professional))
        .filter(tie -> tie.isActiveOn(asOf))
        .map(tie -> tie.to())
        .min(ActorId::compareTo);
  }
}
