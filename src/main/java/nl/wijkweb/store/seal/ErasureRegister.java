package nl.wijkweb.store.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who was erased, in a file of its own beside the keys: for each the day and a keyed hash of what
 * the store knew them by. Nobody can be found in it without the master key, and with it only
 * somebody whose id one has. What stands in it stays: from it people are erased again who come back
 * with an older copy of the store. Safe for use by several threads.
 */
public final class ErasureRegister {
  private static final String PURPOSE = "wijkweb: register of erasures";
  private static final String HMAC = "HmacSHA256";

  private final Path file;
  private final SecretKey key;
  private volatile Map<String, LocalDate> days;

  private ErasureRegister(Path file, SecretKey key, Map<String, LocalDate> days) {
    this.file = file;
    this.key = key;
    this.days = days;
  }

  /**
   * Opens the register in a file, an empty one when the file is not there.
   *
   * @throws IllegalStateException when the file holds anything else than a register
   */
  public static ErasureRegister open(Path file, SecretKey master) {
    try {
      String text = Files.exists(file) ? Files.readString(file) : "";
      SecretKey key = new SecretKeySpec(hmac(master, PURPOSE), HMAC);
      return new ErasureRegister(file, key, read(text, file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("the register of erasures in " + file + " cannot be read", e);
    }
  }

  /** Whether nobody was ever erased. */
  public boolean isEmpty() {
    return days.isEmpty();
  }

  /** Whether it was erased what the store knew by this name. */
  public boolean holds(String name) {
    return !days.isEmpty() && days.containsKey(hash(name));
  }

  /** Adds what is erased; durable when this returns. What stands in it keeps its day. */
  public void add(Collection<String> names, LocalDate day) {
    addAll(names.stream().distinct().collect(Collectors.toMap(this::hash, name -> day)));
  }

  /**
   * Adds what stands in another register that was made with the same master key.
   *
   * @param text what {@link #text} gave
   * @throws IllegalStateException when it is anything else than a register
   */
  public void addAll(String text) {
    addAll(read(text, "what was given"));
  }

  /** All of it: a line for each, its day and its hash. */
  public String text() {
    return text(days);
  }

  private synchronized void addAll(Map<String, LocalDate> more) {
    if (days.keySet().containsAll(more.keySet())) {
      return;
    }
    Map<String, LocalDate> all = new TreeMap<>(more);
    all.putAll(days);
    try {
      PrivateFiles.replace(file, text(all).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the register of erasures cannot be written to " + file, e);
    }
    days = all;
  }

  private static String text(Map<String, LocalDate> days) {
    return days.entrySet().stream()
        .map(one -> one.getValue() + " " + one.getKey() + "\n")
        .collect(Collectors.joining());
  }

  private static Map<String, LocalDate> read(String text, String where) {
    Map<String, LocalDate> days = new TreeMap<>();
    for (String line : text.lines().toList()) {
      if (!line.matches("\\d{4}-\\d{2}-\\d{2} [0-9a-f]{64}")) {
        throw new IllegalStateException(where + " is no register of erasures");
      }
      days.put(line.substring(11), LocalDate.parse(line.substring(0, 10)));
    }
    return days;
  }

  private String hash(String name) {
    return HexFormat.of().formatHex(hmac(key, name));
  }

  private static byte[] hmac(SecretKey key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this Java has no " + HMAC, impossible);
    }
  }
}
