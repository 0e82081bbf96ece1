package nl.wijkweb.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What every store promises. The stories are in the interfaces that extend this one; a class that
 * implements {@link All} runs all of them on one store.
 */
interface WebStoreContract {
  Change ANNA = new Change("anna", Instant.parse("2017-03-01T09:00:00Z"), "heard at the market");

  Progress QUIET = (done, total) -> {};

  /** The store under test; the same one for all stories. */
  WebStore store();

  /** Brings a village in and gives its code. */
  default AreaCode bring(Dorp dorp) {
    store().importWeb(dorp.web(), ANNA, QUIET);
    return dorp.code();
  }

  /** The store's id of what a folder calls otherwise. */
  default ActorId idOf(AreaCode web, String folderId) {
    return store().loadWeb(web).orElseThrow().actors().stream()
        .filter(actor -> folderId.equals(actor.folderId()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** The only tie of a web. */
  default StoredTie onlyTie(AreaCode web) {
    AreaWeb read = store().loadWeb(web).orElseThrow();
    assertThat(read.ties()).hasSize(1);
    return read.ties().get(0);
  }

  default long versionOf(AreaCode web) {
    return store().findWeb(web).orElseThrow().version();
  }

  /** A change under an id of its own, some seconds after the others. */
  static Change made(String who, int seconds, @Nullable String why) {
    return new Change(who, "coordinator", ANNA.when().plusSeconds(seconds), why, UUID.randomUUID());
  }

  static Actor actor(ActorKind kind, String name) {
    ActorId id = new ActorId(UUID.randomUUID().toString());
    return new Actor(id, kind, ActorFacts.UNKNOWN, Details.named(name));
  }

  static Actor renamed(StoredActor actor, String name) {
    return new Actor(actor.id(), actor.kind(), actor.facts(), Details.named(name));
  }

  static Tie tie(ActorId from, TieType type, ActorId to, @Nullable String note) {
    return withNote(
        new TieId(UUID.randomUUID().toString()), Tie.of(from, type, to), note, Course.UNKNOWN);
  }

  static Tie withNote(TieId id, Tie tie, @Nullable String note, Course course) {
    return new Tie(
        id,
        tie.from(),
        tie.type(),
        tie.to(),
        course,
        Bond.UNKNOWN,
        Help.UNKNOWN,
        Terms.UNKNOWN,
        Provenance.UNKNOWN,
        note);
  }

  /** All stories. */
  interface All
      extends ActorStories,
          TieStories,
          ImportStories,
          RefreshStories,
          ConcurrentStories,
          PaperworkStories,
          ConversationStories,
          WorryStories,
          FrozenStories,
          InvitationStories,
          PaperStories,
          ErasureStories,
          UndoStories,
          MergeStories,
          MarkStories,
          DossierStories,
          GatheringStories {}
}
