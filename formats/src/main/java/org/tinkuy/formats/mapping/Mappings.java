package org.tinkuy.formats.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.formats.yaml.YamlReader;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// What the `mapping.yaml` of a folder says.
///
/// @param sheets its entries in order
public record Mappings(List<SheetMapping> sheets) {
  /// Nothing is mapped.
  public static final Mappings NONE = new Mappings(List.of());

  /// The name of the file.
  public static final String FILE = "mapping.yaml";

  private static final String SCHEMA = "1";

  public Mappings {
    sheets = List.copyOf(sheets);
  }

  /// Reads a file; an entry that is wrong is left out with its errors.
  public static Mappings read(Path path, Catalog catalog, Attempt attempt) {
    Checked<KeyedDocument> read = YamlReader.read(path, FILE);
    attempt.addAll(read.issues());
    return read.find().map(document -> of(document, catalog, attempt)).orElse(NONE);
  }

  /// The same of a document that was read.
  public static Mappings of(KeyedDocument document, Catalog catalog, Attempt attempt) {
    KeyedEntries root = new KeyedEntries(document.root(), attempt);
    String schema = root.text("schema");
    if (!schema.isEmpty() && !schema.equals(SCHEMA)) {
      attempt.error(
          "mapping.schema",
          root.placeOf("schema"),
          Sentence.of("hint.mapping.schema", "Write schema: 1."),
          "Schema '%s' is not known; this program reads schema %s.",
          schema,
          SCHEMA);
      return NONE;
    }
    List<SheetMapping> sheets = new ArrayList<>();
    List<KeyedEntries> entries = root.list("sheets");
    List<Mapping> written =
        document.root().list("sheets").stream()
            .filter(Mapping.class::isInstance)
            .map(Mapping.class::cast)
            .toList();
    for (int i = 0; i < entries.size(); i++) {
      new SheetEntries(entries.get(i), written.get(i), catalog).read().ifPresent(sheets::add);
    }
    return root.make(() -> new Mappings(sheets)).orElse(new Mappings(sheets));
  }

  /// The entries for a file or sheet, in order.
  public List<SheetMapping> of(Place grid) {
    return sheets.isEmpty()
        ? sheets
        : sheets.stream().filter(sheet -> sheet.source().fits(grid)).toList();
  }
}
