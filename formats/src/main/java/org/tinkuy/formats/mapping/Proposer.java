package org.tinkuy.formats.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.formats.grid.Grid;
import org.tinkuy.formats.grid.GridCell;
import org.tinkuy.formats.grid.GridRow;
import org.tinkuy.formats.grid.HeaderRow;
import org.tinkuy.formats.grid.Headers;
import org.tinkuy.formats.mapping.SheetMapping.Additions;
import org.tinkuy.formats.mapping.SheetMapping.Header;
import org.tinkuy.formats.mapping.SheetMapping.RowChoice;
import org.tinkuy.formats.mapping.SheetMapping.Source;
import org.tinkuy.formats.mapping.SheetMapping.Target;
import org.tinkuy.formats.mapping.SheetMapping.Unpivot;
import org.tinkuy.kernel.Place;

/// Proposes how a sheet could be read: by the aliases of its headers, which may stand in several
/// rows, by the codes in its cells, by months and years as headers, by units in brackets. A person
/// looks at it before it is used.
public final class Proposer {
  private static final int FEWEST_COLUMNS = 2;
  private static final int MOST_HEADER_ROWS = 3;
  private static final Comparator<Draft> BY_WORTH =
      Comparator.comparingInt(Draft::worth)
          .thenComparingLong(Draft::required)
          .thenComparingInt(Draft::periodCount);

  private final Catalog catalog;
  private final Aliases aliases;

  public Proposer(Catalog catalog) {
    this.catalog = catalog;
    this.aliases = catalog.rules().aliases();
  }

  /// The proposal for a sheet; empty where no table has two of its columns.
  public Optional<SheetProposal> propose(Grid grid) {
    List<GridRow> first = new ArrayList<>();
    grid.peek(first::add, HeaderRow.LOOK);
    Optional<Draft> best = Optional.empty();
    for (TableSchema schema : catalog.tables().values()) {
      for (int rows = 1; rows <= MOST_HEADER_ROWS; rows++) {
        for (int last = rows - 1; last < first.size(); last++) {
          Draft draft = new Draft(grid.place(), schema, first, new HeaderRows(last, rows));
          if (draft.worth() >= FEWEST_COLUMNS
              && (best.isEmpty() || draft.isBetterThan(best.get()))) {
            best = Optional.of(draft);
          }
        }
      }
    }
    return best.map(Draft::proposal);
  }

  /// Which of the first rows are headers.
  ///
  /// @param last index of the last of them, from 0
  /// @param count how many there are, at least 1
  private record HeaderRows(int last, int count) {}

  /// A table and its rows of headers, with what they would give.
  private final class Draft {
    private final Place place;
    private final TableSchema schema;
    private final List<GridRow> first;
    private final GridRow header;
    private final int headerRows;
    private final List<GridRow> below;
    private final Map<String, Integer> headers = new LinkedHashMap<>();
    private final Map<String, Target> columns = new LinkedHashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();
    private Optional<Unpivot> unpivot = Optional.empty();

    Draft(Place place, TableSchema schema, List<GridRow> first, HeaderRows rows) {
      this.place = place;
      this.schema = schema;
      this.first = first;
      this.header = first.get(rows.last());
      this.headerRows = rows.count();
      this.below = first.subList(rows.last() + 1, first.size());
      MappedHeader.of(first.subList(0, rows.last() + 1), rows.count())
          .written()
          .forEach(
              (position, text) -> {
                if (!text.isEmpty()) {
                  headers.putIfAbsent(text, position);
                }
              });
      headers.keySet().forEach(this::byName);
    }

    /// Columns that are known by their headers, those of wide sheets counted as one.
    int worth() {
      Map<String, String> periods = periods();
      return columns.size() + (periods.isEmpty() || period().isEmpty() ? 0 : 1);
    }

    /// By what is known of the columns, then by what every row needs, then by how many columns
    /// become rows.
    boolean isBetterThan(Draft other) {
      return BY_WORTH.compare(this, other) > 0;
    }

    private int periodCount() {
      return periods().size();
    }

    private long required() {
      return schema.fields().stream()
          .filter(field -> field.role().required() && isFilled(field.column()))
          .count();
    }

    private void byName(String text) {
      Headers known = new Headers(schema, aliases, catalog.units());
      Optional<Headers.Meaning> meaning =
          spellings(text).stream().map(known::find).flatMap(Optional::stream).findFirst();
      Optional<Headers.Meaning> inRowUnit =
          meaning.isPresent()
              ? Optional.empty()
              : spellings(text).stream()
                  .map(known::findInRowUnit)
                  .flatMap(Optional::stream)
                  .findFirst();
      meaning
          .filter(found -> !isFilled(found.field().column()))
          .ifPresent(found -> columns.put(text, new Target(found.field().column(), found.unit())));
      inRowUnit
          .filter(found -> !isFilled(found.field().column()))
          .ifPresent(
              found -> {
                columns.put(text, new Target(found.field().column(), ""));
                constants.putIfAbsent("unit", found.unit());
              });
    }

    /// As what a header over several rows may be known: whole, with its last row as a unit, by its
    /// last row alone, where those above it only group columns.
    private static List<String> spellings(String text) {
      int border = text.lastIndexOf(MappedHeader.BETWEEN);
      if (border < 0) {
        return List.of(text);
      }
      String upper = text.substring(0, border);
      String last = text.substring(border + MappedHeader.BETWEEN.length());
      return List.of(text, upper + " (" + last + ")", last);
    }

    private boolean isFilled(String column) {
      return constants.containsKey(column)
          || columns.values().stream().anyMatch(target -> target.column().equals(column))
          || unpivot.filter(u -> u.column().equals(column) || u.by().equals(column)).isPresent();
    }

    SheetProposal proposal() {
      widen();
      headers.forEach(this::byContent);
      Map<String, String> compose = compose();
      List<String> needed =
          schema.fields().stream()
              .filter(field -> field.role().required() || isUnitNeeded(field))
              .filter(field -> !isFilled(field.column()) && !compose.containsKey(field.column()))
              .map(Proposer.this::described)
              .toList();
      Set<String> unread = new LinkedHashSet<>(headers.keySet());
      unread.removeAll(columns.keySet());
      unpivot.ifPresent(u -> unread.removeAll(u.headers().keySet()));
      SheetMapping mapping =
          new SheetMapping(
              new Source(place.file(), place.sheet()),
              schema.name(),
              new Header(header.number(), headerRows),
              columns,
              new RowChoice(Map.of(), Map.of()),
              new Additions(constants, compose, List.of(), Map.of()),
              unpivot,
              place);
      return new SheetProposal(place, mapping, needed, List.copyOf(unread));
    }

    private boolean isUnitNeeded(Field field) {
      return field.type().kind() == FieldKind.UNIT && field.role().required();
    }

    private Optional<Field> period() {
      return schema.key().stream()
          .filter(field -> field.type().kind() == FieldKind.PERIOD && !isFilled(field.column()))
          .findFirst();
    }

    private Map<String, String> periods() {
      List<String> free =
          headers.keySet().stream().filter(text -> !columns.containsKey(text)).toList();
      return PeriodHeaders.of(free, year());
    }

    /// The year that the title, the sheet or the file names.
    private Optional<String> year() {
      String title =
          first.stream()
              .takeWhile(row -> row.number() < header.number())
              .flatMap(row -> row.cells().stream())
              .map(GridCell::text)
              .collect(Collectors.joining(" "));
      return PeriodHeaders.yearIn(title)
          .or(() -> PeriodHeaders.yearIn(place.sheet()))
          .or(() -> PeriodHeaders.yearIn(place.file()));
    }

    private void widen() {
      Map<String, String> periods = periods();
      Optional<Field> by = period();
      Optional<Field> amount =
          schema.fields().stream()
              .filter(field -> isAmount(field) && !isFilled(field.column()))
              .findFirst();
      if (!periods.isEmpty() && by.isPresent() && amount.isPresent()) {
        unpivot = Optional.of(new Unpivot(amount.get().column(), by.get().column(), periods));
      }
    }

    private boolean isAmount(Field field) {
      return switch (field.type().kind()) {
        case NUMBER, BAND, QUANTITY, MONEY -> true;
        case ID, REF, TEXT, CODE, UNIT, INTEGER, SHARE, BOOLEAN, DATE, TIME, PERIOD, PAIRS -> false;
      };
    }

    /// A header that says nothing, above cells that are all codes of one free column.
    private void byContent(String text, int position) {
      boolean taken =
          columns.containsKey(text)
              || unpivot.filter(u -> u.headers().containsKey(text)).isPresent();
      List<String> cells =
          below.stream()
              .map(row -> row.cell(position))
              .filter(cell -> cell.kind() == GridCell.Kind.TEXT && !cell.isBlank())
              .map(cell -> cell.text().strip())
              .toList();
      if (taken || cells.size() < 2) {
        return;
      }
      List<Field> fitting =
          schema.fields().stream()
              .filter(field -> field.type().kind() == FieldKind.CODE && !isFilled(field.column()))
              .filter(field -> cells.stream().allMatch(cell -> isCode(field, cell)))
              .toList();
      if (fitting.size() == 1) {
        columns.put(text, new Target(fitting.getFirst().column(), ""));
      }
    }

    private boolean isCode(Field field, String text) {
      List<String> codes = catalog.codesOf(field);
      return codes.stream().anyMatch(text::equalsIgnoreCase)
          || aliases.findCode(field, text, codes).isPresent();
    }

    /// An id where the sheet has none: of the references and codes that every row has.
    private Map<String, String> compose() {
      Field key = schema.key().getFirst();
      if (key.type().kind() != FieldKind.ID || isFilled(key.column())) {
        return Map.of();
      }
      List<String> parts =
          columns.values().stream()
              .map(Target::column)
              .filter(column -> schema.findField(column).filter(this::tells).isPresent())
              .map(column -> "{" + column + "}")
              .toList();
      return parts.isEmpty() ? Map.of() : Map.of(key.column(), String.join("-", parts));
    }

    private boolean tells(Field field) {
      return field.type().kind().isName() && field.role().required();
    }
  }

  private String described(Field field) {
    List<String> codes = field.type().kind() == FieldKind.CODE ? catalog.codesOf(field) : List.of();
    String some = String.join(" ; ", codes.stream().limit(6).toList());
    return some.isEmpty()
        ? field.column()
        : field.column() + " (" + some + (codes.size() > 6 ? " ; ...)" : ")");
  }
}
