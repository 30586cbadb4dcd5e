package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.testkit.CaseFile;

/// A sculpted loan at 8 % and a cover of 1.30 on cash of 2 million a year from 2029 on, of which
/// one year late in its eight brings 0.2: 1,538,462 and 153,846 for service.
///
/// In the lean year, 2033, the interest must be paid of 153,846, so that 153,846 / 0.08 = 1,923,077
/// may be owed before it. Four years of 1,538,462 are worth 5,095,580 when they begin, and
/// 1,923,077 four years later are worth 1,413,519: the loan can be 6,509,099.
class LeanYearTest {
  private static final double PAID = 2e6 / 1.3;
  private static final double LEFT = 0.2e6 / 1.3 / 0.08;

  private static CaseFile file(String share) {
    return CaseFile.small()
        .with("works", List.of(CaseFile.site("unitCost", "1 MUSD/ha", "life", "9 yr")))
        .with("products", List.of())
        .with("absorption", List.of())
        .with(
            "inputs",
            List.of(
                Map.of(
                    "id",
                    "income",
                    "unit",
                    "MUSD/yr",
                    "steps",
                    Map.of("2027", "0", "2029", "2.0", "2033", "0.2", "2034", "2.0"))))
        .with(
            "lines",
            List.of(
                Map.of(
                    "id",
                    "cash",
                    "unit",
                    "USD",
                    "adds",
                    "revenue",
                    "formula",
                    "perPeriod(income)")))
        .with(
            "layers",
            List.of(
                CaseRun.with(
                    CaseFile.loan(),
                    "share",
                    share,
                    "form",
                    "sculpted",
                    "cover",
                    "1.30",
                    "first",
                    "2029",
                    "years",
                    "8"),
                CaseFile.owners()));
  }

  /// Until 2032 all that the cover allows is paid; the lean year pays interest and nothing back.
  @Test
  void theLoanIsPaidDownToWhatTheLeanYearBears() {
    CaseRun run = CaseRun.kept(file("100 %"));

    assertThat(run.at("bank.owed", 1)).isCloseTo(6_509_099, within(1.0));
    for (int t = 2; t < 6; t++) {
      assertThat(run.at("bank.service", t)).isCloseTo(PAID, within(1.0));
    }
    assertThat(run.at("bank.owed", 5)).isCloseTo(LEFT, within(1.0));
    assertThat(run.at("bank.service", 6)).isCloseTo(0.2e6 / 1.3, within(1.0));
    assertThat(run.at("bank.owed", 6)).isCloseTo(LEFT, within(1.0));
    assertThat(run.at("bank.owed", 9)).isCloseTo(0, within(1.0));
  }

  /// Of half the need, 2.5 million in each of two years with 200,000 of interest on the first, less
  /// is paid at first than the cover allows, and no more is owed before the lean year than it
  /// bears.
  @Test
  void aSmallerLoanKeepsToItToo() {
    CaseRun run = CaseRun.kept(file("50 %"));

    assertThat(run.at("bank.owed", 1)).isCloseTo(5_200_000, within(1.0));
    assertThat(run.at("bank.service", 2)).isLessThan(PAID - 1e5);
    assertThat(run.at("bank.owed", 5)).isLessThan(LEFT + 1);
    assertThat(run.at("bank.service", 6)).isLessThan(0.2e6 / 1.3 + 1);
    assertThat(run.at("bank.owed", 9)).isCloseTo(0, within(1.0));
  }
}
