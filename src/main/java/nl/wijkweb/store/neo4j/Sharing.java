package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ContactEntry;
import nl.wijkweb.store.IdTaken;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;

/** Makes a resident of somebody who was private to one person's web. */
final class Sharing {
  private final Writing writing;
  private final WebReader reader;
  private final Codecs codecs;
  private final ContactLog contacts;
  private final Supplier<String> ids;

  Sharing(
      Writing writing, WebReader reader, Codecs codecs, ContactLog contacts, Supplier<String> ids) {
    this.writing = writing;
    this.reader = reader;
    this.codecs = codecs;
    this.contacts = contacts;
    this.ids = ids;
  }

  Saved<StoredActor> share(Actor resident, ContactEntry yes, Change change) {
    ActorId id = resident.id();
    return writing.write(
        ids.get(),
        change,
        step -> {
          StoredActor found = find(step, id);
          step.lock(found.web());
          Map<String, Object> before =
              reader.findActorRow(step.tx(), id).orElseThrow(() -> missing(id));
          StoredActor contact = codecs.actors().decode(before);
          if (contact.kind() == ActorKind.RESIDENT) {
            return new Saved<>(shared(step, contact, yes), false);
          }
          if (contact.kind() != ActorKind.CONTACT) {
            throw missing(id);
          }
          Row row = codecs.actors().encode(resident).keep(before, InvolvementCodec.NAME);
          Map<String, Object> after = step.nextActor(row.keep(before, AskedCodec.NAMES), before);
          step.tx().run(Statement.ACTOR_REPLACE, "id", id.value(), "row", after);
          StoredActor now = codecs.actors().decode(after);
          step.record(
              now.web(),
              Tally.PEOPLE,
              List.of(
                  ChangeEntry.ofActor(id.value(), true, before, after),
                  contacts.put(step, now, yes)));
          return new Saved<>(now, true);
        });
  }

  private StoredActor find(Writing.Step step, ActorId id) {
    return reader.findActor(step.tx(), id).orElseThrow(() -> missing(id));
  }

  /** Whoever is a resident already, when this very yes made them one. */
  private static StoredActor shared(Writing.Step step, StoredActor resident, ContactEntry yes) {
    boolean same =
        step.tx()
            .find(Statement.CONTACT_FIND, "id", yes.id().toString())
            .filter(row -> resident.id().value().equals(row.get("row").get("actor").asString()))
            .isPresent();
    if (!same) {
      throw new IdTaken(resident.id() + " is a resident already");
    }
    return resident;
  }

  private static NotThere missing(ActorId id) {
    return new NotThere("there is no contact " + id);
  }
}
