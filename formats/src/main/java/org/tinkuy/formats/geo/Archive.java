package org.tinkuy.formats.geo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tinkuy.formats.text.FileText;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Refusal;

/// The files of a small zip archive, unpacked in memory and never onto the disk.
///
/// Names that lead out of a folder, too many files and too much content are refused; only files of
/// the wanted endings are unpacked.
final class Archive {
  private static final int MOST_ENTRIES = 1_000;
  private static final String MADE_BY_MAC = "__MACOSX/";

  private final Map<String, byte[]> files;

  private Archive(Map<String, byte[]> files) {
    this.files = files;
  }

  /// @param endings in lower case, without the point
  /// @throws Refusal where it is none, is encrypted, or would be too much
  static Archive of(byte[] bytes, Set<String> endings) {
    Map<String, byte[]> files = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    long left = FileText.MOST_BYTES;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        Check.that(
            entries <= MOST_ENTRIES,
            "geo.archive.entries",
            "The archive may hold %s files, but holds more. Maybe pack the layer alone.",
            MOST_ENTRIES);
        checkName(entry.getName());
        seen.add(entry.getName());
        if (!entry.isDirectory()
            && !entry.getName().startsWith(MADE_BY_MAC)
            && endings.contains(ending(entry.getName()))) {
          byte[] content = zip.readNBytes((int) left + 1);
          left -= content.length;
          Check.that(
              left >= 0,
              "geo.archive.tooLarge",
              "The archive may unpack to %s bytes, but unpacks to more. Maybe pack the layer"
                  + " alone.",
              FileText.MOST_BYTES);
          files.put(entry.getName(), content);
        }
      }
    } catch (IOException problem) {
      throw unreadable(problem);
    }
    Check.that(
        entries > 0,
        "geo.archive.unreadable",
        "The archive cannot be unpacked (%s). Maybe pack it again, without a password.",
        "empty or damaged");
    ZipDirectory.names(bytes).ifPresent(listed -> checkListed(listed, seen, files));
    return new Archive(files);
  }

  /// The directory at the end of an archive rules, as in other programs: what it does not list was
  /// replaced or deleted.
  private static void checkListed(Set<String> listed, Set<String> seen, Map<String, byte[]> files) {
    Set<String> missing = new TreeSet<>(listed);
    missing.removeAll(seen);
    Check.that(
        missing.isEmpty(),
        "geo.archive.listed",
        "The archive must hold what its directory lists, but '%s' is not there. Maybe pack it"
            + " again.",
        missing.stream().findFirst().orElse(""));
    files.keySet().retainAll(listed);
  }

  private static Refusal unreadable(Exception problem) {
    return Refusal.of(
        "geo.archive.unreadable",
        "The archive cannot be unpacked (%s). Maybe pack it again, without a password.",
        String.valueOf(problem.getMessage()));
  }

  private static void checkName(String name) {
    String plain = name.replace('\\', '/');
    boolean leadsOut =
        plain.startsWith("/")
            || plain.matches("[A-Za-z]:.*")
            || List.of(plain.split("/")).contains("..");
    Check.that(
        !leadsOut,
        "geo.archive.path",
        "A name in the archive must stay within it, but '%s' leads elsewhere; it is not unpacked."
            + " Maybe pack the layer again.",
        name);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /// The files with an ending, in the order of their names.
  Map<String, byte[]> ofEnding(String ending) {
    Map<String, byte[]> found = new LinkedHashMap<>();
    files.forEach(
        (name, content) -> {
          if (ending(name).equals(ending)) {
            found.put(name, content);
          }
        });
    return found;
  }

  /// The file beside another one, of the same name with another ending.
  Optional<byte[]> beside(String name, String ending) {
    String base = name.substring(0, name.lastIndexOf('.') + 1);
    return files.entrySet().stream()
        .filter(file -> file.getKey().equalsIgnoreCase(base + ending))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
