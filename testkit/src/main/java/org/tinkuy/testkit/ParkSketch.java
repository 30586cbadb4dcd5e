package org.tinkuy.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.CodeList;
import org.tinkuy.catalog.Definition;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.catalog.ExchangeRules;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldType;
import org.tinkuy.catalog.Library;
import org.tinkuy.catalog.Ownership;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.catalog.Texts;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formula.Formulas;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.Park;

/// A small park that a test writes by hand: tables by their columns, rows as text, read by the same
/// check as the parks of people, so that no test holds cells that a real park could not have.
public final class ParkSketch {
  private static final Provenance MADE_UP = new Provenance("made up", "R-L", false);

  /// From where on a category is strong and an instrument of policy effective.
  private static final Tolerances JUDGED =
      new Tolerances(
          Map.of(
              "strongCategory", new Tolerances.Tolerance("strongCategory", 0.5, MADE_UP),
              "policyEffect", new Tolerances.Tolerance("policyEffect", 2, MADE_UP)));

  private final Map<String, String> header = new LinkedHashMap<>();
  private final Map<String, TableSchema> schemas = new LinkedHashMap<>();
  private final Map<String, List<TextRow>> rows = new LinkedHashMap<>();
  private final Map<String, Definition> figures = new LinkedHashMap<>();
  private Library library = Library.of(Map.of());

  private ParkSketch() {
    header("schema", "1").header("id", "sketch").header("names", "Sketch");
    header("country", "PE").header("currency", "PEN");
  }

  /// A park in Peru without tables.
  public static ParkSketch empty() {
    return new ParkSketch();
  }

  /// Says something in `park.yaml`.
  public ParkSketch header(String key, String text) {
    header.put(key, text);
    return this;
  }

  /// Adds a table whose rows are the park's.
  ///
  /// @param columns each as `name type unit role codes`; `-` for no unit, `key`, `key?` (which may
  ///   be empty), `need` or `-` as role, codes parted by `;` with `_` for a space; what is left out
  ///   at the end is none
  public ParkSketch table(String name, String... columns) {
    return owned(name, "", Secrecy.T2, columns);
  }

  /// Adds a table whose rows are somebody's.
  ///
  /// @param owner the column that names whose a row is
  /// @param otherwise how far a row travels that no tenant owns
  public ParkSketch owned(String name, String owner, Secrecy otherwise, String... columns) {
    List<Field> fields = new ArrayList<>();
    for (String column : columns) {
      fields.add(field(name, fields.size() + 1, List.of(column.split(" ", -1))));
    }
    List<String> owners = owner.isEmpty() ? List.of() : List.of(owner);
    schemas.put(
        name,
        new TableSchema(name, name, false, TableSchema.Periods.ADD, fields)
            .withOwnership(new Ownership(owners, otherwise)));
    rows.put(name, new ArrayList<>());
    return this;
  }

  private static Field field(String table, int position, List<String> words) {
    String codes = word(words, 4).replace('_', ' ');
    String role = word(words, 3);
    boolean mayBeEmpty = role.isEmpty() || role.endsWith("?");
    return new Field(
        table,
        words.getFirst(),
        position,
        FieldType.parse(words.get(1)),
        word(words, 2),
        new Field.Role(role.startsWith("key"), !mayBeEmpty),
        codes.isEmpty() ? List.of() : List.of(codes.split(";", -1)),
        "");
  }

  private static String word(List<String> words, int index) {
    return words.size() <= index || words.get(index).equals("-") ? "" : words.get(index);
  }

  /// Adds a row to a table.
  ///
  /// @param cells each as `column=text`
  public ParkSketch row(String table, String... cells) {
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (String cell : cells) {
      int sign = cell.indexOf('=');
      byColumn.put(cell.substring(0, sign), cell.substring(sign + 1));
    }
    List<TextRow> before = rows.computeIfAbsent(table, _ -> new ArrayList<>());
    before.add(new TextRow(Place.row(table + ".csv", before.size() + 2), byColumn));
    return this;
  }

  /// Adds a figure of the catalog.
  public ParkSketch figure(String name, String formula) {
    figures.put(name, new Definition(name, List.of(), formula, name));
    return this;
  }

  /// What the catalog knows of the world outside.
  public ParkSketch knowing(Library other) {
    library = other;
    return this;
  }

  /// The catalog that this park is read by.
  public Catalog catalog() {
    return new Catalog(
        "sketch",
        SketchUnits.TABLE,
        schemas,
        library,
        Map.of(),
        List.of(),
        new Catalog.Rules(
            Map.of(),
            Map.of(),
            figures,
            Map.of(),
            Aliases.NONE,
            JUDGED,
            new ExchangeRules(
                Map.of(), List.of(), List.of(), List.of(list("LoW"), list("national")), List.of()),
            DisclosureRules.NONE),
        new Texts(new TreeMap<>()));
  }

  /// A list by which waste has codes of six digits.
  private static CodeList list(String id) {
    return new CodeList(
        id,
        List.of(id),
        List.of(),
        Pattern.compile("\\d{6}"),
        new CodeList.Marks(List.of(), List.of()),
        "02 03 04",
        MADE_UP);
  }

  /// The formulas of its figures.
  public Formulas formulas() {
    return Formulas.of(catalog());
  }

  /// The park as it was written.
  public ParkDocument document() {
    Place place = Place.file("park.yaml");
    Map<String, Node> entries = new LinkedHashMap<>();
    header.forEach((key, text) -> entries.put(key, new Scalar(text, place)));
    Map<String, TextTable> tables = new LinkedHashMap<>();
    rows.forEach(
        (name, own) -> {
          List<String> columns =
              own.stream().flatMap(row -> row.cells().keySet().stream()).distinct().toList();
          tables.put(name, new TextTable(name, columns, own));
        });
    return new ParkDocument(
        new KeyedDocument("park.yaml", new Mapping(entries, place)), tables, List.of());
  }

  /// The park, where nothing at all is to be said against what was written.
  public Park park() {
    Checked<Park> checked = new ParkCheck(catalog()).check(document());
    if (!checked.issues().isEmpty()) {
      throw new AssertionError(checked.issues().toString());
    }
    return checked.find().orElseThrow();
  }
}
