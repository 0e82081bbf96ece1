package nl.wijkweb.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Answer;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Support;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.model.Wish;
import org.jspecify.annotations.Nullable;

/** {@code asked.csv}: what a person was asked about. */
final class AskedTable implements Table<Asked> {
  private static final String SUPPORT = "support:";

  private static final TableFile FILE =
      TableFile.optional("asked.csv", "person,subject,on", "answer,wish,obstacle,by");

  @Override
  public TableFile file() {
    return FILE;
  }

  @Override
  public List<String> key() {
    return List.of("person", "subject", "on");
  }

  @Override
  public @Nullable Asked read(Row row, Known known) {
    ActorId person = row.required("person", column -> known.actor(row, column));
    String subject = row.required("subject", column -> subject(row, known));
    PartialDate on = row.required("on", row::date);
    Answer answer = row.code("answer", Answer.class);
    Wish wish = row.code("wish", Wish.class);
    String obstacle = row.text("obstacle", TextForm.LINE);
    String by = row.text("by", TextForm.LINE);
    if (person == null || subject == null || on == null || !row.isSound()) {
      return null;
    }
    return new Asked(person, subject, on, answer, wish, obstacle, by);
  }

  @Override
  public void write(Asked value, Cells cells) {
    cells
        .put("person", value.person())
        .put("subject", value.subject())
        .put("on", value.on())
        .code("answer", value.answer())
        .code("wish", value.wish())
        .put("obstacle", value.obstacle())
        .put("by", value.by());
  }

  private static @Nullable String subject(Row row, Known known) {
    String text = row.text("subject", TextForm.SHORT);
    if (text == null) {
      return null;
    }
    String plain = text.toLowerCase(Locale.ROOT);
    if (Asked.SUBJECTS.contains(plain)) {
      return plain;
    }
    if (plain.startsWith(SUPPORT)) {
      Support kind = row.code("subject", plain.substring(SUPPORT.length()).strip(), Support.class);
      return kind == null ? null : SUPPORT + kind.code();
    }
    String domain = known.scheme().find(text).map(found -> found.id().value()).orElse(null);
    if (domain == null) {
      row.unknown("subject", text, subjects(known));
    }
    return domain;
  }

  private static List<String> subjects(Known known) {
    List<String> subjects = new ArrayList<>(Asked.SUBJECTS.stream().sorted().toList());
    subjects.addAll(known.domainIds());
    Coded.codes(Support.class).forEach(kind -> subjects.add(SUPPORT + kind));
    return subjects;
  }
}
