package nl.wijkweb.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SaidOfOthersTests {
  private static final Set<String> GONE = Set.of("fatma", "tie-1");

  @Test
  void shouldTakeOutWhatNamesThemAndLeaveTheRest() {
    String said =
        """
        {"about":"soup","ties":[{"id":"tie-1","to":"bep","note":"hers"},{"id":"tie-2","to":"bep"}],\
        "changed":[{"tie":"tie-1","set":{"note":"hers"}}],"contacts":[{"id":"fatma","name":"Fatma"}],\
        "near":{"who":"fatma","how":"often","also":["fatma","cor"]},"n":1,"none":null}""";

    assertThat(SaidOfOthers.without(said, GONE))
        .isEqualTo(
            """
            {"about":"soup","ties":[{"id":"tie-2","to":"bep"}],"changed":[],"contacts":[],\
            "near":{"how":"often","also":["cor"]},"n":1,"none":null}""");
  }

  @Test
  void shouldLeaveWhatNamesNobodyAsItIs() {
    assertThat(SaidOfOthers.without("no JSON at all", GONE)).isEqualTo("no JSON at all");
    String spaced = "{ \"about\" : \"soup\" }";
    assertThat(SaidOfOthers.without(spaced, GONE)).isEqualTo(spaced);
    String inside = "{\"about\":\"what fatma said\"}";
    assertThat(SaidOfOthers.without(inside, GONE)).isEqualTo(inside);
  }
}
