package nl.wijkweb.store;

/** A text that needs no seal. */
public record Open(String text) implements Sealable {}
