package nl.wijkweb.model;

import org.jspecify.annotations.Nullable;

/**
 * The part of an actor that names or describes it in free words. For people it is sealed in the
 * store under a key of their own.
 *
 * @param name never empty
 */
public record Details(
    String name,
    @Nullable String contactPerson,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String website,
    @Nullable String note) {
  public Details {
    name = Checks.text("name", name, Checks.LINE);
    contactPerson = Checks.optionalText("contact person", contactPerson, Checks.LINE);
    phone = Checks.optionalText("phone", phone, 60);
    email = Checks.optionalText("e-mail", email, Checks.LINE);
    website = Checks.optionalText("website", website, Checks.LINE);
    note = Checks.optionalText("note", note, Checks.NOTE);
  }

  /** Details of which only the name is known. */
  public static Details named(String name) {
    return new Details(name, null, null, null, null, null);
  }
}
