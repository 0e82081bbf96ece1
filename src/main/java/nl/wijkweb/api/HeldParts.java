package nl.wijkweb.api;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.store.Kept;
import nl.wijkweb.store.StoredActor;
import org.jspecify.annotations.Nullable;

/** Tells of each part of what is held on a person what for, on what ground, and until when. */
record HeldParts(Retention retention, KeptUntil kept) {
  /** Every part, also where nothing is held of it. */
  JsonObject write(StoredActor person, LocalDate today, JsonObject json) {
    Kept counted = kept.counted(person, today);
    Optional<LocalDate> until = kept.of(person, counted);
    return json.put("keptUntil", until.orElse(null))
        .put("keptSince", counted.since())
        .put("renewed", counted.renewed())
        .put("spoken", counted.spoken())
        .array("parts", List.of(HeldPart.values()), part -> part(part, person, until));
  }

  private JsonObject part(HeldPart part, StoredActor person, Optional<LocalDate> until) {
    JsonObject json =
        new JsonObject()
            .put("part", part)
            .putAll("fields", part.fields())
            .put("purpose", part.purpose())
            .put("ground", part.ground())
            .put("legalBasis", legalBasis(part, person))
            .put("rule", part.rule())
            .put("kept", period(part.rule()));
    return part.rule() == HeldPart.Rule.WEB ? json.put("until", until.orElse(null)) : json;
  }

  private static @Nullable LegalBasis legalBasis(HeldPart part, StoredActor person) {
    return switch (part.ground()) {
      case OF_PERSON -> person.facts().basis().legalBasis();
      case PUBLIC_TASK -> LegalBasis.PUBLIC_TASK;
      case ACCOUNT -> null;
    };
  }

  private @Nullable Period period(HeldPart.Rule rule) {
    return switch (rule) {
      case WEB -> retention.webs();
      case CONVERSATIONS -> retention.conversations();
      case CONTACTS -> retention.contacts();
      case WORRIES -> retention.worries();
      case VISITS -> retention.visits();
      case AUDIT -> retention.audit();
      case OTHERS -> null;
    };
  }
}
