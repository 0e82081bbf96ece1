package nl.wijkweb.api;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.StoredActor;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation tells of the person: what they offer and seek, what they agreed to, and on
 * what ground they are recorded. It says what is different, so that it can be said of whatever
 * somebody else wrote in the meantime.
 *
 * @param legalBasis null when it stays as it is
 */
record ToldFacts(
    More offers, More seeks, List<Agreement> agreements, @Nullable LegalBasis legalBasis) {
  private static final Set<String> OF_MORE = Set.of("add", "remove");
  private static final Set<String> OF_AGREEMENTS =
      Set.of("permission", "answer", "saidBy", "on", "words");

  /** What is more and less in a list. */
  record More(List<String> add, List<String> remove) {
    private static final More NOTHING = new More(List.of(), List.of());

    private List<String> in(List<String> before) {
      Set<String> all = new LinkedHashSet<>(before);
      all.addAll(add);
      remove.forEach(all::remove);
      return List.copyOf(all);
    }

    private void write(String name, JsonObject json) {
      if (!equals(NOTHING)) {
        json.object(name, new JsonObject().putAll("add", add).putAll("remove", remove));
      }
    }
  }

  /** What the person said to a question for permission; no withdraws it. */
  enum Agreed implements Coded {
    YES,
    NO
  }

  /** A question for permission: of what, the answer, who gave it, when, and what was asked. */
  record Agreement(
      Permission permission,
      Agreed answer,
      @Nullable String saidBy,
      @Nullable PartialDate on,
      @Nullable String words) {
    private JsonObject json() {
      return new JsonObject()
          .put("permission", permission)
          .put("answer", answer)
          .put("saidBy", saidBy)
          .put("on", on)
          .put("words", words);
    }
  }

  /** Reads it; what is wrong with it is noted. */
  static ToldFacts read(Fields fields, View view, StoredActor person) {
    More offers = fields.object("offers", OF_MORE, ToldFacts::more);
    More seeks = fields.object("seeks", OF_MORE, ToldFacts::more);
    Set<Permission> before = EnumSet.noneOf(Permission.class);
    List<Agreement> agreements =
        fields.objects("permissions", OF_AGREEMENTS, one -> agreement(one, before));
    LegalBasis basis = fields.code("legalBasis", LegalBasis.class);
    if (basis != null && !view.mayGround()) {
      fields.fail("legalBasis", ProblemCode.FIELD_NOT_YOURS.of("legalBasis"));
    } else if (basis != null && !view.mayRest(person, new Basis(basis, Set.of()))) {
      fields.fail("legalBasis", ProblemCode.PUBLIC_SOURCE_FIXED.of());
    }
    return new ToldFacts(
        offers == null ? More.NOTHING : offers,
        seeks == null ? More.NOTHING : seeks,
        agreements,
        basis);
  }

  /** What is known of the person, once this was told. */
  ActorFacts in(ActorFacts facts) {
    Offering offering = facts.offering();
    return new ActorFacts(
        facts.standing(),
        facts.home(),
        facts.roles(),
        facts.period(),
        in(facts.basis()),
        new Offering(
            offering.openTo(),
            offering.capacity(),
            offering.members(),
            offering.schedule(),
            offering.targetGroup(),
            offers.in(offering.offers()),
            seeks.in(offering.seeks())),
        facts.source());
  }

  /** Writes what was told. */
  void write(JsonObject said) {
    offers.write("offers", said);
    seeks.write("seeks", said);
    said.objects("permissions", agreements, Agreement::json).put("legalBasis", legalBasis);
  }

  private Basis in(Basis basis) {
    List<Permission> permissions = new ArrayList<>(basis.permissions());
    for (Agreement agreement : agreements) {
      permissions.remove(agreement.permission());
      if (agreement.answer() == Agreed.YES) {
        permissions.add(agreement.permission());
      }
    }
    return new Basis(legalBasis == null ? basis.legalBasis() : legalBasis, Set.copyOf(permissions));
  }

  private static More more(Fields fields) {
    return new More(fields.texts("add"), fields.texts("remove"));
  }

  private static @Nullable Agreement agreement(Fields fields, Set<Permission> before) {
    Permission permission =
        fields.required("permission", () -> fields.code("permission", Permission.class));
    Agreed answer = fields.required("answer", () -> fields.code("answer", Agreed.class));
    String saidBy = fields.text("saidBy", TextForm.LINE);
    PartialDate on = fields.date("on");
    String words = fields.text("words", TextForm.LINE);
    if (permission == null || answer == null) {
      return null;
    }
    if (!before.add(permission)) {
      fields.fail("permission", ProblemCode.TWICE.of());
    }
    return new Agreement(permission, answer, saidBy, on, words);
  }
}
