package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Period;

class PeriodRowsTest {
  private static Trial flows(String rows) {
    return Trial.of(
        "flows: flow  period  tenant  direction  carrier  quantity  unit  state"
            + "  treatedToStandard\n"
            + rows);
  }

  /// The register of events begins in 2023: in 2022 nobody wrote down what happened, so that no
  /// number of it is known, and in 2024 there was none.
  @Test
  void aRegisterTellsNothingOfThePeriodsBeforeItsFirstDay() {
    Trial events =
        Trial.of(
            """
            events: event  kind  opened
              E1  consolidatedReport  2023-03-01
            """);
    String reports = "count(events where kind = consolidatedReport and during(opened))";
    String gap = "longestGap(events where kind = consolidatedReport, opened)";
    assertThat(events.at("2022").eval(reports).value()).isInstanceOf(Value.Missing.class);
    assertThat(events.at("2022").gaps(reports)).isNotEmpty();
    assertThat(events.at("2022").eval(gap).value()).isInstanceOf(Value.Missing.class);
    assertThat(events.at("2022").eval("exists(events)").value()).isInstanceOf(Value.Missing.class);
    assertThat(events.at("2023").number(reports, "1")).isEqualTo(1);
    // In 2023 it began on 1 March: outreach before that is not known, and none was noted after it.
    String outreach = "count(events where kind = outreach and during(opened))";
    assertThat(events.at("2023").eval(outreach).value()).isInstanceOf(Value.Missing.class);
    assertThat(events.at("2024").number(outreach, "1")).isEqualTo(0);
    // From 1 March to 31 December are 305 days; from 1 January to 1 March 59.
    assertThat(events.at("2023").amount(gap, "d"))
        .extracting(Amount::low, Amount::high)
        .containsExactly(305.0, 305.0);
    Trial late =
        Trial.of(
            """
            events: event  kind  opened
              E1  consolidatedReport  2023-12-16
            """);
    // From 16 to 31 December are 15 days, from 1 January to 16 December 349.
    assertThat(late.at("2023").amount(gap, "d"))
        .extracting(Amount::low, Amount::high)
        .containsExactly(15.0, 349.0);
    assertThat(events.at("2024").number(reports, "1")).isEqualTo(0);
  }

  @Test
  void theRowOfThePeriodGoesBeforeThoseOfItsParts() {
    Trial trial =
        flows(
            """
              F1  2024  T1  out  wastewater  100  m3  measured  yes
              F1  2024-01  T1  out  wastewater  40  m3  measured  yes
              F1  2023  T1  out  wastewater  70  m3  measured  yes
            """);
    assertThat(trial.number("sum(flows, quantity)", "m3")).isEqualTo(100);
    assertThat(trial.at("2024-01").number("sum(flows, quantity)", "m3")).isEqualTo(40);
    assertThat(trial.at("2023").number("sum(flows, quantity)", "m3")).isEqualTo(70);
  }

  @Test
  void partsThatCoverThePeriodAddUpTheLongerOnesFirst() {
    Trial trial =
        flows(
            """
              F1  2024-Q1  T1  out  wastewater  10  m3  measured  yes
              F1  2024-02  T1  out  wastewater  999  m3  measured  yes
              F1  2024-Q2  T1  out  wastewater  20  m3  measured  yes
              F1  2024-07  T1  out  wastewater  1  m3  measured  no
              F1  2024-08  T1  out  wastewater  2  m3  measured  no
              F1  2024-09  T1  out  wastewater  3  m3  measured  no
              F1  2024-Q4  T1  out  wastewater  40  m3  measured  yes
            """);
    // 10 + 20 + 1 + 2 + 3 + 40; February lies in the first quarter already.
    assertThat(trial.number("sum(flows, quantity)", "m3")).isEqualTo(76);
    assertThat(trial.number("share(flows, treatedToStandard, quantity)", "1")).isEqualTo(70 / 76.0);
    // One flow, however it is cut; a count goes by days.
    assertThat(trial.number("count(flows)", "1")).isCloseTo(1, within(1e-12));
    // 92 days of 366 were untreated.
    assertThat(trial.number("share(flows, treatedToStandard)", "1"))
        .isCloseTo(274 / 366.0, within(1e-12));
  }

  @Test
  void whatThePartsDoNotCoverCountsAsMissingAndIsNamed() {
    Trial trial =
        flows(
            """
              F1  2024-Q1  T1  out  wastewater  10  m3  measured  yes
              F1  2024-Q2  T1  out  wastewater  20  m3  measured  yes
              F2  2024  T2  out  wastewater  5  m3  measured  no
            """);
    assertThat(trial.amount("sum(flows, quantity)", "m3"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(35.0, Double.POSITIVE_INFINITY, 35.0);
    assertThat(trial.gaps("sum(flows, quantity)"))
        .containsExactly("flows[F1,2024].quantity (incompletePeriod)");
    // The rest of the year might have been untreated.
    assertThat(trial.amount("share(flows, treatedToStandard, quantity)", "1"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(0.0, 1.0, 30 / 35.0);
    // It is known to be of the same tenant and carrier, so that others stay exact.
    assertThat(trial.number("sum(flows where tenant = 'T2', quantity)", "m3")).isEqualTo(5);
    assertThat(trial.number("sum(flows where carrier = power, quantity)", "1")).isZero();
  }

  @Test
  void rowsOfOtherPeriodsSayNothingOfThisOne() {
    Trial trial =
        flows(
            """
              F1  2023  T1  out  wastewater  10  m3  measured  yes
              F1  2024-Q1  T1  out  wastewater  10  m3  measured  yes
            """);
    assertThat(trial.at("2025").value("sum(flows, quantity)")).isInstanceOf(Value.Missing.class);
    // A quarter asks for its own months; the year's row does not tell them.
    assertThat(trial.at("2023-Q1").value("sum(flows, quantity)")).isInstanceOf(Value.Missing.class);
  }

  @Test
  void peopleAreAveragedByDays() {
    Trial trial =
        Trial.of(
            """
            workforce: tenant  period  sex  workers
              T1  2023-Q1  all  100
              T1  2023-Q2  all  200
              T1  2023-Q3  all  300
              T1  2023-Q4  all  400
              T2  2023  all  7
            """);
    // (90 x 100 + 91 x 200 + 92 x 300 + 92 x 400) / 365
    assertThat(trial.at("2023").number("sum(workforce where tenant = 'T1', workers)", "people"))
        .isCloseTo(91_600 / 365.0, within(1e-9));
    assertThat(trial.at("2023").number("sum(workforce, workers)", "people"))
        .isCloseTo(7 + 91_600 / 365.0, within(1e-9));
    // A condition sees each row as it is written, not its part of the year.
    assertThat(trial.at("2023").number("count(workforce where workers >= 300 people)", "1"))
        .isCloseTo(184 / 365.0, within(1e-12));
    assertThat(trial.at("2023-Q2").number("sum(workforce, workers)", "people")).isEqualTo(200);
  }

  @Test
  void aFiscalYearIsAPeriodLikeOthers() {
    Trial trial =
        flows(
                """
                  F1  FY2024  T1  out  wastewater  10  m3  measured  yes
                  F2  2023-Q3  T1  out  wastewater  1  m3  measured  yes
                  F2  2023-Q4  T1  out  wastewater  2  m3  measured  yes
                  F2  2024-Q1  T1  out  wastewater  3  m3  measured  yes
                  F2  2024-Q2  T1  out  wastewater  4  m3  measured  yes
                """)
            .header("fiscalYearStart", "07-01");
    assertThat(trial.at("FY2024").number("sum(flows, quantity)", "m3")).isEqualTo(20);
    assertThat(trial.at("2024").amount("sum(flows, quantity)", "m3").known()).isEqualTo(7);
  }

  @Test
  void tablesWithoutPeriodAreReadWhole() {
    Trial trial =
        Trial.of(
            """
            certificates: certificate  holder  scheme  status  issued
              C1  T1  ohs  certified  2010-01-01
              C2  T1  ohs  certified  2030-01-01
            """);
    assertThat(trial.number("count(certificates)", "1")).isEqualTo(2);
  }

  @Test
  void rowsOnceSortedOutServeAllFormulas() {
    Trial trial = flows("  F1  2024  T1  out  wastewater  100  m3  measured  yes\n");
    Catalog catalog = trial.catalog();
    PeriodRows rows = PeriodRows.of(trial.park(catalog), Period.year(2024));
    Definitions definitions = new Definitions(catalog);
    for (String formula : new String[] {"sum(flows, quantity)", "count(flows)"}) {
      Value value = Formula.compile(definitions, formula).evaluate(rows, false).value();
      assertThat(value).isEqualTo(trial.value(formula));
    }
  }

  @Test
  void aReferenceLeadsToTheRowInThePeriodAtHand() {
    Trial trial =
        Trial.of(
            """
            flows: flow  period  tenant  direction  carrier  quantity  unit  state
              F1  2023  T1  out  flyAsh  1  t  measured
              F1  2024  T1  out  flyAsh  2  t  measured
              F2  2024  T2  in  flyAsh  9  t  measured
            links: from  to  period  quantity  unit
              F1  F2  2024  1  t
            """);
    assertThat(trial.number("sum(links, from.quantity)", "t")).isEqualTo(2);
    assertThat(trial.number("count(links where from.carrier = flyAsh)", "1")).isEqualTo(1);
  }

  private static final Trial FIRMS =
      Trial.of(
          """
          tenants: tenant  sector
            T1  food
            T2  metal
            T3  metal
          facts: subject  fact  period  basis  value  state
            T1  proper  2024  -  no  measured
            T1  proper  2026  intended  yes  estimated
            T2  proper  2024  -  yes  measured
            T3  proper  2024  -  no  measured
          """);

  @Test
  void theFirmsOfIntendedAnswersAreNotThoseOfCurrentOnes() {
    Catalog catalog = FIRMS.catalog();
    PeriodRows rows = PeriodRows.of(FIRMS.park(catalog), Period.year(2024));
    Definitions definitions = new Definitions(catalog);
    Formula one = Formula.compile(definitions, "count(tenants where fact(tenant, proper))");
    Formula other = Formula.compile(definitions, "count(tenants where fact(tenant, proper)) + 10");

    // T2 alone today, T1 too as the park means it
    assertThat(known(one.evaluate(rows, true))).isEqualTo(2);
    assertThat(known(other.evaluate(rows, false))).isEqualTo(11);
    assertThat(known(other.evaluate(rows, true))).isEqualTo(12);
    assertThat(known(one.evaluate(rows, false))).isEqualTo(1);
  }

  @Test
  void aParameterOfTheSameNameStandsForWhatItsOwnCallHandsOver() {
    List<Evaluation> counts =
        FIRMS
            .define("of(kind)", "tenants where sector = kind")
            .together(List.of("count(of(food))", "count(of(metal))", "share(of(metal), 1 > 0)"));

    assertThat(counts.subList(0, 2)).extracting(PeriodRowsTest::known).containsExactly(1.0, 2.0);
  }

  @Test
  void aRouteThatAnotherFormulaTookWithinARowIsToldAgain() {
    String taken = "exists(first(tenants where sector = textile, tenants where sector = metal))";
    List<Evaluation> both =
        FIRMS.together(List.of("count(tenants where sector = food and " + taken + ")", taken));

    assertThat(both.getLast().terms()).isEqualTo(FIRMS.eval(taken).terms()).hasSizeGreaterThan(1);
  }

  private static double known(Evaluation evaluation) {
    return ((Amount) evaluation.value()).known();
  }
}
