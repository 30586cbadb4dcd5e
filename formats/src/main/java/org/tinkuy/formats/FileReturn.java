package org.tinkuy.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.formats.csv.CsvPatch;
import org.tinkuy.formats.grid.Ranges;
import org.tinkuy.formats.patch.Remark;
import org.tinkuy.formats.patch.Remarks;
import org.tinkuy.formats.patch.WorkbookEdit;
import org.tinkuy.formats.patch.WorkbookPatch;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// A file given back to who sent it: without the rows that were taken in, and with what is wrong
/// beside the others. Whoever mends it sends it again.
public final class FileReturn {
  private final Path source;
  private final SentFile sent;
  private final Attempt attempt;

  /// @param source the file as it was sent
  /// @param attempt takes why rows that were taken in stay, where they do
  public FileReturn(Path source, SentFile sent, Attempt attempt) {
    this.source = source;
    this.sent = sent;
    this.attempt = attempt;
  }

  /// Writes the file.
  ///
  /// @param taken where the rows stand that were taken in
  /// @param remarks what is wrong with the others
  /// @return whether it was written
  public boolean write(Path target, Set<Place> taken, Remarks remarks) {
    Map<Place, Integer> rows = new LinkedHashMap<>();
    sent.tables()
        .values()
        .forEach(
            table ->
                table.rows().stream()
                    .filter(row -> taken.contains(row.place()))
                    .forEach(row -> rows.put(row.place(), row.writing().headerRow())));
    try {
      return isCsv() ? csv(target, rows, remarks) : workbook(target, rows, remarks);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(target.toString(), unwritable);
    }
  }

  private boolean isCsv() {
    return FolderListing.name(source).toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private boolean csv(Path target, Map<Place, Integer> taken, Remarks remarks) throws IOException {
    CsvPatch patch = CsvPatch.of(Files.readAllBytes(source), headerRow());
    taken.keySet().forEach(place -> patch.remove(place.row()));
    Map<Integer, String> lines =
        remarks.all().stream()
            .filter(remark -> remark.place().row() > headerRow())
            .collect(
                Collectors.groupingBy(
                    remark -> remark.place().row(),
                    LinkedHashMap::new,
                    Collectors.mapping(Remark::line, Collectors.joining(" | "))));
    lines.forEach((line, text) -> patch.remark(line, remarks.words().header(), text));
    Files.write(target, patch.bytes());
    return true;
  }

  private int headerRow() {
    return sent.headerRows().getOrDefault("", 1);
  }

  /// A workbook that cannot be changed goes back whole: the rows that were taken in are then the
  /// same when it comes again. So it is with single rows that others are computed from.
  private boolean workbook(Path target, Map<Place, Integer> taken, Remarks remarks)
      throws IOException {
    Path emptied = target.resolveSibling(target.getFileName() + ".emptied");
    try {
      Attempt own = new Attempt();
      Optional<byte[]> bytes = emptied(taken, own);
      if (bytes.isEmpty() || own.hasErrors()) {
        attempt.note(
            "import.returnedWhole",
            Place.file(sent.name()),
            Sentence.NONE,
            "The workbook is given back with the rows that were taken in, for a part of it cannot"
                + " be changed.");
        return WorkbookPatch.write(source, target, remarks, attempt);
      }
      Files.write(emptied, bytes.get());
      return WorkbookPatch.write(emptied, target, remarks, attempt);
    } finally {
      Files.deleteIfExists(emptied);
    }
  }

  private Optional<byte[]> emptied(Map<Place, Integer> taken, Attempt own) {
    Optional<WorkbookEdit> opened = WorkbookEdit.open(source, sent.name(), own);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (WorkbookEdit edit = opened.get()) {
      Set<Place> tied = edit.tied(taken.keySet(), others(taken.keySet()));
      taken.forEach(
          (place, headerRow) -> {
            if (!tied.contains(place)) {
              edit.empty(place, headerRow);
            }
          });
      tied(tied);
      return Optional.of(edit.bytes());
    }
  }

  private Set<Place> others(Set<Place> taken) {
    return sent.tables().values().stream()
        .flatMap(table -> table.rows().stream())
        .map(TextRow::place)
        .filter(place -> !taken.contains(place))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void tied(Set<Place> tied) {
    Map<String, List<Place>> bySheet =
        tied.stream()
            .sorted(Place.READING_ORDER)
            .collect(Collectors.groupingBy(Place::sheet, LinkedHashMap::new, Collectors.toList()));
    bySheet.forEach(
        (sheet, rows) ->
            attempt.note(
                "import.rowsStay",
                Place.sheet(sent.name(), sheet),
                Sentence.NONE,
                "Sheet '%s': rows that were taken in stay in the workbook that is given back, for"
                    + " others are computed from them: %s.",
                sheet,
                Ranges.of(rows.stream().map(Place::row).toList())));
  }
}
