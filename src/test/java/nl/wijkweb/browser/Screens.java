package nl.wijkweb.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests screens on the demo, which run on one service and one browser. After each test it
 * closes them, and fails the test when a page asked something of another site, or complained.
 */
final class Screens implements ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(Screens.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Screen.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    DemoService service = shared(context, DemoService.class, DemoService::new);
    Chromium chromium = shared(context, Chromium.class, Chromium::new);
    Screen screen = new Screen(service.address(), chromium.visitor(service.address()));
    opened(context).add(screen);
    return screen;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<Screen> screens = opened(context);
    List<String> complaints = new ArrayList<>();
    for (Screen screen : screens) {
      context
          .getExecutionException()
          .ifPresent(failure -> screen.keepAs("failed-" + nameOf(context)));
      complaints.addAll(screen.complaints());
      screen.close();
    }
    screens.clear();
    if (!complaints.isEmpty()) {
      throw new AssertionError("The page complained:\n" + String.join("\n", complaints));
    }
  }

  private static String nameOf(ExtensionContext context) {
    return context.getRequiredTestClass().getSimpleName()
        + "-"
        + context.getRequiredTestMethod().getName();
  }

  @SuppressWarnings("unchecked")
  private static List<Screen> opened(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent("screens", key -> new ArrayList<Screen>(), List.class);
  }

  /** JUnit closes them when the run ends. */
  private static <T extends AutoCloseable> T shared(
      ExtensionContext context, Class<T> type, Supplier<T> maker) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(type, key -> maker.get(), type);
  }
}
