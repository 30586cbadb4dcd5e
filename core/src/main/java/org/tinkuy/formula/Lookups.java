package org.tinkuy.formula;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.FactDefinition;
import org.tinkuy.catalog.ReferenceValue;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;

/// Compiles the looking up of facts and of reference values.
final class Lookups {
  /// How many years back a reference value may be taken from when the period's own is missing.
  static final int REFERENCE_YEARS = 5;

  private final Compiler compiler;
  private final Expr.Call call;
  private final Scope scope;

  Lookups(Compiler compiler, Expr.Call call, Scope scope) {
    this.compiler = compiler;
    this.call = call;
    this.scope = scope;
  }

  Compiled fact() {
    FactDefinition fact = definition();
    if (fact.type() != FactDefinition.Type.YESNO) {
      throw new FormulaError(call.position(), "'%s' is a number".formatted(fact.name()));
    }
    Eval subject = subject();
    return Compiled.of(
        new FormulaType.Answer(),
        reading -> {
          Value value = inForce(reading, subject.eval(reading), fact);
          reading.term(new Term(fact.name(), value, List.of(), "facts"));
          return value;
        });
  }

  Compiled factNumber() {
    FactDefinition fact = definition();
    if (fact.type() != FactDefinition.Type.NUMBER && fact.type() != FactDefinition.Type.BAND) {
      throw new FormulaError(call.position(), "'%s' is no number".formatted(fact.name()));
    }
    Eval subject = subject();
    UnitTable units = compiler.catalog().units();
    Unit unit = fact.unit().isEmpty() ? Unit.ONE : units.get(fact.unit());
    return Compiled.of(
        Compiler.measured(unit.dimension()),
        reading -> {
          Value value = ofPeriod(reading, subject.eval(reading), fact);
          reading.term(new Term(fact.name(), value, List.of(), "facts"));
          return value;
        });
  }

  private FactDefinition definition() {
    Functions.arity(call, 2);
    String name = compiler.wordOf(call.arguments().get(1), scope);
    FactDefinition fact = compiler.catalog().facts().get(name);
    if (fact == null) {
      throw new FormulaError(
          call.position(),
          "the fact '%s' is unknown. Maybe %s"
              .formatted(
                  name, String.join(", ", Nearest.of(name, compiler.catalog().facts().keySet()))));
    }
    return fact;
  }

  private Eval subject() {
    Compiled subject = compiler.compile(call.arguments().getFirst(), scope);
    if (!(subject.type() instanceof FormulaType.Word)) {
      throw new FormulaError(call.position(), "the subject of a fact is an id");
    }
    return subject.eval();
  }

  /// The answer in force at the period's end: the latest row until it expires. Where intended
  /// answers are asked for, an intended row rules over a current one.
  private static Value inForce(Reading reading, Value subject, FactDefinition fact) {
    Optional<ParkRow> row =
        reading.intended() ? latest(reading, subject, fact, "intended") : Optional.empty();
    if (row.isEmpty()) {
      row = latest(reading, subject, fact, "current");
    }
    if (row.isEmpty()) {
      reading.gap("facts[%s,%s]".formatted(text(subject), fact.name()), "noRows");
      return new Value.Missing("noRows", "no fact '%s'".formatted(fact.name()));
    }
    return answer(reading, row.get(), fact);
  }

  private static Value answer(Reading reading, ParkRow row, FactDefinition fact) {
    if (row.text("state").equals("notApplicable")) {
      return new Value.NotApplicable(row.text("note"));
    }
    boolean stale =
        row.findDate("validUntil").filter(day -> day.isBefore(reading.period().end())).isPresent();
    if (stale || row.find("value").isEmpty()) {
      reading.gap(row.toString(), stale ? "stale" : row.text("state"));
      return new Value.Missing(
          stale ? "stale" : row.text("state"),
          stale
              ? "'%s' was answered, but only until %s"
                  .formatted(fact.name(), row.findDate("validUntil").orElseThrow())
              : "'%s' is %s".formatted(fact.name(), row.text("state")));
    }
    return switch (row.text("value")) {
      case "yes" -> Truth.YES;
      case "partly" -> Truth.PARTLY;
      default -> Truth.NO;
    };
  }

  private static Optional<ParkRow> latest(
      Reading reading, Value subject, FactDefinition fact, String basis) {
    return rows(reading, subject, fact, basis).stream()
        .filter(
            row -> !period(row).start().isAfter(reading.period().end()) || basis.equals("intended"))
        .max(Comparator.comparing((ParkRow row) -> period(row).end()).thenComparing(ParkRow::key));
  }

  /// The number of the period itself, or of a longer one that holds it, or one stated to be valid
  /// over it.
  private static Value ofPeriod(Reading reading, Value subject, FactDefinition fact) {
    Optional<ParkRow> row =
        rows(reading, subject, fact, "current").stream()
            .filter(candidate -> holds(candidate, reading.period()))
            .max(
                Comparator.comparing((ParkRow candidate) -> period(candidate).end())
                    .thenComparing(ParkRow::key));
    if (row.isEmpty()) {
      reading.gap("facts[%s,%s]".formatted(text(subject), fact.name()), "noRows");
      return new Value.Missing("noRows", "no fact '%s'".formatted(fact.name()));
    }
    return switch (row.get().at(row.get().schema().indexOf("value"))) {
      case Cell.Measure number -> Amount.exact(number.value(), number.unit());
      case Cell.Band band ->
          Amount.range(band.low(), band.high(), (band.low() + band.high()) / 2, band.unit());
      case null, default -> answer(reading, row.get(), fact);
    };
  }

  private static boolean holds(ParkRow row, Period wanted) {
    return period(row).contains(wanted)
        || (!period(row).start().isAfter(wanted.end())
            && row.findDate("validUntil").filter(day -> !day.isBefore(wanted.end())).isPresent());
  }

  private static Period period(ParkRow row) {
    return row.findPeriod("period").orElseThrow();
  }

  private static List<ParkRow> rows(
      Reading reading, Value subject, FactDefinition fact, String basis) {
    String id = text(subject);
    return reading
        .park()
        .table("facts")
        .where(reading.park().table("facts").schema().indexOf("fact"), fact.name())
        .stream()
        .filter(row -> row.text("subject").equals(id) && row.text("basis").equals(basis))
        .toList();
  }

  private static String text(Value subject) {
    return subject instanceof Value.Word(String id) ? id : "?";
  }

  Compiled reference() {
    Functions.arity(call, 1);
    String name = compiler.wordOf(call.arguments().getFirst(), scope);
    List<ReferenceValue> known =
        compiler.catalog().references().stream().filter(row -> row.name().equals(name)).toList();
    if (known.isEmpty()) {
      throw new FormulaError(call.position(), "the catalog has no reference '%s'".formatted(name));
    }
    Unit unit = known.getFirst().value().unit();
    return Compiled.of(
        Compiler.measured(unit.dimension()), reading -> referenceValue(reading, name, known, unit));
  }

  private static Value referenceValue(
      Reading reading, String name, List<ReferenceValue> known, Unit unit) {
    String country = reading.park().profile().locality().country();
    int year = reading.period().end().getYear();
    for (int back = 0; back <= REFERENCE_YEARS; back++) {
      int wanted = year - back;
      Optional<Value> own = ofPark(reading, name, country, wanted, unit);
      if (own.isPresent()) {
        return own.get();
      }
      for (ReferenceValue row : known) {
        if (row.country().equals(country) && row.period().end().getYear() == wanted) {
          Amount amount = Amount.exact(row.value().value(), row.value().unit());
          String source = "%s, %d".formatted(row.provenance().source(), wanted);
          reading.term(new Term(name, amount, List.of(), source));
          return amount;
        }
      }
    }
    reading.gap("reference " + name + " " + country + " " + year, "noRows");
    return new Value.Missing(
        "noReference", "no value of %s for %s in %d".formatted(name, country, year));
  }

  /// A value that the park itself states in its table `references`.
  private static Optional<Value> ofPark(
      Reading reading, String name, String country, int year, Unit unit) {
    return reading.park().table("references").rows().stream()
        .filter(
            row ->
                row.text("name").equals(name)
                    && row.text("country").equals(country)
                    && period(row).end().getYear() == year)
        .findFirst()
        .flatMap(
            row ->
                row.find("value", Cell.Measure.class).map(cell -> term(reading, row, cell, unit)));
  }

  private static Value term(Reading reading, ParkRow row, Cell.Measure cell, Unit unit) {
    Unit own = cell.unit().dimension().equals(unit.dimension()) ? cell.unit() : unit;
    Amount amount = Amount.exact(cell.value(), own);
    reading.term(new Term(row.text("name"), amount, List.of(), row.text("source")));
    return amount;
  }
}
