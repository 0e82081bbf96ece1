package nl.wijkweb.exchange;

/**
 * What is found in a sheet before it is brought in, to be looked at by a person.
 *
 * @param mapping a meaning for each column as far as it was given or its name is known
 * @param questions what is still to be chosen
 */
public record SheetInspection(SheetLook look, Mapping mapping, ProblemList questions) {}
