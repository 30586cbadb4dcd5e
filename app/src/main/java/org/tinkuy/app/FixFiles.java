package org.tinkuy.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.formats.patch.Remark;
import org.tinkuy.formats.patch.Remarks;
import org.tinkuy.formats.patch.WorkbookPatch;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Severity;
import org.tinkuy.reports.Edition;
import org.tinkuy.reports.Paper;
import org.tinkuy.reports.XlsxReport;
import org.tinkuy.views.park.IssueDocument;
import org.tinkuy.views.wording.Wording;

/// Gives the files of a park back with what is wrong in them: each workbook as it was sent with
/// remarks beside its rows, and one list for everything that cannot carry remarks.
final class FixFiles {
  /// The list of what no workbook carries.
  static final String LIST = "issues.xlsx";

  private final Wording words;
  private final RemarkTexts texts;
  private final Path park;
  private final Path folder;
  private final List<Path> written = new ArrayList<>();
  private final List<Path> kept = new ArrayList<>();

  /// @param park the park's folder
  /// @param folder where the files go
  FixFiles(Wording words, Path park, Path folder) {
    this.words = words;
    this.texts = new RemarkTexts(words);
    this.park = park;
    this.folder = folder;
  }

  /// Writes the files for what a reading found; a workbook of which there is only something to know
  /// is not written.
  ///
  /// @param document the park as it was read; empty where it could not be
  /// @return why a workbook could not be written, where one could not
  List<Issue> write(List<Issue> issues, Optional<ParkDocument> document) {
    Attempt attempt = new Attempt();
    List<Issue> others = new ArrayList<>();
    Map<String, List<Issue>> byFile = new TreeMap<>();
    issues.forEach(
        issue -> byFile.computeIfAbsent(issue.place().file(), _ -> new ArrayList<>()).add(issue));
    byFile.forEach(
        (file, own) -> {
          if (own.stream().noneMatch(issue -> issue.severity() != Severity.NOTE)) {
            return;
          }
          if (!isWorkbook(file) || !patch(file, own, document, attempt)) {
            others.addAll(own);
          }
        });
    others.addAll(attempt.issues());
    if (!others.isEmpty()) {
      list(others);
    }
    return attempt.issues();
  }

  /// The files that were written, in order.
  List<Path> written() {
    return List.copyOf(written);
  }

  /// Under which names files are kept that stood there and were others.
  List<Path> kept() {
    return List.copyOf(kept);
  }

  private boolean isWorkbook(String file) {
    return file.toLowerCase(Locale.ROOT).matches("[^/\\\\]+\\.(xlsx|xlsm|xltx)")
        && Files.isRegularFile(park.resolve(file));
  }

  private boolean patch(
      String file, List<Issue> issues, Optional<ParkDocument> document, Attempt attempt) {
    if (Files.exists(folder.resolve("~$" + file))) {
      attempt.error(
          "fix.file.open",
          Place.file(folder.resolve(file).toString()),
          Sentence.of("hint.fix.file.open", "Close it there and try again."),
          "'%s' is open in another program and is not written anew.",
          folder.resolve(file));
      return false;
    }
    List<Remark> remarks =
        issues.stream()
            .sorted((a, b) -> a.severity().compareTo(b.severity()))
            .map(texts::remark)
            .toList();
    Remarks all = new Remarks(file, remarks, headerRows(file, document), texts.words());
    boolean[] done = {false};
    place(file, path -> done[0] = WorkbookPatch.write(park.resolve(file), path, all, attempt));
    return done[0];
  }

  /// By sheet of a file the row in which its columns are named, as far as rows were read of it.
  private static Map<String, Integer> headerRows(String file, Optional<ParkDocument> document) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    document.stream()
        .flatMap(found -> found.tables().values().stream())
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.place().file().equals(file))
        .forEach((TextRow row) -> rows.putIfAbsent(row.place().sheet(), row.writing().headerRow()));
    return rows;
  }

  private void list(List<Issue> issues) {
    Edition edition = new Edition(words.labels(), lastChange(), Paper.A4);
    place(LIST, path -> new XlsxReport(edition).write(IssueDocument.of(issues, words), path));
  }

  /// The day on which a file of the park was last changed, so that the same files give the same
  /// list.
  private LocalDate lastChange() {
    try (Stream<Path> files = Files.list(park)) {
      LocalDate last = PlacedFile.FIRST_DAY;
      for (Path file : files.toList()) {
        LocalDate day =
            LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
        last = day.isAfter(last) ? day : last;
      }
      return last;
    } catch (IOException _) {
      // There is no such folder, which is among the issues.
      return PlacedFile.FIRST_DAY;
    }
  }

  private void place(String name, Consumer<Path> writer) {
    PlacedFile file = new PlacedFile(folder.resolve(name));
    file.write(writer);
    file.kept().ifPresent(kept::add);
    if (file.isWritten()) {
      written.add(file.target());
    }
  }
}
