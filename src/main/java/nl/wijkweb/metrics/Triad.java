package nl.wijkweb.metrics;

/**
 * The sixteen patterns that three actors can form (Holland and Leinhardt 1970), in their usual
 * order. The digits of the name count mutual, one-way and no ties.
 */
enum Triad {
  T003,
  T012,
  T102,
  /** Two arcs from the middle. */
  T021D,
  /** Two arcs to the middle. */
  T021U,
  T021C,
  /** A mutual tie, and an arc to the middle. */
  T111D,
  /** A mutual tie, and an arc from the middle. */
  T111U,
  T030T,
  T030C,
  T201,
  /** The third sends to both ends of the mutual tie. */
  T120D,
  /** The third receives from both ends of the mutual tie. */
  T120U,
  T120C,
  T210,
  T300;

  /** By the arcs of two ties as seen from the middle: 1 out, 2 in, 3 both. */
  private static final Triad[][] OPEN = {
    {}, {T003, T021D, T021C, T111U}, {T003, T021C, T021U, T111D}, {T003, T111U, T111D, T201}
  };

  String code() {
    return name().substring(1);
  }

  int mutual() {
    return name().charAt(1) - '0';
  }

  int oneWay() {
    return name().charAt(2) - '0';
  }

  /** The pattern of two ties, by their arcs as seen from the actor who has both. */
  static Triad open(int one, int other) {
    return OPEN[one][other];
  }

  /**
   * The pattern of three ties that go round, by the arcs of each as seen from the actor at which it
   * begins: 1 onward, 2 back, 3 both.
   */
  static Triad closed(int first, int second, int third) {
    int mutual = (first == 3 ? 1 : 0) + (second == 3 ? 1 : 0) + (third == 3 ? 1 : 0);
    return switch (mutual) {
      case 3 -> T300;
      case 2 -> T210;
      case 1 ->
          first == 3
              ? besideMutual(second, third)
              : second == 3 ? besideMutual(third, first) : besideMutual(first, second);
      default -> first == second && second == third ? T030C : T030T;
    };
  }

  /** The two arcs that follow a mutual tie round, the first of which leads to the third actor. */
  private static Triad besideMutual(int toThird, int fromThird) {
    if (toThird == fromThird) {
      return T120C;
    }
    return toThird == 1 ? T120U : T120D;
  }
}
