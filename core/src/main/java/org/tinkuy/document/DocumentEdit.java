package org.tinkuy.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.ChangeSetApply.RowEdit;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;

/// A document while changes are made to it; tables are opened as they are asked for.
final class DocumentEdit {
  private final Catalog catalog;
  private final ParkDocument document;
  private final CellTexts texts;
  private final CodeWords codes;
  private final Map<String, TableEdit> tables = new LinkedHashMap<>();
  private KeyedDocument header;
  private List<ShapeLayer> layers;

  DocumentEdit(Catalog catalog, ParkDocument document) {
    this.catalog = catalog;
    this.document = document;
    this.codes = new CodeWords(catalog);
    this.texts = new CellTexts(document.header());
    this.header = document.header();
    this.layers = document.layers();
  }

  TableEdit table(String name) {
    boolean known = catalog.tables().containsKey(name);
    List<String> near = known ? List.of() : Nearest.of(name, catalog.tables().keySet());
    Check.that(
        known,
        "changes.tableUnknown",
        "Change: must name a table of the park folder, but names '%s'. Maybe you mean %s.",
        Shown.of(name),
        Sentence.eitherWord(near.isEmpty() ? List.of("tenants", "plots", "flows") : near));
    return tables.computeIfAbsent(
        name, each -> new TableEdit(catalog.table(each), document.findTable(each), texts, codes));
  }

  KeyedDocument header() {
    return header;
  }

  List<ShapeLayer> layers() {
    return layers;
  }

  /// Puts another header and other layers into the place of those so far.
  void replace(KeyedDocument otherHeader, List<ShapeLayer> otherLayers) {
    header = otherHeader;
    layers = List.copyOf(otherLayers);
  }

  /// What the changes came to: a table that is empty as it was not there before is none.
  ParkDocument document() {
    ParkDocument result = new ParkDocument(header, document.tables(), layers);
    for (TableEdit edit : tables.values()) {
      boolean there = document.findTable(edit.schema().name()).isPresent();
      if (there || !edit.table().rows().isEmpty()) {
        result = result.withTable(edit.table());
      }
    }
    return result;
  }

  /// The rows that are not what they were, by table.
  List<RowEdit> rows() {
    List<RowEdit> rows = new ArrayList<>();
    tables.values().forEach(edit -> rows.addAll(edit.changed()));
    return rows;
  }

  /// What differs from what was there, by table.
  List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    tables.values().forEach(edit -> differences.addAll(edit.differences()));
    return differences;
  }
}
