package nl.wijkweb.graph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AdjacencyTests {
  @RepeatedTest(100)
  void shouldHoldEachRowSortedWithWeightsAdded(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int order = 1 + random.nextInt(12);
    int size = random.nextInt(40);
    int[] from = random.ints(size, 0, order).toArray();
    int[] to = random.ints(size, 0, order).toArray();
    double[] weight = random.ints(size, 1, 7).asDoubleStream().toArray();
    Adjacency arcs = Adjacency.ofArcs(order, from, to, weight);
    int places = 0;
    for (int v = 0; v < order; v++) {
      TreeMap<Integer, Double> row = new TreeMap<>();
      for (int arc = 0; arc < size; arc++) {
        if (from[arc] == v) {
          row.merge(to[arc], weight[arc], Double::sum);
        }
      }
      assertThat(arcs.neighboursOf(v))
          .containsExactly(row.keySet().stream().mapToInt(u -> u).toArray());
      assertThat(arcs.degree(v)).isEqualTo(row.size());
      double sum = row.values().stream().mapToDouble(heavy -> heavy).sum();
      assertThat(arcs.weightedDegree(v)).isCloseTo(sum, within(1e-12));
      for (int u = 0; u < order; u++) {
        assertThat(arcs.joins(v, u)).isEqualTo(row.containsKey(u));
      }
      places += row.size();
    }
    assertThat(arcs.places()).isEqualTo(places);
    assertThat(arcs.weights()).hasSize(places);
  }

  @Test
  void shouldWeighATieOneWhereThereAreNoWeights() {
    Adjacency rows = Adjacency.ofEdges(3, new int[] {0, 0}, new int[] {1, 2}, null);

    assertThat(rows.weights()).isNull();
    assertThat(rows.weightedDegree(0)).isEqualTo(2);
  }

  @Test
  void shouldKeepWhatIsAmongSome() {
    Adjacency rows =
        Adjacency.ofEdges(
            4, new int[] {0, 1, 2, 0}, new int[] {1, 2, 3, 3}, new double[] {1, 2, 3, 4});

    Adjacency some = rows.among(new int[] {0, 2, 3});

    assertThat(some.order()).isEqualTo(3);
    assertThat(some.neighboursOf(0)).containsExactly(2);
    assertThat(some.neighboursOf(2)).containsExactly(0, 1);
    assertThat(some.weights()).containsExactly(4, 3, 4, 3);
    assertThat(rows.among(new int[0]).order()).isZero();
  }

  @Test
  void shouldLendItsArraysToKernelsAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages("nl.wijkweb.graph..", "nl.wijkweb.metrics..")
        .should()
        .callMethodWhere(
            describe(
                "lends an array of an adjacency",
                (JavaMethodCall call) ->
                    call.getTargetOwner().isEquivalentTo(Adjacency.class)
                        && call.getTarget().getRawReturnType().isArray()
                        && call.getTarget().getRawParameterTypes().isEmpty()))
        .because("whoever writes to them would change a snapshot that others share")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.wijkweb"));
  }
}
