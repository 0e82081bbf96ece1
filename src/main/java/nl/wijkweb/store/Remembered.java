package nl.wijkweb.store;

/** What a change record tells of a person: it can be read back as long as their key is there. */
public sealed interface Remembered
    permits ContactEntry, Conversation, HeldCase, StoredActor, StoredTie {}
