package org.tinkuy.formats.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.RowColumns;
import org.tinkuy.document.Writing;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Makes text rows of the rows below a header.
///
/// Totals and repeated headers are left out and named. An error value is no value, and an error
/// tells where it stands.
public final class RowFill {
  private final Place place;
  private final int headerRow;
  private final Aliases aliases;
  private final Attempt attempt;
  private final List<Head> heads = new ArrayList<>();
  private final Set<String> columns = new LinkedHashSet<>();
  private final Set<String> required;
  private final Map<BitSet, Writing> writings = new HashMap<>();
  private final Map<BitSet, Shape> shapes = new HashMap<>();
  private final List<TextRow> rows = new ArrayList<>();

  /// What rows have in common that fill the same columns.
  ///
  /// @param isWhole whether what every row of the table needs is among them
  private record Shape(RowColumns columns, boolean isWhole) {}

  /// @param place file and sheet
  /// @param headerRow number of the row of headers, from 1
  /// @param schema the table; empty where the catalog does not know it
  public RowFill(
      Place place, int headerRow, Optional<TableSchema> schema, Aliases aliases, Attempt attempt) {
    this.place = place;
    this.headerRow = headerRow;
    this.aliases = aliases;
    this.attempt = attempt;
    this.required = schema.map(TableSchema::required).orElse(Set.of());
  }

  /// Adds a column by its header.
  ///
  /// @param position which cell of a row it is, from 0
  /// @param written the header
  /// @param headers tells what it means; empty where the table is not known
  public void column(int position, String written, Optional<Headers> headers) {
    Optional<Headers.Meaning> meaning = headers.flatMap(known -> known.find(written));
    String unit = meaning.map(Headers.Meaning::unit).orElse("");
    Head head = new Head(position, written, meaning.map(Headers.Meaning::field), unit);
    if (columns.add(head.column())) {
      add(head);
      return;
    }
    String other = headerOf(head.column());
    attempt.error(
        "table.column.meantTwice",
        place.atRow(headerRow).at(written),
        Sentence.of("hint.table.column.meantTwice", "Rename one of them."),
        "The headers '%s' and '%s' both mean the column %s; only the first is read as that.",
        other,
        written,
        head.column());
    columns.add(written);
    add(new Head(position, written, Optional.empty(), ""));
  }

  private void add(Head head) {
    heads.add(head);
    writings.clear();
    shapes.clear();
  }

  private String headerOf(String column) {
    return heads.stream()
        .filter(head -> head.column().equals(column))
        .findFirst()
        .map(Head::written)
        .orElse(column);
  }

  /// Takes a row below the header.
  public void row(GridRow row) {
    BitSet filled = new BitSet(heads.size());
    BitSet numbers = new BitSet();
    List<String> texts = new ArrayList<>(heads.size());
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      GridCell cell = row.cell(head.position());
      if (cell.isFault()) {
        fault(row, head, cell);
      } else if (!cell.isBlank()) {
        filled.set(i);
        texts.add(head.text(cell));
        numbers.set(i, cell.kind() == GridCell.Kind.NUMBER);
      }
    }
    if (texts.isEmpty()) {
      return;
    }
    Shape shape = shapes.computeIfAbsent(filled, this::shape);
    if (!isTotal(row, shape, texts) && !isHeaderAgain(row, texts)) {
      Writing writing = writings.computeIfAbsent(numbers, this::writing);
      rows.add(new TextRow(place.atRow(row.number()), shape.columns().cells(texts), writing));
    }
  }

  private Shape shape(BitSet filled) {
    List<String> names = columns(filled).toList();
    return new Shape(RowColumns.of(names), names.containsAll(required));
  }

  private Stream<String> columns(BitSet positions) {
    return positions.stream().mapToObj(i -> heads.get(i).column());
  }

  private Writing writing(BitSet numbers) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Head head : heads) {
      if (!head.column().equals(head.written())) {
        headers.put(head.column(), head.written());
      }
    }
    return new Writing(headerRow, headers, columns(numbers).collect(Collectors.toSet()));
  }

  private void fault(GridRow row, Head head, GridCell cell) {
    Place at = place.atRow(row.number()).at(head.written());
    if (cell.kind() == GridCell.Kind.ERROR) {
      attempt.error(
          "table.cell.error",
          at,
          Sentence.of("hint.table.cell.error", "Correct the formula, or empty the cell."),
          "The cell holds the error %s and no value; it is read as unknown.",
          cell.text());
    } else {
      attempt.error(
          "table.cell.uncomputed",
          at,
          Sentence.of(
              "hint.table.cell.uncomputed",
              "Open the file in a spreadsheet program and save it again."),
          "The cell holds a formula whose value was never computed; it is read as unknown.");
    }
  }

  /// A row that calls itself a total and lacks what every row of the table needs.
  private boolean isTotal(GridRow row, Shape shape, List<String> texts) {
    return !shape.isWhole() && TotalRow.isNamed(texts, aliases, place.atRow(row.number()), attempt);
  }

  private boolean isHeaderAgain(GridRow row, List<String> texts) {
    boolean again = texts.size() == heads.size();
    for (int i = 0; again && i < heads.size(); i++) {
      again = heads.get(i).written().strip().equals(texts.get(i));
    }
    if (again) {
      attempt.note(
          "table.row.headerAgain",
          place.atRow(row.number()),
          Sentence.NONE,
          "The row repeats the headers and is left out.");
    }
    return again;
  }

  /// The columns so far, in order.
  public List<String> columns() {
    return heads.stream().map(Head::column).toList();
  }

  /// The rows so far, in order.
  public List<TextRow> rows() {
    return rows;
  }
}
