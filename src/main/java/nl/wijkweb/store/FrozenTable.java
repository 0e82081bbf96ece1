package nl.wijkweb.store;

import java.time.Instant;
import java.util.UUID;
import nl.wijkweb.model.AreaCode;

/**
 * Figures as they were disclosed once, for a publication. Never changed, and kept whatever becomes
 * of the web: there is nothing in it but what was fit to leave.
 *
 * @param id given by the caller, so that sending it again changes nothing
 * @param figure which figures they are
 * @param query what was asked of them, as in the address
 * @param purpose for what it is kept
 * @param version of the product that made it
 * @param type the media type of the text
 * @param sha256 of the text in UTF-8, hexadecimal
 * @param text what was disclosed; empty in a list
 */
public record FrozenTable(
    UUID id,
    AreaCode area,
    String figure,
    String query,
    String title,
    String purpose,
    Instant frozenAt,
    String version,
    String type,
    String sha256,
    String text) {}
