package nl.wijkweb.model;

/**
 * A life domain of a scheme.
 *
 * @param order its place around the circle within its zone, from 0
 * @param colour a colour as {@code #rrggbb}
 * @param icon the name of its icon in the viewer
 * @param forEveryone false for domains that are never a sector everybody sees
 * @param note where the domain comes from
 */
public record Domain(
    DomainId id,
    String zone,
    int order,
    String dutch,
    String english,
    String colour,
    String icon,
    boolean forEveryone,
    String note) {
  public Domain {
    zone = Checks.text("a domain's zone", zone, TextForm.SHORT);
    dutch = Checks.text("a domain's Dutch name", dutch, TextForm.LINE);
    english = Checks.text("a domain's English name", english, TextForm.LINE);
    if (!colour.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("'" + colour + "' is no colour; write #1a2b3c");
    }
    icon = Checks.text("a domain's icon", icon, TextForm.SHORT);
  }
}
