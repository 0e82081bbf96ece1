package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One window of one visitor. It listens to everything that the page asks and says: {@link
 * #complaints()}.
 */
final class Screen implements AutoCloseable {
  static final int WIDE = 1280;
  static final int PHONE = 375;

  /** How long something that must come may take on a busy machine. */
  static final int PATIENCE_MS = 60_000;

  /** In place of a status: the service gave no answer at all. */
  static final int NO_ANSWER = 0;

  private static final String NONE = String.valueOf(NO_ANSWER);

  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final int HIGH = 800;
  private static final int LONGEST_WALK = 250;

  /** How the browser itself reports an answer that is no success; the page cannot silence it. */
  private static final Pattern REFUSAL =
      Pattern.compile(
          "Failed to load resource: (the server responded with a status of (\\d+) .*|net::ERR_.*)");

  private final String address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> expectedRefusals = new HashSet<>();

  /** What was asked and not answered yet; what is told as it happens never ends, so not that. */
  private final Set<Request> asked = new HashSet<>();

  /** The page that was answered and takes the place of the one before; null when none does. */
  private @Nullable Request arriving;

  Screen(String address, BrowserContext context) {
    this.address = address;
    this.context = context;
    context.setDefaultTimeout(PATIENCE_MS);
    context.onRequest(this::heardRequest);
    context.onResponse(this::heardResponse);
    context.onRequestFinished(asked::remove);
    context.onRequestFailed(asked::remove);
    context.onConsoleMessage(this::heard);
    context.onWebError(error -> complaints.add("error: " + error.error()));
    page = context.newPage();
    page.onFrameNavigated(this::heardArrival);
    page.setViewportSize(WIDE, HIGH);
  }

  Page page() {
    return page;
  }

  /** Comes in with a role of the demo, before any page is open. */
  void signInAs(String role) {
    APIResponse answer =
        context
            .request()
            .post(address + "/demo/sign-in", RequestOptions.create().setData(Map.of("role", role)));
    assertThat(answer).isOK();
  }

  /** Comes in as one of the people of the demo, by the id of their folder. */
  void signInAs(String role, String person) {
    APIResponse answer =
        context
            .request()
            .post(
                address + "/demo/sign-in",
                RequestOptions.create().setData(Map.of("role", role, "person", person)));
    assertThat(answer).isOK();
  }

  /** What the service answers to who is signed in here, beside the page. */
  JsonNode ask(String path) {
    return ask(path, "");
  }

  /** The same within a visit to somebody's web. */
  JsonNode ask(String path, String visit) {
    RequestOptions options = RequestOptions.create();
    if (!visit.isEmpty()) {
      options.setHeader("Wijkweb-Visit", visit);
    }
    return json(context.request().get(address + path, options));
  }

  /** Sends something to the service, beside the page. */
  JsonNode tell(String path, Map<String, ?> body) {
    return json(context.request().post(address + path, RequestOptions.create().setData(body)));
  }

  private static JsonNode json(APIResponse answer) {
    assertThat(answer).isOK();
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The network of this window is there, or not. */
  void connect(boolean there) {
    context.setOffline(!there);
  }

  /** Waits until nothing is asked of the service any more, and what was read is drawn. */
  void awaitRest() {
    try {
      do {
        page.waitForCondition(asked::isEmpty);
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
      } while (!asked.isEmpty());
    } catch (TimeoutError never) {
      throw new AssertionError("Not answered: " + asked.stream().map(Request::url).toList(), never);
    }
  }

  /** Goes to a place as an address would, in a new page load. */
  void open(String place) {
    page.navigate(address + "/" + place);
  }

  /** Goes to the web of a kern and waits until it is drawn. */
  KernPage openKern(String code, String name) {
    return openKern(code, name, "");
  }

  /** The same, in the view that {@code query} says. */
  KernPage openKern(String code, String name, String query) {
    page.navigate("about:blank");
    open("#/kern/" + code + (query.isEmpty() ? "" : "?" + query));
    return kern(name);
  }

  /** The web of the kern that is on the screen, once it is there. */
  KernPage kern(String name) {
    assertThat(heading(name)).isVisible();
    return new KernPage(this);
  }

  Locator heading(String name) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  /** A story in which the service refuses something on purpose says so first. */
  void expectRefusal(int status) {
    expectedRefusals.add(String.valueOf(status));
  }

  void widen(int width) {
    page.setViewportSize(width, HIGH);
  }

  /** Presses Tab until this has the focus, as somebody without a mouse would. */
  void tabTo(Locator target) {
    for (int pressed = 0; pressed < LONGEST_WALK; pressed++) {
      page.keyboard().press("Tab");
      if ((boolean) target.evaluate("element => element.matches(':focus')")) {
        return;
      }
    }
    throw new AssertionError("Not reached with Tab in " + LONGEST_WALK + " presses: " + target);
  }

  /** Keeps what is on the screen, for people to look at. */
  void keepAs(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }

  /** What the page asked of other sites, and what it complained about; nothing when all is well. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    context.close();
  }

  private void heardRequest(Request request) {
    if (!request.resourceType().equals("eventsource")) {
      asked.add(request);
    }
    String url = request.url();
    boolean own = url.startsWith(address + "/") || url.startsWith("blob:" + address + "/");
    if (!own && !url.startsWith("data:")) {
      complaints.add("asked of another site: " + url);
    }
  }

  private void heardResponse(Response response) {
    if (response.request().isNavigationRequest()) {
      arriving = response.request();
    }
  }

  /**
   * What the page before still asked until the next one came, nobody answers; so not to an anchor.
   */
  private void heardArrival(Frame frame) {
    if (arriving != null) {
      asked.retainAll(Set.of(arriving));
      arriving = null;
    }
  }

  private void heard(ConsoleMessage message) {
    if (!message.type().equals("error") && !message.type().equals("warning")) {
      return;
    }
    var refusal = REFUSAL.matcher(message.text());
    String status = refusal.matches() ? requireNonNullElse(refusal.group(2), NONE) : "";
    if (!expectedRefusals.contains(status)) {
      complaints.add(message.type() + ": " + message.text() + " (" + message.location() + ")");
    }
  }
}
