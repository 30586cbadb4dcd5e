package org.tinkuy.formula;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.FactDefinition;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;

/// Compiles the looking up of facts: an answer in force at the period's end, or a number of the
/// period. Where intended answers are asked for, an intended one rules over a current one.
final class Facts {
  private static final String TABLE = "facts";

  private final Compiler compiler;
  private final Expr.Call call;
  private final Scope scope;

  Facts(Compiler compiler, Expr.Call call, Scope scope) {
    this.compiler = compiler;
    this.call = call;
    this.scope = scope;
  }

  Compiled fact() {
    FactDefinition fact = definition();
    if (fact.type() != FactDefinition.Type.YESNO) {
      throw new FormulaError(call.at(), "the fact '%s' is no yes or no".formatted(fact.name()));
    }
    return lookUp(new FormulaType.Answer(), fact, Facts::inForce);
  }

  Compiled factNumber() {
    FactDefinition fact = definition();
    if (fact.type() != FactDefinition.Type.NUMBER && fact.type() != FactDefinition.Type.BAND) {
      throw new FormulaError(call.at(), "the fact '%s' is no number".formatted(fact.name()));
    }
    if (fact.isMoney()) {
      return lookUp(new FormulaType.Measured(Optional.empty()), fact, Facts::ofPeriod);
    }
    Unit unit =
        compiler
            .catalog()
            .units()
            .find(fact.unit().isEmpty() ? Unit.ONE.code() : fact.unit())
            .orElseThrow(
                () ->
                    new FormulaError(
                        call.at(),
                        "the fact '%s' has an unknown unit '%s'"
                            .formatted(fact.name(), fact.unit())));
    return lookUp(Compiler.measured(unit.dimension()), fact, Facts::ofPeriod);
  }

  private Compiled lookUp(FormulaType type, FactDefinition fact, Choice choice) {
    Eval subject = subject(fact);
    String label = ExprText.of(call, scope);
    return Compiled.of(
        type,
        reading -> {
          Value who = subject.eval(reading);
          Optional<ParkRow> row = row(reading, who, fact, choice);
          Value value =
              row.isPresent() ? valueOf(reading, row.get(), fact) : none(reading, who, fact);
          reading.term(new Term(label, value, contribution(row, value), TABLE));
          return value;
        });
  }

  private static List<Term.Contribution> contribution(Optional<ParkRow> row, Value value) {
    double amount = value instanceof Amount number ? number.known() : 1;
    return row.map(found -> List.of(new Term.Contribution(found.ref(), amount))).orElse(List.of());
  }

  private FactDefinition definition() {
    Functions.arity(call, 2);
    String name = Compiler.wordOf(call.arguments().get(1), scope);
    FactDefinition fact = compiler.catalog().facts().get(name);
    if (fact == null) {
      throw FormulaError.unknown(
          call.arguments().get(1).at(),
          "the fact '%s' is not in the catalog".formatted(name),
          name,
          compiler.catalog().facts().keySet());
    }
    return fact;
  }

  private Eval subject(FactDefinition fact) {
    Expr given = call.arguments().getFirst();
    Compiled subject = compiler.compile(given, scope);
    boolean park =
        scope.peel(given).expr() instanceof Expr.Name name && name.dotted().equals(Names.PARK);
    if (!(subject.type() instanceof FormulaType.Word)) {
      throw new FormulaError(given.at(), "the subject of a fact is an id");
    }
    if (park != fact.subject().equals(Names.PARK)) {
      throw new FormulaError(
          given.at(), "the fact '%s' is asked of a %s".formatted(fact.name(), fact.subject()));
    }
    return subject.eval();
  }

  private static Optional<ParkRow> row(
      Reading reading, Value who, FactDefinition fact, Choice choice) {
    if (!(who instanceof Value.Word(String id))) {
      return Optional.empty();
    }
    ParkTable table = reading.park().table(TABLE);
    List<ParkRow> rows =
        table.where(table.schema().indexOf("fact"), fact.name()).stream()
            .filter(row -> row.text("subject").equals(id))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<ParkRow> planned = basis(rows, "intended");
    if (!planned.isEmpty()) {
      reading.sway();
    }
    Optional<ParkRow> intended =
        reading.intended() ? choice.of(planned, reading.period(), true) : Optional.empty();
    return intended.or(() -> choice.of(basis(rows, "current"), reading.period(), false));
  }

  private static List<ParkRow> basis(List<ParkRow> rows, String basis) {
    return rows.stream().filter(row -> row.text("basis").equals(basis)).toList();
  }

  /// The latest row that is not of a later period; intended ones may be.
  private static Optional<ParkRow> inForce(List<ParkRow> rows, Period at, boolean intended) {
    return rows.stream()
        .filter(row -> intended || !period(row).start().isAfter(at.end()))
        .max(Comparator.comparing((ParkRow row) -> period(row).end()).thenComparing(ParkRow::key));
  }

  /// The row of the period itself, else of the shortest longer one that holds it, else the latest
  /// one that is stated to hold until the period's end or longer; an intended one may be of any
  /// period.
  private static Optional<ParkRow> ofPeriod(List<ParkRow> rows, Period at, boolean intended) {
    Optional<ParkRow> own =
        rows.stream()
            .filter(row -> period(row).contains(at))
            .min(
                Comparator.comparingInt((ParkRow row) -> period(row).days())
                    .thenComparing(ParkRow::key));
    List<ParkRow> lasting =
        rows.stream().filter(row -> intended || !isStale(row, at, true)).toList();
    return own.or(() -> inForce(lasting, at, intended));
  }

  private static boolean isStale(ParkRow row, Period at, boolean needsDate) {
    return row.findDate("validUntil").map(day -> day.isBefore(at.end())).orElse(needsDate);
  }

  private static Period period(ParkRow row) {
    return row.findPeriod("period").orElseThrow();
  }

  private static Value none(Reading reading, Value who, FactDefinition fact) {
    String subject = who instanceof Value.Word(String id) ? id : "?";
    reading.gap(TABLE + "[" + subject + "," + fact.name() + "]", "noRows");
    return new Value.Missing(
        "noRows",
        Sentence.of("reason.noFact", "nothing is said about %s of %s", fact.name(), subject));
  }

  private static Value valueOf(Reading reading, ParkRow row, FactDefinition fact) {
    if (row.text("state").equals("notApplicable")) {
      return new Value.NotApplicable(Sentence.value(row.text("note")));
    }
    boolean answer = fact.type() == FactDefinition.Type.YESNO;
    if (answer && isStale(row, reading.period(), false)) {
      reading.gap(row.toString(), "stale");
      String until = row.find("validUntil").map(Cell::toString).orElse("");
      return new Value.Missing(
          "stale",
          Sentence.of("reason.stale", "'%s' was answered, but only until %s", fact.name(), until));
    }
    return switch (row.at(row.schema().indexOf("value"))) {
      case Cell.Measure number -> Amount.exact(number.value(), number.unit());
      case Cell.Band band -> band(reading, row, band);
      case Cell.Text text when answer -> answer(text.text());
      case null, default -> {
        reading.gap(row.toString(), row.text("state"));
        yield new Value.Missing(row.text("state"), silence(fact.name(), row.text("state")));
      }
    };
  }

  private static Sentence silence(String fact, String state) {
    return switch (state) {
      case "refused" -> Sentence.of("reason.fact.refused", "'%s' is refused", fact);
      case "unknown" -> Sentence.of("reason.fact.unknown", "'%s' is unknown", fact);
      default -> Sentence.of("reason.fact.text", "'%s' is neither a number nor an answer", fact);
    };
  }

  private static Value band(Reading reading, ParkRow row, Cell.Band band) {
    if (band.low() < band.high()) {
      reading.gap(row.toString(), "band");
    }
    return Amount.range(band.low(), band.high(), (band.low() + band.high()) / 2, band.unit());
  }

  private static Truth answer(String word) {
    return switch (word) {
      case "yes" -> Truth.YES;
      case "partly" -> Truth.PARTLY;
      default -> Truth.NO;
    };
  }

  /// How one of the rows of a fact is chosen.
  @FunctionalInterface
  private interface Choice {
    Optional<ParkRow> of(List<ParkRow> rows, Period at, boolean intended);
  }
}
