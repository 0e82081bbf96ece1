package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Map;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import org.neo4j.driver.Record;

/** Gathers ties of one reading of a web, once its actors are known. */
final class TieLoad {
  private final TieCodec codec;
  private final RowKeeper rows;
  private final String code;
  private final long batch;
  private final Map<Long, StoredActor> byNumber;
  private final IdOrder<StoredTie> ties = new IdOrder<>();

  /**
   * @param batch the batch that is visible
   * @param byNumber the actors that are visible
   */
  TieLoad(
      TieCodec codec, RowKeeper rows, String code, long batch, Map<Long, StoredActor> byNumber) {
    this.codec = codec;
    this.rows = rows;
    this.code = code;
    this.batch = batch;
    this.byNumber = byNumber;
  }

  void take(Record record) {
    RowChunk chunk = new RowChunk(record, code);
    if (chunk.batch() > batch) {
      return;
    }
    TieType type = TieType.valueOf(chunk.part());
    while (chunk.next()) {
      long ends = chunk.number();
      StoredActor from = byNumber.get(ends >> Integer.SIZE);
      StoredActor to = byNumber.get(ends & 0xFFFF_FFFFL);
      // An end may have come or gone during the reading; the version tells, and it is read again.
      if (from != null && to != null) {
        take(type, from, to, chunk.at(batch, rows));
      }
    }
  }

  IdOrder<StoredTie> ties() {
    return ties;
  }

  private void take(TieType type, StoredActor from, StoredActor to, Props row) {
    List<String> people =
        TieCodec.people(
            from.id().value(), from.kind().isPerson(), to.id().value(), to.kind().isPerson());
    StoredTie tie = codec.decode(type, row, from.id(), to.id(), people);
    ties.add(tie.id().value(), tie);
  }
}
