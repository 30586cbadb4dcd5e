package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.park.RowRef;

class ChoiceTest {
  private static final Trial PARK =
      Trial.of(
          """
          tenants: tenant  sector  employees
            T1  food  40
            T2  metal  -
          flows: flow  period  tenant  direction  carrier  quantity  unit  state  origin  renewable
            F1  2024  T1  in  power  100  kWh  measured  grid  -
            F2  2024  T1  in  power  100  kWh  measured  own  0.9
            F3  2024  T1  in  naturalGas  100  kWh  measured  -  -
            F4  2024  T1  in  heat  100  kWh  measured  own  -
          facts: subject  fact  period  value  state
            park  plan  2024  yes  measured
            park  monitoring  2024  partly  measured
            park  parkBody  2024  -  notApplicable
          """);

  private static final String RENEWABLE =
      "first(renewable, when(origin = grid, reference(renewablePower)), carrier.renewable)";

  @Test
  void firstTakesTheFirstWayThatHasData() {
    // F1: the country's 55 % of 2021; F2: its own 90 %; F3: the carrier's 0.
    assertThat(
            PARK.number(
                "sum(flows where flow in ['F1', 'F2', 'F3'], quantity * " + RENEWABLE + ")", "kWh"))
        .isEqualTo(145);
  }

  @Test
  void whereNoWayHasDataItsRangeIsWhatAnyWayCouldGive() {
    // F4 is of own heat, so that the country's share cannot be meant: 0 to 1.
    assertThat(PARK.amount("sum(flows where flow = 'F4', quantity * " + RENEWABLE + ")", "kWh"))
        .extracting(Amount::low, Amount::high)
        .containsExactly(0.0, 100.0);
    assertThat(PARK.gaps("sum(flows where flow = 'F4', quantity * " + RENEWABLE + ")"))
        .containsExactly(
            "flows[F4,2024].renewable (empty)", "flows[F4,2024].carrier.renewable (noFactor)");
  }

  /// Who gives the second factor need not give the first as well.
  @Test
  void aWayThatLacksAllThatAnotherLacksAndMoreIsNotAsked() {
    assertThat(
            PARK.gaps(
                "sum(flows where flow = 'F4', quantity * first(renewable * carrier.renewable,"
                    + " carrier.renewable))"))
        .containsExactly("flows[F4,2024].carrier.renewable (noFactor)");
  }

  @Test
  void firstGoesOnWhereAWayDoesNotApplyAndDoesNotApplyWhereNoneDoes() {
    assertThat(PARK.number("first(1 / 0, 5)", "1")).isEqualTo(5);
    assertThat(PARK.value("first(reported(tenants where tenant = 'T9', employees), 1 people / 0)"))
        .isInstanceOf(Value.NotApplicable.class);
    assertThat(PARK.value("first(1 people / 0, reported(tenants where tenant = 'T9', employees))"))
        .isInstanceOf(Value.NotApplicable.class);
  }

  @Test
  void firstOfAnswersGoesOnWhereOneIsUnknown() {
    assertThat(
            PARK.truth(
                "first(exists(tenants where tenant = 'T2' and employees > 5 people),"
                    + " fact(park, monitoring))"))
        .isEqualTo(Truth.PARTLY);
    assertThat(PARK.truth("first(fact(park, plan), 1 = 2)")).isEqualTo(Truth.YES);
  }

  @Test
  void theWayTakenIsATermAndTheOthersLeaveNone() {
    Evaluation evaluation =
        PARK.eval(
            "first(reported(tenants where tenant = 'T9', employees), count(tenants) * 1 people)");
    assertThat(evaluation.terms())
        .extracting(Term::label)
        .containsExactly(
            "count(tenants)",
            "way 2 of first(reported(tenants where tenant = 'T9', employees), count(tenants) * 1"
                + " people)");
    assertThat(evaluation.terms().getLast().value())
        .isEqualTo(new Value.Word("count(tenants) * 1 people"));
    assertThat(evaluation.gaps()).isEmpty();
  }

  @Test
  void firstOfSetsTakesTheFirstThatHasARowForCertain() {
    assertThat(
            PARK.number(
                "count(first(tenants where sector = textile, tenants where sector = metal))", "1"))
        .isEqualTo(1);
    assertThat(PARK.number("count(first(tenants where sector = textile, tenants))", "1"))
        .isEqualTo(2);
    // Unknown rows are none for certain.
    assertThat(
            PARK.number(
                "count(first(tenants where tenant = 'T2' and employees > 1 people, tenants where"
                    + " tenant = 'T1'))",
                "1"))
        .isEqualTo(1);
    assertThat(
            PARK.eval("count(first(tenants where sector = textile, tenants))").terms().getFirst())
        .returns("way 2 of first(tenants where sector = textile, tenants)", Term::label)
        .returns(new Value.Word("tenants"), Term::value);
  }

  @Test
  void whenGivesItsValueOnlyWhereTheConditionHoldsForCertain() {
    assertThat(PARK.number("when(1 = 1, 5)", "1")).isEqualTo(5);
    assertThat(PARK.value("when(1 = 2, 5)"))
        .isInstanceOfSatisfying(
            Value.Missing.class, missing -> assertThat(missing.reason()).isEqualTo("condition"));
    // F3 states no origin.
    assertThat(PARK.value("sum(flows where flow = 'F3', when(origin = grid, quantity))"))
        .isInstanceOfSatisfying(Amount.class, sum -> assertThat(sum.high()).isInfinite());
  }

  @Test
  void allIsPartlyInBetweenAndLeavesOutWhatDoesNotApply() {
    String yes = "fact(park, plan)";
    String partly = "fact(park, monitoring)";
    String none = "fact(park, parkBody)";
    String unknown = "exists(tenants where tenant = 'T2' and employees > 5 people)";
    assertThat(PARK.truth("all(" + yes + ", 1 = 1)")).isEqualTo(Truth.YES);
    assertThat(PARK.truth("all(" + yes + ", 1 = 2)")).isEqualTo(Truth.PARTLY);
    assertThat(PARK.truth("all(1 = 3, 1 = 2)")).isEqualTo(Truth.NO);
    assertThat(PARK.truth("all(" + yes + ", " + partly + ")")).isEqualTo(Truth.PARTLY);
    assertThat(PARK.truth("all(" + yes + ", " + none + ")")).isEqualTo(Truth.YES);
    assertThat(PARK.value("all(" + none + ")")).isInstanceOf(Value.NotApplicable.class);
    assertThat(PARK.truth("all(" + yes + ", " + unknown + ")")).isEqualTo(Truth.UNKNOWN);
    // Whatever the unknown one is, the others differ already.
    assertThat(PARK.truth("all(" + yes + ", 1 = 2, " + unknown + ")")).isEqualTo(Truth.PARTLY);
  }

  @Test
  void minAndMaxOfRangesHoldWhatEitherCouldBe() {
    assertThat(PARK.number("min(3 t, 500 kg)", "kg")).isEqualTo(500);
    assertThat(PARK.number("max(3 t, 500 kg, 4 t)", "t")).isEqualTo(4);
    Trial trial =
        Trial.of(
            """
            flows: flow  period  tenant  direction  carrier  quantity  unit  state
              F1  2024  T1  in  heat  1..9  kWh  estimated
              F2  2024  T1  in  heat  4..5  kWh  estimated
            """);
    String one = "sum(flows where flow = 'F1', quantity)";
    String two = "sum(flows where flow = 'F2', quantity)";
    // min: 1..5, as known min(5, 4.5); max: 4..9, as known max(5, 4.5)
    assertThat(trial.amount("min(" + one + ", " + two + ")", "kWh"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(1.0, 5.0, 4.5);
    assertThat(trial.amount("max(" + one + ", " + two + ")", "kWh"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(4.0, 9.0, 5.0);
    assertThat(trial.value("min(" + one + ", reported(flows where flow = 'F9', quantity))"))
        .isInstanceOf(Value.Missing.class);
    assertThat(trial.number("min(1 / 0, 5)", "1")).isEqualTo(5);
  }

  @Test
  void theSmallerOfTwoRatesKeepsItsSample() {
    Trial trial =
        Trial.of(
            """
            surveys: survey  question  sex  population  held  populationSize  responded  positive
              S1  satisfied  all  workers  2024-03-01  400  50  40
              S1  aware  all  workers  2024-03-01  400  40  20
            """);
    Amount amount =
        trial.amount(
            "min(rate(surveys where question = satisfied, positive, responded, populationSize),"
                + " rate(surveys where question = aware, positive, responded, populationSize))",
            "1");
    assertThat(amount.sample()).contains(new Value.Sample(20, 40, 400));
  }

  @Test
  void aMeanOverYearsNeedsDataInEachAndConvertsTheirUnits() {
    Trial trial =
        Trial.of(
            """
            flows: flow  period  tenant  direction  carrier  quantity  unit  state
              F1  2022  T1  out  flyAsh  1  t  measured
              F1  2023  T1  out  flyAsh  500  kg  measured
              F1  2024  T1  out  flyAsh  3  t  measured
              F1  2020  T1  out  flyAsh  3  t  measured
            """);
    // (1 + 0.5 + 3) t / 3
    assertThat(trial.number("meanOver(3, reported(flows, quantity))", "t")).isEqualTo(1.5);
    assertThat(trial.value("meanOver(5, reported(flows, quantity))"))
        .isInstanceOfSatisfying(
            Value.Missing.class,
            missing -> assertThat(missing.detail()).hasToString("no data in 2021"));
    assertThat(trial.gaps("meanOver(5, reported(flows, quantity))"))
        .containsExactly("flows in 2021 (noRows)");
  }

  @Test
  void aMeanKeepsTheTermsOfEachYear() {
    Trial trial =
        Trial.of(
            """
            occupancy: period  lettable_m2  let_m2
              2023  100  40
              2024  100  60
            """);
    Evaluation mean =
        trial.eval("meanOver(2, reported(occupancy, let_m2) / reported(occupancy, lettable_m2))");
    assertThat(((Amount) mean.value()).known()).isEqualTo(0.5);
    assertThat(mean.terms())
        .extracting(Term::label)
        .containsExactly(
            "2023: reported(occupancy, let_m2)",
            "2023: reported(occupancy, lettable_m2)",
            "2023: reported(occupancy, let_m2) / reported(occupancy, lettable_m2)",
            "2024: reported(occupancy, let_m2)",
            "2024: reported(occupancy, lettable_m2)",
            "2024: reported(occupancy, let_m2) / reported(occupancy, lettable_m2)");
    assertThat(mean.terms().getFirst().contributions())
        .containsExactly(new Term.Contribution(new RowRef("occupancy", "2023"), 40));
  }

  @Test
  void aMeanMayStandInsideARow() {
    Trial trial =
        Trial.of(
            """
            tenants: tenant
              T1
              T2
            flows: flow  period  tenant  direction  carrier  quantity  unit  state
              F1  2023  T1  out  flyAsh  1  t  measured
              F1  2024  T1  out  flyAsh  3  t  measured
              F2  2023  T2  out  flyAsh  1  t  measured
              F2  2024  T2  out  flyAsh  1  t  measured
            """);
    assertThat(
            trial.number(
                "count(tenants where meanOver(2, sum(flows where tenant = tenants.tenant,"
                    + " quantity)) > 1.5 t)",
                "1"))
        .isEqualTo(1);
  }

  @Test
  void aMeanOverYearsOfAMonthIsOfThatMonth() {
    Trial trial =
        Trial.of(
            """
            flows: flow  period  tenant  direction  carrier  quantity  unit  state
              F1  2023-03  T1  out  flyAsh  1  t  measured
              F1  2024-03  T1  out  flyAsh  3  t  measured
            """);
    assertThat(trial.at("2024-03").number("meanOver(2, reported(flows, quantity))", "t"))
        .isEqualTo(2);
  }
}
