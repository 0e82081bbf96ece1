package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkweb.access.Labels;
import nl.wijkweb.disclosure.PartyDisclosure;
import nl.wijkweb.insight.Facilities.Facility;
import nl.wijkweb.insight.Facilities.Wanted;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;

/**
 * What is lent in an area, what never was, and who seeks it: {@code /v1/areas/{area}/facilities}. A
 * lending that somebody proposes is a tie like any other, with the facility as its via.
 */
final class FacilitiesResource {
  private final Views views;
  private final WebStore store;
  private final PartyDisclosure disclosure = new PartyDisclosure();

  FacilitiesResource(Views views, WebStore store) {
    this.views = views;
    this.store = store;
  }

  void get(Call call) {
    call.knownQuery("asOf");
    LocalDate day = call.day("asOf", views.today());
    call.check();
    View view = views.of(call, call.area());
    PartyWeb web = Parties.of(view, day);
    Labels labels = view.labels(day);
    List<Tie> spells =
        view.cut().ties().stream()
            .map(StoredTie::tie)
            .filter(tie -> isNoResident(view, tie.from()) && isNoResident(view, tie.to()))
            .toList();
    List<Facility> found = disclosure.facilities(web, spells, id -> name(view, labels, id)).value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", day)
            .array("facilities", found, one -> facility(one, names));
    Set<String> facilities = new HashSet<>();
    found.forEach(one -> facilities.add(one.facility().value()));
    ProposedTies.write(
        json,
        view,
        web,
        store,
        tie ->
            tie.type() == TieType.LENDS_TO
                && facilities.contains(String.valueOf(tie.bond().via())));
    names.write(view, day, json);
    Answers.json(call.http(), json.node());
  }

  private static boolean isNoResident(View view, ActorId id) {
    return !view.actor(id).kind().isPrivatePerson();
  }

  private static String name(View view, Labels labels, ActorId id) {
    return labels.of(view.actor(id)).map(Details::name).orElse("");
  }

  private static JsonObject facility(Facility one, NamesJson names) {
    return new JsonObject()
        .put("facility", names.note(one.facility()))
        .list("owners", one.owners(), names::note)
        .put("owned", one.owned())
        .put("lent", one.lent())
        .list("borrowers", one.borrowers(), names::note)
        .array("wanted", one.wanted(), wanted -> wanted(wanted, names))
        .list("known", one.known(), names::note);
  }

  private static JsonObject wanted(Wanted one, NamesJson names) {
    return new JsonObject()
        .put("party", names.note(one.party()))
        .put("need", one.need())
        .put("trust", one.trust())
        .list("common", one.common(), names::note);
  }
}
