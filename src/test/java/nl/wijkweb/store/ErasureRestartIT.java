package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.CONTACT;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.FAMILY_OF;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.ANNA;
import static nl.wijkweb.store.WebStoreContract.QUIET;
import static nl.wijkweb.store.WebStoreContract.actor;
import static nl.wijkweb.store.WebStoreContract.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.engine.EmbeddedEngine;
import nl.wijkweb.store.neo4j.Neo4jStores;
import nl.wijkweb.store.seal.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An erasure that was cut short is completed at the next start, wherever that was. */
@ExtendWith(WarmStore.class)
class ErasureRestartIT {
  private static final LocalDate DAY = LocalDate.parse("2017-03-01");

  @TempDir private Path folder;

  @Test
  void shouldCompleteWhatWasCutShort(EmbeddedEngine engine) {
    StoreConfig config =
        new StoreConfig(
            folder, new StoreConfig.Remote(engine.uri(), engine.user(), engine.password()), null);
    AreaCode dorp = aKern().code();
    Actor fatma = actor(RESIDENT, "Fatma");
    Actor son = actor(CONTACT, "son");
    Actor bep = actor(RESIDENT, "Bep");
    try (WebStore store = Neo4jStores.open(config)) {
      store.importWeb(Dorp.at(dorp).web(), ANNA, QUIET);
      store.createActor(dorp, fatma, ANNA);
      store.createActor(dorp, bep, ANNA);
      store.addContact(dorp, son, List.of(tie(son.id(), FAMILY_OF, fatma.id(), null)), ANNA);
    }
    // One erasure had come no further than the register, another had only the key before it.
    String gone = UUID.randomUUID().toString();
    try (Keys keys = keys()) {
      keys.ring().create(List.of(gone));
      keys.erased().add(List.of(fatma.id().value(), son.id().value(), gone), DAY);
    }

    try (WebStore store = Neo4jStores.open(config)) {
      assertThat(store.loadWeb(dorp).orElseThrow().actors())
          .extracting(StoredActor::id)
          .containsExactly(bep.id());
      assertThat(store.listAudit(fatma.id(), 9))
          .extracting(AuditLine::action)
          .containsExactly("person-erased-again");
    }
    try (Keys keys = keys()) {
      assertThat(keys.ring().people()).containsExactly(bep.id().value());
    }
  }

  private Keys keys() {
    return Keys.open(folder.resolve("keys"), null, new SecureRandom());
  }
}
