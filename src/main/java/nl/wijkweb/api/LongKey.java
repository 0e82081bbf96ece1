package nl.wijkweb.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.graph.WebGraph;

/**
 * For whom a long figure was computed, and of what. The version of the web is that of what the
 * viewer sees of it: a hash of the graph. With the store's own, who may not see a tie could tell
 * from a missing figure that it came.
 */
record LongKey(FiguresKey figures, String seen) {

  static LongKey of(Viewer viewer, View view, WhatCounts counts, WebGraph graph) {
    return new LongKey(FiguresKey.of(viewer, view, counts), hash(graph));
  }

  private static String hash(WebGraph graph) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (int v = 0; v < graph.order(); v++) {
        StringBuilder row = new StringBuilder(graph.id(v).value());
        row.append(graph.isInside(v) ? " in" : " out");
        graph.findMember(v).ifPresent(member -> row.append(' ').append(member.kind()));
        for (int u : graph.neighbours().neighboursOf(v)) {
          row.append(' ').append(u);
        }
        digest.update(row.append('\n').toString().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("this Java has no SHA-256", impossible);
    }
  }
}
