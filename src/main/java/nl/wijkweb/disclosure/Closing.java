package nl.wijkweb.disclosure;

import java.util.SplittableRandom;
import nl.wijkweb.metrics.Work;

/**
 * Swaps the ends of two ties, so that nobody has more or fewer ties and as many lead between any
 * two blocks, as long as that brings the share of closed triples nearer to what is wanted.
 */
final class Closing {
  private static final int TRIES_PER_TIE = 300;
  private static final double NEAR_ENOUGH = 0.002;
  private static final int PATIENCE = 0xfff;

  private final WiredWeb web;
  private final SplittableRandom random;
  private final double triples;
  private double closed;

  Closing(WiredWeb web, SplittableRandom random) {
    this.web = web;
    this.random = random;
    double all = 0;
    for (int actor = 0; actor < web.order(); actor++) {
      double degree = web.degree(actor);
      all += degree * (degree - 1) / 2;
    }
    this.triples = all;
    for (int tie = 0; tie < web.size(); tie++) {
      closed += web.shared(web.end(tie, false), web.end(tie, true));
    }
  }

  void approach(double wanted) {
    long tries = (long) TRIES_PER_TIE * web.size();
    for (long i = 0;
        i < tries && Math.abs(closed - wanted * triples) > NEAR_ENOUGH * triples;
        i++) {
      if ((i & PATIENCE) == 0) {
        Work.stopIfCancelled();
      }
      swap(wanted);
    }
  }

  private void swap(double wanted) {
    int one = random.nextInt(web.size());
    int other = random.nextInt(web.size());
    boolean turned = random.nextBoolean();
    int a = web.end(one, false);
    int b = web.end(one, true);
    int c = web.end(other, turned);
    int d = web.end(other, !turned);
    boolean sameBlocks = web.block(a) == web.block(c) || web.block(b) == web.block(d);
    if (one == other || !sameBlocks || !web.mayJoin(a, d) || !web.mayJoin(c, b)) {
      return;
    }
    // A triangle closes three triples, once at each of its ties.
    int lost = web.shared(a, b);
    web.unlink(a, b);
    lost += web.shared(c, d);
    web.unlink(c, d);
    int won = web.shared(a, d);
    web.link(a, d);
    won += web.shared(c, b);
    web.link(c, b);
    double after = closed + 3.0 * (won - lost);
    if (Math.abs(after - wanted * triples) <= Math.abs(closed - wanted * triples)) {
      closed = after;
      web.turn(one, a, d);
      web.turn(other, c, b);
    } else {
      web.unlink(a, d);
      web.unlink(c, b);
      web.link(a, b);
      web.link(c, d);
    }
  }
}
