package nl.wijkweb.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.wijkweb.calendar.Clash.Why;
import nl.wijkweb.insight.DemoFolder;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;

/** What the agendas of the webs that come along tell, held against what their sources say. */
class DemoAgendaTests {
  private static PartyWeb web(String name, LocalDate day) {
    Web web = DemoFolder.read(name);
    return new PartyWeb(web.actors(), web.ties(), day);
  }

  /**
   * Source 000, L3368–3372: who is in both the band and the football club has to collect old paper
   * for the one and serve at the bar for the other, at the same time on a Saturday. It does not say
   * at what hours.
   */
  @Test
  void shouldFindTheSaturdayOfTheBandAndTheFootballClub() {
    LocalDate day = LocalDate.of(2017, 10, 9);
    Agenda agenda = Agenda.of(web("numansdorp", day), day, 6);

    assertThat(agenda.clashes())
        .singleElement()
        .satisfies(
            clash -> {
              assertThat(clash.why()).isEqualTo(Why.PEOPLE);
              assertThat(List.of(clash.one().value(), clash.other().value()))
                  .containsExactly("bardienst", "oud-papier");
              assertThat(clash.over())
                  .containsExactly(new ActorId("nsvv"), new ActorId("wilhelmina"));
              assertThat(clash.days())
                  .hasSize(6)
                  .allMatch(on -> on.getDayOfWeek() == DayOfWeek.SATURDAY);
              assertThat(clash.sure()).isFalse();
            });
    assertThat(agenda.unreadable()).isEmpty();
    assertThat(Slots.of(web("numansdorp", day), new ActorId("bardienst"), day))
        .allMatch(slot -> slot.clashes() == 0 && slot.day() != DayOfWeek.SATURDAY);
  }

  @Test
  void shouldReadEveryScheduleAndFindTheWeeksInWhichTheHouseIsClosed() {
    LocalDate day = LocalDate.of(2026, 7, 6);
    Agenda agenda = Agenda.of(web("voorbeeldwijk", day), day, 10);

    assertThat(agenda.unreadable()).isEmpty();
    assertThat(agenda.clashes())
        .filteredOn(clash -> clash.why() == Why.CLOSED && clash.one().value().equals("koffie"))
        .singleElement()
        .satisfies(
            clash ->
                assertThat(clash.days())
                    .containsExactly(
                        LocalDate.of(2026, 7, 21),
                        LocalDate.of(2026, 7, 28),
                        LocalDate.of(2026, 8, 4),
                        LocalDate.of(2026, 8, 11)));
    assertThat(agenda.clashes())
        .anySatisfy(
            clash -> {
              assertThat(clash.why()).isEqualTo(Why.PEOPLE);
              assertThat(clash.over())
                  .containsExactlyInAnyOrder(new ActorId("fanfare"), new ActorId("vlasboys"));
              assertThat(clash.sure()).isTrue();
            });
  }
}
