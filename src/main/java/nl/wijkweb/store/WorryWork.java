package nl.wijkweb.store;

import java.util.function.UnaryOperator;
import nl.wijkweb.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One step with a worry, and what is written with it.
 *
 * @param next makes of the worry as it is what it is to be; it may refuse by throwing, and the same
 *     worry means that nothing is written
 * @param newPerson somebody who was not in the web yet, and whom it is about
 * @param opensCase whether whom it is about becomes a case of the worker
 * @param entry a line for the contact log of whom it is about
 */
public record WorryWork(
    UnaryOperator<Worry> next,
    @Nullable Actor newPerson,
    boolean opensCase,
    @Nullable ContactEntry entry) {}
