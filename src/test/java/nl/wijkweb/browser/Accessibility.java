package nl.wijkweb.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds wrong with what is on a screen, and what does not fit on it. */
final class Accessibility {
  private Accessibility() {}

  /** Each fault with where it stands; nothing when all is well. */
  static List<String> faults(Screen screen) {
    // The viewer has no frames: the older way of running asks for no window of its own. What is
    // right is not told of: that is thousands of elements of a large web.
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(screen.page())
        .options(options).setLegacyMode(true).analyze().getViolations().stream()
            .map(Accessibility::told)
            .toList();
  }

  /** By how many pixels one would have to scroll aside to see the whole page. */
  static int pixelsAside(Screen screen) {
    Object pixels =
        screen.page().evaluate("() => document.documentElement.scrollWidth - innerWidth");
    return Math.max(0, ((Number) pixels).intValue());
  }

  private static String told(Rule rule) {
    return rule.getNodes().stream()
        .map(CheckedNode::getHtml)
        .collect(Collectors.joining("\n  ", rule.getId() + ": " + rule.getHelp() + "\n  ", ""));
  }
}
