package org.tinkuy.formats.patch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tinkuy.formats.xlsx.Parts;

/// Copies a package with other bytes for some of its parts.
final class PackageCopy {
  /// The time of every part, which says nothing and may be unset: the same content gives the same
  /// bytes.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int BLOCK_BYTES = 1 << 16;

  private PackageCopy() {}

  /// Writes a part anew.
  interface PartWriter {
    /// Writes the part.
    ///
    /// @param part its bytes so far
    void write(InputStream part, OutputStream out) throws IOException;
  }

  /// By what a part is found, whatever the case of its name.
  static String key(String part) {
    return part.toLowerCase(Locale.ROOT);
  }

  /// Writes the whole package: its own parts in their order, then those that are new.
  ///
  /// @param changed writers of parts that change, by key
  /// @param added new parts by name
  static void write(
      Parts parts, Map<String, PartWriter> changed, Map<String, byte[]> added, OutputStream out)
      throws IOException {
    write(parts, changed, added, Set.of(), out);
  }

  /// The same without some parts.
  ///
  /// @param leftOut parts that are left out, by key; nothing may point to them any more
  static void write(
      Parts parts,
      Map<String, PartWriter> changed,
      Map<String, byte[]> added,
      Set<String> leftOut,
      OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    // parts are written tag by tag, and each write to a packer costs as much as a whole block
    OutputStream block = new BufferedOutputStream(zip, BLOCK_BYTES);
    for (ZipEntry entry : parts.list()) {
      if (leftOut.contains(key(entry.getName()))) {
        continue;
      }
      begin(zip, entry.getName());
      if (!entry.isDirectory()) {
        PartWriter writer = changed.getOrDefault(key(entry.getName()), InputStream::transferTo);
        try (InputStream in = parts.find(entry.getName()).orElseGet(InputStream::nullInputStream)) {
          writer.write(in, block);
          block.flush();
        }
      }
      zip.closeEntry();
    }
    for (Map.Entry<String, byte[]> each : added.entrySet()) {
      begin(zip, each.getKey());
      zip.write(each.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }
}
