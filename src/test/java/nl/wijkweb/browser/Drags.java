package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;

/** Drags somebody in the figure of a personal wijkweb to a word in it, with a mouse or a finger. */
final class Drags {
  private static final int STEPS = 4;

  private final Screen screen;
  private final PersonPage person;

  Drags(Screen screen, PersonPage person) {
    this.screen = screen;
    this.person = person;
  }

  /** Takes somebody up with the mouse and holds them over a ring, by its name in the figure. */
  void mouseTo(String name, String ring) {
    double[] from = sign(name);
    mouseTo(name, from, word(ring));
  }

  /** Holds somebody over what is outside the near circle. */
  void mouseOut(String name) {
    mouseTo(name, sign(name), outside());
  }

  void letGo() {
    screen.page().mouse().up();
  }

  /** Rests a finger on somebody until they are lifted, and puts them in a ring. */
  void fingerTo(String name, String ring) {
    double[] from = sign(name);
    double[] to = word(ring);
    CDPSession finger = finger();
    touch(finger, "touchStart", from);
    assertThat(person.figure().locator(".lifted")).hasCount(1);
    for (int step = 1; step <= STEPS; step++) {
      touch(finger, "touchMove", between(from, to, step));
    }
    touch(finger, "touchEnd");
    finger.detach();
  }

  /** Goes over the page with a finger that comes down on somebody, as one who scrolls. */
  void swipeOver(String name, int up) {
    double[] from = sign(name);
    CDPSession finger = finger();
    touch(finger, "touchStart", from);
    for (int step = 1; step <= STEPS; step++) {
      touch(finger, "touchMove", between(from, new double[] {from[0], from[1] - up}, step));
    }
    touch(finger, "touchEnd");
    finger.detach();
  }

  private void mouseTo(String name, double[] from, double[] to) {
    Mouse mouse = screen.page().mouse();
    mouse.move(from[0], from[1]);
    mouse.down();
    mouse.move(to[0], to[1], new Mouse.MoveOptions().setSteps(STEPS));
    assertThat(person.figure().locator(".lifted"))
        .hasAttribute("aria-label", Pattern.compile("^" + name));
  }

  private double[] sign(String name) {
    Locator somebody = person.other(name);
    somebody.scrollIntoViewIfNeeded();
    return middle(somebody.locator("g").first());
  }

  private double[] word(String ring) {
    Locator word = person.figure().locator("text.ring");
    return middle(word.filter(new Locator.FilterOptions().setHasText(ring)).first());
  }

  private double[] outside() {
    BoundingBox all = person.figure().boundingBox();
    return new double[] {all.x + all.width / 2, all.y + all.height * 0.07};
  }

  private static double[] middle(Locator of) {
    BoundingBox box = of.boundingBox();
    return new double[] {box.x + box.width / 2, box.y + box.height / 2};
  }

  private static double[] between(double[] from, double[] to, int step) {
    double share = (double) step / STEPS;
    return new double[] {from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share};
  }

  private CDPSession finger() {
    Page page = screen.page();
    CDPSession session = page.context().newCDPSession(page);
    JsonObject there = new JsonObject();
    there.addProperty("enabled", true);
    session.send("Emulation.setTouchEmulationEnabled", there);
    return session;
  }

  private static void touch(CDPSession finger, String type, double[]... points) {
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    JsonArray all = new JsonArray();
    for (double[] point : points) {
      JsonObject one = new JsonObject();
      one.addProperty("x", point[0]);
      one.addProperty("y", point[1]);
      all.add(one);
    }
    event.add("touchPoints", all);
    finger.send("Input.dispatchTouchEvent", event);
  }
}
