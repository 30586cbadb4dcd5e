package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.testkit.CaseFile;

/// Where interest goes while works are built. 1.5 million are spent on the site in each of 2027 and
/// 2028, half of it lent at 8 %: 60,000 of interest are added in 2028, and 8 % of 1,560,000 =
/// 124,800 in 2029; it is paid back from 2030 on.
class BuildingInterestTest {
  private static final double CENT = 0.01;

  private static final Map<String, Object> SITE = CaseFile.site("life", "10 yr");

  /// 2 million in 2029.
  private static final Map<String, Object> NORTH =
      Map.of(
          "id",
          "north",
          "cost",
          "2 MUSD",
          "life",
          "20 yr",
          "spend",
          List.of(Map.of("from", "2029", "months", "12")));

  private static final Map<String, Object> BANK = CaseFile.loan();

  private static final Map<String, Object> OWNERS = CaseFile.owners();

  @SafeVarargs
  private static CaseFile file(Map<String, Object>... works) {
    return CaseFile.small()
        .with("works", CaseRun.list(works))
        .with("tax", Map.of("rate", "30 %"))
        .with("layers", List.of(BANK, OWNERS));
  }

  /// The site is finished at the end of 2028: the 60,000 of that year wear off with it over ten
  /// years from 2029 on, and not over the four of the loan. What is added in 2029 is an expense.
  @Test
  void interestWearsOffWithTheWorksThatItWasPaidFor() {
    CaseRun run = CaseRun.kept(file(SITE));

    assertThat(run.at("buildingInterest.site.interestTaken", 1)).isCloseTo(60_000, within(CENT));
    assertThat(run.at("buildingInterest.site.charge", 1)).isZero();
    for (int year = 2; year < 10; year++) {
      assertThat(run.at("buildingInterest.site.charge", year)).isCloseTo(6_000, within(CENT));
    }
    assertThat(run.at("books.interest", 2)).isCloseTo(124_800, within(CENT));
    // at the end of 2029: 9/10 of 3,060,000; before interest was written off over the loan it was
    // 2,700,000 + 184,800
    assertThat(run.at("books.fixedAssets", 2)).isCloseTo(2_754_000, within(CENT));
    // 2029: 306,000 written off and 124,800 of interest, which is deducted when there is EBITDA:
    // in 2030 1,600,000 - 306,000 - 134,784 - (306,000 + 124,800) of 2029 are taxed
    assertThat(run.at("incomeTax.tax", 3)).isCloseTo(0.3 * 728_416, within(CENT));
  }

  /// In 2029 two of the five million spent so far are not in use: 124,800 x 2 / 5 = 49,920 are cost
  /// of the works in the north, over 20 years 2,496 a year.
  @Test
  void worksTakeTheirPartOfWhatWasSpentWhileTheyAreBuilt() {
    CaseRun run = CaseRun.kept(file(SITE, NORTH));

    assertThat(run.at("buildingInterest.north.interestTaken", 2)).isCloseTo(49_920, within(CENT));
    assertThat(run.at("buildingInterest.site.interestTaken", 2)).isZero();
    assertThat(run.at("buildingInterest.north.charge", 3)).isCloseTo(2_496, within(CENT));
    assertThat(run.at("books.interest", 2)).isCloseTo(74_880, within(CENT));
  }

  /// The loan pays for the first phase alone, which is in use in 2029.
  @Test
  void interestOfALoanToOnePhaseIsNoCostOfAnother() {
    CaseRun run =
        CaseRun.kept(
            file(CaseRun.with(SITE, "phase", "first"), CaseRun.with(NORTH, "phase", "second"))
                .with("phases", List.of(Map.of("id", "first"), Map.of("id", "second")))
                .with("layers", List.of(CaseRun.with(BANK, "phases", List.of("first")), OWNERS)));

    assertThat(run.run().model().find("buildingInterest.north.interestTaken")).isEmpty();
    assertThat(run.at("books.interest", 2)).isCloseTo(124_800, within(CENT));
  }

  /// A quarter of the plots is sold in each of 2030 to 2033.
  @Test
  void interestLeavesTheBooksWithThePlotsThatAreSold() {
    CaseRun run = CaseRun.kept(file(CaseFile.site("sold", "plots")));

    for (int year = 3; year < 7; year++) {
      assertThat(run.at("buildingInterest.site.charge", year)).isCloseTo(15_000, within(CENT));
    }
    assertThat(run.at("books.fixedAssets", 6)).isCloseTo(0, within(CENT));
  }

  /// Land bears no interest that is written off with it: what is lent before anything is built is
  /// an expense. Land of 2 million in 2027, half lent: 80,000 in 2028, before any works.
  @Test
  void interestOnLandThatNobodyBuildsOnIsAnExpense() {
    CaseRun run =
        CaseRun.kept(
            file(NORTH)
                .with(
                    "land",
                    List.of(
                        Map.of(
                            "id", "ground", "name", "Ground", "cost", "2 MUSD", "paid", "2027"))));

    assertThat(run.at("books.interest", 1)).isCloseTo(80_000, within(CENT));
    assertThat(run.at("assets.ground.value", 9)).isCloseTo(2_000_000, within(CENT));
    assertThat(run.at("buildingInterest.north.interestTaken", 2))
        .isCloseTo(0.08 * 1_080_000, within(CENT));
  }

  private static final Map<String, Object> PAYING = CaseRun.with(BANK, "capitalised", false);

  /// The bank is paid 8 % of 750,000 in 2028: cost of the site as if it were added to the loan, of
  /// which 6,000 wear off a year. The 8 % of 1,500,000 in 2029, when the site is in use, are an
  /// expense. In 2030, 1,600,000 - 306,000 - 120,000 and, of 2029 without EBITDA, 306,000 + 120,000
  /// are taxed.
  @Test
  void interestThatIsPaidIsCostOfTheWorksAsIfItWereAdded() {
    CaseRun run = CaseRun.kept(file(SITE).with("layers", List.of(PAYING, OWNERS)));

    assertThat(run.at("bank.interestPaid", 1)).isCloseTo(60_000, within(CENT));
    assertThat(run.at("buildingInterest.site.interestTaken", 1)).isCloseTo(60_000, within(CENT));
    assertThat(run.at("books.interest", 1)).isCloseTo(0, within(CENT));
    assertThat(run.at("buildingInterest.site.charge", 2)).isCloseTo(6_000, within(CENT));
    assertThat(run.at("books.interest", 2)).isCloseTo(120_000, within(CENT));
    assertThat(run.at("books.fixedAssets", 2)).isCloseTo(2_754_000, within(CENT));
    assertThat(run.at("incomeTax.tax", 3)).isCloseTo(0.3 * 748_000, within(CENT));
  }

  /// 1 % a year on what is not drawn of 1,560,000, of which 60,000 are interest of 2028: 15,000 in
  /// 2027 and 7,500 in 2028 are cost of the site, over ten years 2,250 a year beside the 6,000 of
  /// interest. In 2029, when it is in use, nothing is left to draw.
  @Test
  void whatIsPaidForMoneyThatIsNotDrawnIsCostOfTheWorksToo() {
    Map<String, Object> ready = CaseRun.with(BANK, "commitment", "1 %");
    CaseRun run = CaseRun.kept(file(SITE).with("layers", List.of(ready, OWNERS)));

    assertThat(run.at("bank.commitmentFee", 0)).isCloseTo(15_000, within(CENT));
    assertThat(run.at("buildingInterest.site.interestTaken", 0)).isCloseTo(15_000, within(CENT));
    assertThat(run.at("buildingInterest.site.interestTaken", 1)).isCloseTo(67_500, within(CENT));
    assertThat(run.at("buildingInterest.site.charge", 2)).isCloseTo(8_250, within(CENT));
    assertThat(run.at("books.interest", 0)).isCloseTo(0, within(CENT));
    assertThat(run.at("books.interest", 2)).isCloseTo(124_800, within(CENT));
  }

  /// Owners lend what the bank does not: at 10 %, 75,000 accrue in 2028 on the 750,000 of 2027, and
  /// 157,500 in 2029 on these, the 75,000 and the 750,000 of 2028. The first are cost of the site,
  /// 7,500 a year, which no tax is less by: it is that of `interestWearsOffWithTheWorks...`.
  @Test
  void whatAccruesToOwnersWhileWorksAreBuiltIsCostOfThemButNotDeducted() {
    Map<String, Object> lent =
        Map.of("id", "lent", "kind", "shareholderLoan", "share", "50 %", "rate", "10 %");
    CaseRun run = CaseRun.kept(file(SITE).with("layers", List.of(BANK, lent, OWNERS)));

    assertThat(run.at("lent.accrued", 1)).isCloseTo(75_000, within(CENT));
    assertThat(run.at("books.interest", 1)).isCloseTo(0, within(CENT));
    assertThat(run.at("buildingInterest.ofOwners.site.charge", 2)).isCloseTo(7_500, within(CENT));
    assertThat(run.at("books.interest", 2)).isCloseTo(124_800 + 157_500, within(CENT));
    assertThat(run.at("books.fixedAssets", 2)).isCloseTo(2_754_000 + 67_500, within(CENT));
    assertThat(run.at("incomeTax.tax", 3)).isCloseTo(0.3 * 728_416, within(CENT));
  }

  /// Small companies may have all interest as an expense: 60,000 in 2028, paid or added.
  @Test
  void aCaseMayHaveAllInterestAsAnExpense() {
    for (Map<String, Object> bank : List.of(BANK, PAYING)) {
      CaseRun run =
          CaseRun.kept(
              file(SITE)
                  .with("books", Map.of("interestOfWorks", "expense"))
                  .with("layers", List.of(bank, OWNERS)));

      assertThat(run.at("books.interest", 1)).isCloseTo(60_000, within(CENT));
      // at the end of 2029: 9/10 of 3,000,000
      assertThat(run.at("books.fixedAssets", 2)).isCloseTo(2_700_000, within(CENT));
    }
  }
}
