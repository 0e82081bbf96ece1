package nl.wijkweb.store;

/** A text that is open, or sealed under the keys of people; {@link WebStore} opens it. */
public sealed interface Sealable permits Open, Sealed {}
