package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Graph files that other programs wrote: what they say is taken, and what is missing is told. */
class ForeignGraphTests {
  private static final List<Area> DORP =
      List.of(new Area(new AreaCode("dorp"), "Dorp", AreaKind.CORE, null, null, null, List.of()));

  @TempDir Path folder;

  @Test
  void shouldTellWhatAGraphLacksToBeAWeb() throws IOException {
    Path file =
        write(
            "bare.graphml",
            "<graphml xmlns='http://graphml.graphdrawing.org/xmlns'><graph edgedefault='directed'>",
            "<node id='a'/><node id='b'/><edge source='a' target='b'/></graph></graphml>");

    assertThat(Formats.problems(file))
        .containsExactly(
            "bare.graphml graph-without-area",
            "bare.graphml:kind graph-without",
            "bare.graphml:name graph-without",
            "bare.graphml:type graph-without");
  }

  @Test
  void shouldTakeOfAGraphMlWhatItSays() throws IOException {
    Path file =
        write(
            "drawn.graphml",
            "<graphml><key id='k' for='node' attr.name='Kind'><default>CLUB</default></key>",
            "<key id='l' for='node' attr.name='Label'/><key id='x' for='node' attr.name='x'/>",
            "<key id='t' for='edge' attr.name='type'/><key id='yed' for='node'/>",
            "<graph edgedefault='undirected'>",
            "<node id='a'><data key='l'>Koor &amp; zang</data><data key='x'>1.5</data></node>",
            "<node id='b'><data key='k'>PLACE</data><data key='l'>Hal</data><desc>d</desc></node>",
            "<node id='c'><data key='l'>Alleen</data></node>",
            "<edge source='a' target='b'><data key='t'>MEETS_AT</data></edge>",
            "</graph></graphml>");

    Web web = Formats.read(file, DORP).orElseThrow();

    assertThat(web.areas()).isEqualTo(DORP);
    assertThat(web.actors())
        .extracting(
            actor -> actor.id().value(), actor -> actor.kind(), actor -> actor.details().name())
        .containsExactly(
            tuple("a", ActorKind.CLUB, "Koor & zang"),
            tuple("b", ActorKind.PLACE, "Hal"),
            tuple("c", ActorKind.CLUB, "Alleen"));
    assertThat(web.ties()).extracting(tie -> tie.type()).containsExactly(TieType.MEETS_AT);
  }

  @Test
  void shouldTakeOfAGexfItsLabelsAndItsTime() throws IOException {
    Path file =
        write(
            "drawn.gexf",
            "<gexf xmlns='http://www.gexf.net/1.2draft' xmlns:viz='http://www.gexf.net/1.2draft/viz'>",
            "<graph mode='dynamic'><attributes class='node'><attribute id='0' title='kind'/></attributes>",
            "<nodes><node id='a' label='Koor'><attvalues><attvalue for='0' value='CLUB'/></attvalues>",
            "<viz:color r='1' g='2' b='3'/></node>",
            "<node id='b' label='Hal'><attvalues><attvalue for='0' value='PLACE'/></attvalues></node>",
            "</nodes><edges><edge id='0' source='a' target='b' label='MEETS_AT' weight='1.0'",
            " start='2016-05-21' end='2017-01-01'/></edges></graph></gexf>");

    Web web = Formats.read(file, DORP).orElseThrow();

    assertThat(web.actors()).hasSize(2);
    assertThat(web.ties().get(0).course().period().since())
        .isEqualTo(PartialDate.parse("2016-05-21"));
    assertThat(web.ties().get(0).course().period().until())
        .isEqualTo(PartialDate.parse("2017-01-01"));
  }

  @Test
  void shouldTellEverythingThatIsWrongWhereItIs() throws IOException {
    Path file =
        write(
            "wrong.graphml",
            "<graphml><key id='k' for='node' attr.name='kind'/><key id='n' for='node' attr.name='name'/>",
            "<key id='t' for='edge' attr.name='type'/><key id='c' for='node' attr.name='colour of hat'/>",
            "<graph edgedefault='directed'>",
            "<node id='a'><data key='k'>CHOIR</data><data key='n'>A</data></node>",
            "<node id='b'><data key='k'>CLUB</data></node>",
            "<edge source='a' target='z'><data key='t'>KNOWS</data></edge>",
            "</graph></graphml>");

    List<String> problems =
        Formats.read(file, DORP)
            .fold(
                web -> List.of(),
                found ->
                    found.kept().stream()
                        .map(one -> one.place() + " " + one.cause().code().code())
                        .toList());

    assertThat(problems)
        .containsExactlyInAnyOrder(
            "wrong.graphml:1:colour of hat column-unknown",
            "wrong.graphml:4:kind value-unknown",
            "wrong.graphml:5:name cell-empty",
            "wrong.graphml:6:to no-such-actor");
  }

  @Test
  void shouldRefuseWhatNoWebKnows() throws IOException {
    String begin =
        "<graphml><key id='k' for='node' attr.name='kind'/><graph edgedefault='directed'>";
    assertThat(
            Formats.problems(
                write(
                    "twice.graphml",
                    begin,
                    "<node id='a'><data key='k'>CLUB</data>",
                    "<data key='k'>SHOP</data></node></graph></graphml>")))
        .contains("twice.graphml:2:kind column-twice");
    assertThat(
            Formats.problems(
                write(
                    "names.graphml",
                    "<graphml><key id='k' for='node' attr.name='kind'/>",
                    "<key id='a' for='node' attr.name='name'/>",
                    "<key id='b' for='node' attr.name='Name'/>",
                    "<key id='i' for='node' attr.name='id'/><graph edgedefault='directed'>",
                    "<node id='n0'><data key='i'>koor</data></node></graph></graphml>")))
        .containsExactly("names.graphml:5:id column-twice");
    Path variants =
        write(
            "variants.graphml",
            "<graphml><key id='k' for='node' attr.name='kind'/>",
            "<key id='a' for='node' attr.name='name'/><key id='b' for='node' attr.name='Name'/>",
            "<graph edgedefault='directed'>",
            "<node id='n0'><data key='k'>CLUB</data><data key='a'>A</data></node>",
            "</graph></graphml>");
    assertThat(Formats.problems(variants)).contains("variants.graphml:1:name column-twice");
    assertThat(
            Formats.problems(
                write("two.graphml", begin, "</graph><graph edgedefault='directed'/></graphml>")))
        .contains("two.graphml:2 second-graph");
    assertThat(Formats.problems(write("hyper.graphml", begin, "<hyperedge/></graph></graphml>")))
        .contains("hyper.graphml:2 hyperedge");
    assertThat(Formats.problems(write("none.gexf", "<gexf/>")))
        .containsExactly("none.gexf no-graph");
    assertThat(Formats.problems(write("half.gexf", "<gexf><graph><nodes>")))
        .containsExactly("half.gexf:1 no-xml");
    assertThat(
            Formats.problems(
                write(
                    "heavy.gexf",
                    "<gexf><graph><edges>",
                    "<edge source='a' target='b' weight='3'/></edges></graph></gexf>")))
        .contains("heavy.gexf:weight column-unknown");
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.writeString(
        folder.resolve(name), String.join("\n", lines), StandardCharsets.UTF_8);
  }
}
