package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tinkuy.testkit.CaseFile;

/// What ranks before what, and what owners are paid of: 1.5 million of works in each of 2027 and
/// 2028, written off with the plots; 1.6 million of sales in each of 2030 to 2033.
class CaseBooksTest {
  private static final Map<String, Object> OWNERS = CaseFile.owners();
  private static final Map<String, Object> BANK = CaseFile.loan();

  private static Map<String, Object> works(String id, String quantity, String from) {
    return CaseFile.site(
        "id",
        id,
        "quantity",
        quantity,
        "sold",
        "plots",
        "spend",
        List.of(Map.of("from", from, "months", "24")));
  }

  @SafeVarargs
  private static CaseFile file(Map<String, Object>... layers) {
    return CaseFile.small()
        .with("works", List.of(works("site", "10 ha", "2027")))
        .with("tax", Map.of("rate", "30 %", "dividend", "5 %"))
        .with("layers", CaseRun.list(layers));
  }

  /// Works of 2 million in each of 2030 and 2031, while the loan of the first ones is paid back.
  @Test
  void serviceOfALoanRanksBeforeNewWorks() {
    CaseRun run =
        CaseRun.kept(
            file(BANK, OWNERS)
                .with("tax", Map.of("rate", "0 %"))
                .with(
                    "works",
                    List.of(
                        works("site", "10 ha", "2027"),
                        Map.of(
                            "id",
                            "north",
                            "cost",
                            "4 MUSD",
                            "life",
                            "20 yr",
                            "spend",
                            List.of(Map.of("from", "2030", "months", "24"))))));

    // owed at the end of 2029: 0.75e6 x (1.08^2 + 1.08) = 1,684,800; annuity 508,676.17. Of 1.6
    // million of sales it leaves 1,091,323.83, and owners pay the rest of the works
    assertThat(run.at("stack.service", 3)).isCloseTo(508_676.17, within(0.01));
    for (int year = 3; year < 5; year++) {
      assertThat(run.at("project.need", year)).isCloseTo(908_676.17, within(0.02));
      assertThat(run.at("owners.drawn", year)).isCloseTo(908_676.17, within(0.02));
      assertThat(run.at("bank.shortfall", year)).isCloseTo(0, within(0.02));
    }
    assertThat(run.series("project.support").total()).isCloseTo(0, within(0.05));
  }

  /// Half of 4 million in 2027, half in 2030: the first half serves while nothing more is built.
  @Test
  void worksInStagesAreWrittenOffStageByStage() {
    CaseRun run =
        CaseRun.kept(
            file(OWNERS)
                .with(
                    "works",
                    List.of(
                        works("site", "10 ha", "2027"),
                        Map.of(
                            "id",
                            "north",
                            "cost",
                            "4 MUSD",
                            "life",
                            "10 yr",
                            "spend",
                            List.of(
                                Map.of("from", "2027", "months", "12", "share_percent", "50"),
                                Map.of("from", "2030", "months", "12", "share_percent", "50"))))));

    assertThat(run.at("assets.north.charge", 0)).isZero();
    for (int year = 1; year < 4; year++) {
      assertThat(run.at("assets.north.charge", year)).isCloseTo(200_000, within(1e-6));
    }
    assertThat(run.at("assets.north.charge", 4)).isCloseTo(400_000, within(1e-6));
  }

  private static CaseRun staged(String step, String second) {
    Map<String, Object> north =
        Map.of(
            "id",
            "north",
            "cost",
            "4 MUSD",
            "life",
            "10 yr",
            "spend",
            List.of(
                Map.of("from", "2027-07", "months", "6", "share_percent", "50"),
                Map.of("from", second, "months", "6", "share_percent", "50")));
    return CaseRun.kept(
        file(OWNERS)
            .with("step", step)
            .with("works", List.of(works("site", "10 ha", "2027"), north)));
  }

  /// Half is built by the end of 2027 and the rest in the second half of 2028: half a year lies
  /// between them on a grid of years too, where each has a year of its own. Without a month between
  /// them nothing is written off before all is built.
  @Test
  void aPauseIsOneOfMonthsWhateverTheStepOfTheGrid() {
    assertThat(staged("year", "2028-07").at("assets.north.charge", 1))
        .isCloseTo(200_000, within(1e-6));
    assertThat(staged("year", "2028-01").at("assets.north.charge", 1)).isZero();
    assertThat(staged("month", "2028-07").at("assets.north.charge", 12))
        .isCloseTo(2e6 / 120, within(1e-6));
    assertThat(staged("month", "2028-01").at("assets.north.charge", 12)).isZero();
  }

  /// A service that the cash does not reach is told, and nobody is drawn on for it.
  @Test
  void aServiceBeyondTheCashIsNoNeed() {
    CaseRun run =
        CaseRun.kept(
            file(BANK, OWNERS)
                .with("tax", Map.of("rate", "0 %"))
                .with("products", List.of(CaseFile.plots("20 USD/m2")))
                .with(
                    "works",
                    List.of(works("site", "10 ha", "2027"), works("north", "2 ha", "2030"))));

    // sales are 0.4 million a year, service 508,676.17; works of 0.3 million are needed in full
    assertThat(run.at("project.need", 3)).isCloseTo(300_000, within(0.02));
    assertThat(run.at("bank.shortfall", 3)).isCloseTo(108_676.17, within(0.02));
  }

  /// A fifth of 3 million is given; the works are written off with a quarter of the plots in each
  /// of four years, 0.75 million, and 0.15 of what was given is income with them. What operation
  /// earns is taxed as without the gift, 0.255: the profit is 0.595 + 0.15.
  @Test
  void aGrantIsIncomeAsTheWorksAreWrittenOff() {
    CaseRun run =
        CaseRun.kept(file(Map.of("id", "gift", "kind", "grant", "share", "20 %"), OWNERS));

    assertThat(run.at("books.grants", 1)).isCloseTo(600_000, within(0.01));
    for (int year = 3; year < 7; year++) {
      assertThat(run.at("books.grantIncome", year)).isCloseTo(150_000, within(0.01));
      assertThat(run.at("books.grants", year)).isCloseTo((6 - year) * 150_000.0, within(0.01));
      assertThat(run.at("incomeTax.tax", year)).isCloseTo(255_000, within(0.01));
      assertThat(run.at("project.profitsPaid", year)).isCloseTo(745_000, within(0.01));
    }
    // owners have paid in 2.4 million, and no more is given back to them as capital
    assertThat(run.series("project.capitalReturned").total()).isCloseTo(2_400_000, within(0.01));
    assertThat(run.at("books.capital", 9)).isCloseTo(0, within(0.01));
  }

  /// Works that are never written off leave what was given for them deferred; works with a life of
  /// ten years from the end of 2028 on have eight tenths of it told at the end.
  @Test
  void whatIsNotWrittenOffStaysDeferred() {
    Map<String, Object> gift = Map.of("id", "gift", "kind", "grant", "share", "50 %");
    CaseRun never = CaseRun.kept(file(gift, OWNERS).with("works", List.of(CaseFile.site())));
    CaseRun used =
        CaseRun.kept(file(gift, OWNERS).with("works", List.of(CaseFile.site("life", "10 yr"))));

    assertThat(never.at("books.grants", 9)).isCloseTo(1_500_000, within(0.01));
    assertThat(used.at("books.grantIncome", 2)).isCloseTo(150_000, within(0.01));
    assertThat(used.at("books.grants", 9)).isCloseTo(300_000, within(0.01));
  }

  /// The tax of a year is booked in December: who is paid each month by what was earned so far gets
  /// 0.85 million a year and not the 0.595 that the year leaves.
  @Test
  void monthsPayOwnersOfTheProfitsOfClosedYearsOnly() {
    CaseRun run = CaseRun.kept(file(OWNERS).with("step", "month"));

    for (int month = 0; month < 120; month++) {
      assertThat(run.at("books.kept", month)).isGreaterThan(-0.01);
    }
    // nothing is closed before the end of the first year with profits
    int first = 0;
    while (run.at("books.netProfit", first) <= 0) {
      first++;
    }
    for (int month = first; month < first / 12 * 12 + 11; month++) {
      assertThat(run.at("project.profitsPaid", month)).isCloseTo(0, within(0.01));
    }
    assertThat(run.series("project.profitsPaid").total())
        .isLessThan(4 * 595_000 + 0.01)
        .isPositive();
  }

  @Test
  void ownersAreTaxedOnProfitsAndNotOnTheirCapital() {
    CaseRun run = CaseRun.kept(file(OWNERS));

    // each year: 1.6 of sales, 0.75 written off, tax 0.255, profit 0.595; paid out are 1.345, of
    // which 0.75 are capital. In the first year 0.255 are set aside for the next tax, which come
    // back in the last
    assertThat(run.at("owners.received", 3)).isCloseTo(1_090_000, within(0.01));
    assertThat(run.at("owners.received", 4)).isCloseTo(1_345_000, within(0.01));
    assertThat(run.at("owners.received", 6)).isCloseTo(1_600_000, within(0.01));
    for (int year = 3; year < 7; year++) {
      assertThat(run.at("project.profitsPaid", year)).isCloseTo(595_000, within(0.01));
      assertThat(run.at("dividendTax.tax", year)).isCloseTo(29_750, within(0.01));
    }
    assertThat(run.at("project.capitalReturned", 4)).isCloseTo(750_000, within(0.01));
    assertThat(run.series("project.capitalReturned").total()).isCloseTo(3_000_000, within(0.01));
    assertThat(run.series("project.owners").total())
        .isCloseTo(4 * (1_345_000 - 29_750) - 3_000_000, within(0.01));
    // all is given back, and nothing is kept
    assertThat(run.at("books.capital", 9)).isCloseTo(0, within(0.01));
    assertThat(run.at("books.kept", 9)).isCloseTo(0, within(0.01));
  }

  /// What stands against the assets is their sum in every period.
  @Test
  void capitalAndProfitsAreThoseThatAreLeft() {
    CaseRun run = CaseRun.kept(file(BANK, OWNERS));

    IntStream.range(0, 10)
        .forEach(
            year ->
                assertThat(run.at("books.assets", year))
                    .isCloseTo(
                        run.at("books.debt", year)
                            + run.at("books.taxDue", year)
                            + run.at("books.capital", year)
                            + run.at("books.kept", year),
                        within(0.01)));
  }

  /// Interest lowers the tax that is paid, and not the tax by which the project is measured.
  @Test
  void theReturnAfterTaxDoesNotHangOnTheLoan() {
    CaseRun cheap = CaseRun.kept(file(BANK, OWNERS));
    CaseRun dear = CaseRun.kept(file(CaseRun.with(BANK, "rate", "14 %"), OWNERS));
    CaseRun none = CaseRun.kept(file(OWNERS));

    // 1.6 of sales less a tax of 30 % of 0.85
    assertThat(cheap.at("project.afterTax", 3)).isCloseTo(1_345_000, within(0.01));
    for (int year = 0; year < 10; year++) {
      assertThat(cheap.at("project.afterTax", year))
          .isCloseTo(none.at("project.afterTax", year), within(0.01));
      assertThat(dear.at("project.afterTax", year))
          .isCloseTo(none.at("project.afterTax", year), within(0.01));
    }
    // interest of 134,784; 60,000 of the years of the works, a quarter of which leaves the books
    // with the plots; and 124,800 of 2029, when nothing was built and nothing earned
    assertThat(cheap.at("incomeTax.tax", 3))
        .isCloseTo(0.3 * (850_000 - 134_784 - 60_000 / 4.0 - 124_800), within(0.01));
  }

  /// Water on the land of the plots lets none of it a second time.
  @Test
  void onlyLandForSaleAndRentIsLet() {
    Map<String, Object> water =
        Map.of(
            "id", "water",
            "kind", "service",
            "absorption", "early",
            "area", "8 ha",
            "use", "10 m3/ha/d",
            "price", "1 USD/m3");
    Map<String, Object> early =
        Map.of(
            "id", "early",
            "curve", "constant",
            "opening", "2027",
            "ceiling", "100 %",
            "perYear", "100 %");
    Map<String, Object> market = CaseFile.market("ceiling", "100 %");
    CaseRun run =
        CaseRun.of(
            file(OWNERS)
                .with("absorption", List.of(market, early))
                .with("products", List.of(CaseFile.plots("80 USD/m2"), water)));

    // a quarter of the plots is taken by the end of 2030, all water from the beginning
    assertThat(run.at("project.letShare", 3)).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void lossesExpireWhereTheLawSaysSo() {
    Map<String, Object> law = Map.of("rate", "30 %", "lossExpiry", "2 yr");
    Map<String, Object> staff = Map.of("id", "staff", "amount", "0.2 MUSD/yr", "from", "2027");
    CaseRun run = CaseRun.kept(file(OWNERS).with("tax", law).with("costs", List.of(staff)));

    // 0.2 lost in each of 2027 to 2029; in 2030 the profit is 0.65, and the loss of 2027 is gone
    assertThat(run.at("incomeTax.lossesUsed", 3)).isCloseTo(400_000, within(0.01));
    assertThat(run.at("incomeTax.tax", 3)).isCloseTo(0.3 * 250_000, within(0.01));
    assertThat(CaseRun.codes(file(OWNERS).with("tax", CaseRun.with(law, "lossExpiry", "1.5 yr"))))
        .containsExactly("finance.case.wholeYears");
  }
}
