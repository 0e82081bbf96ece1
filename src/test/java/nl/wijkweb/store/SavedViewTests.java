package nl.wijkweb.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.wijkweb.model.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedViewTests {
  private static final String ONE = "0190b3a0-0000-7000-8000-000000000001";
  private static final String OTHER = "0190b3a0-0000-7000-8000-000000000002";

  @ParameterizedTest
  @CsvSource({
    "kern,'',true",
    "kern,op=2016-05-01&filter=kind:CLUB&kleur=core,true",
    "kern,bij=" + ONE + ",true",
    "person,'',false",
    "worry,'',false",
    "conversation,'',false",
    "card,'',false",
    "kern,bij=ria,false",
    "kern,bij=Ria van Dorp,false",
    "kern,op,false",
    "kern,&,false",
    "kern,deel=<b>,false",
  })
  void shouldTakeOnlyPagesAboutAnArea(String place, String query, boolean sound) {
    assertThat(new SavedView(place, query).isSound()).isEqualTo(sound);
  }

  @Test
  void shouldNameOnlyWhomOneMaySee() {
    SavedView view = new SavedView("what-if", "op=2016-01-01&zonder=" + ONE + "," + OTHER);

    assertThat(view.actors()).containsExactlyInAnyOrder(new ActorId(ONE), new ActorId(OTHER));
    assertThat(view.naming(id -> id.value().equals(OTHER)).query())
        .isEqualTo("op=2016-01-01&zonder=" + OTHER);
    assertThat(view.naming(id -> false).query()).isEqualTo("op=2016-01-01");
    assertThat(view.renamed(id -> Map.of(ONE, OTHER).getOrDefault(id, id)).query())
        .isEqualTo("op=2016-01-01&zonder=" + OTHER);
  }
}
