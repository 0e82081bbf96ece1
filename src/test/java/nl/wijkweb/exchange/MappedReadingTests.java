package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.wijkweb.SpoiltZip;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet becomes actors and ties by what somebody said that its columns mean. */
class MappedReadingTests {
  private static final String SHORT =
      """
      {"name": "lijst", "fixed": {"kind": "CLUB"},
       "columns": [{"header": "Naam", "to": "name"}, {"header": "Telefoon", "to": "phone"}]}
      """;

  @TempDir private Path folder;

  @Test
  void shouldMakeClubsAndTiesOfADutchList() throws IOException {
    Web web = list(Sheets.empty());

    assertThat(web.actors())
        .extracting(actor -> actor.id().value(), actor -> actor.kind().code())
        .containsExactly(
            tuple("club:koor-de-merels", "CLUB"),
            tuple("club:v-v-oranje", "CLUB"),
            tuple("shop:cafe-het-hoekje", "SHOP"));
    Actor choir = web.actors().get(0);
    assertThat(choir.details().contactPerson()).isEqualTo("Anja de Wit; Bé Smit");
    assertThat(choir.details().phone()).isEqualTo("06 00000001; 06 00000002");
    assertThat(choir.facts().period().since()).hasToString("2003-09-01");
    assertThat(choir.facts().offering().openTo()).hasToString("EVERYONE");
    assertThat(choir.facts().standing().domains()).extracting(DomainId::value).contains("arts");
    assertThat(web.ties())
        .extracting(tie -> tie.from().value() + " " + tie.type() + " " + tie.to().value())
        .containsExactly(
            "club:koor-de-merels WORKS_WITH shop:cafe-het-hoekje",
            "club:v-v-oranje WORKS_WITH club:koor-de-merels",
            "club:v-v-oranje WORKS_WITH shop:cafe-het-hoekje");
  }

  @Test
  void shouldChangeNothingWhenTheSameComesAgain() throws IOException {
    Web once = list(Sheets.empty());

    assertThat(list(once)).isEqualTo(once);
  }

  @Test
  void shouldLeaveWhatTheSheetDoesNotSayAsItIs() throws IOException {
    Web once = list(Sheets.empty());
    Actor choir = once.actors().get(0);
    Details more =
        new Details("Koor De Merels", "Anja", "06", "a@b.nl", "https://merels.nl", "Zingt graag");
    Tie tie = once.ties().get(0);
    Web enriched =
        new Web(
            once.areas(),
            List.of(),
            List.of(new Actor(choir.id(), choir.kind(), choir.facts(), more)),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    Web web = read("Naam,Telefoon\nKoor De Merels,\nDe Eik,07\n", SHORT, enriched);

    assertThat(web.actors().get(0).details()).isEqualTo(more);
    assertThat(web.actors().get(0).facts()).isEqualTo(choir.facts());
    assertThat(tie.to()).isEqualTo(new ActorId("shop:cafe-het-hoekje"));
    assertThat(web.actors().get(1).details().phone()).isEqualTo("07");
  }

  @Test
  void shouldKnowTheOneWhoIsThereByNameAndKind() throws IOException {
    Web there = read("Naam,Telefoon\nKoor De Merels,06\n", SHORT, Sheets.empty());
    Actor choir = there.actors().get(0);
    Web byHand =
        new Web(
            there.areas(),
            List.of(),
            List.of(new Actor(new ActorId("x-1"), choir.kind(), choir.facts(), choir.details())),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    Web web = read("Naam,Telefoon\nkoor de Merels,07\n", SHORT, byHand);

    assertThat(web.actors()).extracting(Actor::id).containsExactly(new ActorId("x-1"));
  }

  @Test
  void shouldTellActorsApartByAColumn() throws IOException {
    String mapping = SHORT.replace("\"fixed\"", "\"key\": \"Nr\", \"fixed\"");
    Web web = read("Nr,Naam,Telefoon\n7,De Eik,06\n8,De Eik,07\n", mapping, Sheets.empty());

    assertThat(web.actors())
        .extracting(actor -> actor.id().value())
        .containsExactly("lijst:7", "lijst:8");
  }

  @Test
  void shouldAskWhatIsOpenAndGuessNothing() throws IOException {
    assertThat(problems("Naam,Kleur\nDe Eik,rood\n", SHORT))
        .containsExactly("null Kleur sheet-column-open", "null Telefoon sheet-column-gone");
    assertThat(
            problems(
                "Naam,Soort\nDe Eik,koor\nDe Es,koor\n",
                """
                {"name": "x", "columns": [{"header": "Naam", "to": "name"},
                  {"header": "Soort", "to": "kind"}]}
                """))
        .contains("2 Soort sheet-value-open")
        .doesNotContain("3 Soort sheet-value-open");
    assertThat(problems("Naam\nDe Eik\n", "{\"name\": \"x\"}"))
        .containsExactly(
            "null Naam sheet-column-open", "null name sheet-needs", "null kind sheet-needs");
  }

  @Test
  void shouldTellEverythingThatIsWrongByTheHeadersOfTheSheet() throws IOException {
    String mapping =
        """
        {"name": "x", "dates": "day-first", "fixed": {"kind": "CLUB"},
         "columns": [{"header": "Naam", "to": "name"}, {"header": "Sinds", "to": "since"},
          {"header": "Leden", "to": "members"},
          {"header": "Met", "to": "tie", "type": "WORKS_WITH"}]}
        """;
    String sheet =
        """
        Naam,Sinds,Leden,Met
        De Eik,31-2-2020,veel,De Beuk
        De Es,1-1-20,3,De Es
        De Es,2020,4,
        ,2020,4,
        De Iep,2020
        "De Olm"x,2020,,
        """;

    assertThat(problems(sheet, mapping))
        .containsExactlyInAnyOrder(
            "2 Sinds sheet-date",
            "2 Leden no-number-from",
            "2 Met sheet-name-unknown",
            "3 Sinds sheet-date",
            "3 Met tie-to-itself",
            "4 Leden sheet-rows-disagree",
            "5 Naam cell-empty",
            "6 null cells-too-few",
            "7 null quote-inside");
  }

  @Test
  void shouldLetNobodyInPrivateIn() throws IOException {
    String mapping = SHORT.replace("CLUB", "RESIDENT");
    assertThat(problems("Naam,Telefoon\nAnja,06\n", mapping))
        .containsExactly("null kind sheet-with-people");
    String column =
        """
        {"name": "x", "columns": [{"header": "Naam", "to": "name"},
          {"header": "Soort", "to": "kind", "values": {"bewoner": "RESIDENT"}}]}
        """;
    assertThat(problems("Naam,Soort\nAnja,bewoner\n", column))
        .contains("2 Soort sheet-with-people");
  }

  @Test
  void shouldRefuseAnArchiveThatEndsTooSoon() throws IOException {
    Path packed = Sheets.packed(folder, "lijst.csv", Sheets.windows(Sheets.LIST), Sheets.MAPPING);
    SpoiltZip.spoil(packed);

    assertThat(
            Sheets.problems(
                new WebFileReader(SchemeReader.wijkweb())
                    .read(packed, 1 << 20, () -> Optional.of(Sheets.empty()), RowWatch.NONE)))
        .isNotEmpty();
  }

  @Test
  void shouldNeedAWebToComeInto() throws IOException {
    Path packed = Sheets.packed(folder, "lijst.csv", Sheets.windows(Sheets.LIST), Sheets.MAPPING);
    WebFileReader reader = new WebFileReader(SchemeReader.wijkweb());

    assertThat(Sheets.problems(reader.read(packed, 1 << 20, Optional::empty, RowWatch.NONE)))
        .containsExactly("null null sheet-without-area");
    assertThat(
            reader
                .read(packed, 1 << 20, () -> Optional.of(Sheets.empty()), RowWatch.NONE)
                .orElseThrow()
                .web()
                .actors())
        .hasSize(3);
    assertThat(folder.toFile().list()).containsOnly("lijst.csv", "lijst.csv.zip");
    assertThat(
            Sheets.problems(
                reader.read(folder.resolve("lijst.csv"), 1 << 20, Optional::empty, RowWatch.NONE)))
        .containsExactly("null null mapping-needed");
  }

  private Web list(Web into) throws IOException {
    Path file = Sheets.file(folder, "lijst.csv", Sheets.windows(Sheets.LIST));
    return Sheets.read(file, Sheets.MAPPING, into).orElseThrow().web();
  }

  private Web read(String sheet, String mapping, Web into) throws IOException {
    return Sheets.read(file(sheet), mapping, into).orElseThrow().web();
  }

  private List<String> problems(String sheet, String mapping) throws IOException {
    return Sheets.problems(Sheets.read(file(sheet), mapping, Sheets.empty()));
  }

  private Path file(String sheet) throws IOException {
    return Sheets.file(folder, "lijst.csv", sheet.getBytes(StandardCharsets.UTF_8));
  }
}
