package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.testkit.CaseFile;

/// Each kind of money as a case file says it, with every check held: 1.5 million of works in each
/// of 2027 and 2028, 1.6 million of sales in each of 2030 to 2033.
class CaseLayersTest {
  private static final Map<String, Object> OWNERS = Map.of("id", "owners", "kind", "equity");
  private static final Map<String, Object> BANK =
      Map.of(
          "id", "bank", "kind", "loan", "share", "50 %", "rate", "8 %", "first", "2030", "years",
          "4", "form", "annuity");

  @SafeVarargs
  private static CaseFile file(Map<String, Object>... layers) {
    return CaseFile.small()
        .with("tax", Map.of("rate", "30 %"))
        .with("layers", CaseRun.list(layers));
  }

  @SafeVarargs
  private static CaseRun run(Map<String, Object>... layers) {
    return CaseRun.of(file(layers)).checked();
  }

  @Test
  void aRefinancingPaysTheOldLoanWhenItIsSigned() {
    Map<String, Object> cheaper = CaseFile.refinancing("fee", "1 %");
    CaseRun run = run(BANK, cheaper, OWNERS);

    // owed at the end of 2029: 0.75e6 x (1.08^2 + 1.08) = 1,684,800; each annuity 508,679.40
    double owed = 1_684_800;
    double annuity = owed * 0.08 / (1 - Math.pow(1.08, -4));
    for (int year = 0; year < 2; year++) {
      owed = owed * 1.08 - annuity;
    }
    assertThat(run.at("cheaper.drawn", 4)).isCloseTo(owed, within(0.01));
    assertThat(run.at("cheaper.fees", 4)).isCloseTo(owed * 0.01, within(0.01));
    assertThat(run.at("bank.closing", 4)).isCloseTo(0, within(1e-6));
    assertThat(run.at("cheaper.interestPaid", 5)).isCloseTo(owed * 0.05, within(0.01));
    assertThat(run.at("cheaper.closing", 8)).isCloseTo(0, within(1e-6));
  }

  @Test
  void aPaymentForResultsComesByYearOrByWhatIsDelivered() {
    Map<String, Object> byYear = Map.of("id", "donor", "kind", "results", "amount", "50000 USD/yr");
    Map<String, Object> byTonne =
        Map.of("id", "fund", "kind", "results", "of", "carbon", "price", "20 USD/t");
    Map<String, Object> carbon =
        Map.of(
            "id", "carbon",
            "kind", "carbon",
            "absorption", "market",
            "abated", "1000 t/yr",
            "price", "0 USD/t");
    CaseRun run =
        CaseRun.of(
                file(BANK, byYear, byTonne, OWNERS)
                    .with("products", List.of(CaseFile.plots("80 USD/m2"), carbon)))
            .checked();

    assertThat(run.at("donor.paidForResults", 3)).isCloseTo(50_000, within(1e-6));
    assertThat(run.at("fund.paidForResults", 3)).isCloseTo(250 * 20, within(1e-6));
    assertThat(run.at("stack.cfads", 3))
        .isCloseTo(run.at("project.operating", 3) + 55_000, within(1e-6));
  }

  /// At 12 % nominal a month bears 1 %; at 12 % effective twelve months compound to 12 %, so that
  /// one bears 0.9489 %.
  @Test
  void aRateIsNominalUnlessItIsSaidToBeEffective() {
    Map<String, Object> bank = CaseRun.with(BANK, "rate", "12 %");
    Map<String, Object> said = CaseRun.with(bank, "rateConvention", "nominal");
    Map<String, Object> effective = CaseRun.with(bank, "rateConvention", "effective");

    assertThat(CaseRun.of(file(bank, OWNERS).with("step", "month")).at("bank.rate", 40))
        .isCloseTo(0.01, within(1e-15));
    assertThat(CaseRun.of(file(said, OWNERS).with("step", "month")).at("bank.rate", 40))
        .isCloseTo(0.01, within(1e-15));
    CaseRun run = CaseRun.of(file(effective, OWNERS).with("step", "month")).checked();
    assertThat(run.at("bank.rate", 40)).isCloseTo(0.009488792934583046, within(1e-15));
    assertThat(Math.pow(1 + run.at("bank.rate", 40), 12)).isCloseTo(1.12, within(1e-14));
    // in a case of years both are the rate of the year
    assertThat(run(effective, OWNERS).at("bank.rate", 4)).isCloseTo(0.12, within(1e-15));
    assertThat(CaseRun.codes(file(CaseRun.with(bank, "rateConvention", "yearly"), OWNERS)))
        .containsExactly("entry.word");
  }

  @Test
  void aHedgeFixesItsShareOfTheBaseRate() {
    Map<String, Object> floating =
        Map.ofEntries(
            Map.entry("id", "bank"),
            Map.entry("kind", "loan"),
            Map.entry("share", "50 %"),
            Map.entry("base", Map.of("unit", "%", "steps", Map.of("2027", "4", "2031", "6"))),
            Map.entry("margin", "3 %"),
            Map.entry("hedged", "75 %"),
            Map.entry("fixed", "4.5 %"),
            Map.entry("first", "2030"),
            Map.entry("years", "4"),
            Map.entry("form", "equal"));
    CaseRun run = run(floating, OWNERS);

    // 25 % of the base, 75 % of 4.5 %, and the margin
    assertThat(run.at("bank.yearlyRate", 0)).isCloseTo(0.01 + 0.03375 + 0.03, within(1e-12));
    assertThat(run.at("bank.yearlyRate", 4)).isCloseTo(0.015 + 0.03375 + 0.03, within(1e-12));
  }

  @Test
  void aLoanOfAnotherCurrencyIsolatesWhatTheExchangeRateCosts() {
    Map<String, Object> euros = CaseRun.with(BANK, "currency", "EUR", "form", "equal");
    CaseRun run =
        CaseRun.of(
                file(euros, OWNERS)
                    .with(
                        "exchange",
                        List.of(
                            Map.of(
                                "id", "euro",
                                "unit", "EUR/USD",
                                "steps", Map.of("2027", "1.0", "2031", "0.8")))))
            .checked();

    // 1,684,800 EUR owed in four parts of 421,200; from 2031 on one euro is 1.25 USD, so that the
    // three parts then owed cost a quarter more
    assertThat(run.at("bank.principalHome", 3)).isCloseTo(421_200, within(0.01));
    assertThat(run.at("bank.principalHome", 4)).isCloseTo(526_500, within(0.01));
    assertThat(run.at("bank.exchangeLoss", 4)).isCloseTo(3 * 421_200 * 0.25, within(0.01));
    assertThat(run.series("bank.exchangeLoss").total()).isCloseTo(3 * 421_200 * 0.25, within(0.01));
    assertThat(run.at("books.exchange", 4)).isCloseTo(315_900, within(0.01));
    assertThat(run.at("bank.owed", 4)).isCloseTo(2 * 526_500, within(0.01));
  }

  @Test
  void aCurrencyWithoutRateIsRefused() {
    CaseFile file = file(CaseRun.with(BANK, "currency", "EUR"), OWNERS);

    assertThat(CaseRun.codes(file)).containsExactly("finance.case.loanCurrency");
  }

  @Test
  void aFileOfLayersReadsTheExchangeRatesOfItsCase() {
    CaseFile written =
        file(OWNERS).with("exchange", List.of(Map.of("id", "euro", "value", "0.9 EUR/USD")));
    FinanceCase of = CaseRun.found(written);
    KeyedDocument whole = file(CaseRun.with(BANK, "currency", "EUR"), OWNERS).document();
    Mapping layers =
        new Mapping(
            Map.of("layers", whole.root().find("layers").orElseThrow()), whole.root().place());

    assertThat(of.withLayers(new KeyedDocument("layers.yaml", layers)).issues()).isEmpty();
  }

  @Test
  void bondsAreALoanOfTheMarket() {
    Map<String, Object> bond =
        CaseRun.with(BANK, "id", "bond", "kind", "bond", "smallest", "1 MUSD", "form", "bullet");
    CaseRun run = run(bond, OWNERS);

    assertThat(run.at("bond.principal", 5)).isZero();
    assertThat(run.at("bond.principal", 6)).isCloseTo(1_684_800, within(0.01));
  }

  @Test
  void unitsOfATrustAreSoldWhenEnoughIsLetAndPayBackLoansFirst() {
    Map<String, Object> rent =
        Map.of(
            "id", "sheds",
            "kind", "rent",
            "absorption", "market",
            "area", "2 ha",
            "price", "30 USD/m2/yr");
    Map<String, Object> units =
        Map.of(
            "id",
            "units",
            "kind",
            "trustUnits",
            "yield",
            "10 %",
            "share",
            "40 %",
            "letShare",
            "100 %");
    CaseRun run =
        CaseRun.of(
                file(BANK, OWNERS, units)
                    .with("products", List.of(CaseFile.plots("80 USD/m2"), rent)))
            .checked();

    // all is let at the end of 2033; the next year earns 600,000: 40 % of it at 10 %
    assertThat(run.at("units.price", 6)).isCloseTo(2_400_000, within(0.01));
    assertThat(run.series("units.price").total()).isCloseTo(2_400_000, within(0.01));
    assertThat(run.at("units.unitIncome", 8))
        .isCloseTo(0.4 * run.at("waterfall.stack.owners.paid", 8), within(0.01));
  }

  @Test
  void aFirstLossLosesWhatItIsNotPaid() {
    Map<String, Object> first =
        CaseRun.with(BANK, "id", "junior", "kind", "firstLoss", "share", "30 %", "rate", "30 %");
    Map<String, Object> senior = CaseRun.with(BANK, "share", "70 %", "rate", "9 %");
    CaseRun run = run(senior, first, OWNERS);

    double lost = run.series("junior.shortfall").total();
    assertThat(lost).isPositive();
    assertThat(run.series("project.support").total()).isZero();
    assertThat(run.series("books.otherIncome").total()).isCloseTo(lost, within(0.01));
  }

  @Test
  void aGuaranteePaysWhatItsLoanIsNotPaidAndCostsItsFee() {
    Map<String, Object> early = CaseRun.with(BANK, "first", "2029", "capitalised", "true");
    Map<String, Object> guarantee =
        Map.of(
            "id",
            "state",
            "kind",
            "guarantee",
            "of",
            "bank",
            "share",
            "80 %",
            "most",
            "300000 USD",
            "fee",
            "1 %");
    CaseRun run = run(early, guarantee, OWNERS);

    // nothing is sold before 2030, and service falls due in 2029
    double due = run.at("bank.shortfall", 2) + run.at("state.called", 2);
    assertThat(run.at("state.called", 2)).isCloseTo(300_000, within(0.01));
    assertThat(due).isGreaterThan(300_000);
    assertThat(run.at("project.support", 2)).isCloseTo(due - 300_000, within(0.01));
    assertThat(run.at("state.guaranteeFee", 3))
        .isCloseTo(0.01 * run.at("bank.closing", 2), within(0.01));
  }

  @Test
  void aLetterOfCreditStandsInPlaceOfTheReserve() {
    Map<String, Object> letter = CaseRun.with(BANK, "reserve_months", "6", "letter", "2 %");
    CaseRun run = run(letter, OWNERS);

    // half of the next year's service is promised and not held
    assertThat(run.run().model().find("bankReserve.closing")).isEmpty();
    assertThat(run.at("bank.letterFee", 3))
        .isCloseTo(0.02 * run.at("bank.service", 4) / 2, within(0.01));
  }

  @Test
  void aShareholderLoanIsPaidFromWhatIsLeftAndBelongsToTheOwners() {
    Map<String, Object> own =
        Map.of("id", "own", "kind", "shareholderLoan", "share", "30 %", "rate", "10 %");
    CaseRun run = run(BANK, own, OWNERS);

    assertThat(run.series("own.drawn").total()).isCloseTo(900_000, within(0.01));
    // 450,000 in each of two years, and a year's interest on what is owed
    assertThat(run.at("own.owed", 1)).isCloseTo(450_000 * 1.1 + 450_000, within(0.01));
    assertThat(run.at("own.owed", 9)).isCloseTo(0, within(0.01));
    assertThat(run.series("project.owners").total())
        .isCloseTo(
            run.series("own.received").total()
                + run.series("owners.received").total()
                - run.series("own.drawn").total()
                - run.series("owners.drawn").total(),
            within(0.01));
  }

  @Test
  void aSweepPaysALoanEarly() {
    CaseRun run = run(CaseRun.with(BANK, "sweep", "50 %"), OWNERS);

    assertThat(run.at("bank.prepaid", 3)).isPositive();
    assertThat(run.at("bank.closing", 5)).isLessThan(run(BANK, OWNERS).at("bank.closing", 5));
  }

  @Test
  void taxKeptOfInterestIsPaidOnTop() {
    CaseRun run = run(CaseRun.with(BANK, "withholding", "20 %"), OWNERS);

    // the lender has 134,784; with the tax that is four fifths of what is paid
    assertThat(run.at("bank.interestPaid", 3)).isCloseTo(134_784, within(0.01));
    assertThat(run.at("bank.withheld", 3)).isCloseTo(33_696, within(0.01));
  }

  @Test
  void twoOwnersPayInAndAreBothPaid() {
    Map<String, Object> city = Map.of("id", "city", "kind", "budget", "share", "20 %");
    CaseRun run = run(BANK, city, OWNERS);

    assertThat(run.series("project.equity").total()).isCloseTo(1_500_000, within(0.01));
    assertThat(run.series("city.drawn").total()).isCloseTo(600_000, within(0.01));
    assertThat(run.series("project.dividends").total())
        .isCloseTo(
            run.series("city.received").total() + run.series("owners.received").total(),
            within(0.01));
  }

  @Test
  void theLawLetsOwnersBePaidOfProfitsOnlyUntilTheCompanyIsWoundUp() {
    Map<String, Object> works =
        Map.of(
            "id", "site",
            "cost", "3 MUSD",
            "life", "10 yr",
            "spend", List.of(Map.of("from", "2027", "months", "24")));
    CaseFile file = file(OWNERS).with("works", List.of(works));
    CaseRun free = CaseRun.of(file).checked();
    CaseRun bound = CaseRun.of(file.with("distribution", Map.of("legalTest", "true"))).checked();

    // what is written off is cash that is no profit: it waits until the end
    double paid = 0;
    for (int year = 0; year < 9; year++) {
      double now = bound.at("owners.received", year);
      paid += now;
      if (now > 0) {
        assertThat(paid).isLessThanOrEqualTo(bound.at("books.retained", year) + 0.01);
      }
    }
    assertThat(free.at("owners.received", 3)).isGreaterThan(free.at("books.retained", 3));
    assertThat(bound.series("owners.received").total())
        .isCloseTo(free.series("owners.received").total(), within(0.01));
    assertThat(bound.at("stack.cash", 9)).isZero();
  }

  /// Works of 2027 and 2028; a quarter of the plots is sold in each year from 2029 on, so that
  /// nothing is let while there is something to pay for.
  @Test
  void aLoanThatAsksForLeasesIsPaidOutFromTheMonthInWhichContractsAreSigned() {
    Map<String, Object> asked = CaseRun.with(BANK, "preLet", "20 %");

    assertThat(run(asked, OWNERS).series("bank.drawn").total()).isZero();

    CaseRun signed = run(CaseRun.with(asked, "preLetMet", "2028"), OWNERS);
    assertThat(signed.at("bank.drawn", 0)).isZero();
    assertThat(signed.at("bank.drawn", 1)).isCloseTo(750_000, within(1e-6));
    assertThat(signed.series("bank.waits").total()).isCloseTo(750_000, within(1e-6));
  }

  @Test
  void aMonthOfContractsWithoutAShareIsRefused() {
    assertThat(CaseRun.codes(file(CaseRun.with(BANK, "preLetMet", "2028"), OWNERS))).isNotEmpty();
  }

  @Test
  void resultsOfAnUnknownProductAreRefusedAtTheirPlace() {
    Map<String, Object> results =
        Map.of("id", "paid", "kind", "results", "of", "plotz", "price", "2 USD/m2");

    assertThat(
            CaseRun.issues(file(results, OWNERS)).stream()
                .map(issue -> issue.place().toString())
                .toList())
        .anyMatch(place -> place.contains("layers[0].of"));
  }
}
