package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.model.Domain;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeReaderTests {
  @TempDir Path path;

  static Stream<DomainScheme> schemes() {
    return Stream.of(SchemeReader.wijkweb(), SchemeReader.samenDoen());
  }

  @Test
  void shouldHoldTheDomainsOfTheWijkwebInItsZones() {
    DomainScheme scheme = SchemeReader.wijkweb();

    assertThat(ids(scheme, "feet")).containsExactlyInAnyOrder("housing", "municipality", "safety");
    assertThat(ids(scheme, "head-and-heart")).containsExactlyInAnyOrder("faith", "clubs", "arts");
    assertThat(ids(scheme, "hands"))
        .containsExactlyInAnyOrder(
            "education", "commerce", "primary-care", "secondary-care", "welfare", "work");
    assertThat(ids(scheme, "near")).containsExactly("near-circle");
    assertThat(scheme.domains()).allMatch(Domain::forEveryone);
    assertThat(scheme.domains())
        .filteredOn(domain -> domain.note().contains("Our addition"))
        .extracting(domain -> domain.id().value())
        .containsExactlyInAnyOrder("welfare", "work");
  }

  @Test
  void shouldHoldTheNineDomainsOfSamenDoenOfWhichTwoAreNotForEveryone() {
    DomainScheme scheme = SchemeReader.samenDoen();

    assertThat(scheme.domains()).hasSize(9);
    assertThat(scheme.domains())
        .filteredOn(domain -> !domain.forEveryone())
        .extracting(Domain::english)
        .containsExactlyInAnyOrder("Addiction", "Relations");
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void shouldGiveEveryDomainItsPlaceNamesColourAndIcon(DomainScheme scheme) {
    assertThat(scheme.domains())
        .doesNotHaveDuplicates()
        .extracting(Domain::colour)
        .doesNotHaveDuplicates();
    assertThat(scheme.domains()).extracting(Domain::icon).doesNotHaveDuplicates();
    for (DomainScheme.Zone zone : scheme.zones()) {
      List<Domain> domains =
          scheme.domains().stream().filter(one -> one.zone().equals(zone.id())).toList();
      assertThat(domains)
          .isNotEmpty()
          .allSatisfy(domain -> assertThat(domain.order()).isEqualTo(domains.indexOf(domain)));
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void shouldUseColoursThatCanBeReadOnWhite(DomainScheme scheme) {
    assertThat(scheme.domains())
        .allSatisfy(
            domain ->
                assertThat(1.05 / (luminance(domain.colour()) + 0.05))
                    .as(domain.id() + " on white")
                    .isGreaterThanOrEqualTo(4.5));
  }

  @Test
  void shouldReadAFolderWithTheDomainsOfAnotherScheme() {
    Folder folder =
        Folder.ofTwo(path)
            .with(
                "actors.csv",
                "id,kind,name,domain",
                "fatma,RESIDENT,Fatma,upbringing|Verslaving",
                "koor,CLUB,Koor,money")
            .with("asked.csv", "person,subject,on", "fatma,geld,2016");

    Web web = folder.read(SchemeReader.samenDoen()).orElseThrow();

    assertThat(web.actors().get(0).facts().standing().domains())
        .extracting(DomainId::value)
        .containsExactly("upbringing", "addiction");
    assertThat(web.asked().get(0).subject()).isEqualTo("money");
    assertThat(folder.read(SchemeReader.wijkweb()).fold(w -> 0L, ProblemList::count)).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"id\":\"x\",\"dutch\":\"x\",\"english\":\"x\",\"zones\":[],\"domains\":[],\"more\":1}",
        "{\"id\":\"x\",\"dutch\":\"x\",\"english\":\"x\",\"zones\":[],\"domains\":[{\"id\":\"a\"}]}"
      })
  void shouldRefuseWhatIsNoScheme(String json) {
    assertThatIOException()
        .isThrownBy(
            () ->
                SchemeReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
  }

  private static List<String> ids(DomainScheme scheme, String zone) {
    return scheme.domains().stream()
        .filter(domain -> domain.zone().equals(zone))
        .map(domain -> domain.id().value())
        .toList();
  }

  /** Relative luminance as WCAG 2 defines it. */
  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
