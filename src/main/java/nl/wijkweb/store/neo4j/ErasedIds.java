package nl.wijkweb.store.neo4j;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.seal.Seal;

/** By what ids in folders people were known who were erased. */
final class ErasedIds {
  private ErasedIds() {}

  /** How an id in the folders of a web stands in the register of erasures. */
  static String name(AreaCode web, String folderId) {
    return "folder:" + web + '|' + folderId;
  }

  /**
   * Those of some ids under which somebody was erased; whom no folder brought goes by their own.
   */
  static Set<ActorId> among(Seal seal, AreaCode web, Collection<ActorId> folderIds) {
    return folderIds.stream()
        .filter(id -> seal.isErased(id.value()) || seal.isErased(name(web, id.value())))
        .collect(Collectors.toSet());
  }
}
