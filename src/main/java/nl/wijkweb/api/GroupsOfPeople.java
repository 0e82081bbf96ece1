package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.function.Predicate;
import nl.wijkweb.disclosure.PeopleTable;
import nl.wijkweb.model.ActorId;

/**
 * How many known residents there are in each group that a viewer sees, and in two of them at once.
 * Two groups stand there only when the number that they share can be told, so that a pair does not
 * tell that anybody is in both.
 */
final class GroupsOfPeople {
  private GroupsOfPeople() {}

  static JsonObject of(View view, PeopleTable people, LocalDate day, NamesJson names) {
    Predicate<ActorId> inSight = group -> view.cut().findActor(group).isPresent();
    return new JsonObject()
        .put("asOf", Quarter.begin(day))
        .array(
            "groups",
            people.groups().entrySet().stream().filter(one -> inSight.test(one.getKey())).toList(),
            group ->
                new JsonObject()
                    .put("id", names.note(group.getKey()))
                    .object("count", PeopleTold.json(group.getValue())))
        .array(
            "overlaps",
            people.overlaps().stream()
                .filter(pair -> inSight.test(pair.one()) && inSight.test(pair.other()))
                .toList(),
            pair ->
                new JsonObject()
                    .put("one", pair.one())
                    .put("other", pair.other())
                    .object("count", PeopleTold.json(pair.count())));
  }
}
