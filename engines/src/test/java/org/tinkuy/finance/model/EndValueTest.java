package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.testkit.CaseFile;

/// What land and works are worth when a case of ten years ends: 3 million of works in 2027 and
/// 2028, written off over 20 years from 2029 on, so that 3 x 12 / 20 = 1.8 are left, and 80,000 m2
/// that are let for 5 USD a year, 0.4 million from 2032 on.
class EndValueTest {
  private static CaseFile file() {
    return CaseFile.small()
        .with("works", List.of(CaseFile.site("life", "20 yr")))
        .with(
            "products",
            List.of(
                Map.of(
                    "id",
                    "plots",
                    "kind",
                    "rent",
                    "absorption",
                    "market",
                    "area",
                    "8 ha",
                    "price",
                    "5 USD/m2/yr")))
        .with("tax", Map.of("rate", "30 %"))
        .with("layers", List.of(CaseFile.owners()));
  }

  private static CaseRun run(Map<String, Object> worth) {
    return CaseRun.kept(file().with("endValue", worth));
  }

  private static double paid(Map<String, Object> worth) {
    CaseRun run = run(worth);
    assertThat(run.at("contract.worthPaid", 8)).isZero();
    return run.at("contract.worthPaid", 9);
  }

  @Test
  void nothingCountsWhereNothingIsSaid() {
    CaseRun run = CaseRun.of(file()).checked();

    assertThat(run.run().model().find("contract.worthPaid")).isEmpty();
    assertThat(run.at("books.fixedAssets", 9)).isCloseTo(1_800_000, within(0.01));
  }

  @Test
  void itIsSaidInOneOfFourWays() {
    assertThat(paid(Map.of("value", "2.5 MUSD"))).isCloseTo(2_500_000, within(0.01));
    assertThat(paid(Map.of("book", "90 %"))).isCloseTo(1_620_000, within(0.01));
    assertThat(paid(Map.of("multiple", "7"))).isCloseTo(2_800_000, within(0.01));
    assertThat(paid(Map.of("area", "8 ha", "price", "40 USD/m2"))).isCloseTo(3.2e6, within(0.01));
  }

  /// Of 2.5 million, 1.8 are what stands in the books: tax is on 0.7, beside 0.4 of rent less 0.15
  /// written off.
  @Test
  void theGainIsTaxedAndNothingIsLeftInTheBooks() {
    CaseRun run = run(Map.of("value", "2.5 MUSD"));

    assertThat(run.at("incomeTax.tax", 9))
        .isCloseTo(0.3 * (700_000 + 400_000 - 150_000), within(0.01));
    assertThat(run.at("books.fixedAssets", 9)).isCloseTo(0, within(0.01));
  }

  /// A loan that is paid back until the end is no larger for it.
  @Test
  void noLoanIsSizedByIt() {
    Map<String, Object> bank =
        CaseRun.with(
            CaseFile.loan(),
            "share",
            "100 %",
            "cover",
            "1.3",
            "form",
            "sculpted",
            "first",
            "2031",
            "years",
            "6");
    List<Map<String, Object>> layers = List.of(bank, CaseFile.owners());
    CaseRun without = CaseRun.of(file().with("layers", layers));
    CaseRun sold =
        CaseRun.of(file().with("layers", layers).with("endValue", Map.of("value", "2.5 MUSD")));

    assertThat(without.at("bank.owed", 1)).isPositive();
    assertThat(sold.at("bank.owed", 1)).isCloseTo(without.at("bank.owed", 1), within(0.01));
  }

  /// A loan of 1.2 million at 8 %, half paid back in each of the last two years: in the last one it
  /// is served with 0.6 x 1.08 = 0.648 million. Rent is 0.4 million; written off are a twentieth of
  /// 3 million and of the 0.048 of interest while they were built, 0.1524, interest is 0.048:
  /// without a sale 0.3 x 0.1996 = 0.05988 million of tax are due, and cash of 0.34012 million
  /// covers 0.5249 of the service. A sale for 2.5 million is no operating cash flow, and the tax on
  /// its gain is paid out of it: the cover is the same. The lender is paid all the same.
  @Test
  void itCoversNoDebt() {
    Map<String, Object> bank =
        CaseRun.with(
            CaseFile.loan(),
            "share",
            "40 %",
            "form",
            "equal",
            "first",
            "2035",
            "capitalised",
            "false",
            "years",
            "2");
    CaseFile file = file().with("layers", List.of(bank, CaseFile.owners()));
    CaseRun without = CaseRun.of(file);
    CaseRun sold = CaseRun.of(file.with("endValue", Map.of("value", "2.5 MUSD")));

    assertThat(sold.at("bank.principal", 9)).isCloseTo(600_000, within(0.01));
    for (CaseRun run : List.of(without, sold)) {
      assertThat(run.at("stack.tested", 9)).isCloseTo(340_120 / 648_000.0, within(1e-6));
      assertThat(run.at("bank.lifeCover", 9)).isCloseTo(340_120 / 648_000.0, within(1e-6));
    }
    assertThat(sold.at("bank.shortfall", 9)).isZero();
    assertThat(without.at("bank.shortfall", 9)).isPositive();
  }

  @Test
  void badOnesAreToldWithTheirPlace() {
    assertThat(CaseRun.codes(file().with("endValue", Map.of())))
        .containsExactly("finance.case.endValueWays");
    assertThat(CaseRun.codes(file().with("endValue", Map.of("value", "2 MUSD", "multiple", "7"))))
        .containsExactly("finance.case.endValueWays");
    assertThat(CaseRun.codes(file().with("endValue", Map.of("area", "8 ha"))))
        .containsExactly("entry.missing");
    assertThat(CaseRun.codes(file().with("endValue", Map.of("price", "40 USD/m2"))))
        .containsExactly("entry.missing");
  }
}
