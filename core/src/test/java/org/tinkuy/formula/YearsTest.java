package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Period;

/// Growth between years, elasticities made of it, and values in a given year.
class YearsTest {
  private static final String USE = "reported(flows, quantity)";
  private static final String OUTPUT = "reported(economics, turnover)";

  /// Energy and output of 2021, and of 2024 as so many times those.
  private static Trial trial(double energy, double output) {
    return Trial.of(
        """
        flows: flow  period  tenant  direction  carrier  quantity  unit  state
          F  2021  BODY  in  power  100  MWh  measured
          F  2024  BODY  in  power  %s  MWh  measured
        tenants: tenant
          T1
        economics: tenant  period  turnover
          T1  2021  1000
          T1  2024  %s
        """
            .formatted(number(100 * energy), number(1000 * output)));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  /// 1.331 = 1.1 x 1.1 x 1.1: ten percent a year.
  @Test
  void growsByTheCompoundRateOfAYear() {
    assertThat(trial(1.18, 1.331).number("growth(3, %s)".formatted(OUTPUT), "1"))
        .isCloseTo(0.1, within(1e-9));
  }

  /// Energy x1.18 in three years grows by 1.18^(1/3) - 1 = 5.67 % a year and output x1.331 by 10 %:
  /// 0.567. Energy x0.94 and output x0.95 give -2.041 % / -1.695 % = 1.204; energy up and output
  /// down gives a negative one.
  @ParameterizedTest
  @CsvSource({"1.18, 1.331, 0.567", "0.94, 0.95, 1.204", "1.05, 0.95, -0.967"})
  void dividesGrowthIntoAnElasticity(double energy, double output, double elasticity) {
    String formula = "growth(3, %s) / growth(3, %s)".formatted(USE, OUTPUT);

    assertThat(trial(energy, output).number(formula, "1")).isCloseTo(elasticity, within(5e-4));
  }

  @Test
  void hasNoElasticityWhereOutputStandsStill() {
    String formula = "growth(3, %s) / growth(3, %s)".formatted(USE, OUTPUT);

    assertThat(trial(1.18, 1).value(formula)).isInstanceOf(Value.NotApplicable.class);
  }

  /// The energy of 2021 is read in a look at 2021 from within a look at 2024.
  @Test
  void aTermSaysWhichYearItWasReadIn() {
    String nested = "inYear(2024, inYear(2021, sum(flows, quantity)) + sum(flows, quantity))";

    assertThat(trial(1.18, 1).eval(nested + " - sum(flows, quantity)").terms())
        .filteredOn(term -> !term.contributions().isEmpty())
        .extracting(Term::label, Term::period)
        .containsExactly(
            tuple("2024: 2021: sum(flows, quantity)", Optional.of(Period.year(2021))),
            tuple("2024: sum(flows, quantity)", Optional.of(Period.year(2024))),
            tuple("sum(flows, quantity)", Optional.empty()));
  }

  @Test
  void hasNoGrowthFromNothing() {
    Trial none = trial(1, 1).rows(trial(1, 1).rows().replace("100  MWh", "0  MWh"));

    assertThat(none.value("growth(3, %s)".formatted(USE))).isInstanceOf(Value.NotApplicable.class);
  }

  @Test
  void hasNoGrowthWithoutTheEarlierYear() {
    Trial trial = trial(1.18, 1.331);

    assertThat(trial.value("growth(5, %s)".formatted(USE))).isInstanceOf(Value.Missing.class);
    assertThat(trial.gaps("growth(5, %s)".formatted(USE))).isNotEmpty();
  }

  /// From 100 to somewhere between 100 and 121 in two years: 0 to 10 percent a year.
  @Test
  void keepsTheRangeThatABandLeavesOpen() {
    Trial band =
        Trial.of(
            """
            flows: flow  period  tenant  direction  carrier  quantity  unit  state
              F  2022  BODY  in  power  100  MWh  measured
              F  2024  BODY  in  power  100..121  MWh  measured
            """);

    Amount growth = band.amount("growth(2, %s)".formatted(USE), "1");

    assertThat(growth.low()).isCloseTo(0, within(1e-12));
    assertThat(growth.high()).isCloseTo(0.1, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"2.5", "0", "101"})
  void refusesWhatIsNoNumberOfYears(String years) {
    assertThatThrownBy(() -> trial(1, 1).value("growth(%s, 1)".formatted(years)))
        .hasMessageContaining("'growth' takes a whole number of years");
  }

  /// Output 1000 -> 1100, energy 5000 -> 4950: productivity 1.1 / 0.99 - 1 = +11.1 %.
  @Test
  void comparesAProductivityWithThatOfABaseYear() {
    String productivity = OUTPUT + " / " + USE;

    assertThat(
            trial(0.99, 1.1).number("(%1$s) / inYear(2021, %1$s) - 1".formatted(productivity), "1"))
        .isCloseTo(0.111, within(5e-4));
  }

  @Test
  void knowsNoValueOfALaterYear() {
    assertThat(trial(1, 1).value("inYear(2025, %s)".formatted(USE)))
        .isInstanceOf(Value.Missing.class);
  }

  @Test
  void givesPointsForAnAnswer() {
    Trial answers =
        Trial.of(
            """
            facts: subject  fact  period  value  state
              park  parkBody  2024  yes  measured
              park  plan  2024  partly  measured
              park  monitoring  2024  no  measured
            """);

    assertThat(answers.number("points(fact(park, parkBody))", "1")).isEqualTo(1);
    assertThat(answers.number("points(fact(park, plan))", "1")).isEqualTo(0.5);
    assertThat(answers.number("points(fact(park, monitoring))", "1")).isZero();
  }

  /// Two respondents, 60 to 40: yes of the developer gives at least 0.6.
  @Test
  void leavesThePointsOpenWhereOneRespondentIsSilent() {
    Trial half =
        Trial.of(
            """
            facts: subject  fact  period  value  state
              park  parkBody  2024  yes  measured
            """);

    Value together =
        half.value("0.6 * points(fact(park, parkBody)) + 0.4 * points(fact(park, plan))");

    assertThat(together).isInstanceOf(Value.Missing.class);
    Amount range = ((Value.Missing) together).within().orElseThrow();
    assertThat(range.low()).isCloseTo(0.6, within(1e-12));
    assertThat(range.high()).isCloseTo(1, within(1e-12));
  }
}
