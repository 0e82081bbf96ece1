package nl.wijkweb.api;

import java.security.SecureRandom;
import java.time.Clock;
import nl.wijkweb.access.Policy;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.webs.Webs;

/** The resources that answer for webs; there are none until the store is. */
public final class Backend {
  final WebStore store;
  final AreaResource areas;
  final WebResource web;
  final MetricsResource metrics;
  final ActorResource actors;
  final TieResource ties;
  final SearchResource search;
  final ContactLogResource contacts;
  final PeopleResource people;
  final VisitResource visits;
  final AuditResource audit;

  /**
   * @param disclosure rounds with the secret of this store
   */
  public Backend(
      WebStore store,
      Policy policy,
      Disclosure disclosure,
      DomainScheme scheme,
      Clock clock,
      SecureRandom random) {
    this.store = store;
    Views views = new Views(new Webs(store), store, policy, clock);
    Changes changes = new Changes(clock);
    this.areas = new AreaResource(views);
    this.web = new WebResource(views, policy, new PeopleFigures(disclosure, scheme));
    this.metrics = new MetricsResource(views, policy, disclosure);
    this.actors = new ActorResource(views, store, new ActorFields(scheme), changes);
    this.ties = new TieResource(views, store, changes);
    this.search = new SearchResource(views);
    this.contacts = new ContactLogResource(views, store, changes);
    this.people = new PeopleResource(views, store);
    this.visits = new VisitResource(views, store, policy, clock, random);
    this.audit = new AuditResource(store);
  }
}
