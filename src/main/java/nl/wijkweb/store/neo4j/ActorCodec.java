package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Dossier;
import nl.wijkweb.store.Open;
import nl.wijkweb.store.Sealable;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.neo4j.FactsCodec.Talents;
import nl.wijkweb.store.seal.Seal;

/**
 * Actors as properties of their node. The details of people are one sealed property, and so is what
 * people in private offer and seek, and what {@link OwnProps} seals; those of others are properties
 * of their own, so that the graph can be read with any tool for Neo4j.
 */
final class ActorCodec {
  private static final Codes<ActorKind> KINDS = Codes.of(ActorKind.class);

  private static final String TALENTS = "talents";

  private final Words<Details> details;
  private final Words<Talents> talents;
  private final OwnProps own;

  ActorCodec(Seal seal, OwnProps own) {
    this.own = own;
    this.details = new Words<>(seal, "details", Details.class);
    this.talents = new Words<>(seal, TALENTS, Talents.class);
  }

  /** The properties of an actor's own content, without those of its place in the store. */
  Row encode(Actor actor) {
    String id = actor.id().value();
    boolean person = actor.kind().isPerson();
    if (!person) {
      return encodeOpen(actor);
    }
    Row row = first(actor);
    Talents own = FactsCodec.talents(actor.facts());
    if (actor.kind().isPrivatePerson() && !own.isEmpty()) {
      row.put(TALENTS, talents.close(List.of(id), id, own));
      FactsCodec.write(FactsCodec.with(actor.facts(), Talents.NONE), row);
    } else {
      FactsCodec.write(actor.facts(), row);
    }
    return row.put("details", details.close(List.of(id), id, actor.details()));
  }

  /** As {@link #encode}, with nothing sealed: to compare with, never to be written of a person. */
  Row encodeOpen(Actor actor) {
    Row row = first(actor);
    FactsCodec.write(actor.facts(), row);
    Details words = actor.details();
    return row.put("name", words.name())
        .put("contactPerson", words.contactPerson())
        .put("phone", words.phone())
        .put("email", words.email())
        .put("website", words.website())
        .put("note", words.note())
        .put("idea", words.written().idea())
        .put("milestones", words.written().milestones())
        .put("furthers", words.written().furthers())
        .put("hinders", words.written().hinders());
  }

  private static Row first(Actor actor) {
    return new Row()
        .put("id", actor.id().value())
        .code("kind", actor.kind())
        .put("person", actor.kind().isPerson());
  }

  StoredActor decode(Map<String, Object> row) {
    return decode(new Props(row));
  }

  StoredActor decode(Props written) {
    Props props = own.openActor(written);
    String id = props.need("id");
    byte[] sealed = props.bytes("details");
    Sealable words =
        sealed == null
            ? new Open(Json.text(openDetails(props)))
            : Words.carried(List.of(id), sealed);
    return new StoredActor(
        new ActorId(id),
        new AreaCode(props.need("web")),
        props.text("folderId"),
        KINDS.get(props.need("kind")),
        facts(id, props),
        words,
        props.needLong("version"));
  }

  /** The facts, without words whose key was destroyed. */
  private ActorFacts facts(String id, Props props) {
    ActorFacts facts = FactsCodec.read(props);
    byte[] sealed = props.bytes(TALENTS);
    return sealed == null
        ? facts
        : talents
            .open(List.of(id), id, sealed)
            .map(own -> FactsCodec.with(facts, own))
            .orElse(facts);
  }

  /** The details; empty when the key was destroyed. */
  Optional<Details> open(StoredActor actor) {
    return details.open(actor.id().value(), actor.details());
  }

  /** The actor with its details; empty when the key was destroyed. */
  Optional<Actor> openActor(StoredActor actor) {
    return open(actor).map(words -> new Actor(actor.id(), actor.kind(), actor.facts(), words));
  }

  private static Details openDetails(Props props) {
    return new Details(
        props.need("name"),
        props.text("contactPerson"),
        props.text("phone"),
        props.text("email"),
        props.text("website"),
        props.text("note"),
        new Dossier(
            props.text("idea"),
            props.text("milestones"),
            props.text("furthers"),
            props.text("hinders")));
  }
}
