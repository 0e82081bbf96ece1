package nl.wijkweb.api;

/** Which version of the product answers. */
final class ProductVersion {
  private ProductVersion() {}

  /** The version that the jar carries in its manifest. */
  static String get() {
    String version = ProductVersion.class.getPackage().getImplementationVersion();
    return version == null ? "not packaged" : version;
  }
}
