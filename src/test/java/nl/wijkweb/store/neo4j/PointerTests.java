package nl.wijkweb.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A row finds the chunk of a change again by a text that Neo4j keeps within the row. */
class PointerTests {
  /** A longer text of hexadecimal digits takes a fourth part of a property record. */
  private static final int LONGEST = 38;

  @Property
  void shouldComeBackFromItsText(
      @ForAll long most, @ForAll long least, @ForAll @IntRange(max = 0xFFFFFF) int number) {
    Pointer pointer = new Pointer(new UUID(most, least).toString(), number);

    assertThat(pointer.text()).matches("[0-9a-f]{33," + LONGEST + "}");
    assertThat(Pointer.of(pointer.text())).isEqualTo(pointer);
  }
}
