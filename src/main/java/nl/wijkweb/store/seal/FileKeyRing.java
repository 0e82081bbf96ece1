package nl.wijkweb.store.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.wijkweb.store.OtherMasterKey;
import org.jspecify.annotations.Nullable;

/**
 * The keys in one file for its owner alone, sealed as a whole under a master key. The file is
 * written anew, atomically, whenever keys are made or destroyed: once for a whole batch. One
 * process at a time holds it.
 */
public final class FileKeyRing implements KeyRing {
  private static final byte[] BOUND = "key-ring".getBytes(StandardCharsets.UTF_8);
  private static final int KEY_BYTES = 32;

  private final Path file;
  private final SecretKey master;
  private final AesGcm cipher;
  private final SecureRandom random;
  private final FileChannel lock;
  private volatile Map<String, SecretKey> keys;

  private FileKeyRing(Path file, SecretKey master, SecureRandom random, FileChannel lock) {
    this.file = file;
    this.master = master;
    this.cipher = new AesGcm(random);
    this.random = random;
    this.lock = lock;
    this.keys = Map.of();
  }

  /**
   * Opens the ring in a file, an empty one when the file is not there.
   *
   * @throws IllegalStateException when another process holds it, or the master key does not fit
   */
  public static FileKeyRing open(Path file, SecretKey master, SecureRandom random) {
    try {
      FileChannel lock = lock(file.resolveSibling(file.getFileName() + ".lock"));
      FileKeyRing ring = new FileKeyRing(file, master, random, lock);
      try {
        ring.read();
        return ring;
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the keys in " + file + " cannot be read", e);
    }
  }

  @Override
  public Optional<SecretKey> find(String person) {
    return Optional.ofNullable(keys.get(person));
  }

  @Override
  public synchronized void create(Collection<String> people) {
    List<String> without =
        people.stream().filter(who -> !keys.containsKey(who)).distinct().toList();
    if (without.isEmpty()) {
      return;
    }
    Map<String, SecretKey> more = new HashMap<>(keys);
    for (String person : without) {
      byte[] bytes = new byte[KEY_BYTES];
      random.nextBytes(bytes);
      more.put(person, new SecretKeySpec(bytes, "AES"));
    }
    keep(more);
  }

  @Override
  public synchronized void destroy(Collection<String> people) {
    Map<String, SecretKey> less = new HashMap<>(keys);
    if (less.keySet().removeAll(people)) {
      keep(less);
    }
  }

  @Override
  public Set<String> people() {
    return Set.copyOf(keys.keySet());
  }

  /** All keys as they lie in the file: wrapped by the master key. */
  public byte[] sealed() {
    try {
      return cipher.close(master, BOUND, bytes(keys));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Holds that the master key opens what another ring gave as {@link #sealed}.
   *
   * @throws OtherMasterKey when it does not
   */
  public void check(byte[] sealed) {
    unwrap(sealed);
  }

  /**
   * Takes in the keys of another ring; who has a key here keeps it.
   *
   * @throws OtherMasterKey as {@link #check}
   */
  public synchronized void addAll(byte[] sealed) {
    Map<String, SecretKey> all = new HashMap<>(unwrap(sealed));
    all.putAll(keys);
    keep(all);
  }

  private Map<String, SecretKey> unwrap(byte[] sealed) {
    byte[] open;
    try {
      open = cipher.open(master, BOUND, sealed);
    } catch (IllegalStateException e) {
      throw new OtherMasterKey("the keys of people were wrapped by another master key", e);
    }
    try {
      return keys(open);
    } catch (IOException e) {
      throw new UncheckedIOException("the keys of people are no whole", e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the keys in " + file + " cannot be let go", e);
    }
  }

  /** First on disk, then in memory: no key is used that a crash could lose. */
  private void keep(Map<String, SecretKey> next) {
    try {
      PrivateFiles.replace(file, cipher.close(master, BOUND, bytes(next)));
    } catch (IOException e) {
      throw new UncheckedIOException("the keys cannot be written to " + file, e);
    }
    keys = next;
  }

  private void read() throws IOException {
    if (Files.notExists(file)) {
      return;
    }
    byte[] open;
    try {
      open = cipher.open(master, BOUND, Files.readAllBytes(file));
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          "the master key does not open " + file + "; give the key with which it was made", e);
    }
    keys = keys(open);
  }

  private static Map<String, SecretKey> keys(byte[] open) throws IOException {
    Map<String, SecretKey> found = new HashMap<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(open))) {
      for (int left = in.readInt(); left > 0; left--) {
        found.put(in.readUTF(), new SecretKeySpec(in.readNBytes(KEY_BYTES), "AES"));
      }
    }
    return found;
  }

  private static byte[] bytes(Map<String, SecretKey> keys) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(keys.size());
      for (Map.Entry<String, SecretKey> entry : keys.entrySet()) {
        out.writeUTF(entry.getKey());
        out.write(entry.getValue().getEncoded());
      }
    }
    return bytes.toByteArray();
  }

  private static FileChannel lock(Path file) throws IOException {
    FileChannel channel = PrivateFiles.openToLock(file);
    @Nullable FileLock held = null;
    try {
      held = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Held by this very process: the same answer as when another holds it.
    }
    if (held == null) {
      channel.close();
      throw new IllegalStateException("another wijkweb holds the keys beside " + file);
    }
    return channel;
  }
}
