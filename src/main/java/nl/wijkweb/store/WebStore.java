package nl.wijkweb.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.Mark;
import nl.wijkweb.model.Spell;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.Web;
import org.jspecify.annotations.Nullable;

/**
 * Webs as they are kept. A web is known by the code of its own area; every actor and tie belongs to
 * one web. Every write is one transaction that checks the version, applies the change, appends the
 * change record and bumps the web's version; ids come from the caller, so that a retry changes
 * nothing. Whatever is sealed stays sealed until it is opened.
 *
 * <p>All methods throw {@link StoreUnavailable} when the database cannot be reached. Safe for use
 * by several threads.
 */
public interface WebStore extends AutoCloseable {
  /** Every web, by code. */
  List<StoredArea> listWebs();

  /** One web's description, counts and version. */
  Optional<StoredArea> findWeb(AreaCode web);

  /** Everything of a web in one streaming pass; sealed parts stay sealed. */
  Optional<AreaWeb> loadWeb(AreaCode web);

  /**
   * A web as it now is, of which an earlier state is at hand: equal to what {@link #loadWeb} gives,
   * but only what changed since is read, as long as the changes tell it.
   */
  Optional<AreaWeb> refreshWeb(AreaWeb known);

  /** One actor. */
  Optional<StoredActor> findActor(ActorId id);

  /** Those of some actors that are there, in no order; one reading for all. */
  List<StoredActor> findActors(Collection<ActorId> ids);

  /** One spell of a tie. */
  Optional<StoredTie> findTie(TieId id);

  /** Opens an actor's details; empty when the key was destroyed. */
  Optional<Details> open(StoredActor actor);

  /** Opens all words of a tie, its note among them; empty when a key was destroyed. */
  Optional<Tie> open(StoredTie tie);

  /** Opens a tie's note; empty when there is none or its key was destroyed. */
  default Optional<String> openNote(StoredTie tie) {
    return open(tie).map(Tie::note);
  }

  /** What somebody was asked, words opened; without them when the key was destroyed. */
  default List<Asked> listAsked(ActorId person) {
    return listAsked(List.of(person));
  }

  /** What some people were asked, in no order; as {@link #listAsked(ActorId)}, one reading. */
  List<Asked> listAsked(Collection<ActorId> people);

  /**
   * Adds an actor. The same actor with the same id again changes nothing and gives what is there.
   *
   * @throws IdTaken when the id is in use with another content
   * @throws NotThere when there is no such web
   */
  Saved<StoredActor> createActor(AreaCode web, Actor actor, Change change);

  /**
   * Replaces an actor.
   *
   * @throws StaleVersion when the version is not the current one; carries the current state
   * @throws NotThere when there is no such actor
   */
  StoredActor changeActor(Actor actor, long version, Change change);

  /** Removes an actor with its ties and involvement; the change record keeps them. */
  void removeActor(ActorId id, long version, Change change);

  /** Replaces the involvement of one actor in its web. */
  StoredActor changeInvolvement(
      ActorId id, long version, List<Involvement> involvement, Change change);

  /**
   * Replaces what people say of how the area of a web stands. The very same change again changes
   * nothing.
   *
   * @param seen what they said of it when whoever changes it looked
   * @return whether it was done; false when something else is said by now
   * @throws NotThere when there is no such web
   */
  boolean markArea(AreaCode web, List<Spell<Mark>> seen, List<Spell<Mark>> marks, Change change);

  /** Adds a tie, whose id is given and whose ends are in the web; as {@link #createActor}. */
  Saved<StoredTie> createTie(AreaCode web, Tie tie, Change change);

  /** Replaces a tie, type and ends excepted; as {@link #changeActor}. */
  StoredTie changeTie(Tie tie, long version, Change change);

  /** Removes a tie. */
  void removeTie(TieId id, long version, Change change);

  /** Who stands in a web twice, and who does not. */
  DuplicateStore duplicates();

  /** What was changed, and undoing it. */
  HistoryStore history();

  /** What was said with an actor, newest first; sealed parts opened. */
  default List<ContactEntry> listContacts(ActorId actor) {
    return listContacts(List.of(actor)).getOrDefault(actor, List.of());
  }

  /** What was said with some actors, by actor; as {@link #listContacts(ActorId)}, one reading. */
  Map<ActorId, List<ContactEntry>> listContacts(Collection<ActorId> actors);

  /** Adds or, with the same id, replaces an entry of an actor's contact log. */
  ContactEntry saveContact(ActorId actor, ContactEntry entry, Change change);

  /**
   * Adds lines to the contact logs of actors of a web, all of them or nothing; a line that is there
   * already stays as it is, and an actor that is gone is passed over.
   *
   * @return how many were added
   * @throws IdTaken when the id of a line is in use in another log
   */
  int addContacts(AreaCode web, Map<ActorId, List<ContactEntry>> lines, Change change);

  /**
   * Keeps a conversation with a person and writes what it tells of their web, all of it or nothing.
   * The same conversation again changes nothing and gives what is there.
   *
   * @throws IdTaken when the id, or that of a new contact or tie, is in use for something else
   * @throws StaleVersion when a tie to change has another version; carries the current state
   * @throws NotThere when the person or the end of a tie is not in the web
   */
  Saved<Conversation> saveConversation(Conversation conversation, Heard heard, Change change);

  /** One conversation; empty when the person's key was destroyed. */
  Optional<Conversation> findConversation(UUID id);

  /** The conversations with a person, newest first. */
  List<Conversation> listConversations(ActorId person);

  /**
   * Brings somebody into a near circle with the ties by which they are in it, all of it or nothing.
   * The same again changes nothing and gives what is there.
   *
   * @param ties with the ids that they are to have; each ends at the contact
   * @throws IdTaken when one of the ids is in use for something else
   * @throws NotThere when the other end of a tie is not in the web
   */
  Saved<StoredActor> addContact(AreaCode web, Actor contact, List<Tie> ties, Change change);

  /**
   * Makes a resident of somebody of a near circle. The same yes again changes nothing.
   *
   * @param resident as whom they are known from now on
   * @param yes the line of their contact log in which it stands that they agreed
   * @throws IdTaken when they are a resident already, or the id of the line is in use
   * @throws NotThere when there is no such contact
   */
  Saved<StoredActor> shareContact(Actor resident, ContactEntry yes, Change change);

  /**
   * Writes what people who came together, or a calendar, tell of a web, all of it or nothing, as
   * one change. The very same change again changes nothing.
   *
   * @param kind what kind of edit it is
   * @return whether it was done; false when it was before
   * @throws IdTaken when the id of a new actor or tie is in use
   * @throws StaleVersion when an actor that is changed or a tie that is confirmed has another
   *     version; carries the current state
   * @throws NotThere when there is no such web, the end of a tie is not in it, or a changed actor
   *     is gone
   */
  boolean saveGathered(AreaCode web, Gathered gathered, ChangeKind kind, Change change);

  /**
   * Brings a web folder in: creates what is new, updates what (web, folder id) already brought,
   * leaves the rest. All or nothing: rows are staged under the import's id, which readers ignore,
   * and made visible in one small transaction. Folder ids become opaque ids.
   *
   * @throws Cancelled when {@code progress} says so; nothing is changed then
   * @throws IdTaken when it brings a person under an id by which somebody was erased
   */
  ImportReport importWeb(Web web, Change change, Progress progress);

  /**
   * The whole web with all details open and the folder's own ids, as it was imported and changed.
   */
  default Optional<Web> exportWeb(AreaCode web) {
    return exportWeb(web, Progress.NONE);
  }

  /**
   * As {@link #exportWeb(AreaCode)}, and tells how many rows were read.
   *
   * @throws Cancelled when {@code progress} says so
   */
  Optional<Web> exportWeb(AreaCode web, Progress progress);

  /**
   * Erases a person, and whoever is kept for their sake alone: they leave the web with their ties,
   * what they were asked, what was said with them and about them, and what ties between others say
   * of them; then their keys are destroyed, so that nobody can read what was sealed about them,
   * their history included. It cannot be undone. When it is cut short, {@link #eraseAgain}
   * completes it.
   *
   * @param person a person of any kind, also one private to somebody's web
   * @param line what the audit says of it; committed with the erasure itself
   * @throws NotThere when there is no such person
   */
  void erasePerson(ActorId person, Change change, AuditLine line);

  /**
   * Those of some ids in a folder whose person was erased from the web that it is of. Nobody is
   * brought in again under such an id.
   */
  Set<ActorId> findErased(AreaCode web, Collection<ActorId> folderIds);

  /**
   * Erases whoever was erased before and is here nevertheless: because that was cut short, or
   * because the store is an older copy. Done at every opening; nothing happens when there is
   * nobody.
   */
  void eraseAgain(Instant now);

  /** Appends lines to the audit; returns after they are committed. */
  void appendAudit(List<AuditLine> lines);

  /** Audit lines about a person, or of everybody when null, newest first, at most {@code limit}. */
  List<AuditLine> listAudit(@Nullable ActorId person, int limit);

  /** Whether all of the audit is as it was written; reads all of it. */
  AuditCheck checkAudit();

  /** Keeps a visit to a person's web. */
  void startVisit(Visit visit);

  /** A visit by its token's hash, when it has not expired. */
  Optional<Visit> findVisit(String tokenHash, Instant now);

  /** Makes a person somebody's case; again changes nothing. */
  void openCase(ActorId person, String worker, Change change);

  /** The people whom somebody follows on a day, for good or in somebody's stead. */
  List<ActorId> listCases(String worker, LocalDate day);

  /** Who follows whom in a web on a day, in no order. */
  List<HeldCase> listHeldCases(AreaCode web, LocalDate day);

  /**
   * Hands a person over from one worker to another, or from everybody who follows them.
   *
   * @param from whose case it was, or null for everybody's
   * @param until the last day on which {@code to} stands in beside them; null for good
   */
  void handOverCase(
      ActorId person, @Nullable String from, String to, @Nullable LocalDate until, Change change);

  /** Ends that somebody follows a person; again changes nothing. */
  void closeCase(ActorId person, String worker, Change change);

  /** Ends that people stand in whose last day is over. */
  void endStandIns(LocalDate today);

  /** Copies of everything that is kept. */
  CopyStore copies();

  /** The worries that were passed on to the wijkteam. */
  WorryStore worries();

  /** The figures that were frozen for a publication. */
  FrozenStore frozen();

  /** By which links organisations keep their own cards. */
  CardLinkStore cardLinks();

  /** Whom a coordinator invites to what. */
  InvitationStore invitations();

  /** What is told about webs in steps. */
  PaperStore<Story> stories();

  /** What residents say of their neighbourhood, and what is on its agenda. */
  PaperStore<Point> points();

  /** What is held on one person. */
  HeldStore held();

  /** How long what was told is kept. */
  KeptStore kept();

  /** Returns when the database answers; throws {@link StoreUnavailable} otherwise. */
  void ping();

  @Override
  void close();
}
