package org.tinkuy.formats;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tinkuy.formats.geo.LayerReader;
import org.tinkuy.formats.mapping.Mappings;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// The files of a park folder by what they are, each in the order of their names.
///
/// Hidden files, the locks of office programs and readmes for people are passed over. A link that
/// leads out of the folder is an error and is not followed.
final class FolderListing {
  static final String HEADER = "park.yaml";
  static final String FINANCE = "finance.yaml";
  static final String EVIDENCE = "evidence";

  /// Endings of files that hold tables; those of old workbooks are refused by their reader.
  private static final List<String> TABLES =
      List.of("csv", "xlsx", "xlsm", "xltx", "xls", "xlsb", "ods");

  /// Hidden files, locks of office programs, readmes.
  private static final Pattern PASSED_OVER =
      Pattern.compile("(?i)\\..*|~\\$.*|readme(\\.(md|txt))?");

  private final Path root;
  private final Attempt attempt;
  private final List<Path> all;
  private final List<Path> tables = new ArrayList<>();
  private final List<Path> layers = new ArrayList<>();
  private Optional<Path> header = Optional.empty();
  private Optional<Path> mapping = Optional.empty();
  private Optional<Path> finance = Optional.empty();
  private Optional<Path> evidence = Optional.empty();

  /// @param root the folder's real path
  FolderListing(Path root, Attempt attempt) throws IOException {
    this.root = root;
    this.attempt = attempt;
    SortedMap<String, Path> present = byName(root);
    this.all = entries(present);
    all.forEach(this::sort);
    // locks are passed over themselves, so that there are none where nothing is
    if (all.size() < present.size()) {
      all.forEach(entry -> remarkLock(entry, present.keySet()));
    }
  }

  Path root() {
    return root;
  }

  Optional<Path> header() {
    return header;
  }

  Optional<Path> mapping() {
    return mapping;
  }

  Optional<Path> finance() {
    return finance;
  }

  List<Path> tables() {
    return tables;
  }

  List<Path> layers() {
    return layers;
  }

  Optional<Path> evidence() {
    return evidence;
  }

  /// Names of everything in the folder that is not hidden.
  List<String> names() {
    return all.stream().map(FolderListing::name).toList();
  }

  static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /// Entries of a folder that are not hidden, in the order of their names.
  static List<Path> entries(Path folder) throws IOException {
    return entries(byName(folder));
  }

  private static List<Path> entries(SortedMap<String, Path> present) {
    List<Path> entries = new ArrayList<>();
    present.forEach(
        (name, entry) -> {
          if (!isPassedOver(name)) {
            entries.add(entry);
          }
        });
    return entries;
  }

  /// Told by the first letter of nearly every name.
  private static boolean isPassedOver(String name) {
    return ".~rR".indexOf(name.charAt(0)) >= 0 && PASSED_OVER.matcher(name).matches();
  }

  /// Everything in a folder, in the order of names.
  private static SortedMap<String, Path> byName(Path folder) throws IOException {
    SortedMap<String, Path> entries = new TreeMap<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        entries.put(name(entry), entry);
      }
    } catch (DirectoryIteratorException problem) {
      throw problem.getCause();
    }
    return entries;
  }

  private void sort(Path entry) {
    String name = name(entry);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    Optional<BasicFileAttributes> own = attributes(entry, LinkOption.NOFOLLOW_LINKS);
    boolean link = own.filter(BasicFileAttributes::isSymbolicLink).isPresent();
    if (link && leadsOut(entry)) {
      return;
    }
    Optional<BasicFileAttributes> what = link ? attributes(entry) : own;
    boolean layer =
        LayerReader.ENDINGS.contains(ending)
            && (!ending.equals("zip") || LayerReader.holdsShapes(entry));
    boolean read = name.equals(HEADER) || TABLES.contains(ending) || layer;
    if (!read && what.filter(BasicFileAttributes::isDirectory).isPresent()) {
      sortFolder(entry);
    } else if (what.filter(BasicFileAttributes::isRegularFile).isEmpty()) {
      attempt.error(
          "folder.file.notFile",
          Place.file(name),
          Sentence.of("hint.folder.file.notFile", "Rename or remove it."),
          "'%s' must be a file, but is not.",
          name);
    } else if (name.equals(HEADER)) {
      header = Optional.of(entry);
    } else if (name.equals(FINANCE)) {
      finance = Optional.of(entry);
    } else if (name.equals(Mappings.FILE)) {
      mapping = Optional.of(entry);
    } else if (read) {
      (TABLES.contains(ending) ? tables : layers).add(entry);
    } else {
      Unread.remark(name, ending, attempt);
    }
  }

  /// What the system knows of an entry, asked once; empty where it is gone or may not be looked at.
  private static Optional<BasicFileAttributes> attributes(Path entry, LinkOption... links) {
    try {
      return Optional.of(Files.readAttributes(entry, BasicFileAttributes.class, links));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// Office programs leave a file beside what they have open.
  private void remarkLock(Path entry, Set<String> present) {
    String name = name(entry);
    if (locks(name).stream().anyMatch(present::contains)) {
      attempt.warn(
          "folder.file.locked",
          Place.file(name),
          Sentence.of("hint.folder.file.locked", "Save and close it, then read the folder again."),
          "'%s' is open in another program; what is not saved there is not read.",
          name);
    }
  }

  /// Whether an office program has left its lock beside a file.
  static boolean isLocked(Path folder, String name) {
    return locks(name).stream().anyMatch(lock -> Files.exists(folder.resolve(lock)));
  }

  private static List<String> locks(String name) {
    return List.of("~$" + name, ".~lock." + name + "#");
  }

  private void sortFolder(Path folder) {
    if (name(folder).equals(EVIDENCE)) {
      evidence = Optional.of(folder);
    } else if (name(folder).equals("scenarios")) {
      scenarios(folder);
    } else if (!name(folder).equals(DisclosedFolder.NAME)) {
      Unread.remark(name(folder) + "/", "", attempt);
    }
  }

  /// Scenarios and what takes changes back are read when they are asked for; here only that they
  /// can be.
  private void scenarios(Path folder) {
    try {
      for (Path file : entries(folder)) {
        String shown = "scenarios/" + name(file);
        if (!name(file).matches("(?i).*\\.(ya?ml|json)")) {
          Unread.remark(shown, "", attempt);
        } else if (!leadsOut(file, shown, root, attempt)
            && ChangeSetFile.read(file).find().isEmpty()) {
          brokenScenario(shown);
        }
      }
    } catch (IOException problem) {
      Unread.remark("scenarios/", "", attempt);
    }
  }

  private void brokenScenario(String shown) {
    attempt.warn(
        "folder.scenario.broken",
        Place.file(shown),
        Sentence.of(
            "hint.folder.scenario.broken",
            "What is wrong with it says: tinkuy diff PARK --apply PARK/%s",
            shown),
        "'%s' cannot be read as a change set; the park is read as it is without it.",
        shown);
  }

  /// Whether an entry is a link to somewhere else than this folder, or to nothing; an error tells.
  private boolean leadsOut(Path entry) {
    return leadsOut(entry, name(entry), root, attempt);
  }

  /// @param name how people call the file
  /// @param root the real path that the file must lie in
  static boolean leadsOut(Path file, String name, Path root, Attempt attempt) {
    try {
      boolean own = root.equals(file.getParent()) && !Files.isSymbolicLink(file);
      if (own || file.toRealPath().startsWith(root)) {
        return false;
      }
    } catch (IOException problem) {
      attempt.error(
          "file.unreadable",
          Place.file(name),
          Sentence.of(
              "hint.file.linkGone",
              "Maybe it is a link to a file that is gone. Copy the file into the folder."),
          "File '%s': it cannot be read (%s).",
          name,
          problem.getClass().getSimpleName());
      return true;
    }
    attempt.error(
        "folder.file.outside",
        Place.file(name),
        Sentence.of("hint.folder.file.outside", "Copy the file into the folder."),
        "'%s' is a link to a place outside of the park folder and is not followed.",
        name);
    return true;
  }
}
