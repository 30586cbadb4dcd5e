package org.tinkuy.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/// Collects the hashes of the files of a folder and makes one of them.
public final class InputHash {
  private static final int CHUNK_BYTES = 1 << 16;

  private final SortedMap<String, String> byName = new TreeMap<>();

  InputHash() {}

  /// SHA-256 of the bytes of one file, as 64 hex digits.
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /// Keeps the hash of a file whose bytes were read for what is in it, so that both are of the same
  /// bytes and it is opened once.
  ///
  /// @param name how people call the file
  void add(String name, byte[] bytes) {
    byName.put(name, of(bytes));
  }

  /// Whether the hash of a file is kept.
  boolean holds(String name) {
    return byName.containsKey(name);
  }

  /// Hashes a file in a stream, whatever its size, and keeps the hash.
  ///
  /// @param name how people call the file
  /// @return 64 hex digits
  String add(String name, Path path) throws IOException {
    MessageDigest digest = sha256();
    byte[] chunk = new byte[Math.clamp(Files.size(path), 1, CHUNK_BYTES)];
    try (InputStream in = Files.newInputStream(path)) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        digest.update(chunk, 0, n);
      }
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    byName.put(name, hash);
    return hash;
  }

  /// SHA-256 over the lines `hash name`, in the order of the names.
  String ofAll() {
    MessageDigest digest = sha256();
    byName.forEach(
        (name, hash) ->
            digest.update((hash + "  " + name + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
