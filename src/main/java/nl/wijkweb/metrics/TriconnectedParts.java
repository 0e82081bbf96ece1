package nl.wijkweb.metrics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import nl.wijkweb.graph.Adjacency;

/**
 * The largest parts that hang together also when any two of their actors go.
 *
 * <p>Such a part keeps three ties for each of its own, and without one actor it still lies in one
 * block. So a part is peeled to its 3-core and then cut, for one actor after the other, into the
 * blocks of what is left, each with that actor. The largest piece goes on where it was, the others
 * wait their turn; a part that nobody has cut in a full round is done. O(n · m) a round; pieces are
 * at most as many as actors.
 */
final class TriconnectedParts {
  /** The least number of actors and one more than the least number of ties of each. */
  private static final int LEAST = 4;

  private final Deque<Piece> waiting = new ArrayDeque<>();
  private final List<int[]> found = new ArrayList<>();
  private final Progress progress;
  private long actorsWaiting;
  private double told;

  /** A part of the web: its actors, and who of them is next to whom. */
  private record Piece(int[] vertices, Adjacency web) {
    int size() {
      return vertices.length;
    }

    Piece among(int[] places) {
      int[] some = new int[places.length];
      for (int i = 0; i < places.length; i++) {
        some[i] = vertices[places[i]];
      }
      return new Piece(some, web.among(places));
    }

    /** What is left when everybody with fewer than three ties to what is left has gone. */
    Piece peeled() {
      Cores cores = Cores.of(web);
      int[] places = new int[size()];
      int count = 0;
      for (int v = 0; v < size(); v++) {
        if (cores.number(v) >= LEAST - 1) {
          places[count++] = v;
        }
      }
      return count == size() ? this : among(Arrays.copyOf(places, count));
    }
  }

  private TriconnectedParts(Progress progress) {
    this.progress = progress;
  }

  /** Finds those within blocks, each as its actors in ascending order. */
  static List<int[]> of(Adjacency web, List<int[]> blocks, Progress progress) {
    TriconnectedParts parts = new TriconnectedParts(progress);
    for (int[] block : blocks) {
      parts.await(new Piece(block, web.among(block)).peeled());
    }
    long all = parts.actorsWaiting;
    while (!parts.waiting.isEmpty()) {
      Piece piece = parts.waiting.remove();
      parts.actorsWaiting -= piece.size();
      parts.settle(piece, all);
    }
    return parts.found;
  }

  private void await(Piece piece) {
    if (piece.size() >= LEAST) {
      waiting.add(piece);
      actorsWaiting += piece.size();
    }
  }

  /** Cuts a piece until nobody cuts what is left of it, and keeps that. */
  private void settle(Piece start, long all) {
    Piece piece = start;
    BlockSearch search = new BlockSearch(piece.web());
    int without = 0;
    int uncut = 0;
    while (uncut < piece.size()) {
      Work.stopIfCancelled();
      List<int[]> blocks = blocks(search, without);
      if (blocks.size() == 1 && blocks.get(0).length == piece.size() - 1) {
        uncut++;
        without++;
      } else {
        piece = largest(piece, without, blocks);
        search = new BlockSearch(piece.web());
        uncut = 0;
      }
      without = without < piece.size() ? without : 0;
      tell((double) (all - actorsWaiting - piece.size() + uncut) / all);
    }
    if (piece.size() >= LEAST) {
      found.add(piece.vertices());
    }
  }

  private static List<int[]> blocks(BlockSearch search, int without) {
    List<int[]> blocks = new ArrayList<>();
    search.run(
        without,
        (head, rest, start, end, beyond) ->
            blocks.add(BlockSearch.members(head, rest, start, end)));
    return blocks;
  }

  /** Of the blocks with the actor who cuts, the largest; the others are put by. */
  private Piece largest(Piece piece, int cutter, List<int[]> blocks) {
    Piece largest = piece.among(new int[0]);
    for (int[] block : blocks) {
      int[] places = Arrays.copyOf(block, block.length + 1);
      places[block.length] = cutter;
      Arrays.sort(places);
      Piece next = piece.among(places).peeled();
      if (next.size() > largest.size()) {
        await(largest);
        largest = next;
      } else {
        await(next);
      }
    }
    return largest;
  }

  private void tell(double share) {
    told = Math.max(told, share);
    progress.at(told);
  }
}
