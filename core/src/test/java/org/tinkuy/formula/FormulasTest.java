package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Definition;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Refusal;

class FormulasTest {
  private static Criterion.Rule rule(String formula, String operator, String target) {
    return new Criterion.Rule(formula, operator, target, "", "", true);
  }

  private static Catalog catalog(List<Definition> definitions, Criterion.Rule... rules) {
    List<Criterion> criteria = new ArrayList<>();
    for (Criterion.Rule rule : rules) {
      criteria.add(
          new Criterion(
              "C" + (criteria.size() + 1),
              Criterion.Kind.INDICATOR,
              new Criterion.Heading("a", "b", "c"),
              rule,
              Criterion.Reach.DOCUMENT,
              new Criterion.Guidance(List.of(), List.of()),
              new Provenance("ours", "D", false)));
    }
    Framework framework =
        new Framework(
            "trial",
            LocalizedText.of("en", "Trial"),
            "1",
            Framework.Status.COMPLETE,
            List.of("a"),
            criteria,
            "ours");
    return SmallCatalog.of(definitions, List.of(framework));
  }

  private static List<String> problems(Catalog catalog) {
    return Formulas.check(catalog).stream()
        .map(issue -> issue.place() + " " + issue.code() + " " + issue.message())
        .toList();
  }

  /// Plots have no dates, so that what is read of them alone is that of today in every period.
  @Test
  void aFormulaIsDatedWhereItReadsAnythingOfThePeriod() {
    Definition green = new Definition("greenLand", List.of(), "plots where use = green", "Green.");
    Definition here =
        new Definition("here", List.of(), "tenants where active(since, until)", "There.");
    assertThat(isDated(green, "sum(greenLand, area_m2) / sum(plots, area_m2)")).isFalse();
    assertThat(isDated(green, "count(tenants)")).isFalse();
    assertThat(isDated(here, "count(here)")).isTrue();
    assertThat(isDated(green, "sum(flows where carrier = wastewater, quantity)")).isTrue();
    assertThat(isDated(green, "count(plots) * factNumber(park, openArea)")).isTrue();
    assertThat(isDated(green, "count(plots) / period.days")).isTrue();
  }

  private static boolean isDated(Definition definition, String formula) {
    Catalog catalog = catalog(List.of(definition), rule(formula, "measure", ""));
    return Formulas.of(catalog).get("trial", "C1").value().isDated();
  }

  @Test
  void everyFormulaOfACriterionIsCompiled() {
    Catalog catalog =
        catalog(
            List.of(),
            new Criterion.Rule(
                "share(tenants, charterSigned is known)",
                ">=",
                "reference(renewablePower)",
                "count(tenants)",
                "share(tenants, since is known)",
                true));
    Checked<Formulas> checked = Formulas.compile(catalog);
    assertThat(checked.issues()).isEmpty();
    Formulas.CriterionFormulas formulas = checked.find().orElseThrow().get("trial", "C1");
    assertThat(formulas.target()).isPresent();
    assertThat(formulas.openCases()).isPresent();
    assertThat(formulas.alternative()).isPresent();
    // One of two signed; the country's share of 2021 is 55 %.
    Trial trial = Trial.of("tenants: tenant  charterSigned\n  T1  2020-01-01\n  T2  -\n");
    PeriodRows rows = PeriodRows.of(trial.park(catalog), Period.year(2024));
    assertThat(
            Comparison.decide(
                ">=",
                formulas.value().evaluate(rows, false).value(),
                formulas.target().orElseThrow().evaluate(rows, false).value()))
        .isEqualTo(Value.Truth.NO);
  }

  @Test
  void allMistakesAreNamedAtOnceWithFileRowAndCharacter() {
    Catalog catalog =
        catalog(
            List.of(
                new Definition("large", List.of(), "tenants where employes > 250 people", ""),
                new Definition("broken", List.of(), "1 +", "")),
            rule("share(large, since is known)", ">=", "50 %"),
            rule("count(tenants", ">=", "2"));
    assertThat(problems(catalog))
        .containsExactly(
            "catalog/definitions.yaml!broken:formula catalog.formula Formula '1 +', in definition"
                + " 'broken', at character 4: the end is not expected.",
            "catalog/frameworks/trial.yaml!C1:formula catalog.formula Formula 'share(large, since"
                + " is known)', in definition 'large', at character 15: 'employes' is not known"
                + " here.",
            "catalog/frameworks/trial.yaml!C2:formula catalog.formula Formula 'count(tenants', at"
                + " character 14: ')' is expected, but it is 'the end'.");
    assertThat(Formulas.check(catalog).get(1).suggestion()).isEqualTo("Maybe you mean employees.");
    assertThat(Formulas.check(catalog)).allMatch(Issue::isError);
    assertThat(Formulas.compile(catalog)).isInstanceOf(Checked.Refused.class);
  }

  @Test
  void aValueMustCompareWithItsTarget() {
    assertThat(problems(catalog(List.of(), rule("count(tenants)", ">=", "5 kg"))))
        .singleElement()
        .asString()
        .endsWith("Criterion 'C1': its value is a plain number, but a number of mass is expected.");
    assertThat(problems(catalog(List.of(), rule("count(tenants)", "yes", ""))))
        .singleElement()
        .asString()
        .endsWith("Criterion 'C1': its value is a plain number, but a condition is expected.");
    assertThat(problems(catalog(List.of(), rule("exists(tenants)", ">=", "5"))))
        .singleElement()
        .asString()
        .endsWith("Criterion 'C1': its value is a condition, but a plain number is expected.");
  }

  @Test
  void anotherReadingMustMeasureTheSameAndOpenCasesMustBeCounted() {
    assertThat(
            problems(
                catalog(
                    List.of(),
                    new Criterion.Rule(
                        "count(tenants)", ">=", "5", "exists(tenants)", "5 kg", true))))
        .containsExactly(
            "catalog/frameworks/trial.yaml!C1:alternative catalog.criterionFormula Criterion 'C1':"
                + " alternative is a number of mass, but a plain number is expected.",
            "catalog/frameworks/trial.yaml!C1:openCases catalog.criterionFormula Criterion 'C1':"
                + " openCases is a condition, but a plain number is expected.");
  }

  @Test
  void aDefinitionMustNotHideATableOrACall() {
    Catalog catalog =
        catalog(
            List.of(
                new Definition("count", List.of(), "1", ""),
                new Definition("tenants", List.of(), "plots", "")),
            rule("exists(plots)", "yes", ""));
    assertThat(Formulas.check(catalog))
        .extracting(Issue::code)
        .containsExactly("catalog.definitionName", "catalog.definitionName");
  }

  @Test
  void formulasOfASoundCatalogAreCompiledWhenTheyAreAskedFor() {
    Catalog catalog = catalog(List.of(), rule("exists(plots)", "yes", ""), rule("1 +", ">=", "2"));
    Formulas formulas = Formulas.of(catalog);
    assertThat(formulas.get("trial", "C1")).isSameAs(formulas.get("trial", "C1"));
    assertThatThrownBy(() -> formulas.get("trial", "C2"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("the end is not expected");
    assertThatThrownBy(() -> formulas.figure("nothing")).isInstanceOf(Refusal.class);
  }

  @Test
  void refusesACriterionThatIsNotThere() {
    Formulas formulas =
        Formulas.compile(catalog(List.of(), rule("exists(plots)", "yes", ""))).find().orElseThrow();
    assertThatThrownBy(() -> formulas.get("trial", "C9")).isInstanceOf(Refusal.class);
  }
}
