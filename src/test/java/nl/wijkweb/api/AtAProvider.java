package nl.wijkweb.api;

import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service that trusts a provider, a browser, and Wim, of whom the provider tells the truth. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtAProvider {
  final TestClock clock = new TestClock();
  final MockProvider provider = new MockProvider();
  final WebStore store;
  final Village village;
  final TestService service;
  final Arrivals browser;

  AtAProvider(WebStore store) {
    this.store = store;
    this.village = Village.in(store);
    this.service = TestService.trusting(store, clock, provider.known(), null);
    this.browser = new Arrivals(service);
  }

  @BeforeEach
  void sayWhoWimIs() {
    provider.isHonestAbout(village.id(Village.WIM), village.code());
  }

  @AfterAll
  void stop() {
    service.close();
    provider.close();
  }
}
