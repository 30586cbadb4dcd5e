package org.tinkuy.formula;

import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;

/// Compiles the reading of a column, and of what it refers to: another row (`plot.area_m2`) or an
/// entry of the catalog (`carrier.group`).
final class Columns {
  private static final String CARRIERS = "carriers";

  private final Catalog catalog;

  Columns(Catalog catalog) {
    this.catalog = catalog;
  }

  Compiled read(Scope.Frame frame, List<String> path, Expr.Name name) {
    Field field = field(frame.schema(), path.getFirst(), name);
    Compiled.Column column =
        new Compiled.Column(frame.slot(), frame.schema(), frame.schema().indexOf(field.column()));
    if (path.size() == 1) {
      Eval eval = reading -> cell(reading, reading.row(column.frame()), column.index());
      return new Compiled(type(frame.schema(), field), eval, Optional.of(column));
    }
    if (path.size() > 2) {
      throw new FormulaError(name.position(), "only one step through a reference is possible");
    }
    if (field.codes().equals(List.of(CARRIERS))) {
      return carrier(column, path.get(1), name);
    }
    if (field.type().kind() == FieldKind.REF && !field.type().list()) {
      return referred(column, field, path.get(1), name);
    }
    throw new FormulaError(name.position(), "'%s' refers to nothing".formatted(path.getFirst()));
  }

  private static Field field(TableSchema schema, String column, Expr.Name name) {
    return schema
        .findField(column)
        .orElseThrow(
            () ->
                new FormulaError(
                    name.position(),
                    "table '%s' has no column '%s'. Maybe %s"
                        .formatted(
                            schema.name(),
                            column,
                            Nearest.of(
                                column, schema.fields().stream().map(Field::column).toList()))));
  }

  private Compiled referred(Compiled.Column column, Field field, String target, Expr.Name name) {
    TableSchema other = catalog.table(field.type().target());
    Field wanted = field(other, target, name);
    int index = other.indexOf(target);
    return Compiled.of(
        type(other, wanted),
        reading -> {
          Value id = cell(reading, reading.row(column.frame()), column.index());
          if (!(id instanceof Value.Word(String key))) {
            return id;
          }
          ParkRow referring = reading.row(column.frame()).row();
          Optional<ParkRow> row = reading.park().findReferred(referring, field);
          return row.isEmpty()
              ? new Value.Missing("row", "%s has no row '%s'".formatted(other.name(), key))
              : cell(reading, new Member(row.get(), Truth.YES, 1, true), index);
        });
  }

  private Compiled carrier(Compiled.Column column, String attribute, Expr.Name name) {
    FormulaType type =
        switch (attribute) {
          case "renewable" -> Compiler.measured(Dimension.NONE);
          case "heatingValue", "co2Factor" -> new FormulaType.Measured(Optional.empty());
          default -> new FormulaType.Word(attributeCodes(attribute, name));
        };
    return Compiled.of(
        type,
        reading -> {
          ParkRow row = reading.row(column.frame()).row();
          Carrier carrier = catalog.carriers().get(String.valueOf(row.at(column.index())));
          Value value = carrier == null ? missing(row, "carrier") : attribute(carrier, attribute);
          if (value instanceof Value.Missing) {
            reading.gap(row + " carrier." + attribute, "noFactor");
          }
          return value;
        });
  }

  private List<String> attributeCodes(String attribute, Expr.Name name) {
    List<String> codes =
        catalog.carriers().values().stream()
            .map(carrier -> attribute(carrier, attribute))
            .filter(Value.Word.class::isInstance)
            .map(word -> ((Value.Word) word).text())
            .distinct()
            .toList();
    if (codes.isEmpty()) {
      throw new FormulaError(
          name.position(), "no carrier states '%s' in the catalog".formatted(attribute));
    }
    return codes;
  }

  private static Value attribute(Carrier carrier, String attribute) {
    Optional<Value> value =
        switch (attribute) {
          case "group" -> Optional.of(new Value.Word(carrier.group()));
          case "renewable" -> carrier.renewable().map(share -> Amount.exact(share, Unit.ONE));
          case "heatingValue" -> carrier.heatingValue().map(q -> Amount.exact(q.value(), q.unit()));
          case "co2Factor" -> carrier.co2Factor().map(q -> Amount.exact(q.value(), q.unit()));
          default -> Optional.ofNullable(carrier.attributes().get(attribute)).map(Value.Word::new);
        };
    return value.orElseGet(
        () ->
            new Value.Missing(
                "noFactor", "%s has no %s in the catalog".formatted(carrier.id(), attribute)));
  }

  /// The value of a cell; an empty one is missing and noted as a gap.
  static Value cell(Reading reading, Member member, int index) {
    Cell cell = member.row().at(index);
    if (cell == null) {
      ParkRow row = member.row();
      String column = row.schema().fields().get(index).column();
      reading.gap(row + "." + column, emptiness(row));
      return missing(row, column);
    }
    return switch (cell) {
      case Cell.Text text -> new Value.Word(text.text());
      case Cell.YesNo answer -> Truth.of(answer.yes());
      case Cell.Date day -> new Value.Day(day.date());
      case Cell.Span span -> new Value.Word(span.period().text());
      case Cell.Measure number ->
          scaled(reading, member, number.value(), number.value(), number.unit());
      case Cell.Band band -> scaled(reading, member, band.low(), band.high(), band.unit());
      case Cell.Amount money -> {
        double amount = money.money().amount();
        Unit unit = Unit.money(money.money().currency());
        boolean plain = money.per().equals(Unit.ONE);
        yield scaled(reading, member, amount, amount, plain ? unit : unit.per(money.per()));
      }
      case Cell.Items _, Cell.Pairs _, Cell.Time _ ->
          new Value.Missing("type", "lists and times cannot be used in formulas");
    };
  }

  private static String emptiness(ParkRow row) {
    String state = row.text("state");
    return state.equals("refused") || state.equals("unknown") ? state : "empty";
  }

  private static Value.Missing missing(ParkRow row, String column) {
    return new Value.Missing("cell", "%s: %s is not known".formatted(row, column));
  }

  private static Value scaled(Reading reading, Member member, double low, double high, Unit unit) {
    double weight = member.weight();
    double known = (low + high) / 2 * weight;
    if (!member.complete()) {
      reading.gap(member.row().toString(), "incompletePeriod");
      return Amount.range(low * weight, Double.POSITIVE_INFINITY, known, unit);
    }
    return Amount.range(low * weight, high * weight, known, unit);
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
}
