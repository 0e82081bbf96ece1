package nl.wijkweb.model;

import org.jspecify.annotations.Nullable;

/**
 * The part of an actor that names or describes it in free words. For people it is sealed in the
 * store under a key of their own.
 *
 * @param name never empty
 * @param dossier what is written of how it goes, never of a person; null when nothing is
 */
public record Details(
    String name,
    @Nullable String contactPerson,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String website,
    @Nullable String note,
    @Nullable Dossier dossier) {
  /** Of which no dossier is written. */
  public Details(
      String name,
      @Nullable String contactPerson,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String website,
      @Nullable String note) {
    this(name, contactPerson, phone, email, website, note, null);
  }

  public Details {
    name = Checks.text("name", name, TextForm.LINE);
    contactPerson = Checks.optionalText("contact person", contactPerson, TextForm.LINE);
    phone = Checks.optionalText("phone", phone, TextForm.SHORT);
    email = Checks.optionalText("e-mail", email, TextForm.LINE);
    website = Checks.optionalText("website", website, TextForm.LINE);
    note = Checks.optionalText("note", note, TextForm.NOTE);
    dossier = Dossier.NONE.equals(dossier) ? null : dossier;
  }

  /** The dossier, with nothing in it when none is written. */
  public Dossier written() {
    return dossier == null ? Dossier.NONE : dossier;
  }

  /** The same, with this written of how it goes. */
  public Details with(@Nullable Dossier other) {
    return new Details(name, contactPerson, phone, email, website, note, other);
  }

  /** Details of which only the name is known. */
  public static Details named(String name) {
    return new Details(name, null, null, null, null, null);
  }
}
