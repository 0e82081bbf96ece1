package nl.wijkweb.store.neo4j;

import nl.wijkweb.store.seal.Seal;

/** The translations between values and rows that need seals. */
record Codecs(ActorCodec actors, TieCodec ties, AskedCodec asked, OwnProps own) {
  Codecs(Seal seal) {
    this(seal, new OwnProps(seal));
  }

  private Codecs(Seal seal, OwnProps own) {
    this(new ActorCodec(seal, own), new TieCodec(seal, own), new AskedCodec(seal), own);
  }

  WebLoad newLoad(String web, RowKeeper rows) {
    return new WebLoad(this, web, rows);
  }
}
