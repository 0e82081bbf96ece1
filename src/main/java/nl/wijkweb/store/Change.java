package nl.wijkweb.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who changes something, when, and why if they said so. Kept with every write. */
public record Change(String who, Instant when, @Nullable String why) {}
