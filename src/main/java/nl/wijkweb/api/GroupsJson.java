package nl.wijkweb.api;

import java.util.Collection;
import nl.wijkweb.disclosure.PeopleCount;
import nl.wijkweb.disclosure.PeopleTable;
import nl.wijkweb.model.ActorId;

/**
 * How many take part in some groups: by their own word, which is theirs to give, and of the
 * residents whom the map knows, as it is told everywhere. For how many it is the only place is
 * unknown.
 */
final class GroupsJson {
  private final View view;
  private final PeopleTable people;

  GroupsJson(View view, PeopleTable people) {
    this.view = view;
    this.people = people;
  }

  void write(Collection<ActorId> groups, NamesJson names, JsonObject json) {
    json.array(
        "takePart",
        groups.stream().filter(this::tellsAny).toList(),
        group -> one(group).put("actor", names.note(group)));
  }

  private boolean tellsAny(ActorId group) {
    return people.groups().containsKey(group)
        || view.actor(group).facts().offering().members() != null;
  }

  private JsonObject one(ActorId group) {
    JsonObject json =
        new JsonObject().put("members", view.actor(group).facts().offering().members());
    PeopleCount known = people.groups().get(group);
    return known == null ? json : json.object("known", PeopleTold.json(known));
  }
}
