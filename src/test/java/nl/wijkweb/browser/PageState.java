package nl.wijkweb.browser;

import com.microsoft.playwright.Locator;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Something that the viewer can have on the screen.
 *
 * @param address where it begins
 * @param role as what one is signed in
 * @param reach what one does there to come to it
 * @param sign what is on the screen once it is there
 */
record PageState(
    String name,
    String address,
    String role,
    Consumer<Screen> reach,
    Function<Screen, Locator> sign) {

  static PageState of(String name, String address, Function<Screen, Locator> sign) {
    return new PageState(name, address, "coordinator", screen -> {}, sign);
  }

  PageState as(String other) {
    return new PageState(name, address, other, reach, sign);
  }

  /** It takes this to come to it, too. */
  PageState after(Consumer<Screen> step) {
    return new PageState(name, address, role, reach.andThen(step), sign);
  }

  /** On the way the service refuses something. */
  PageState refused(int status) {
    Consumer<Screen> expecting = screen -> screen.expectRefusal(status);
    return new PageState(name, address, role, expecting.andThen(reach), sign);
  }

  /** The page that the address leads to, whatever area, person or worry it is about. */
  String page() {
    return address.replaceFirst("\\?.*", "").replaceFirst("^(#/[^/]*)/[^/]*", "$1");
  }

  void show(Screen screen) {
    screen.signInAs(role);
    screen.open(address);
    reach.accept(screen);
    sign.apply(screen).first().waitFor();
    screen.awaitRest();
  }

  @Override
  public String toString() {
    return name;
  }
}
