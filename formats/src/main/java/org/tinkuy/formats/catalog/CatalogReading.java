package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.CatalogPlaces;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.formats.csv.CsvReader;
import org.tinkuy.formats.csv.CsvTable;
import org.tinkuy.formats.yaml.YamlReader;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;

/// One loading under way: the files, the issues so far, and where each part was found.
final class CatalogReading {
  private static final String FOLDER = "catalog/";
  private static final String SCHEMA = "1";

  private final CatalogFiles files;
  private final Attempt attempt = new Attempt();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, byte[]> read = new LinkedHashMap<>();

  CatalogReading(CatalogFiles files) {
    this.files = files;
  }

  /// The names of files that are read beside those of the manifest.
  List<String> added() {
    return files.added();
  }

  /// The names of a person's own files; none where the shipped catalog is read.
  List<String> own() {
    return files.own();
  }

  Attempt attempt() {
    return attempt;
  }

  CatalogPlaces places() {
    return new CatalogPlaces(places);
  }

  /// Bytes of every file that was read, by name.
  Map<String, byte[]> contents() {
    return read;
  }

  /// The rows of a CSV file; none, with an error, where it is missing, unreadable or lacks one of
  /// the columns.
  List<CatalogRow> rows(String name, String... columns) {
    Optional<CsvTable> table =
        bytes(name).flatMap(bytes -> kept(CsvReader.read(FOLDER + name, bytes)));
    if (table.isEmpty()) {
      return List.of();
    }
    boolean complete = true;
    for (String column : columns) {
      if (table.get().indexOf(column) < 0) {
        complete = false;
        error(
            "catalog.column.missing",
            Place.row(table.get().file(), 1),
            "Column '%s' is missing.".formatted(column),
            column);
      }
    }
    return complete
        ? table.get().rows().stream().map(row -> new CatalogRow(table.get(), row, attempt)).toList()
        : List.of();
  }

  /// The keys of a YAML file of this schema; empty, with an error, where it cannot be read.
  Optional<Mapping> yaml(String name) {
    Optional<KeyedDocument> document =
        bytes(name).flatMap(bytes -> kept(YamlReader.read(FOLDER + name, bytes)));
    document.ifPresent(
        found -> {
          String schema = found.root().findText("schema").orElse("");
          if (!schema.equals(SCHEMA)) {
            error(
                "catalog.schema",
                found.root().placeOf("schema"),
                "Schema '%s' is not known; this program reads schema %s.".formatted(schema, SCHEMA),
                schema);
          }
        });
    return document.map(KeyedDocument::root);
  }

  private Optional<byte[]> bytes(String name) {
    Optional<byte[]> bytes = files.find(name);
    bytes.ifPresent(found -> read.put(name, found));
    if (bytes.isEmpty()) {
      error(
          "catalog.file.missing",
          Place.file(FOLDER + name),
          "File '%s' of the catalog is missing.".formatted(name),
          name);
    }
    return bytes;
  }

  private <T> Optional<T> kept(Checked<T> checked) {
    attempt.addAll(checked.issues());
    return checked.find();
  }

  /// Notes where a part stands; false, with an error, where that part stands elsewhere already.
  boolean isNew(String key, Place place) {
    Place earlier = places.putIfAbsent(key, place);
    if (earlier != null) {
      error(
          "catalog.key.twice",
          place,
          "'%s' stands twice; the first is at %s."
              .formatted(key.substring(key.indexOf('.') + 1), earlier),
          key,
          earlier.toString());
    }
    return earlier == null;
  }

  /// Reports every key of a mapping that is not among the known ones.
  void knownKeys(Mapping mapping, List<String> known) {
    for (String key : mapping.entries().keySet()) {
      if (!known.contains(key)) {
        error(
            "catalog.key.unknown",
            mapping.placeOf(key),
            "Key '%s' is unknown. Maybe %s.".formatted(key, String.join(", ", near(key, known))),
            key);
      }
    }
  }

  /// Reports every file of one's own that stands for none of the catalog: its name is wrong, and
  /// what it says would count nowhere.
  ///
  /// @param listed the files of the manifest
  void strays(List<String> listed) {
    List<String> known = new ArrayList<>(listed);
    read.keySet().stream().filter(name -> !known.contains(name)).forEach(known::add);
    for (String stray : files.own()) {
      if (!known.contains(stray)) {
        List<String> moved =
            known.stream().filter(name -> last(name).equalsIgnoreCase(last(stray))).toList();
        List<String> near = moved.isEmpty() ? Nearest.of(stray, known) : moved;
        attempt.add(
            Issue.inEnglish(
                "catalog.file.stray",
                Place.file(FOLDER + stray),
                "File '%s' has the name of no file of the catalog, so nothing reads it."
                    .formatted(stray),
                List.of(stray),
                near.isEmpty()
                    ? "Move it elsewhere, or list it in a catalog.yaml of your own."
                    : "Maybe it is %s.".formatted(String.join(", ", near))));
      }
    }
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static List<String> near(String key, List<String> known) {
    List<String> near = Nearest.of(key, known);
    return near.isEmpty() ? known : near;
  }

  void error(String code, Place place, String message, String... values) {
    attempt.add(Issue.inEnglish(code, place, message, List.of(values), ""));
  }

  void addAll(List<Issue> issues) {
    attempt.addAll(issues);
  }
}
