package nl.wijkweb.api;

/** What every metric means: {@code /v1/metrics}. */
final class CatalogueResource {
  private final MetricCatalogue catalogue = MetricCatalogue.read();

  void get(Call call) {
    call.knownQuery();
    call.check();
    Answers.json(call.http(), catalogue);
  }
}
