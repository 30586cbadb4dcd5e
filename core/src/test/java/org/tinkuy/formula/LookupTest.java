package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

class LookupTest {
  private static final Trial FACTS =
      Trial.of(
          """
          tenants: tenant
            T1
            T2
          facts: subject  fact  period  basis  value  unit  validUntil  state
            park  plan  2022  -  no  -  -  measured
            park  plan  2023  -  yes  -  -  measured
            park  plan  2025  -  no  -  -  measured
            park  monitoring  2023  -  yes  -  2024-06-30  measured
            park  parkBody  2024  -  -  -  -  refused
            park  monitoring  2026  intended  partly  -  -  estimated
            T1  proper  2024  -  yes  -  -  measured
            park  openArea  2024  -  5  ha  -  measured
            park  openArea  2023  -  4  ha  -  measured
            park  targetYear  2020  -  2030  -  2030-12-31  measured
          """);

  @Test
  void theLatestAnswerUpToThePeriodsEndIsInForce() {
    assertThat(FACTS.truth("fact(park, plan)")).isEqualTo(Truth.YES);
    assertThat(FACTS.at("2022").truth("fact(park, plan)")).isEqualTo(Truth.NO);
    assertThat(FACTS.at("2025").truth("fact(park, plan)")).isEqualTo(Truth.NO);
    assertThat(FACTS.at("2021").value("fact(park, plan)")).isInstanceOf(Value.Missing.class);
    assertThat(FACTS.at("2021").gaps("fact(park, plan)"))
        .containsExactly("facts[park,plan] (noRows)");
  }

  @Test
  void anAnswerHoldsUntilItsDateAndIsStaleAfterIt() {
    assertThat(FACTS.at("2023").truth("fact(park, monitoring)")).isEqualTo(Truth.YES);
    assertThat(FACTS.at("2024-06").truth("fact(park, monitoring)")).isEqualTo(Truth.YES);
    assertThat(FACTS.value("fact(park, monitoring)"))
        .isInstanceOfSatisfying(
            Value.Missing.class,
            missing -> {
              assertThat(missing.reason()).isEqualTo("stale");
              assertThat(missing.detail())
                  .hasToString("'monitoring' was answered, but only until 2024-06-30");
            });
    assertThat(FACTS.gaps("fact(park, monitoring)"))
        .containsExactly("facts[park,monitoring,2023,current] (stale)");
  }

  @Test
  void anIntendedAnswerRulesOnlyWhereItIsAskedFor() {
    assertThat(FACTS.intending().truth("fact(park, monitoring)")).isEqualTo(Truth.PARTLY);
    // There is no intended answer about the plan, so that the current one stands.
    assertThat(FACTS.intending().truth("fact(park, plan)")).isEqualTo(Truth.YES);
  }

  @Test
  void anIntendedAnswerRulesAlsoWhereTheSameRowsWereReadBefore() {
    Catalog catalog = FACTS.catalog();
    PeriodRows rows = PeriodRows.of(FACTS.park(catalog), Period.year(2024));
    Definitions definitions = new Definitions(catalog);
    Formula monitored = Formula.compile(definitions, "fact(park, monitoring)");
    Formula plan = Formula.compile(definitions, "fact(park, plan)");

    Value current = monitored.evaluate(rows, false).value();
    assertThat(monitored.evaluate(rows, true).value())
        .isEqualTo(Truth.PARTLY)
        .isNotEqualTo(current);
    assertThat(plan.evaluate(rows, false)).isSameAs(plan.evaluate(rows, true));
    assertThat(plan.isSettled(rows)).isTrue();
    assertThat(monitored.isSettled(rows)).isFalse();
  }

  @Test
  void arefusedAnswerIsNoDataAndOneThatDoesNotApplyIsNotApplicable() {
    assertThat(FACTS.value("fact(park, parkBody)"))
        .isInstanceOfSatisfying(
            Value.Missing.class, missing -> assertThat(missing.reason()).isEqualTo("refused"));
    Trial none =
        Trial.of(
            """
            facts: subject  fact  period  value  state  note
              park  plan  2024  -  notApplicable  there is no park body
            """);
    assertThat(none.value("fact(park, plan)"))
        .isEqualTo(new Value.NotApplicable(Sentence.value("there is no park body")));
  }

  @Test
  void aFactIsAskedOfItsSubject() {
    assertThat(FACTS.number("count(tenants where fact(tenant, proper) is known)", "1"))
        .isEqualTo(1);
    assertThat(FACTS.amount("share(tenants, fact(tenant, proper))", "1"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(0.5, 1.0, 1.0);
  }

  @Test
  void aNumberIsOfItsPeriodOnly() {
    assertThat(FACTS.number("factNumber(park, openArea)", "m2")).isEqualTo(50_000);
    assertThat(FACTS.at("2023").number("factNumber(park, openArea)", "ha")).isEqualTo(4);
    // A part of the year has the year's number; another year has none.
    assertThat(FACTS.at("2024-Q2").number("factNumber(park, openArea)", "ha")).isEqualTo(5);
    assertThat(FACTS.at("2025").value("factNumber(park, openArea)"))
        .isInstanceOf(Value.Missing.class);
    // Unless it states how long it holds.
    assertThat(FACTS.number("factNumber(park, targetYear)", "1")).isEqualTo(2030);
    assertThat(FACTS.at("2031").value("factNumber(park, targetYear)"))
        .isInstanceOf(Value.Missing.class);
  }

  @Test
  void anIntendedNumberRulesWhereItIsAskedFor() {
    Trial trial =
        Trial.of(
            """
            facts: subject  fact  period  basis  value  unit  state
              park  openArea  2024  current  5  ha  measured
              park  openArea  2027  intended  8  ha  estimated
            """);
    assertThat(trial.number("factNumber(park, openArea)", "ha")).isEqualTo(5);
    assertThat(trial.intending().number("factNumber(park, openArea)", "ha")).isEqualTo(8);
  }

  @Test
  void aReferenceIsOfTheParksCountryAndTheLatestYearWithinFive() {
    assertThat(FACTS.at("2021").number("reference(renewablePower)", "1")).isEqualTo(0.55);
    assertThat(FACTS.at("2020").number("reference(renewablePower)", "1")).isEqualTo(0.60);
    assertThat(FACTS.at("2026").number("reference(renewablePower)", "1")).isEqualTo(0.55);
    assertThat(FACTS.at("2027").value("reference(renewablePower)"))
        .isInstanceOfSatisfying(
            Value.Missing.class,
            missing ->
                assertThat(missing.detail())
                    .hasToString("no value of PE for 2027 is known: renewablePower"));
    assertThat(FACTS.header("country", "VN").number("reference(renewablePower)", "1"))
        .isEqualTo(0.35);
    // Where it was taken from is said.
    assertThat(FACTS.eval("reference(renewablePower)").terms())
        .containsExactly(
            new Term(
                "reference(renewablePower)",
                Amount.exact(0.55, Unit.ONE),
                List.of(),
                "ours, 2024, 2021"));
  }

  @Test
  void aToleranceIsTheLevelOfItsRow() {
    assertThat(FACTS.number("tolerance(policyEffect)", "1")).isEqualTo(2);
  }

  @Test
  void aReferenceThatTheParkStatesGoesFirstInItsYear() {
    Trial trial =
        Trial.of(
            """
            references: name  country  period  value  unit  kind  source
              renewablePower  PE  2021  0.5  -  -  utility
              renewablePower  PE  2020  0.4  -  -  utility
              renewablePower  VN  2021  0.3  -  -  utility
              gridFactor  PE  2021  190  gCO2e/kWh  -  utility
            """);
    assertThat(trial.number("reference(renewablePower)", "1")).isEqualTo(0.5);
    assertThat(trial.at("2020").number("reference(renewablePower)", "1")).isEqualTo(0.4);
    // 190 g in the unit of the row, newer than the catalog's 0.2 kg of 2020
    assertThat(trial.number("reference(gridFactor)", "kgCO2e/kWh")).isEqualTo(0.19);
    assertThat(trial.at("2020").number("reference(gridFactor)", "kgCO2e/kWh")).isEqualTo(0.2);
    assertThat(trial.eval("reference(renewablePower)").terms().getFirst().source())
        .isEqualTo("references[renewablePower,PE,2021,value], utility, 2021");
  }

  @Test
  void aReferenceInAUnitThatDoesNotFitIsNoData() {
    Trial trial =
        Trial.of(
            """
            references: name  country  period  value  unit  source
              gridFactor  PE  2024  190  t  utility
            """);
    assertThat(trial.value("reference(gridFactor)"))
        .isInstanceOfSatisfying(
            Value.Missing.class, missing -> assertThat(missing.reason()).isEqualTo("dimension"));
  }
}
