package nl.wijkweb.graph;

import static nl.wijkweb.graph.TinyWeb.aWeb;
import static nl.wijkweb.graph.TinyWeb.names;
import static nl.wijkweb.graph.TinyWeb.pairs;
import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.KNOWS;
import static nl.wijkweb.model.TieType.MEMBER_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.wijkweb.model.Member;
import org.junit.jupiter.api.Test;

class BorderTests {
  private static final Predicate<Member> INSIDE = member -> member.id().value().startsWith("in");

  private static TinyWeb aWebAcrossABorder() {
    return aWeb()
        .with(RESIDENT, "out1", "in1", "in2", "out2", "out3", "in3")
        .tie("in1", KNOWS, "in2")
        .tie("in2", KNOWS, "out1")
        .tie("in2", KNOWS, "out2")
        .tie("out1", KNOWS, "out2")
        .tie("out2", KNOWS, "out3");
  }

  @Test
  void shouldKeepOnlyTheInsideWhenClosed() {
    WebGraph graph = aWebAcrossABorder().by(Projection.EVERYONE, Border.closed(INSIDE));

    assertThat(names(graph)).containsExactly("in1", "in2", "in3");
    assertThat(pairs(graph)).containsExactly("in1 in2");
    assertThat(graph.counted().border()).isEqualTo(Border.Kind.CLOSED);
  }

  @Test
  void shouldKeepNeighboursOutsideButNoTiesAmongThemInAHalo() {
    WebGraph graph = aWebAcrossABorder().by(Projection.EVERYONE, Border.halo(INSIDE));

    assertThat(names(graph)).containsExactly("out1", "in1", "in2", "out2", "in3");
    assertThat(pairs(graph)).containsExactly("out1 in2", "in1 in2", "in2 out2");
    assertThat(IntStream.range(0, 5).filter(graph::isInside)).containsExactly(1, 2, 4);
    assertThat(graph.counted().border()).isEqualTo(Border.Kind.HALO);
  }

  @Test
  void shouldJoinPeopleInAHaloByWhatTheyShareOutside() {
    TinyWeb web =
        aWeb()
            .with(CLUB, "outclub")
            .with(RESIDENT, "in1", "in2", "out1", "out2")
            .tie("in1", MEMBER_OF, "outclub")
            .tie("in2", MEMBER_OF, "outclub")
            .tie("out1", MEMBER_OF, "outclub")
            .tie("out2", MEMBER_OF, "outclub");

    assertThat(pairs(web.by(Projection.PEOPLE, Border.closed(INSIDE)))).containsExactly("in1 in2");
    assertThat(pairs(web.by(Projection.PEOPLE, Border.halo(INSIDE))))
        .containsExactly("in1 in2", "in1 out1", "in1 out2", "in2 out1", "in2 out2");
  }
}
