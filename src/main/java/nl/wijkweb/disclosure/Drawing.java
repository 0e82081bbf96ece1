package nl.wijkweb.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws a web of a given shape: first the number of ties of each actor, from the bins of its block;
 * then the ties, between the loose ends of the blocks as the mixing has it (a configuration model
 * within blocks, after Karrer and Newman 2011); last it swaps ends until as many triples are closed
 * as were told (after Gjoka, Kurant and Markopoulou 2013). O(n + m · d) for m ties and degrees d.
 */
final class Drawing {
  private static final int PATIENCE = 200;

  private final WebShape shape;
  private final SplittableRandom random;
  private final int[] blockOf;

  /** The loose ends of each block: an actor for each tie it is still to have. */
  private final List<List<Integer>> ends = new ArrayList<>();

  /** The ends of ties. */
  record Ties(int[] from, int[] to) {}

  Drawing(WebShape shape) {
    this.shape = shape;
    this.random = new SplittableRandom(seed(shape));
    this.blockOf = new int[shape.blocks().stream().mapToInt(WebShape.Block::size).sum()];
    int actor = 0;
    for (int block = 0; block < shape.blocks().size(); block++) {
      List<Integer> wanted = degrees(block);
      List<Integer> loose = new ArrayList<>();
      for (int degree : wanted) {
        blockOf[actor] = block;
        for (int i = 0; i < degree; i++) {
          loose.add(actor);
        }
        actor++;
      }
      shuffle(loose);
      ends.add(loose);
    }
  }

  /** Whatever is told decides, so that nothing else can. */
  private static long seed(WebShape shape) {
    long seed = 0x77696a6b776562L;
    for (char letter : shape.toString().toCharArray()) {
      seed = seed * 31 + letter;
    }
    return seed;
  }

  int[] blockOf() {
    return blockOf.clone();
  }

  Ties ties() {
    WiredWeb web = new WiredWeb(blockOf);
    for (WebShape.Mix mix : shape.mixing()) {
      for (int tie = 0; tie < mix.ties(); tie++) {
        join(web, mix);
      }
    }
    Double wanted = shape.transitivity();
    new Closing(web, random).approach(wanted == null ? 0 : wanted);
    return web.ties();
  }

  /** How many ends a block has in all, by the mixing. */
  private int endsOf(int block) {
    return shape.mixing().stream()
        .mapToInt(
            mix -> (mix.one() == block ? mix.ties() : 0) + (mix.other() == block ? mix.ties() : 0))
        .sum();
  }

  private List<Integer> degrees(int block) {
    WebShape.Block actors = shape.blocks().get(block);
    List<Integer> degrees = new ArrayList<>();
    List<WebShape.Bin> bins = actors.degrees();
    int all = bins.stream().mapToInt(WebShape.Bin::actors).sum();
    int before = 0;
    int open = 0;
    for (WebShape.Bin bin : bins) {
      before += bin.actors();
      int upTo = (int) Math.round((double) actors.size() * before / all);
      Integer to = bin.to();
      while (degrees.size() < upTo) {
        degrees.add(to == null ? bin.from() : random.nextInt(bin.from(), to + 1));
        open += to == null ? 1 : 0;
      }
    }
    if (bins.isEmpty()) {
      for (int i = 0; i < actors.size(); i++) {
        degrees.add(0);
      }
      open = actors.size();
    }
    fill(degrees, open, endsOf(block));
    return degrees;
  }

  /**
   * Gives the ends that are left to those of whom the most is not told, the more ties they have the
   * likelier (Simon 1955).
   */
  private void fill(List<Integer> degrees, int open, int wanted) {
    int left = wanted - degrees.stream().mapToInt(Integer::intValue).sum();
    int first = degrees.size() - open;
    List<Integer> lots = new ArrayList<>();
    for (int actor = first; actor < degrees.size(); actor++) {
      lots.add(actor);
    }
    for (; left > 0 && !lots.isEmpty(); left--) {
      int actor = lots.get(random.nextInt(lots.size()));
      degrees.set(actor, degrees.get(actor) + 1);
      lots.add(actor);
    }
  }

  private void join(WiredWeb web, WebShape.Mix mix) {
    for (int attempt = 0; attempt < PATIENCE; attempt++) {
      int one = take(mix.one());
      int other = take(mix.other());
      if (web.mayJoin(one, other)) {
        web.join(one, other);
        return;
      }
      putBack(one);
      putBack(other);
    }
    // The shape cannot be had in full; the fit tells.
  }

  /** A loose end of a block; anybody of it when there is none left. */
  private int take(int block) {
    List<Integer> loose = ends.get(block);
    if (!loose.isEmpty()) {
      return loose.remove(loose.size() - 1);
    }
    int first = 0;
    for (int before = 0; before < block; before++) {
      first += shape.blocks().get(before).size();
    }
    int size = shape.blocks().get(block).size();
    return size == 0 ? -1 : first + random.nextInt(size);
  }

  private void putBack(int actor) {
    if (actor >= 0) {
      List<Integer> loose = ends.get(blockOf[actor]);
      loose.add(random.nextInt(loose.size() + 1), actor);
    }
  }

  private void shuffle(List<Integer> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      Integer one = list.get(i);
      list.set(i, list.get(j));
      list.set(j, one);
    }
  }
}
