package org.tinkuy.formula;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;

/// Compiles the reading of a column, and of what it refers to: another row (`plot.area_m2`) or an
/// entry of the catalog (`carrier.group`).
final class Columns {
  private final Catalog catalog;

  Columns(Catalog catalog) {
    this.catalog = catalog;
  }

  Compiled read(Scope.Frame frame, List<String> path, Expr.Name name) {
    Field field = field(frame, path, name);
    Compiled.Column column =
        new Compiled.Column(frame.slot(), frame.schema(), frame.schema().indexOf(field.column()));
    if (path.size() == 1) {
      ColumnCell cell = cell(frame.schema(), field, name);
      Eval eval = reading -> cell.of(reading, reading.row(column.frame()));
      return new Compiled(type(frame.schema(), field), eval, Optional.of(column));
    }
    if (path.size() > 2) {
      throw new FormulaError(name.at(), "only one step through a reference is possible");
    }
    if (field.codes().equals(List.of(CarrierColumn.CARRIERS))) {
      return new CarrierColumn(catalog, column).read(path.get(1), name);
    }
    if (field.type().kind() == FieldKind.REF && !field.type().list()) {
      return referred(column, cell(frame.schema(), field, name), field, path.get(1), name);
    }
    throw new FormulaError(name.at(), "'%s' refers to nothing".formatted(path.getFirst()));
  }

  /// The column of a row at hand that a path begins with.
  Field field(Scope.Frame frame, List<String> path, Expr.Name name) {
    return field(frame.schema(), path.getFirst(), name);
  }

  private static Field field(TableSchema schema, String column, Expr.Name name) {
    return schema
        .findField(column)
        .orElseThrow(
            () ->
                FormulaError.unknown(
                    name.at(),
                    "table '%s' has no column '%s'".formatted(schema.name(), column),
                    column,
                    schema.fields().stream().map(Field::column).toList()));
  }

  private ColumnCell cell(TableSchema schema, Field field, Expr.Name name) {
    if (!Bounds.isReadable(field)) {
      throw new FormulaError(
          name.at(),
          "'%s' holds lists, times or pairs, which a formula does not read"
              .formatted(field.column()));
    }
    return new ColumnCell(
        schema.indexOf(field.column()),
        field,
        new Bounds(field, catalog.units()),
        new ConcurrentHashMap<>());
  }

  /// A cell of the row that a reference names, in the period at hand; where several rows have that
  /// id, they must agree.
  private Compiled referred(
      Compiled.Column column, ColumnCell id, Field field, String target, Expr.Name name) {
    TableSchema other = catalog.table(field.type().target());
    Field wanted = field(other, target, name);
    ColumnCell cell = cell(other, wanted, name);
    int key = other.indexOf(other.key().getFirst().column());
    return Compiled.of(
        type(other, wanted),
        reading -> {
          Value value = id.of(reading, reading.row(column.frame()));
          return value instanceof Value.Word(String text)
              ? agreed(
                  reading,
                  reading.rows().of(other).narrowed(new Narrowing(key, text)),
                  cell,
                  "%s[%s]".formatted(other.name(), text))
              : value;
        });
  }

  private static Value agreed(
      Reading reading, List<Member> members, ColumnCell cell, String called) {
    List<Value> values =
        members.stream().map(member -> cell.of(reading, member)).distinct().toList();
    if (values.size() == 1) {
      return values.getFirst();
    }
    String reason = values.isEmpty() ? "noRows" : "severalRows";
    reading.gap(called, reason);
    Sentence detail =
        values.isEmpty()
            ? Sentence.of("reason.noRow", "%s has no row", called)
            : Sentence.of("reason.severalRows", "%s has rows that differ", called);
    return new Value.Missing(reason, detail);
  }

  private FormulaType type(TableSchema schema, Field field) {
    return switch (field.type().kind()) {
      case BOOLEAN -> new FormulaType.Answer();
      case DATE -> new FormulaType.Day();
      case CODE -> new FormulaType.Word(catalog.codesOf(field));
      case ID, REF, TEXT, UNIT, PERIOD, TIME, PAIRS -> new FormulaType.Word(List.of());
      case SHARE -> Compiler.measured(Dimension.NONE);
      case NUMBER, INTEGER -> new FormulaType.Measured(dimension(schema, field));
      case BAND, QUANTITY, MONEY -> new FormulaType.Measured(Optional.empty());
    };
  }

  private Optional<Dimension> dimension(TableSchema schema, Field field) {
    String unit = field.unit();
    boolean ofRow = unit.isEmpty() && schema.findField("unit").isPresent();
    if (ofRow || unit.endsWith("/unit")) {
      return Optional.empty();
    }
    return unit.isEmpty() || unit.matches("\\d-\\d")
        ? Optional.of(Dimension.NONE)
        : catalog.units().find(unit).map(Unit::dimension);
  }

  /// The reading of one column in a row.
  ///
  /// @param index index of the column in its table, from 0
  /// @param field the column
  /// @param bounds what its numbers lie between while they are unknown
  /// @param currencies units of the currencies that were met
  private record ColumnCell(int index, Field field, Bounds bounds, Map<Currency, Unit> currencies) {

    /// The value of the cell; an empty one is missing and noted as a gap.
    Value of(Reading reading, Member member) {
      ParkRow row = member.row();
      return switch (row.at(index)) {
        case Cell.Text text -> new Value.Word(text.text());
        case Cell.YesNo answer -> Truth.of(answer.yes());
        case Cell.Date day -> new Value.Day(day.date());
        case Cell.Span span -> new Value.Word(span.period().text());
        case Cell.Measure number -> Amount.exact(number.value(), number.unit());
        case Cell.Band band -> band(reading, row, band);
        case Cell.Amount money -> Amount.exact(money.money().amount(), unit(money));
        case Cell.Items _, Cell.Pairs _, Cell.Time _ ->
            throw new IllegalStateException(field.path() + " cannot be read");
        case null -> missing(reading, member);
      };
    }

    /// A band is known as its middle; that it is no single number can decide an answer.
    private Value band(Reading reading, ParkRow row, Cell.Band band) {
      if (band.low() == band.high()) {
        return Amount.exact(band.low(), band.unit());
      }
      reading.gap(row + "." + field.column(), "band");
      return Amount.range(band.low(), band.high(), (band.low() + band.high()) / 2, band.unit());
    }

    private Unit unit(Cell.Amount money) {
      Unit unit = currencies.computeIfAbsent(money.money().currency(), Unit::money);
      return money.per().equals(Unit.ONE) ? unit : unit.per(money.per());
    }

    private Value missing(Reading reading, Member member) {
      ParkRow row = member.row();
      String reason = member.complete() ? emptiness(row) : "incompletePeriod";
      reading.gap(row + "." + field.column(), reason);
      Sentence detail =
          member.complete()
              ? Sentence.of("reason.cell", "%s: %s is not known", row, field.column())
              : Sentence.of("reason.incompletePeriod", "%s: the rows do not cover the period", row);
      return new Value.Missing("cell", detail, bounds.of(row));
    }

    private static String emptiness(ParkRow row) {
      String state = row.text("state");
      return state.equals("refused") || state.equals("unknown") ? state : "empty";
    }
  }
}
