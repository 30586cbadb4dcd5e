package org.tinkuy.formula;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Definition;
import org.tinkuy.catalog.Framework;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

/// Every formula of a catalog, compiled: a catalog whose formulas do not all fit is refused when it
/// loads, with the file, the row and the place in the formula.
public final class Formulas {
  private static final String DEFINITIONS = "catalog/definitions.yaml";

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
  /// @param applies whether the criterion applies; empty where it always does
  /// @param turns a number that turns the comparison round where it is negative; empty where
  ///   nothing does
  public record CriterionFormulas(
      Formula value,
      Optional<Formula> target,
      Optional<Formula> openCases,
      Optional<Formula> alternative,
      Optional<Formula> applies,
      Optional<Formula> turns) {}

  /// Compiles all formulas of a catalog, or names all mistakes.
  public static Checked<Formulas> compile(Catalog catalog) {
    Attempt attempt = new Attempt();
    Definitions definitions = new Definitions(catalog);
    for (Definition definition : catalog.rules().definitions().values()) {
      definition(definitions, definition, attempt);
    }
    Map<String, CriterionFormulas> compiled = new LinkedHashMap<>();
    for (Framework framework : catalog.rules().frameworks().values()) {
      for (Criterion criterion : framework.criteria()) {
        CriterionReader reader =
            new CriterionReader(definitions, criterion, placeOf(framework, criterion), attempt);
        reader.read().ifPresent(found -> compiled.put(key(framework.id(), criterion.id()), found));
      }
    }
    return attempt.hasErrors() ? attempt.refuse() : attempt.finish(new Formulas(compiled));
  }

  /// All mistakes in the formulas of a catalog; empty where every one fits.
  public static List<Issue> check(Catalog catalog) {
    return compile(catalog).issues();
  }

  private static Place placeOf(Framework framework, Criterion criterion) {
    return new Place("catalog/frameworks/" + framework.id() + ".yaml", criterion.id(), 0, "");
  }

  /// A definition is read by itself; what its names mean shows only where it is used.
  private static void definition(Definitions definitions, Definition definition, Attempt attempt) {
    String name = definition.name();
    Place place = new Place(DEFINITIONS, name, 0, "formula");
    boolean taken = Functions.isCall(name) || definitions.catalog().tables().containsKey(name);
    if (taken) {
      attempt.add(
          Issue.inEnglish(
              "catalog.definitionName",
              place,
              "Definition '%s': it must not be called as a table or a call of the language."
                  .formatted(name),
              List.of(name),
              "Maybe choose another name."));
    }
    try {
      definitions.body(definition);
    } catch (FormulaError error) {
      mistake(place, definition.formula(), error, attempt);
    }
  }

  /// Adds the issue of a mistake in a formula.
  static void mistake(Place place, String text, FormulaError error, Attempt attempt) {
    attempt.add(
        Issue.inEnglish(
            "catalog.formula",
            place,
            "Formula '%s', %s: %s.".formatted(text.strip(), error.at(), error.getMessage()),
            List.of(text.strip(), Integer.toString(error.at().offset() + 1)),
            error.suggestion()));
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
