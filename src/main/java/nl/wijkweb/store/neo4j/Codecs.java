package nl.wijkweb.store.neo4j;

import nl.wijkweb.store.seal.Seal;

/** The translations between values and rows that need seals. */
record Codecs(ActorCodec actors, TieCodec ties, AskedCodec asked) {
  Codecs(Seal seal) {
    this(new ActorCodec(seal), new TieCodec(seal), new AskedCodec(seal));
  }

  WebLoad newLoad(String web, RowKeeper rows) {
    return new WebLoad(this, web, rows);
  }
}
