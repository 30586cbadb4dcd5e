package org.tinkuy.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formats.text.FileText;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Compares the documents in `evidence/` with the rows of the table `evidence` that name them.
///
/// Documents are hashed in a stream, so they may be of any size. A path that leads out of the
/// folder is an error and is not followed.
final class EvidenceFiles {
  private static final String FILE = "file";
  private static final String HASH = "sha256";
  private static final int MOST_NAMED = 5;

  private final Path folder;
  private final Path park;
  private final InputHash hash;
  private final Attempt attempt;
  private final Set<String> present = new TreeSet<>();
  private final Map<String, String> hashes = new HashMap<>();

  /// @param listing the folder, whose part `evidence` may be missing
  EvidenceFiles(FolderListing listing, InputHash hash, Attempt attempt) {
    this.folder = listing.root().resolve(FolderListing.EVIDENCE);
    this.park = listing.root();
    this.hash = hash;
    this.attempt = attempt;
    listing.evidence().ifPresent(this::list);
  }

  /// SHA-256 of the documents that were compared, by their path in the folder.
  SortedMap<String, String> hashes() {
    return new TreeMap<>(hashes);
  }

  void compare(Optional<TextTable> table) {
    Set<String> unnamed = new TreeSet<>(present);
    for (TextRow row : table.map(TextTable::rows).orElse(List.of())) {
      row.find(FILE)
          .flatMap(written -> inside(row, written))
          .ifPresent(
              name -> {
                unnamed.remove(name);
                compare(row, name);
              });
    }
    if (!unnamed.isEmpty()) {
      attempt.note(
          "folder.evidence.unnamed",
          Place.file(FolderListing.EVIDENCE),
          Sentence.of(
              "hint.folder.evidence.unnamed", "Give each a row with its file, or remove it."),
          "No row of the table evidence names %s of the files in evidence/: %s.",
          unnamed.size(),
          some(unnamed));
    }
  }

  private void list(Path start) {
    try (Stream<Path> files = Files.walk(start)) {
      files
          .filter(file -> !Files.isDirectory(file))
          .map(file -> start.relativize(file).toString().replace('\\', '/'))
          .filter(name -> Stream.of(name.split("/")).noneMatch(part -> part.startsWith(".")))
          .forEach(present::add);
    } catch (IOException problem) {
      FileText.unreadable(FolderListing.EVIDENCE, problem, attempt);
    }
  }

  /// The file a row names, as a path inside `evidence/` with `/` between its parts; an error where
  /// it is none.
  private Optional<String> inside(TextRow row, String written) {
    String name = written.replace('\\', '/');
    boolean escapes =
        name.startsWith("/")
            || name.matches("[A-Za-z]:.*")
            || List.of(name.split("/")).contains("..");
    if (escapes || !isPath(name)) {
      attempt.error(
          "folder.evidence.pathEscapes",
          row.place().at(FILE),
          Sentence.of(
              "hint.folder.evidence.pathEscapes",
              "Copy the document into evidence/ and write its name."),
          "'%s' must be a path inside evidence/, but leads elsewhere; it is not opened.",
          written);
      return Optional.empty();
    }
    return Optional.of(Path.of(name).normalize().toString().replace('\\', '/'));
  }

  private static boolean isPath(String name) {
    try {
      return !Path.of(name).isAbsolute();
    } catch (InvalidPathException _) {
      return false;
    }
  }

  private void compare(TextRow row, String name) {
    Path file = folder.resolve(name);
    String shown = FolderListing.EVIDENCE + "/" + name;
    if (Files.exists(file) && FolderListing.leadsOut(file, shown, park, attempt)) {
      return;
    }
    if (!present.contains(name)) {
      missing(row, name);
      return;
    }
    hash(shown, file).ifPresent(found -> compare(row, name, found));
  }

  private void compare(TextRow row, String name, String found) {
    Optional<String> stated = row.find(HASH).map(text -> text.toLowerCase(Locale.ROOT));
    if (stated.isEmpty()) {
      attempt.note(
          "folder.evidence.unhashed",
          row.place().at(HASH),
          Sentence.of("hint.folder.evidence.unhashed", "Write %s.", found),
          "The hash of '%s' is not stated, so that a change of the document would not be seen.",
          name);
    } else if (!stated.get().equals(found)) {
      attempt.warn(
          "folder.evidence.differs",
          row.place().at(HASH),
          Sentence.of(
              "hint.folder.evidence.differs",
              "Look at the document; write its new hash if it is right."),
          "'%s' is not the document this row was written for: its SHA-256 is %s, but %s is stated.",
          name,
          found,
          stated.get());
    }
  }

  private void missing(TextRow row, String name) {
    if (row.find("held").filter(held -> !held.equals("stored")).isPresent()) {
      return;
    }
    String inner = name.startsWith("evidence/") ? name.substring("evidence/".length()) : name;
    List<String> nearest = present.contains(inner) ? List.of(inner) : Nearest.of(name, present);
    attempt.warn(
        "folder.evidence.missing",
        row.place().at(FILE),
        Sentence.maybe(nearest)
            .or(
                Sentence.of(
                    "hint.folder.evidence.missing",
                    "Copy it there, or set held to linked or seen.")),
        "The document '%s' is not in evidence/.",
        name);
  }

  private Optional<String> hash(String name, Path file) {
    try {
      String found = hashes.containsKey(name) ? hashes.get(name) : hash.add(name, file);
      hashes.put(name, found);
      return Optional.of(found);
    } catch (IOException problem) {
      FileText.unreadable(name, problem, attempt);
      return Optional.empty();
    }
  }

  private static String some(Set<String> names) {
    String first = String.join(", ", names.stream().limit(MOST_NAMED).toList());
    return names.size() > MOST_NAMED ? first + ", ..." : first;
  }
}
