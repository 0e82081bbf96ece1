package nl.wijkweb.insight;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Something that a party offers or seeks, as it wrote it. What stands between brackets at the end
 * is on what condition: "zaal op zondag (zelf opruimen)".
 */
public record MarketItem(ActorId party, String words) implements Comparable<MarketItem> {
  private static final Comparator<MarketItem> ORDER =
      Comparator.comparing(MarketItem::party).thenComparing(MarketItem::words);
  private static final Pattern CONDITION = Pattern.compile("(.*)\\(([^()]+)\\)\\s*");
  private static final Pattern PEOPLE =
      Pattern.compile(
          "iemand|vrijwilliger|chauffeur|maatje|leider|\\bleden\\b|\\bkoks?\\b|kookploeg|bezoeker"
              + "|bezorger|leerling|toezichthouder|student|\\boma\\b|\\bopa\\b|handen|medewerker"
              + "|deelnemer|ouders\\b|diakenen|slagwerker|tenor|vakkenvuller|beheerder|begeleid"
              + "|oppas|luisterend|taalles");
  private static final Pattern GOODS =
      Pattern.compile(
          "zaal|zalen|ruimte|plek|veld\\b|\\bbus|tent|keuken|kantine|\\bgrond|plantgoed|compost"
              + "|matten|ballen|pannen|meubel|brood|groente|bakken|tuin|foto|computer|installatie"
              + "|aanhanger|wol\\b|materiaal|materialen|budget|geld|subsidie|boodschappen|kar\\b"
              + "|hesjes|grijpers|pakketten|mutsjes|prikbord|plein");

  /** What it is: people with their time, or things, room and money. */
  public enum Sort implements Coded {
    PEOPLE,
    GOODS,
    /** Its words do not say. */
    UNKNOWN
  }

  /** What its words say it is; people where they say both. */
  public Sort sort() {
    String plain = Phrases.plain(subject());
    if (PEOPLE.matcher(plain).find()) {
      return Sort.PEOPLE;
    }
    return GOODS.matcher(plain).find() ? Sort.GOODS : Sort.UNKNOWN;
  }

  /** On what condition; null when none is told. */
  public @Nullable String condition() {
    Matcher matcher = CONDITION.matcher(words);
    return matcher.matches() ? matcher.group(2).strip() : null;
  }

  /** What it is without its condition. */
  String subject() {
    Matcher matcher = CONDITION.matcher(words);
    return matcher.matches() ? matcher.group(1).strip() : words;
  }

  /** By party and then by words. */
  @Override
  public int compareTo(MarketItem other) {
    return ORDER.compare(this, other);
  }
}
