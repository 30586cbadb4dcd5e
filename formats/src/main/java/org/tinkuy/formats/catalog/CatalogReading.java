package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tinkuy.catalog.CatalogPlaces;
import org.tinkuy.catalog.MarkedRow;
import org.tinkuy.catalog.Provenance;
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
  private static final String TABLE = ".csv";

  private final CatalogFiles files;
  private final Attempt attempt = new Attempt();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, byte[]> read = new LinkedHashMap<>();
  private final Map<String, Parsed> ahead = new ConcurrentHashMap<>();
  private final List<MarkedRow> marked = new ArrayList<>();
  private Mapping heads = Entries.NOTHING;

  /// What a file holds, before anybody has asked for it.
  ///
  /// @param bytes of the file; empty where it is missing
  /// @param table its rows, with what is wrong with them; none of another kind of file
  /// @param keys its keys, likewise
  private record Parsed(
      Optional<byte[]> bytes,
      Optional<Checked<CsvTable>> table,
      Optional<Checked<KeyedDocument>> keys) {}

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
    Optional<CsvTable> table = parsed(name).table().flatMap(this::kept);
    if (table.isEmpty()) {
      return List.of();
    }
    Mapping head = heads.findMapping(name).orElse(Entries.NOTHING);
    // texts word rows that carry their marks
    boolean complete = TextRows.isOne(name) || marked(table.get(), head);
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
        ? table.get().rows().stream()
            .map(row -> new CatalogRow(table.get(), row, head, attempt))
            .toList()
        : List.of();
  }

  /// Takes the marks of files whose rows do not say all of them.
  ///
  /// @param marks by the name of a file
  void heads(Mapping marks) {
    heads = marks;
    for (String file : marks.entries().keySet()) {
      marks.findMapping(file).ifPresent(head -> knownKeys(head, Marks.NAMES));
    }
  }

  /// Whether the rows of a file have the four marks, in a column of their own or at its head; an
  /// error for each that stands nowhere.
  private boolean marked(CsvTable table, Mapping head) {
    boolean all = true;
    for (String mark : Marks.NAMES) {
      if (table.indexOf(mark) < 0 && head.findText(mark).isEmpty()) {
        all = false;
        error(
            "catalog.mark.missing",
            Place.row(table.file(), 1),
            "Rows have no '%s': no column is called so, and catalog.yaml says nothing of the file."
                .formatted(mark),
            mark);
      }
    }
    return all;
  }

  /// Keeps where a row is from that becomes part of something which does not keep it.
  void keep(String file, String id, Provenance provenance) {
    marked.add(new MarkedRow(file, id, provenance));
  }

  /// The rows that were kept so far.
  List<MarkedRow> marked() {
    return List.copyOf(marked);
  }

  /// The keys of a YAML file of this schema; empty, with an error, where it cannot be read.
  Optional<Mapping> yaml(String name) {
    Optional<KeyedDocument> document = parsed(name).keys().flatMap(this::kept);
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

  /// Parses files side by side, each by itself, for those who will ask for them in turn: what is
  /// wrong with a file is told when it is asked for.
  void ahead(List<String> names) {
    names.parallelStream().forEach(name -> ahead.put(name, parse(name)));
  }

  private Parsed parse(String name) {
    Optional<byte[]> bytes = files.find(name);
    return new Parsed(
        bytes,
        bytes.filter(_ -> name.endsWith(TABLE)).map(found -> CsvReader.read(FOLDER + name, found)),
        bytes
            .filter(_ -> !name.endsWith(TABLE))
            .map(found -> YamlReader.read(FOLDER + name, found)));
  }

  private Parsed parsed(String name) {
    Parsed parsed = ahead.computeIfAbsent(name, this::parse);
    parsed.bytes().ifPresent(found -> read.put(name, found));
    if (parsed.bytes().isEmpty()) {
      error(
          "catalog.file.missing",
          Place.file(FOLDER + name),
          "File '%s' of the catalog is missing.".formatted(name),
          name);
    }
    return parsed;
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
            "Key '%s' is unknown. Maybe you mean %s."
                .formatted(key, String.join(", ", near(key, known))),
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
