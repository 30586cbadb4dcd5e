package org.tinkuy.formats.geo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The directory at the end of a ZIP archive, which programs take for what the archive holds.
///
/// Source: PKWARE, APPNOTE.TXT 6.3.10 (2022), sections 4.3.12 and 4.3.16.
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int MOST_COMMENT = 0xFFFF;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_BYTES = 46;

  private ZipDirectory() {}

  /// The names that it lists; empty where there is none that can be read here, as in archives of
  /// more than 4 GB.
  static Optional<Set<String>> names(byte[] archive) {
    ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int least = Math.max(0, archive.length - END_BYTES - MOST_COMMENT);
    for (int at = archive.length - END_BYTES; at >= least; at--) {
      if (bytes.getInt(at) == END) {
        return names(bytes, at);
      }
    }
    return Optional.empty();
  }

  private static Optional<Set<String>> names(ByteBuffer bytes, int end) {
    int count = bytes.getShort(end + 10) & 0xFFFF;
    long start = end - (bytes.getInt(end + 12) & 0xFFFFFFFFL);
    Set<String> names = new HashSet<>();
    long at = start;
    for (int i = 0; i < count; i++) {
      if (at < 0 || at + ENTRY_BYTES > end || bytes.getInt((int) at) != ENTRY) {
        return Optional.empty();
      }
      int entry = (int) at;
      int length = bytes.getShort(entry + 28) & 0xFFFF;
      long next = at + ENTRY_BYTES + length;
      if (next > end) {
        return Optional.empty();
      }
      byte[] name = new byte[length];
      bytes.get(entry + ENTRY_BYTES, name);
      names.add(new String(name, StandardCharsets.UTF_8));
      at = next + (bytes.getShort(entry + 30) & 0xFFFF) + (bytes.getShort(entry + 32) & 0xFFFF);
    }
    return Optional.of(names);
  }
}
