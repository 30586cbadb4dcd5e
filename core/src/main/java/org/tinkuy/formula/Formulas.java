package org.tinkuy.formula;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

/// Every formula of a catalog, compiled: a catalog whose formulas do not all fit is refused when it
/// loads, with the file, the row and the place in the formula.
public final class Formulas {
  private final Map<String, CriterionFormulas> byCriterion;

  private Formulas(Map<String, CriterionFormulas> byCriterion) {
    this.byCriterion = Collections.unmodifiableMap(byCriterion);
  }

  /// The formulas of one criterion.
  ///
  /// @param value what is measured
  /// @param target what it is compared with; empty for prerequisites and compound conditions
  /// @param openCases counts cases too young to judge; empty where there are none
  /// @param alternative another reading of the value; empty where there is none
  public record CriterionFormulas(
      Formula value,
      Optional<Formula> target,
      Optional<Formula> openCases,
      Optional<Formula> alternative) {}

  /// Compiles all formulas of a catalog, or names all mistakes.
  public static Checked<Formulas> compile(Catalog catalog) {
    Attempt attempt = new Attempt();
    Map<String, CriterionFormulas> compiled = new LinkedHashMap<>();
    for (Framework framework : catalog.rules().frameworks().values()) {
      for (Criterion criterion : framework.criteria()) {
        Criterion.Rule rule = criterion.rule();
        Place place =
            new Place("catalog/frameworks/" + framework.id() + ".yaml", criterion.id(), 0, "");
        Optional<Formula> value = one(catalog, rule.formula(), place.at("formula"), attempt);
        Optional<Formula> target = one(catalog, rule.target(), place.at("target"), attempt);
        Optional<Formula> open = one(catalog, rule.openCases(), place.at("openCases"), attempt);
        Optional<Formula> other =
            one(catalog, rule.alternative(), place.at("alternative"), attempt);
        value.ifPresent(
            formula -> {
              compiled.put(
                  key(framework.id(), criterion.id()),
                  new CriterionFormulas(formula, target, open, other));
              comparable(criterion, formula, target, place, attempt);
            });
      }
    }
    return attempt.hasErrors() ? attempt.refuse() : attempt.finish(new Formulas(compiled));
  }

  /// All mistakes in the formulas of a catalog; empty where every one fits.
  public static List<Issue> check(Catalog catalog) {
    return compile(catalog).issues();
  }

  private static Optional<Formula> one(Catalog catalog, String text, Place place, Attempt attempt) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Formula.compile(catalog, text));
    } catch (FormulaError error) {
      attempt.error(
          "catalog.formula",
          place,
          "Formula '%s', at character %d: %s."
              .formatted(text.strip(), error.position() + 1, error.getMessage()),
          List.of(text.strip()),
          "");
      return Optional.empty();
    }
  }

  private static void comparable(
      Criterion criterion, Formula value, Optional<Formula> target, Place place, Attempt attempt) {
    boolean number = value.type() instanceof FormulaType.Measured;
    boolean fits =
        target.isPresent()
            ? number && dimensionsAgree(value.type(), target.get().type())
            : value.type() instanceof FormulaType.Answer;
    if (!fits && target.isPresent() == !criterion.rule().target().isEmpty()) {
      attempt.error(
          "catalog.criterionTarget",
          place,
          "Criterion '%s': its value %s does not compare with its target %s."
              .formatted(
                  criterion.id(), value.type(), target.map(Formula::type).orElse(value.type())),
          List.of(criterion.id()),
          "Maybe the operator is 'yes', or the unit of the target is another.");
    }
  }

  private static boolean dimensionsAgree(FormulaType a, FormulaType b) {
    return a instanceof FormulaType.Measured(var left)
        && b instanceof FormulaType.Measured(var right)
        && (left.isEmpty() || right.isEmpty() || left.equals(right));
  }

  private static String key(String framework, String criterion) {
    return framework + "/" + criterion;
  }

  /// The formulas of a criterion of the catalog.
  public CriterionFormulas get(String framework, String criterion) {
    CriterionFormulas formulas = byCriterion.get(key(framework, criterion));
    Check.that(
        formulas != null,
        "formula.criterion",
        "Criterion '%s' of '%s' has no formula.",
        criterion,
        framework);
    return Objects.requireNonNull(formulas);
  }
}
