package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.wijkweb.disclosure.PartyDisclosure;
import nl.wijkweb.insight.Money;
import nl.wijkweb.insight.Years;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.StoredTie;

/** How money goes round in an area: {@code /v1/areas/{area}/money}. */
final class MoneyResource {
  private final Views views;
  private final PartyDisclosure disclosure = new PartyDisclosure();

  MoneyResource(Views views) {
    this.views = views;
  }

  void get(Call call) {
    call.knownQuery("asOf");
    LocalDate day = call.day("asOf", views.today());
    call.check();
    View view = views.of(call, call.area());
    Money money = disclosure.money(Parties.of(view, day), view::isInside).value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", day)
            .list("years", Years.of(periods(view)), year -> String.valueOf(year))
            .array("flows", money.flows(), flow -> flow(flow, names))
            .array(
                "cycles",
                money.cycles(),
                cycle -> new JsonObject().list("actors", cycle, names::note))
            .array("balances", money.balances(), MoneyResource::balance);
    names.write(view, day, json);
    Answers.json(call.http(), json.node());
  }

  private static Stream<Period> periods(View view) {
    return view.cut().ties().stream()
        .map(StoredTie::tie)
        .filter(tie -> tie.type() == TieType.FUNDS)
        .map(tie -> tie.course().period());
  }

  private static JsonObject flow(Money.Flow flow, NamesJson names) {
    return new JsonObject()
        .put("from", names.note(flow.from()))
        .put("type", flow.type())
        .put("to", names.note(flow.to()))
        .put("amount", flow.amount())
        .put("crosses", flow.crosses());
  }

  private static JsonObject balance(Money.Balance balance) {
    DomainId domain = balance.domain();
    return new JsonObject()
        .put("domain", domain)
        .object("in", sum(balance.in()))
        .object("out", sum(balance.out()));
  }

  private static JsonObject sum(Money.Sum sum) {
    return new JsonObject()
        .put("flows", sum.flows())
        .put("known", sum.known())
        .put("unknown", sum.unknown());
  }
}
