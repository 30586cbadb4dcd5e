package org.tinkuy.formats.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.Park;

/// Rows that went in against rows that were kept or named.
public final class Account {
  /// Issues that say of every row from theirs on that it is not read.
  private static final Set<String> FROM_HERE_ON = Set.of("csv.quote", "xlsx.sheet.brokenOff");

  /// Issues, not errors, that say of a whole sheet or file that it is not read.
  private static final Set<String> LEFT_ASIDE =
      Set.of(
          "folder.sheet.reserved",
          "xlsx.sheet.notCells",
          "folder.file.unread",
          "folder.file.notYet");

  /// Issues that list rows in their last value.
  private static final Set<String> LISTING =
      Set.of("mapping.row.passedOver", "mapping.row.nothing", "geo.shape.rowsWithoutShape");

  private static final Pattern RANGE = Pattern.compile("(\\d+)(?:-(\\d+))?");

  private final List<Issue> issues;
  private final Set<Place> kept = new HashSet<>();
  private final Set<Place> named = new HashSet<>();
  private final Map<Place, Integer> headers = new LinkedHashMap<>();

  private Account(List<Issue> issues) {
    this.issues = issues;
    for (Issue issue : issues) {
      named.add(issue.place().at(""));
      if (LISTING.contains(issue.code())) {
        ranges(issue);
      }
      if (issue.code().equals("table.header.below")) {
        headers.put(issue.place().at("").atRow(0), issue.place().row());
      }
    }
  }

  /// Rows of the tables and maps of a folder that a document neither holds nor names, and files
  /// that cannot be made out and of which nothing is said.
  public static List<String> lostByReading(
      List<Path> files, ParkDocument document, List<Issue> issues) throws IOException {
    Account account = new Account(issues);
    document.tables().values().forEach(table -> table.rows().forEach(account::keep));
    document
        .layers()
        .forEach(layer -> layer.shapes().forEach(shape -> account.kept.add(shape.place())));
    List<String> lost = new ArrayList<>();
    for (Path file : files) {
      Optional<List<Place>> rows = FileRows.of(file);
      if (rows.isPresent()) {
        account.lost(rows.get(), lost);
      } else if (account.isSilent(name(file))) {
        lost.add(name(file) + " cannot be made out, and nothing is said");
      }
    }
    return lost;
  }

  /// Rows of a document that a park neither holds nor names.
  public static List<String> lostByChecking(
      ParkDocument document, Optional<Park> park, List<Issue> issues) {
    Account account = new Account(issues);
    park.ifPresent(
        found ->
            found
                .tables()
                .values()
                .forEach(table -> table.rows().forEach(row -> account.kept.add(row.place()))));
    if (park.isEmpty() && issues.stream().anyMatch(Issue::isError)) {
      return List.of();
    }
    return document.tables().values().stream()
        .filter(table -> !account.isUnknown(table.name()))
        .flatMap(table -> table.rows().stream())
        .filter(row -> !account.isAccounted(row.place()))
        .map(row -> row.place() + " is not in the park")
        .toList();
  }

  /// Whether an issue says that a whole table is none that the park has.
  private boolean isUnknown(String table) {
    return issues.stream()
        .anyMatch(
            issue ->
                issue.code().equals("table.unknown") && issue.values().getFirst().equals(table));
  }

  /// Whether nothing was kept of a file and nothing said.
  private boolean isSilent(String file) {
    return issues.stream().noneMatch(issue -> issue.place().file().equals(file))
        && kept.stream().noneMatch(place -> place.file().equals(file));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void keep(TextRow row) {
    kept.add(row.place());
    headers.putIfAbsent(row.place().atRow(0), row.writing().headerRow());
  }

  private void ranges(Issue issue) {
    Matcher ranges = RANGE.matcher(issue.values().getLast());
    while (ranges.find()) {
      int last = Integer.parseInt(ranges.group(ranges.group(2) == null ? 1 : 2));
      for (int row = Integer.parseInt(ranges.group(1)); row <= last; row++) {
        named.add(issue.place().at("").atRow(row));
      }
    }
  }

  private void lost(List<Place> rows, List<String> lost) {
    rows.stream()
        .filter(row -> !isAccounted(row) && !isHeader(row, rows))
        .map(Place::toString)
        .forEach(lost::add);
  }

  /// A row of headers, or above them; where no row tells which that is, what stands before the
  /// first that is named, or the first of all.
  private boolean isHeader(Place row, List<Place> rows) {
    Place sheet = row.atRow(0);
    if (headers.containsKey(sheet)) {
      return row.row() <= headers.getOrDefault(sheet, 0);
    }
    int first = firstOf(sheet, rows.stream());
    int spoken =
        firstOf(
            sheet,
            issues.stream()
                .filter(issue -> !issue.code().startsWith("file."))
                .map(Issue::place)
                .filter(place -> place.row() > 0));
    return row.row() <= Math.max(first, spoken);
  }

  private static int firstOf(Place sheet, Stream<Place> rows) {
    return rows.filter(row -> row.atRow(0).at("").equals(sheet))
        .mapToInt(Place::row)
        .min()
        .orElse(0);
  }

  private boolean isAccounted(Place row) {
    return kept.contains(row)
        || named.contains(row)
        || issues.stream().anyMatch(issue -> covers(issue, row));
  }

  private static boolean covers(Issue issue, Place row) {
    Place place = issue.place();
    boolean around =
        place.file().equals(row.file())
            && (place.sheet().isEmpty() || place.sheet().equals(row.sheet()));
    boolean whole = place.row() == 0 && (issue.isError() || LEFT_ASIDE.contains(issue.code()));
    boolean onward = FROM_HERE_ON.contains(issue.code()) && place.row() <= row.row();
    return around && (whole || onward);
  }
}
