package nl.wijkweb.webs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.Cancelled;
import nl.wijkweb.store.Progress;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever waits for a large import sees it move in each of its parts, and can stop it in each. */
@ExtendWith(WarmStore.class)
@Tag("every")
class ImportProgressIT {
  private static final Viewer OPERATOR =
      new Viewer("operator", UserRole.OPERATOR, AreaScope.EVERYWHERE, null);
  private static final int ACTORS = 20_000;

  /** So many rows are read, compared or written in a second on the smallest machine. */
  private static final long ROWS_IN_A_SECOND = 5_000;

  @TempDir private Path place;

  private final WebStore store;
  private final WebImports imports;

  ImportProgressIT(WebStore store) {
    this.store = store;
    this.imports =
        new WebImports(() -> store, new Policy(), SchemeReader.wijkweb(), Clock.systemUTC());
  }

  @Test
  void shouldMoveEverySecondInEachPart() {
    Path folder = folder("K-progress-moves");
    Watch watch = new Watch("");

    bring(folder, watch);
    Watch again = new Watch("");
    bring(folder, again);

    assertThat(watch.parts).contains("reading", "planning", "writing");
    assertThat(again.parts).containsExactly("planning", "reading");
    assertThat(watch.mostRows).isLessThanOrEqualTo(ROWS_IN_A_SECOND);
    assertThat(again.mostRows).isLessThanOrEqualTo(ROWS_IN_A_SECOND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reading", "planning", "writing"})
  void shouldStopInEachPart(String part) {
    String code = "K-progress-" + part;
    Watch watch = new Watch(part);

    assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> bring(folder(code), watch));

    assertThat(watch.toldAfter).isLessThanOrEqualTo(1);
    assertThat(store.exportWeb(new AreaCode(code))).isEmpty();
  }

  private void bring(Path folder, Progress progress) {
    try {
      Web web = imports.read(OPERATOR, folder, null, 1 << 28, progress).orElseThrow();
      imports.bring(web, OPERATOR, null, progress);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Path folder(String code) {
    try {
      Path folder = Files.createDirectory(place.resolve(code));
      Files.write(folder.resolve("area.csv"), List.of("code,name,kind", code + ",Large,core"));
      Files.write(
          folder.resolve("actors.csv"),
          Stream.concat(
                  Stream.of("id,kind,name"),
                  IntStream.range(0, ACTORS).mapToObj(i -> "c" + i + ",CLUB,Club " + i))
              .toList());
      Files.write(
          folder.resolve("ties.csv"),
          Stream.concat(
                  Stream.of("from,type,to"),
                  IntStream.range(1, ACTORS).mapToObj(i -> "c" + i + ",WORKS_WITH,c" + i / 2))
              .toList());
      return folder;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Notes the parts, and the most rows of which nothing was told; stops in one of them. */
  private static final class Watch implements Progress {
    private final Set<String> parts = new TreeSet<>();
    private final String stopIn;
    private String part = "";
    private long rows;
    private long mostRows;
    private boolean stopped;
    private int toldAfter;

    Watch(String stopIn) {
      this.stopIn = stopIn;
    }

    @Override
    public void reading(long done) {
      tell("reading", done);
    }

    @Override
    public void planning(long done) {
      tell("planning", done);
    }

    @Override
    public void at(long done, long total) {
      tell("writing", done);
    }

    @Override
    public boolean cancelled() {
      return stopped;
    }

    private void tell(String now, long done) {
      toldAfter += stopped ? 1 : 0;
      // Each count of a part begins anew.
      long before = now.equals(part) && done >= rows ? rows : 0;
      mostRows = Math.max(mostRows, done - before);
      part = now;
      rows = done;
      parts.add(now);
      stopped |= now.equals(stopIn);
    }
  }
}
