package nl.wijkweb.store.neo4j;

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
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.AuditCheck;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.CardLinkStore;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ChangeKind;
import nl.wijkweb.store.ContactEntry;
import nl.wijkweb.store.Conversation;
import nl.wijkweb.store.CopyStore;
import nl.wijkweb.store.DuplicateStore;
import nl.wijkweb.store.FrozenStore;
import nl.wijkweb.store.Gathered;
import nl.wijkweb.store.Heard;
import nl.wijkweb.store.HeldCase;
import nl.wijkweb.store.HeldStore;
import nl.wijkweb.store.HistoryStore;
import nl.wijkweb.store.ImportReport;
import nl.wijkweb.store.InvitationStore;
import nl.wijkweb.store.KeptStore;
import nl.wijkweb.store.PaperStore;
import nl.wijkweb.store.Point;
import nl.wijkweb.store.Progress;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredArea;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.Story;
import nl.wijkweb.store.Visit;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.WorryStore;
import nl.wijkweb.store.seal.Keys;
import nl.wijkweb.store.seal.Seal;
import org.jspecify.annotations.Nullable;

/** Webs in Neo4j, embedded or remote. */
public final class Neo4jStore implements WebStore {
  private final Database database;
  private final Seal seal;
  private final Codecs codecs;
  private final WebReader reader;
  private final ActorWrites actors;
  private final TieWrites ties;
  private final History history;
  private final Duplicates duplicates;
  private final ContactLog contacts;
  private final Conversations conversations;
  private final NearCircle circle;
  private final Gathering gathering;
  private final AreaMarking areas;
  private final Sharing sharing;
  private final Cases cases;
  private final Worries worries;
  private final FrozenTables frozen;
  private final Invitations invitations;
  private final PaperStore<Story> stories;
  private final PaperStore<Point> points;
  private final CardLinks cardLinks;
  private final Visits visits;
  private final AuditLog audit;
  private final Holdings holdings;
  private final Keeping keeping;
  private final WebImport imports;
  private final WebExport exports;
  private final Erasure erasure;
  private final Copies copies;
  private final Owned owned;

  /**
   * Puts the store together on a database that has its form already.
   *
   * @param forms the migrations that the database went through, first to last
   * @param owned all that the store rests on, closed with it
   */
  Neo4jStore(Database database, Keys keys, List<String> forms, Ids ids, Owned owned) {
    this.database = database;
    this.owned = owned;
    this.seal = keys.seal();
    this.codecs = new Codecs(seal);
    this.reader = new WebReader(database, codecs);
    ChangeLog changes = new ChangeLog(seal);
    Writing writing = new Writing(database, changes, codecs.own());
    this.actors = new ActorWrites(writing, reader, codecs, seal, ids);
    this.areas = new AreaMarking(writing, reader, ids);
    this.ties = new TieWrites(writing, reader, codecs, ids);
    this.contacts = new ContactLog(database, writing, reader, seal, ids);
    this.conversations =
        new Conversations(database, writing, reader, actors, ties, contacts, seal, ids);
    LinesBack lines = new LinesBack(contacts, conversations);
    this.history =
        new History(
            database,
            reader,
            changes,
            codecs,
            new Undo(writing, reader, changes, codecs, actors, contacts, lines),
            new UndoInParts(database, reader, changes, codecs, lines),
            ids);
    this.circle = new NearCircle(writing, reader, actors, ties, seal, ids);
    this.gathering = new Gathering(writing, actors, ties, ids);
    this.sharing = new Sharing(writing, reader, codecs, contacts, ids);
    this.cases = new Cases(database, writing, reader, ids);
    this.worries = new Worries(database, writing, reader, actors, cases, contacts, seal, ids);
    this.frozen = new FrozenTables(database);
    this.invitations = new Invitations(database);
    this.stories = Stories.in(database);
    this.points = Points.in(database);
    this.cardLinks = new CardLinks(database);
    this.visits = new Visits(database);
    this.audit = new AuditLog(database);
    this.holdings =
        new Holdings(database, reader, changes, codecs, contacts, conversations, worries);
    this.keeping = new Keeping(database, seal);
    this.exports = new WebExport(reader, codecs);
    Pairs pairs = new Pairs(seal);
    Merging merging = new Merging(reader, codecs, actors, contacts, pairs, ids);
    this.duplicates = new Duplicates(database, writing, reader, exports, pairs, merging, ids);
    this.imports =
        new WebImport(
            database, reader, codecs, changes, web -> duplicates.folded(web).web(), seal, ids);
    this.erasure =
        new Erasure(
            database, writing, reader, changes, conversations, keys.erased(), keys.ring(), ids);
    this.copies = new Copies(database, keys, forms, erasure);
  }

  @Override
  public List<StoredArea> listWebs() {
    return reader.listWebs();
  }

  @Override
  public Optional<StoredArea> findWeb(AreaCode web) {
    return reader.findWeb(web);
  }

  @Override
  public Optional<AreaWeb> loadWeb(AreaCode web) {
    return reader.load(web);
  }

  @Override
  public Optional<AreaWeb> refreshWeb(AreaWeb known) {
    return reader.refresh(known);
  }

  @Override
  public Optional<StoredActor> findActor(ActorId id) {
    return reader.findActor(id);
  }

  @Override
  public List<StoredActor> findActors(Collection<ActorId> ids) {
    return reader.findActors(ids);
  }

  @Override
  public Optional<StoredTie> findTie(TieId id) {
    return reader.findTie(id);
  }

  @Override
  public Optional<Details> open(StoredActor actor) {
    return codecs.actors().open(actor);
  }

  @Override
  public Optional<Tie> open(StoredTie tie) {
    return codecs.ties().open(tie);
  }

  @Override
  public List<Asked> listAsked(Collection<ActorId> people) {
    return reader.listAsked(people);
  }

  @Override
  public Saved<StoredActor> createActor(AreaCode web, Actor actor, Change change) {
    return actors.create(web, actor, change);
  }

  @Override
  public StoredActor changeActor(Actor actor, long version, Change change) {
    return actors.change(actor, version, change);
  }

  @Override
  public void removeActor(ActorId id, long version, Change change) {
    actors.remove(id, version, change);
  }

  @Override
  public StoredActor changeInvolvement(
      ActorId id, long version, List<Involvement> involvement, Change change) {
    return actors.changeInvolvement(id, version, involvement, change);
  }

  @Override
  public boolean markArea(
      AreaCode web, List<Spell<Mark>> seen, List<Spell<Mark>> marks, Change change) {
    return areas.mark(web, seen, marks, change);
  }

  @Override
  public Saved<StoredTie> createTie(AreaCode web, Tie tie, Change change) {
    return ties.create(web, tie, change);
  }

  @Override
  public StoredTie changeTie(Tie tie, long version, Change change) {
    return ties.change(tie, version, change);
  }

  @Override
  public void removeTie(TieId id, long version, Change change) {
    ties.remove(id, version, change);
  }

  @Override
  public DuplicateStore duplicates() {
    return duplicates;
  }

  @Override
  public HistoryStore history() {
    return history;
  }

  @Override
  public Map<ActorId, List<ContactEntry>> listContacts(Collection<ActorId> actors) {
    return contacts.list(actors);
  }

  @Override
  public int addContacts(AreaCode web, Map<ActorId, List<ContactEntry>> lines, Change change) {
    return contacts.add(web, lines, change);
  }

  @Override
  public ContactEntry saveContact(ActorId actor, ContactEntry entry, Change change) {
    return contacts.save(actor, entry, change);
  }

  @Override
  public Saved<Conversation> saveConversation(
      Conversation conversation, Heard heard, Change change) {
    return conversations.save(conversation, heard, change);
  }

  @Override
  public Optional<Conversation> findConversation(UUID id) {
    return conversations.find(id);
  }

  @Override
  public List<Conversation> listConversations(ActorId person) {
    return conversations.list(person);
  }

  @Override
  public Saved<StoredActor> addContact(AreaCode web, Actor contact, List<Tie> ties, Change change) {
    return circle.add(web, contact, ties, change);
  }

  @Override
  public Saved<StoredActor> shareContact(Actor resident, ContactEntry yes, Change change) {
    return sharing.share(resident, yes, change);
  }

  @Override
  public boolean saveGathered(AreaCode web, Gathered gathered, ChangeKind kind, Change change) {
    return gathering.save(web, gathered, kind, change);
  }

  @Override
  public ImportReport importWeb(Web web, Change change, Progress progress) {
    return imports.run(web, change, progress);
  }

  @Override
  public Optional<Web> exportWeb(AreaCode web, Progress progress) {
    return exports.export(web, progress);
  }

  @Override
  public void erasePerson(ActorId person, Change change, AuditLine line) {
    erasure.erase(person, change, line);
  }

  /** Brings to its end whatever was cut short. */
  void settle(Instant now) {
    copies.settle();
    new Leftovers(database).settleAll();
    eraseAgain(now);
  }

  @Override
  public Set<ActorId> findErased(AreaCode web, Collection<ActorId> folderIds) {
    return ErasedIds.among(seal, web, folderIds);
  }

  @Override
  public void eraseAgain(Instant now) {
    erasure.settle(now);
  }

  @Override
  public void appendAudit(List<AuditLine> lines) {
    audit.append(lines);
  }

  @Override
  public List<AuditLine> listAudit(@Nullable ActorId person, int limit) {
    return audit.list(person, limit);
  }

  @Override
  public AuditCheck checkAudit() {
    return audit.check();
  }

  @Override
  public void startVisit(Visit visit) {
    visits.start(visit);
  }

  @Override
  public Optional<Visit> findVisit(String tokenHash, Instant now) {
    return visits.find(tokenHash, now);
  }

  @Override
  public void openCase(ActorId person, String worker, Change change) {
    cases.open(person, worker, change);
  }

  @Override
  public List<ActorId> listCases(String worker, LocalDate day) {
    return cases.list(worker, day);
  }

  @Override
  public List<HeldCase> listHeldCases(AreaCode web, LocalDate day) {
    return cases.listHeld(web, day);
  }

  @Override
  public void handOverCase(
      ActorId person, @Nullable String from, String to, @Nullable LocalDate until, Change change) {
    cases.handOver(person, from, to, until, change);
  }

  @Override
  public void closeCase(ActorId person, String worker, Change change) {
    cases.close(person, worker, change);
  }

  @Override
  public void endStandIns(LocalDate today) {
    cases.endStandIns(today);
  }

  @Override
  public CopyStore copies() {
    return copies;
  }

  @Override
  public WorryStore worries() {
    return worries;
  }

  @Override
  public CardLinkStore cardLinks() {
    return cardLinks;
  }

  @Override
  public InvitationStore invitations() {
    return invitations;
  }

  @Override
  public PaperStore<Story> stories() {
    return stories;
  }

  @Override
  public PaperStore<Point> points() {
    return points;
  }

  @Override
  public FrozenStore frozen() {
    return frozen;
  }

  @Override
  public HeldStore held() {
    return holdings;
  }

  @Override
  public KeptStore kept() {
    return keeping;
  }

  @Override
  public void ping() {
    database.ping();
  }

  @Override
  public void close() {
    owned.close();
  }
}
