package org.tinkuy.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.figure.Figure;
import org.tinkuy.formula.Comparison;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// Answers that somebody typed for a criterion. They stand beside what is computed, never inside
/// it.
final class StatedAnswers {
  private final Map<String, List<ParkRow>> byCriterion;
  private final Period period;

  StatedAnswers(Park park, String framework, Period period) {
    this.byCriterion =
        park.table("answers").rows().stream()
            .filter(row -> row.text("framework").equals(framework))
            .collect(Collectors.groupingBy(row -> row.text("criterion")));
    this.period = period;
  }

  /// The typed state of a criterion: of the period itself where it is current, the latest up to the
  /// period where it is intended.
  Optional<Statement> find(Criterion criterion, Judgement computed, boolean intended) {
    List<ParkRow> rows = byCriterion.get(criterion.id());
    if (rows == null) {
      return Optional.empty();
    }
    String basis = intended ? "intended" : "current";
    return rows.stream()
        .filter(
            row ->
                row.text("basis").equals(basis)
                    && (intended ? !of(row).start().isAfter(period.end()) : of(row).equals(period)))
        .max(Comparator.comparing((ParkRow row) -> of(row).end()))
        .flatMap(row -> state(row, criterion, computed));
  }

  private static Period of(ParkRow row) {
    return row.findPeriod("period").orElseThrow();
  }

  private static Optional<Statement> state(ParkRow row, Criterion criterion, Judgement computed) {
    return switch (row.text("state")) {
      case "met" -> bare(row, State.MET);
      case "partly" -> bare(row, State.PARTLY);
      case "notMet" -> bare(row, State.NOT_MET);
      case "notApplicable" -> bare(row, State.NOT_APPLICABLE);
      case "stated" -> compared(row, criterion, computed);
      default -> Optional.empty();
    };
  }

  private static Optional<Statement> bare(ParkRow row, State state) {
    return Optional.of(new Statement(Optional.of(row.ref()), state, Optional.empty()));
  }

  /// A typed number is compared with the target. One without a unit is in the target's, shares from
  /// 0 to 1; one in another unit than the target's is not compared.
  private static Optional<Statement> compared(
      ParkRow row, Criterion criterion, Judgement computed) {
    Optional<Double> typed = number(row.text("value"));
    Optional<Figure> target = computed.target().filter(figure -> figure.findValue().isPresent());
    if (typed.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    boolean percent = row.text("unit").equals("%") || row.text("value").endsWith("%");
    Unit unit = target.get().unit();
    if (!percent && !List.of("", unit.code()).contains(row.text("unit"))) {
      return Optional.empty();
    }
    Unit bare = unit.dimension().isNone() ? Unit.ONE : unit;
    Value.Amount value =
        exact(percent ? typed.get() / 100 : typed.get(), percent ? Unit.ONE : bare);
    Value.Amount wanted = exact(target.get().findValue().orElseThrow(), unit);
    return switch (Comparison.decide(criterion.rule().operator(), value, wanted)) {
      case YES -> Optional.of(number(row, State.MET, value));
      case NO, PARTLY -> Optional.of(number(row, State.NOT_MET, value));
      case UNKNOWN -> Optional.empty();
    };
  }

  private static Statement number(ParkRow row, State state, Value.Amount value) {
    return new Statement(Optional.of(row.ref()), state, Optional.of(value));
  }

  private static Value.Amount exact(double value, Unit unit) {
    return new Value.Amount(value, value, value, unit, Optional.empty(), Optional.empty());
  }

  private static Optional<Double> number(String text) {
    String digits = text.replace("%", "").strip();
    return digits.matches("-?\\d+(\\.\\d+)?")
        ? Optional.of(Double.parseDouble(digits))
        : Optional.empty();
  }
}
