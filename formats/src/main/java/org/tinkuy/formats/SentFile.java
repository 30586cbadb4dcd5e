package org.tinkuy.formats;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formats.mapping.Mappings;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

/// A file of tables that somebody sent, read beside a park and not yet part of it.
///
/// @param name how issues call it, unlike any file of the park
/// @param tables its tables by name
/// @param issues what was wrong with it
public record SentFile(String name, Map<String, TextTable> tables, List<Issue> issues) {
  private static final String BESIDE = "sent:";

  public SentFile {
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    issues = List.copyOf(issues);
  }

  /// Reads a CSV file or a workbook as it would be read in a park's folder, through its
  /// `mapping.yaml` where that has an entry for it.
  public static SentFile read(Path file, Path park, Catalog catalog) {
    Attempt attempt = new Attempt();
    Path mapping = park.resolve(Mappings.FILE);
    Mappings all =
        Files.isRegularFile(mapping)
            ? Mappings.read(mapping, catalog, new Attempt())
            : Mappings.NONE;
    String plain = FolderListing.name(file);
    Mappings own =
        new Mappings(all.sheets().stream().filter(each -> each.source().isOf(plain)).toList());
    Map<String, TextTable> read =
        new TableFiles(catalog, own, new InputHash(), attempt).read(List.of(file));
    Map<String, TextTable> tables = new LinkedHashMap<>();
    read.forEach((name, table) -> tables.put(name, renamed(table, BESIDE + plain)));
    List<Issue> issues = new ArrayList<>();
    attempt.issues().forEach(issue -> issues.add(issue.at(renamed(issue.place(), BESIDE + plain))));
    return new SentFile(BESIDE + plain, tables, issues);
  }

  private static TextTable renamed(TextTable table, String file) {
    List<TextRow> rows =
        table.rows().stream()
            .map(
                row ->
                    new TextRow(
                        renamed(row.place(), file), row.cells(), row.changes(), row.writing()))
            .toList();
    return new TextTable(table.name(), table.columns(), rows);
  }

  private static Place renamed(Place place, String file) {
    return new Place(file, place.sheet(), place.row(), place.column());
  }

  /// By sheet the row that names the columns, as far as rows were read of it; a CSV file has one
  /// sheet without a name.
  public Map<String, Integer> headerRows() {
    Map<String, Integer> headers = new LinkedHashMap<>();
    for (TextTable table : tables.values()) {
      for (TextRow row : table.rows()) {
        headers.putIfAbsent(row.place().sheet(), row.writing().headerRow());
      }
    }
    return headers;
  }

  /// Rows below the headers of which something could not be read.
  public Set<Place> broken() {
    Map<String, Integer> headers = headerRows();
    Set<Place> broken = new LinkedHashSet<>();
    for (Issue issue : issues) {
      Place place = issue.place().at("");
      if (issue.isError() && place.row() > headers.getOrDefault(place.sheet(), 1)) {
        broken.add(place);
      }
    }
    return broken;
  }
}
