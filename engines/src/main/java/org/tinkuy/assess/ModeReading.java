package org.tinkuy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.formula.Evaluation;
import org.tinkuy.formula.Formula;
import org.tinkuy.formula.Formulas.CriterionFormulas;
import org.tinkuy.formula.Gap;
import org.tinkuy.formula.Value;
import org.tinkuy.formula.Value.Truth;

/// How the mode of a rule reads on a park: whether the rule applies, and which way its comparison
/// stands.
///
/// @param settled the state where the mode alone decides it; empty where the comparison does
/// @param operator the comparison as it is read
/// @param gaps what is missing to read the mode
record ModeReading(Optional<State> settled, String operator, List<Gap> gaps) {

  static ModeReading of(
      Criterion.Rule rule, CriterionFormulas formulas, Function<Formula, Evaluation> evaluate) {
    Optional<Evaluation> applies = formulas.applies().map(evaluate);
    Optional<Evaluation> turns = formulas.turns().map(evaluate);
    List<Gap> gaps = new ArrayList<>();
    applies.ifPresent(found -> gaps.addAll(found.gaps()));
    turns.ifPresent(found -> gaps.addAll(found.gaps()));
    Optional<State> settled =
        applies
            .flatMap(found -> application(found.value()))
            .or(() -> turns.flatMap(found -> turning(found.value())));
    boolean turned = turns.map(Evaluation::value).filter(ModeReading::isNegative).isPresent();
    return new ModeReading(settled, turned ? turned(rule.operator()) : rule.operator(), gaps);
  }

  private static Optional<State> application(Value applies) {
    return switch (applies) {
      case Truth truth when truth == Truth.YES -> Optional.empty();
      case Truth truth when truth == Truth.UNKNOWN -> Optional.of(State.NO_DATA);
      case Value.Missing _ -> Optional.of(State.NO_DATA);
      case Value _ -> Optional.of(State.NOT_APPLICABLE);
    };
  }

  /// A number that is neither above nor below zero for certain decides nothing; zero itself leaves
  /// no direction to compare in.
  private static Optional<State> turning(Value turns) {
    return switch (turns) {
      case Value.NotApplicable _ -> Optional.of(State.NOT_APPLICABLE);
      case Value.Amount amount when amount.low() > 0 || amount.high() < 0 -> Optional.empty();
      case Value.Amount amount when amount.isExact() -> Optional.of(State.NOT_APPLICABLE);
      case Value _ -> Optional.of(State.NO_DATA);
    };
  }

  private static boolean isNegative(Value turns) {
    return turns instanceof Value.Amount amount && amount.high() < 0;
  }

  private static String turned(String operator) {
    return switch (operator) {
      case "<=" -> ">=";
      case "<" -> ">";
      case ">=" -> "<=";
      case ">" -> "<";
      case String other -> other;
    };
  }
}
