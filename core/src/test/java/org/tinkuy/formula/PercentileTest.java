package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.formula.Value.Amount;

class PercentileTest {
  private static final Trial TEN =
      of(
          """
            A  2024  T1  out  flyAsh  10  t  measured
            B  2024  T1  out  flyAsh  9000  kg  measured
            C  2024  T1  out  flyAsh  8  t  measured
            D  2024  T1  out  flyAsh  7  t  measured
            E  2024  T1  out  flyAsh  6  t  measured
            F  2024  T1  out  flyAsh  5  t  measured
            G  2024  T1  out  flyAsh  4  t  measured
            H  2024  T1  out  flyAsh  3  t  measured
            I  2024  T1  out  flyAsh  2  t  measured
            J  2024  T1  out  flyAsh  1  t  measured
          """);

  private static Trial of(String rows) {
    return Trial.of(
        "flows: flow  period  tenant  direction  carrier  quantity  unit  state\n" + rows);
  }

  /// Of ten values 1 to 10, nine do not exceed 9, and five do not exceed 5; 91 % are more than
  /// nine.
  @ParameterizedTest
  @CsvSource({"90 %, 9", "91 %, 10", "0.5, 5", "50.1 %, 6", "25 %, 3", "100 %, 10", "0, 1"})
  void isTheLeastValueThatEnoughRowsDoNotExceedInAnyUnit(String share, double value) {
    assertThat(TEN.number("percentile(flows, quantity, " + share + ")", "t")).isEqualTo(value);
  }

  @Test
  void namesTheRowsItWasTakenOf() {
    assertThat(TEN.eval("percentile(flows, quantity, 90 %)").terms().getLast().contributions())
        .hasSize(10)
        .map(row -> row.row() + " " + row.amount())
        .contains("flows[B,2024] 9.0");
  }

  @Test
  void ofNothingIsNotApplicable() {
    assertThat(TEN.eval("percentile(flows where carrier = power, quantity, 90 %)").value())
        .isInstanceOf(Value.NotApplicable.class);
  }

  /// With band C at 2 or at 40 the middle of three is 10 at least and 20 at most.
  @Test
  void aBandOpensItAsFarAsItsEndsCanMoveIt() {
    Trial band =
        of(
            """
              A  2024  T1  out  flyAsh  10  t  measured
              B  2024  T1  out  flyAsh  20  t  measured
              C  2024  T1  out  flyAsh  2..40  t  estimated
            """);

    assertThat(band.amount("percentile(flows, quantity, 50 %)", "t"))
        .extracting(Amount::low, Amount::high)
        .containsExactly(10.0, 20.0);
  }

  /// Answered after 10 and 30 days; the one whose kind is not known took 20 or does not count. Of
  /// two the middle is 10, of three 20.
  @Test
  void aRowThatMightNotBelongMayMoveIt() {
    Trial trial =
        Trial.of(
            """
            events: event  kind  opened  addressed  status
              G1  grievance  2024-01-01  2024-01-11  closed
              G2  grievance  2024-02-01  2024-03-02  closed
              G3  grievance  2024-03-01  2024-03-21  -
            """);

    assertThat(
            trial.amount(
                "percentile(events where status = closed, days(opened, addressed), 50 %)", "d"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(10.0, 20.0, 10.0);
  }

  @Test
  void whatIsNotKnownOfAnyRowIsNoData() {
    Trial trial =
        Trial.of(
            """
            events: event  kind  opened  addressed
              G1  grievance  2024-01-01  -
            """);

    assertThat(trial.eval("percentile(events, days(opened, addressed), 90 %)").value())
        .isInstanceOf(Value.Missing.class);
  }
}
