package org.tinkuy.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;

/// What the free texts of a park's rows are called in another language, by its table
/// `translations`: the names of its measures, the titles of its documents, what was said of a
/// source.
///
/// Only whole cells of free text are replaced. Ids, keys, codes, numbers and days stay as they are
/// written, and so does the free text that results hang on, so that none depends on the language it
/// is read in.
public final class Translations {
  /// The table of the park folder that holds them.
  public static final String TABLE = "translations";

  /// Keys of keyed files whose texts say who stands behind a figure.
  private static final Set<String> BACKING = Set.of("source", "evidence");

  /// What a firm says of its activity tells which product it makes.
  private static final Set<String> READ = Set.of("tenants.activity");

  private final Catalog catalog;
  private final Map<String, String> words;

  private Translations(Catalog catalog, Map<String, String> words) {
    this.catalog = catalog;
    this.words = words;
  }

  /// A document as it reads in a language; a text without a translation stays as it is written.
  ///
  /// @param language such as `es`; of `es-PE` the part before the hyphen counts
  public static ParkDocument tell(ParkDocument document, Catalog catalog, String language) {
    Map<String, String> words = words(document, language);
    return words.isEmpty() ? document : new Translations(catalog, words).tell(document);
  }

  /// A keyed file of the folder as it reads in a language: who stands behind its figures is told,
  /// all else stays as it is written.
  ///
  /// @param document of the folder, whose translations they are
  /// @param language such as `es`; of `es-PE` the part before the hyphen counts
  public static KeyedDocument tell(KeyedDocument file, ParkDocument document, String language) {
    Map<String, String> words = words(document, language);
    return words.isEmpty() ? file : new KeyedDocument(file.file(), tell(file.root(), words));
  }

  private static KeyedDocument.Mapping tell(
      KeyedDocument.Mapping mapping, Map<String, String> words) {
    Map<String, KeyedDocument.Node> told = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (key, node) ->
                told.put(
                    key,
                    BACKING.contains(key) && node instanceof KeyedDocument.Scalar said
                        ? new KeyedDocument.Scalar(
                            words.getOrDefault(said.text(), said.text()), said.place())
                        : tell(node, words)));
    return new KeyedDocument.Mapping(told, mapping.place());
  }

  private static KeyedDocument.Node tell(KeyedDocument.Node node, Map<String, String> words) {
    return switch (node) {
      case KeyedDocument.Scalar scalar -> scalar;
      case KeyedDocument.Sequence(var items, var place) ->
          new KeyedDocument.Sequence(items.stream().map(item -> tell(item, words)).toList(), place);
      case KeyedDocument.Mapping mapping -> tell(mapping, words);
    };
  }

  /// What texts of a folder are called in a language, by the text; empty where it tells none.
  ///
  /// @param language such as `es`; of `es-PE` the part before the hyphen counts
  public static Map<String, String> words(ParkDocument document, String language) {
    Map<String, String> words = new HashMap<>();
    String spoken = language.split("-", 2)[0];
    for (TextRow row : document.findTable(TABLE).map(TextTable::rows).orElse(List.of())) {
      if (row.find("language").filter(spoken::equals).isPresent()) {
        row.find("text")
            .ifPresent(
                text -> row.find("translation").ifPresent(told -> words.putIfAbsent(text, told)));
      }
    }
    return words;
  }

  private ParkDocument tell(ParkDocument document) {
    ParkDocument told = document;
    for (TextTable table : document.tables().values()) {
      TableSchema schema = catalog.tables().get(table.name());
      if (schema != null && !table.name().equals(TABLE)) {
        told = told.withTable(tell(table, schema));
      }
    }
    return told;
  }

  private TextTable tell(TextTable table, TableSchema schema) {
    List<String> free =
        schema.fields().stream()
            .filter(field -> field.type().kind() == FieldKind.TEXT && !field.role().key())
            .filter(field -> !READ.contains(field.path()))
            .map(Field::column)
            .toList();
    List<TextRow> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(tell(row, free)));
    return new TextTable(table.name(), table.columns(), rows);
  }

  private TextRow tell(TextRow row, List<String> free) {
    Map<String, String> told = new LinkedHashMap<>();
    for (String column : free) {
      row.find(column)
          .flatMap(text -> Optional.ofNullable(words.get(text)))
          .ifPresent(text -> told.put(column, text));
    }
    if (told.isEmpty()) {
      return row;
    }
    Map<String, String> cells = new LinkedHashMap<>(row.cells());
    cells.putAll(told);
    return new TextRow(row.place(), cells, row.changes(), row.writing());
  }
}
