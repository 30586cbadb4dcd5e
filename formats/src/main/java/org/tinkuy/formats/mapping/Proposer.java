package org.tinkuy.formats.mapping;

import java.util.ArrayList;
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

/// Proposes how a sheet could be read: by the aliases of its headers, by the codes in its cells, by
/// months and years as headers, by units in brackets. A person looks at it before it is used.
public final class Proposer {
  private static final int FEWEST_COLUMNS = 2;

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
      for (int i = 0; i < first.size(); i++) {
        Draft draft = new Draft(grid.place(), schema, first, i);
        if (draft.worth() >= FEWEST_COLUMNS && (best.isEmpty() || draft.isBetterThan(best.get()))) {
          best = Optional.of(draft);
        }
      }
    }
    return best.map(Draft::proposal);
  }

  /// A table and a row of headers, with what they would give.
  private final class Draft {
    private final Place place;
    private final TableSchema schema;
    private final List<GridRow> first;
    private final GridRow header;
    private final List<GridRow> below;
    private final Map<String, Integer> headers = new LinkedHashMap<>();
    private final Map<String, Target> columns = new LinkedHashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();
    private Optional<Unpivot> unpivot = Optional.empty();

    Draft(Place place, TableSchema schema, List<GridRow> first, int index) {
      this.place = place;
      this.schema = schema;
      this.first = first;
      this.header = first.get(index);
      this.below = first.subList(index + 1, first.size());
      for (int i = 0; i < header.cells().size(); i++) {
        String text = header.cell(i).text().strip().replaceAll("\\s+", " ");
        if (!text.isEmpty()) {
          headers.putIfAbsent(text, i);
        }
      }
      headers.keySet().forEach(this::byName);
    }

    /// Columns that are known by their headers, those of wide sheets counted as one.
    int worth() {
      Map<String, String> periods = periods();
      return columns.size() + (periods.isEmpty() || period().isEmpty() ? 0 : 1);
    }

    boolean isBetterThan(Draft other) {
      return worth() == other.worth() ? required() > other.required() : worth() > other.worth();
    }

    private long required() {
      return schema.fields().stream()
          .filter(field -> field.role().required() && isFilled(field.column()))
          .count();
    }

    private void byName(String text) {
      Headers known = new Headers(schema, aliases, catalog.units());
      Optional<Headers.Meaning> meaning = known.find(text);
      Optional<Headers.Meaning> inRowUnit =
          meaning.isPresent() ? Optional.empty() : known.findInRowUnit(text);
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
              new Header(header.number(), 1),
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
