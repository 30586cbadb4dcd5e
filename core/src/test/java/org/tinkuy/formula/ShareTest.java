package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Unit;

class ShareTest {
  private static final Trial WATER =
      Trial.of(
          """
          flows: flow  period  tenant  direction  carrier  quantity  unit  state  treatedToStandard
            W1  2024  T1  out  wastewater  300  m3  measured  yes
            W2  2024  T2  out  wastewater  100000  L  measured  no
            W3  2024  T3  out  wastewater  100  m3  measured  -
          """);

  @Test
  void aShareOfRowsCountsThem() {
    // W1 of W1, W2; W3 might be either: 1/3 to 2/3, from what is known 1/2.
    assertThat(WATER.amount("share(flows, treatedToStandard)", "1"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(1 / 3.0, 2 / 3.0, 0.5);
    assertThat(WATER.gaps("share(flows, treatedToStandard)"))
        .containsExactly("flows[W3,2024].treatedToStandard (empty)");
  }

  @Test
  void aShareOfAValueMixesUnits() {
    // 300 m3 met, 100 m3 not, 100 m3 unknown: 300/500 to 400/500, known 300/400.
    assertThat(WATER.amount("share(flows, treatedToStandard, quantity)", "1"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(0.6, 0.8, 0.75);
    assertThat(WATER.number("share(flows where flow != 'W3', treatedToStandard, quantity)", "1"))
        .isEqualTo(0.75);
  }

  @Test
  void bandsAndRefusedRowsWidenAShareOnTheirOwnSide() {
    Trial trial =
        Trial.of(
            """
            flows: flow  period  tenant  direction  carrier  quantity  unit  state  treatedToStandard
              W1  2024  T1  out  wastewater  100..300  m3  estimated  yes
              W2  2024  T2  out  wastewater  100  m3  measured  no
            """);
    // 100/(100+100) to 300/(300+100); 200/300 in the middle
    assertThat(trial.amount("share(flows, treatedToStandard, quantity)", "1"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(0.5, 0.75, 200 / 300.0);
    Trial refused =
        Trial.of(
            """
            flows: flow  period  tenant  direction  carrier  quantity  unit  state  treatedToStandard
              W1  2024  T1  out  wastewater  300  m3  measured  yes
              W2  2024  T2  out  wastewater  -  m3  refused  no
            """);
    // What W2 gives is open upwards: 0 to 1, and 1 from what is known.
    assertThat(refused.amount("share(flows, treatedToStandard, quantity)", "1"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(0.0, 1.0, 1.0);
  }

  @Test
  void rowsThatMightBelongWidenAShare() {
    Trial trial =
        Trial.of(
            """
            tenants: tenant  sector  charterSigned
              T1  food  2020-01-01
              T2  food  -
              T3  -  2020-01-01
            """);
    // Without T3 1/2, with it 2/3.
    assertThat(trial.amount("share(tenants where sector = food, charterSigned is known)", "1"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(0.5, 2 / 3.0, 0.5);
  }

  @Test
  void rowsThatMeasureDifferentThingsHaveNoShare() {
    Trial trial =
        Trial.of(
            """
            flows: flow  period  tenant  direction  carrier  quantity  unit  state  treatedToStandard
              W1  2024  T1  out  wastewater  300  m3  measured  yes
              W2  2024  T2  out  flyAsh  100  t  measured  no
            """);
    assertThat(trial.value("share(flows, treatedToStandard, quantity)"))
        .isInstanceOfSatisfying(
            Value.Missing.class,
            missing -> {
              assertThat(missing.reason()).isEqualTo("dimension");
              assertThat(missing.detail()).hasToString("m3 and t do not add");
            });
    assertThat(trial.gaps("share(flows, treatedToStandard, quantity)"))
        .containsExactly("share(flows, treatedToStandard, quantity) (dimension)");
  }

  @Test
  void aShareOfNothingIsNotApplicable() {
    Trial trial = Trial.of("tenants: tenant  sector\n  T1  food\n");
    assertThat(trial.value("share(tenants where sector = metal, tenant = 'T1')"))
        .isInstanceOf(Value.NotApplicable.class);
  }

  /// That no firm is of metal is known, since the firms are; that no metal is made is not.
  @Test
  void aShareOfAnAmountOfWhichNoRowTellsIsNoData() {
    Trial trial =
        Trial.of(
            """
            tenants: tenant  sector  employees
              T1  food  10
            """);
    String share = "share(tenants where sector = metal, tenant = 'T1', employees)";
    assertThat(trial.value(share)).isInstanceOf(Value.Missing.class);
    assertThat(trial.gaps(share)).hasSize(1);
  }

  @Test
  void aShareOfWhichNothingIsKnownIsNoData() {
    Trial trial = Trial.of("tenants: tenant  sector\n  T1  -\n  T2  -\n");
    assertThat(trial.value("share(tenants, sector = metal)"))
        .isInstanceOfSatisfying(
            Value.Missing.class,
            missing -> assertThat(missing.within()).contains(Amount.range(0, 1, 0, Unit.ONE)));
    assertThat(trial.gaps("share(tenants, sector = metal)")).hasSize(2);
  }

  @Test
  void aRowThatIsNotAskedIsLeftOutAndPartlyIsNotMet() {
    Trial trial =
        Trial.of(
            """
            tenants: tenant
              T1
              T2
              T3
              T4
            facts: subject  fact  period  value  state
              T1  proper  2024  yes  measured
              T2  proper  2024  partly  measured
              T3  proper  2024  -  notApplicable
            """);
    // T1 of T1, T2, T4, where T4 is unknown: 1/3 to 2/3.
    assertThat(trial.amount("share(tenants, fact(tenant, proper))", "1"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(1 / 3.0, 2 / 3.0, 0.5);
    // The count of what the share is taken of says that T3 is left out.
    assertThat(trial.eval("share(tenants, fact(tenant, proper))").terms())
        .extracting(Term::label)
        .contains("count(tenants) to which it applies");
    // Not asked and not proper are different things: T3 is in neither.
    assertThat(trial.amount("count(tenants where fact(tenant, proper))", "1").high()).isEqualTo(2);
    assertThat(trial.amount("count(tenants where not fact(tenant, proper))", "1"))
        .extracting(Amount::low, Amount::high)
        .containsExactly(0.0, 1.0);
  }

  @Test
  void aRatioInARowWithoutDenominatorLeavesTheRowOut() {
    Trial trial =
        Trial.of(
            """
            tenants: tenant
              T1
              T2
            procurement: buyer  period  total  local
              T1  2024  100  90
              T2  2024  0  0
            """);
    // T2 bought nothing, so that its share does not arise.
    assertThat(
            trial.number(
                "share(tenants as t, reported(procurement where buyer = t.tenant, local) /"
                    + " reported(procurement where buyer = t.tenant, total) >= 80 %)",
                "1"))
        .isEqualTo(1);
  }

  @Test
  void aRateKeepsTheSampleBehindIt() {
    Trial trial =
        Trial.of(
            """
            surveys: survey  question  sex  population  held  populationSize  responded  positive
              S1  satisfied  female  workers  2024-03-01  400  50  40
              S1  satisfied  male  workers  2024-03-01  600  50  35
              S2  satisfied  all  workers  2023-03-01  1000  10  1
            """);
    // (40 + 35) / (50 + 50) of 400 + 600 people; S2 is of another year.
    Amount rate =
        trial.amount(
            "rate(surveys where during(held) and population = workers, positive, responded,"
                + " populationSize)",
            "1");
    assertThat(rate.known()).isEqualTo(0.75);
    assertThat(rate.sample()).contains(new Value.Sample(75, 100, 1000));
    assertThat(rate.parts())
        .hasValueSatisfying(parts -> assertThat(parts.denominator()).isEqualTo(100));
    assertThat(
            trial.value(
                "rate(surveys where question = aware, positive, responded, populationSize)"))
        .isInstanceOf(Value.Missing.class);
  }

  @Test
  void aRateOfWhichARowMightNotBelongIsARange() {
    Trial trial =
        Trial.of(
            """
            tenants: tenant  sector  employees
              S1  food  4
              S2  -  0
            """);
    // Survey-like numbers from a table: S1 gives 4 of 10; S2 might give 0 of 10: 4/20 to 4/10.
    assertThat(
            trial.amount("rate(tenants where sector = food, employees, 10 people, employees)", "1"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(0.2, 0.4, 0.4);
  }
}
