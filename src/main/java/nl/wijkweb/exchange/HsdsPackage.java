package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Web;

/**
 * The organisations, services and places of a web as a tabular data package of the Human Services
 * Data Specification 3 (openreferral.org), for a directory that everybody may read. Of people
 * nothing is in it: no resident, no professional, no near circle, and no telephone number, e-mail
 * address, contact person or note, for those of a club are often somebody's own.
 *
 * <p>Ids are made of the area and the actor's id, so that the next package has the same ones.
 */
final class HsdsPackage {
  private final HsdsActors actors;
  private final LocalDate day;
  private final String area;

  private HsdsPackage(Web web, LocalDate day) {
    this.actors = HsdsActors.of(web);
    this.day = day;
    this.area = web.ownArea().map(Area::code).map(AreaCode::value).orElse("");
  }

  /**
   * Writes the package as a zip archive to a stream that stays open.
   *
   * @param day the day by which a service is active, inactive or defunct
   */
  static void write(Web web, LocalDate day, List<Loss> losses, OutputStream out)
      throws IOException {
    new HsdsPackage(web, day).write(losses, new TextZip(out));
  }

  private void write(List<Loss> losses, TextZip zip) throws IOException {
    zip.open("README.txt").append(readMe(losses));
    zip.open("datapackage.json").append(HsdsTable.descriptor(area));
    Writer organisations = begin(zip, HsdsTable.ORGANIZATION);
    for (Actor actor : actors.organisations()) {
      writeRow(
          organisations,
          List.of(id(actor.id()), actor.details().name(), description(actor), website(actor)));
    }
    Writer services = begin(zip, HsdsTable.SERVICE);
    for (HsdsActors.Service service : actors.services()) {
      writeService(services, service.actor(), service.organisation());
    }
    Writer locations = begin(zip, HsdsTable.LOCATION);
    for (Actor place : actors.places()) {
      writeRow(
          locations,
          List.of(id(place.id()), "physical", place.details().name(), description(place)));
    }
    Writer meetings = begin(zip, HsdsTable.SERVICE_AT_LOCATION);
    for (HsdsActors.Meeting meeting : actors.meetings()) {
      String service = id(meeting.service());
      String place = id(meeting.place());
      writeRow(meetings, List.of(uuid(service + place), service, place));
    }
    zip.finish();
  }

  private void writeService(Writer out, Actor service, ActorId organiser) throws IOException {
    Offering offering = service.facts().offering();
    writeRow(
        out,
        List.of(
            id(service.id()),
            id(organiser),
            service.details().name(),
            description(service),
            website(service),
            status(service.facts().period()),
            String.join(", ", offering.targetGroup())));
  }

  private String status(Period period) {
    if (period.until() != null && period.until().latest().isBefore(day)) {
      return "defunct";
    }
    boolean toCome = period.since() != null && period.since().earliest().isAfter(day);
    return toCome ? "inactive" : "active";
  }

  /** What it is, in the words of the web folder, and what it offers, as far as is known. */
  private static String description(Actor actor) {
    String kind = actor.kind().code().toLowerCase(Locale.ROOT).replace('_', ' ');
    List<String> offers = actor.facts().offering().offers();
    return offers.isEmpty() ? kind : kind + ": " + String.join(", ", offers);
  }

  private static String website(Actor actor) {
    String website = actor.details().website();
    return website == null ? "" : website;
  }

  private static Writer begin(TextZip zip, HsdsTable table) throws IOException {
    Writer out = zip.open(table.path());
    CsvSink.writeRow(table.fields(), out);
    return out;
  }

  private static void writeRow(Writer out, List<String> cells) throws IOException {
    CsvSink.writeRow(Formulas.harmless(cells), out);
  }

  private String id(ActorId actor) {
    return uuid(area + "\n" + actor.value());
  }

  private static String uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private String readMe(List<Loss> losses) {
    return """
        Human Services Data Specification 3, as a tabular data package. Area: %s
        Not in it: people and their ties, telephone numbers, e-mail addresses, contact persons, notes,
        groups without a form, consultations, opening hours, and services of which no organisation is
        known. A cell that begins with = + - @ has an apostrophe before it.
        %s
        """
        .formatted(area, Loss.told(losses));
  }
}
