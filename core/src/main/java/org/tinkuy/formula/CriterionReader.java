package org.tinkuy.formula;

import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.formula.Formulas.CriterionFormulas;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Unit;

/// Compiles the formulas of one criterion and checks that they fit together.
///
/// @param definitions the definitions of the catalog
/// @param criterion the criterion
/// @param place where its row stands
/// @param attempt where mistakes are named
record CriterionReader(Definitions definitions, Criterion criterion, Place place, Attempt attempt) {

  /// The formulas; empty where the value has a mistake.
  Optional<CriterionFormulas> read() {
    Criterion.Rule rule = criterion.rule();
    Optional<Formula> value = one(rule.formula(), "formula");
    Optional<Formula> target = one(rule.target(), "target");
    Optional<Formula> open = one(rule.openCases(), "openCases");
    String column = rule.mode().told() ? "told" : "alternative";
    Optional<Formula> other = one(rule.alternative(), column);
    Optional<Formula> applies = one(rule.mode().applies(), "applies");
    Optional<Formula> turns = one(rule.mode().turns(), "turns");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    boolean targetMistaken = target.isEmpty() && !rule.target().isBlank();
    if (!targetMistaken) {
      comparable(value.get(), target);
    }
    other.ifPresent(formula -> agrees(formula, value.get().type(), column));
    open.ifPresent(
        formula -> agrees(formula, Compiler.measured(Unit.ONE.dimension()), "openCases"));
    applies.ifPresent(formula -> agrees(formula, new FormulaType.Answer(), "applies"));
    turns.ifPresent(formula -> agrees(formula, Compiler.measured(Unit.ONE.dimension()), "turns"));
    return Optional.of(new CriterionFormulas(value.get(), target, open, other, applies, turns));
  }

  private Optional<Formula> one(String text, String column) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      return attempt.at(place.at(column), () -> Formula.compile(definitions, text));
    } catch (FormulaError error) {
      Formulas.mistake(place.at(column), text, error, attempt);
      return Optional.empty();
    }
  }

  private void comparable(Formula value, Optional<Formula> target) {
    boolean fits =
        target.isPresent()
            ? value.type() instanceof FormulaType.Measured
                && value.type().agrees(target.get().type())
            : criterion.rule().isMeasuredOnly()
                ? value.type() instanceof FormulaType.Measured
                : value.type() instanceof FormulaType.Answer;
    if (!fits) {
      attempt.add(
          Issue.inEnglish(
              "catalog.criterionTarget",
              place,
              "Criterion '%s': its value is %s, but %s is expected."
                  .formatted(
                      criterion.id(),
                      value.type().inWords(),
                      target
                          .map(formula -> formula.type().inWords())
                          .orElse(criterion.rule().isMeasuredOnly() ? "a number" : "a condition")),
              List.of(criterion.id()),
              "Maybe the operator is 'yes', or the unit of the target is another."));
    }
  }

  private void agrees(Formula formula, FormulaType expected, String column) {
    if (!formula.type().agrees(expected)) {
      attempt.add(
          Issue.inEnglish(
              "catalog.criterionFormula",
              place.at(column),
              "Criterion '%s': %s is %s, but %s is expected."
                  .formatted(criterion.id(), column, formula.type().inWords(), expected.inWords()),
              List.of(criterion.id(), column),
              ""));
    }
  }
}
