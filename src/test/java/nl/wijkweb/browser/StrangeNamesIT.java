package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Names and notes that try to be a page of their own are shown as the words that they are, wherever
 * they show; and what somebody types in search of a name is never part of an address.
 */
@Tag("every")
@OnTheDemo
class StrangeNamesIT {
  private static final String KERN = "almere";
  private static final String SCRIPT = "<script>window.taken = true</script> kanarie";
  private static final String PICTURE =
      "\"><img src=https://elders.example/x onerror=\"window.taken = true\"> kanarie";
  private static final String TEMPLATE = "${window.taken = true} {{taken}} kanarie";

  @Test
  void shouldShowWordsAndRunNothing(Screen screen) {
    List<String> addresses = new CopyOnWriteArrayList<>();
    screen.page().onRequest(request -> addresses.add(request.url()));
    screen.signInAs("coordinator");
    List<String> ids = List.of(add(screen, SCRIPT), add(screen, PICTURE), add(screen, TEMPLATE));
    screen.tell(
        "/v1/areas/" + KERN + "/ties",
        Map.of(
            "id",
            newId(),
            "from",
            ids.get(0),
            "type",
            "WORKS_WITH",
            "to",
            ids.get(1),
            "note",
            PICTURE));

    screen.open("#/kern/" + KERN);
    KernPage kern = screen.kern("Almere");
    for (String name : List.of(SCRIPT, PICTURE, TEMPLATE)) {
      Finder finder = Finder.withSlash(screen.page());
      finder.field().fill(name.substring(0, 20));
      Locator found = finder.matches().filter(new Locator.FilterOptions().setHasText(name)).first();
      assertThat(found).isVisible();
      found.click();
      kern.panelOf(name);
    }
    screen.keepAs("strange-names");
    screen.open("#/kern/" + KERN + "?deel=figures");
    screen.awaitRest();

    assertThat(screen.page().evaluate("() => window.taken === undefined")).isEqualTo(true);
    assertThat(addresses).isNotEmpty().noneMatch(address -> address.contains("kanarie"));
    assertThat(addresses).noneMatch(address -> address.contains("taken"));
    assertThat(screen.page().url()).doesNotContain("kanarie").doesNotContain("taken");
    ids.forEach(id -> remove(screen, id));
  }

  private static String add(Screen screen, String name) {
    String id = newId();
    JsonNode added =
        screen.tell(
            "/v1/areas/" + KERN + "/actors",
            Map.of(
                "id",
                id,
                "kind",
                "CLUB",
                "name",
                name,
                "note",
                name,
                "website",
                "javascript:window.taken=true"));
    assertThat(added.path("name").textValue()).isEqualTo(name);
    return id;
  }

  private static void remove(Screen screen, String id) {
    Object status =
        screen
            .page()
            .evaluate(
                """
                async id => (await fetch('/v1/actors/' + id,
                  { method: 'DELETE', headers: { 'If-Match': '*' } })).status
                """,
                id);
    assertThat(status).isEqualTo(204);
  }

  private static String newId() {
    return UuidCreator.getTimeOrderedEpoch().toString();
  }
}
