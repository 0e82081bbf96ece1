package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;
import nl.wijkweb.store.seal.Seal;

/** Brings people into the near circle of somebody, together with how they know each other. */
final class NearCircle {
  private final Writing writing;
  private final WebReader reader;
  private final ActorWrites actors;
  private final TieWrites ties;
  private final Seal seal;
  private final Supplier<String> ids;

  NearCircle(
      Writing writing,
      WebReader reader,
      ActorWrites actors,
      TieWrites ties,
      Seal seal,
      Supplier<String> ids) {
    this.writing = writing;
    this.reader = reader;
    this.actors = actors;
    this.ties = ties;
    this.seal = seal;
    this.ids = ids;
  }

  Saved<StoredActor> add(AreaCode web, Actor contact, List<Tie> with, Change change) {
    seal.admit(List.of(contact.id().value()));
    return writing.write(
        ids.get(),
        change,
        step -> {
          long batch = step.lock(web);
          Optional<StoredActor> known = reader.findActor(step.tx(), contact.id());
          if (known.isPresent()) {
            StoredActor same = actors.same(known.get(), web, contact);
            with.forEach(tie -> ties.sameAsKnown(step, web, tie));
            return new Saved<>(same, false);
          }
          List<ChangeEntry> entries = new ArrayList<>();
          entries.add(actors.insert(step, web, contact));
          for (Tie tie : with) {
            entries.add(ties.insert(step, web, batch, tie));
          }
          step.record(web, Tally.PEOPLE, entries);
          return new Saved<>(reader.findActor(step.tx(), contact.id()).orElseThrow(), true);
        });
  }
}
