package org.tinkuy.formula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Definition;
import org.tinkuy.catalog.Framework;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

/// The formulas of a catalog. [#compile] compiles all and names every mistake, with the file, the
/// row and the place in the formula; [#of] takes a catalog that is known to be sound and compiles
/// each formula when it is first asked for, since a run asks for those of one scheme. Safe for many
/// threads.
public final class Formulas {
  private static final String DEFINITIONS = "catalog/definitions.yaml";

  private final Definitions definitions;
  private final Map<Key, CriterionFormulas> byCriterion = new ConcurrentHashMap<>();
  private final Map<String, Formula> figures = new ConcurrentHashMap<>();

  /// What a criterion is looked up by, for which no text is made.
  private record Key(String framework, String criterion) {}

  private Formulas(Catalog catalog) {
    this.definitions = new Definitions(catalog);
  }

  /// The formulas of a sound catalog, each compiled when it is first asked for.
  public static Formulas of(Catalog catalog) {
    return new Formulas(catalog);
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
    Formulas formulas = new Formulas(catalog);
    for (Definition definition : catalog.rules().definitions().values()) {
      definition(formulas.definitions, definition, attempt);
    }
    for (Definition definition : catalog.rules().figures().values()) {
      formulas
          .compileFigure(definition, attempt)
          .ifPresent(figure -> formulas.figures.put(definition.name(), figure));
    }
    for (Framework framework : catalog.rules().frameworks().values()) {
      for (Criterion criterion : framework.criteria()) {
        formulas
            .compileCriterion(framework, criterion, attempt)
            .ifPresent(
                found -> formulas.byCriterion.put(new Key(framework.id(), criterion.id()), found));
      }
    }
    return attempt.hasErrors() ? attempt.refuse() : attempt.finish(formulas);
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

  private Optional<CriterionFormulas> compileCriterion(
      Framework framework, Criterion criterion, Attempt attempt) {
    return new CriterionReader(definitions, criterion, placeOf(framework, criterion), attempt)
        .read();
  }

  private Optional<Formula> compileFigure(Definition definition, Attempt attempt) {
    Place place = new Place(DEFINITIONS, definition.name(), 0, "formula");
    try {
      return attempt.at(place, () -> Formula.compile(definitions, definition.formula()));
    } catch (FormulaError error) {
      mistake(place, definition.formula(), error, attempt);
      return Optional.empty();
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

  /// The formula of a figure of the catalog.
  public Formula figure(String name) {
    return figures.computeIfAbsent(name, this::firstFigure);
  }

  private Formula firstFigure(String name) {
    Optional<Definition> definition =
        Optional.ofNullable(definitions.catalog().rules().figures().get(name));
    Attempt attempt = new Attempt();
    Optional<Formula> formula = definition.flatMap(found -> compileFigure(found, attempt));
    Check.that(
        formula.isPresent() && !attempt.hasErrors(),
        "formula.figure",
        "Figure '%s' has no formula that fits: %s.",
        name,
        attempt.issues());
    return formula.orElseThrow();
  }

  /// The formulas of a criterion of the catalog.
  public CriterionFormulas get(String framework, String criterion) {
    return byCriterion.computeIfAbsent(
        new Key(framework, criterion), key -> firstOf(key.framework(), key.criterion()));
  }

  private CriterionFormulas firstOf(String framework, String criterion) {
    Attempt attempt = new Attempt();
    Optional<CriterionFormulas> formulas =
        definitions
            .catalog()
            .findFramework(framework)
            .flatMap(found -> compileOf(found, criterion, attempt));
    Check.that(
        formulas.isPresent() && !attempt.hasErrors(),
        "formula.criterion",
        "Criterion '%s' of '%s' has no formulas that fit: %s.",
        criterion,
        framework,
        attempt.issues());
    return formulas.orElseThrow();
  }

  private Optional<CriterionFormulas> compileOf(
      Framework framework, String criterion, Attempt attempt) {
    return framework.criteria().stream()
        .filter(known -> known.id().equals(criterion))
        .findFirst()
        .flatMap(known -> compileCriterion(framework, known, attempt));
  }
}
