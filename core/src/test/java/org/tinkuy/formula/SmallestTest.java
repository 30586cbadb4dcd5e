package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.formula.Value.Amount;

class SmallestTest {
  private static Trial of(String rows) {
    return Trial.of(
        "flows: flow  period  tenant  direction  carrier  quantity  unit  state\n" + rows);
  }

  private static final Trial FLOWS =
      of(
          """
            A  2024  T1  out  flyAsh  50  t  measured
            B  2024  T1  out  flyAsh  30000  kg  measured
            C  2024  T1  out  flyAsh  15  t  measured
            D  2024  T1  out  flyAsh  5  t  measured
          """);

  private static List<String> chosen(Trial trial, String share) {
    return trial
        .eval("count(smallest(flows, quantity, " + share + "))")
        .terms()
        .getLast()
        .contributions()
        .stream()
        .map(contribution -> contribution.row().toString())
        .toList();
  }

  @Test
  void theFewestRowsThatMakeUpAtLeastAShareInAnyUnit() {
    // Of 100 t: A 50, A + B 80, A + B + C 95, all 100.
    assertThat(chosen(FLOWS, "50 %")).containsExactly("flows[A,2024]");
    assertThat(chosen(FLOWS, "51 %")).containsExactly("flows[A,2024]", "flows[B,2024]");
    assertThat(chosen(FLOWS, "0.8")).containsExactly("flows[A,2024]", "flows[B,2024]");
    assertThat(chosen(FLOWS, "81 %")).hasSize(3);
    assertThat(chosen(FLOWS, "100 %")).hasSize(4);
    assertThat(chosen(FLOWS, "0 %")).isEmpty();
  }

  @Test
  void equalRowsAreTakenInTheOrderOfTheirKeys() {
    Trial ties =
        of(
            """
              D  2024  T1  out  flyAsh  25  t  measured
              B  2024  T1  out  flyAsh  25  t  measured
              C  2024  T1  out  flyAsh  25  t  measured
              A  2024  T1  out  flyAsh  25  t  measured
            """);
    assertThat(chosen(ties, "50 %")).containsExactly("flows[A,2024]", "flows[B,2024]");
    assertThat(chosen(ties, "50.1 %")).hasSize(3);
  }

  @Test
  void rowsOfNothingAreInNoSmallestSet() {
    Trial nothing =
        of(
            """
              A  2024  T1  out  flyAsh  0  t  measured
              B  2024  T1  out  flyAsh  0  t  measured
            """);
    assertThat(chosen(nothing, "50 %")).isEmpty();
  }

  @Test
  void aRowIsInForCertainOnlyIfNothingUnknownCouldPutItOut() {
    Trial band =
        of(
            """
              A  2024  T1  out  flyAsh  50..60  t  estimated
              B  2024  T1  out  flyAsh  30  t  measured
              C  2024  T1  out  flyAsh  15..35  t  estimated
              D  2024  T1  out  flyAsh  5  t  measured
            """);
    // A is first in any case. B: at worst A 60 and C 35 go before it, and 95 is more than 70 % of
    // 130 = 91; at best C has 15 behind it, and A 50 is less than 70 % of 100: it might be in.
    // C: at best 35 with A 50 before it, below 70 % of 120: it might be in as well. D: at best A
    // 50,
    // B 30 and C 15 go before it, and 95 exceeds 70 % of 100: it is not.
    Amount count = band.amount("count(smallest(flows, quantity, 70 %))", "1");
    assertThat(count).extracting(Amount::low, Amount::high).containsExactly(1.0, 3.0);
    assertThat(chosen(band, "70 %")).containsExactly("flows[A,2024]");
  }

  @Test
  void aRowMightBeInWhereOneBehindItCouldMakeTheSumLarger() {
    Trial band =
        of(
            """
              A  2024  T1  out  flyAsh  50  t  measured
              B  2024  T1  out  flyAsh  20  t  measured
              C  2024  T1  out  flyAsh  0..19  t  estimated
            """);
    // With C at 0, A has 50 of 70 t, more than 70 %. With C at 19, A has 50 of 89 t, less than
    // 62.3: B is in as well. C never is: A and B have 70 of at most 89 t.
    assertThat(band.amount("count(smallest(flows, quantity, 70 %))", "1"))
        .extracting(Amount::low, Amount::high)
        .containsExactly(1.0, 2.0);
  }

  @Test
  void aRefusedRowMightBeTheLargest() {
    Trial refused =
        of(
            """
              A  2024  T1  out  flyAsh  90  t  measured
              B  2024  T1  out  flyAsh  10  t  measured
              C  2024  T1  out  flyAsh  -  t  refused
            """);
    // Nobody is in for certain; B might be, where C is neither small nor huge.
    assertThat(refused.amount("count(smallest(flows, quantity, 50 %))", "1"))
        .extracting(Amount::low, Amount::high)
        .containsExactly(0.0, 2.0);
    assertThat(refused.gaps("count(smallest(flows, quantity, 50 %))"))
        .containsExactly("flows[C,2024].quantity (refused)");
  }

  @Test
  void itTakesAnyNumberOfARowAlsoOneMadeOfOtherTables() {
    Trial trial =
        Trial.of(
                """
            tenants: tenant
              T1
              T2
              T3
            flows: flow  period  tenant  direction  carrier  quantity  unit  state
              F1  2024  T1  out  flyAsh  10  t  measured
              F2  2024  T2  out  flyAsh  20  t  measured
              F3  2024  T2  out  flyAsh  40  t  measured
              F4  2024  T3  out  flyAsh  30  t  measured
            """)
            .define("ashOf(who)", "sum(flows where tenant = who, quantity)")
            .define("polluters", "smallest(tenants, ashOf(tenant), 50 %)");
    // T2 has 60 of 100 t.
    assertThat(trial.number("count(polluters)", "1")).isEqualTo(1);
    assertThat(trial.number("count(polluters where tenant = 'T2')", "1")).isEqualTo(1);
    // The rows of a set of tenants go by that name as well, so that an outer tenant needs an alias.
    assertThat(
            trial.number(
                "count(tenants where exists(polluters where tenant = tenants.tenant))", "1"))
        .isEqualTo(3);
    assertThat(
            trial.number(
                "count(tenants as t where exists(polluters where tenant = t.tenant))", "1"))
        .isEqualTo(1);
  }
}
