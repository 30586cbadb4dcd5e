package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.result.ContractBook;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.kernel.Money;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.Pages;

/// What lenders look at, on the case of [Financed].
class DebtSectionTest {
  private static Optional<Section> section(FinanceResults results, String language) {
    return Financed.told(results, language, DebtSection::new).section();
  }

  private static Section bank(String language) {
    return section(Financed.with(Financed.BANK, Financed.OWNERS), language).orElseThrow();
  }

  @Test
  void whatHasNoDebtHasNoSection() {
    assertThat(section(Financed.with(Financed.OWNERS), "es")).isEmpty();
    assertThat(section(Financed.with(), "es")).isEmpty();
  }

  @Test
  void theTitleOfTheBarsIsTheLeastCover() {
    Picture picture = (Picture) bank("es").blocks().getFirst();

    assertThat(picture.title())
        .isEqualTo(
            "Cobertura mínima por año: el servicio de deuda está cubierto al menos 3,15 veces");
    assertThat(Pages.rows(picture.twin())).startsWith("2027 | ").contains("2030 | 3.15");
  }

  /// The last of four annuities falls due in 2033; 1.6848 million are owed when 2030 begins. The
  /// contract of the operator ends 1.75 years before 2033 does.
  @Test
  void contractsThatTheLoansOutlastAreNamedWithTheirYears() {
    Section section = withContracts(LocalDate.of(2032, 3, 31), "up to 1 million");

    assertThat(Pages.findings(section))
        .containsExactly(
            "1 contract of the park ends before the last debt service (2033). The case goes on as"
                + " if nothing changed then: whether it is renewed, and on which terms, is to be"
                + " settled before the loans are signed.",
            "What lets Body borrow, in the words of the folder: “up to 1 million”. The loans of"
                + " the case come to 1.7 million USD at most at one time; no limit is"
                + " stated as an amount that could be compared with that: check before signing"
                + " whether a limit applies and who has to authorise it.");
    assertThat(Pages.rows(Pages.table(section, "finance-contract-ends")))
        .containsExactly("Body | operator | management | 2032-03-31 | 1.8 | the case is its own");
  }

  /// In a case of months the month of the first payment and of the last service stood as `2033-12`.
  @Test
  void monthsOfLoansAreSaidInWords() {
    FinanceResults of =
        Financed.run(
            CaseFile.small()
                .with("step", "month")
                .with("discount", Map.of("project", "8 %", "equity", "12 %"))
                .with("layers", List.of(Financed.BANK, Financed.OWNERS)));

    assertThat(Pages.rows(Pages.table(section(of, "en").orElseThrow(), "finance-loans")))
        .singleElement()
        .asString()
        .contains("| January 2030 |");
  }

  @Test
  void aContractThatOutlastsTheLoansIsNotNamed() {
    Section section = withContracts(LocalDate.of(2033, 12, 31), "");

    assertThat(Pages.findings(section))
        .containsExactly(
            "Body may borrow, but the folder does not say up to what. The loans of the case come"
                + " to 1.7 million USD at most at one time.");
    assertThat(bank("en").blocks().toString()).doesNotContain("finance-contract-ends");
  }

  /// At most 1,684,800 USD are owed, at the end of 2029.
  @Test
  void aLimitThatIsAnAmountIsComparedWithTheLoans() {
    assertThat(limited(2_000_000, "USD"))
        .isEqualTo(
            "Body may borrow up to 2.0 million USD. The loans of the case come to 1.7 million USD"
                + " at most at one time (2029) and keep within that, as far as nothing else is"
                + " owed. The case counts in prices of one month: the limit is taken to rise with"
                + " prices. Basis, in the words of the folder: “by-laws”.");
    assertThat(limited(1_000_000, "USD"))
        .isEqualTo(
            "Body may borrow up to 1.0 million USD. The loans of the case come to 1.7 million USD"
                + " at one time (2029), 0.7 million USD more than that: settle before signing who"
                + " has to authorise it. The case counts in prices of one month: the limit is taken"
                + " to rise with prices. Basis, in the words of the folder: “by-laws”.");
    assertThat(limited(7_500_000, "PEN"))
        .isEqualTo(
            "Body may borrow up to 7.5 million PEN. The loans of the case come to 1.7 million USD"
                + " at most at one time; the case states no rate between the two currencies, so"
                + " that they are not compared: check before signing whether the limit is kept and"
                + " who has to authorise it. Basis, in the words of the folder: “by-laws”.");
  }

  private static String limited(double amount, String currency) {
    Money limit = new Money(amount, Currency.getInstance(currency));
    return Pages.findings(
            withContracts(
                LocalDate.of(2033, 12, 31),
                new ContractBook.Borrowing("Body", "by-laws", Optional.of(limit))))
        .getFirst();
  }

  private static Section withContracts(LocalDate until, String basis) {
    return withContracts(until, new ContractBook.Borrowing("Body", basis, Optional.empty()));
  }

  private static Section withContracts(LocalDate until, ContractBook.Borrowing borrowing) {
    FinanceResults of = Financed.with(Financed.BANK, Financed.OWNERS);
    FinanceResults.Sides sides = of.sides();
    ContractBook book =
        new ContractBook(
            List.of(
                new ContractBook.Held(
                    "Body", "operator", "management", until, ContractBook.Tie.OWNER)),
            List.of(borrowing));
    return section(
            new FinanceResults(
                of.run(),
                of.scenario(),
                of.figures(),
                of.scenarios(),
                of.sensitivity(),
                of.risk(),
                of.checks(),
                new FinanceResults.Sides(
                    sides.families(),
                    sides.parties(),
                    sides.economy(),
                    sides.state(),
                    sides.zone(),
                    sides.leases(),
                    book)),
            "en")
        .orElseThrow();
  }

  /// The cover is 3.145 in the four years of the loan: below the lock-up in all, above the default.
  @Test
  void eachCovenantIsToldWithItsTests() {
    Map<String, Object> bank = new HashMap<>(Financed.BANK);
    bank.put("lockUp", "4");
    bank.put("default", "1.1");
    Section section = section(Financed.with(bank, Financed.OWNERS), "en").orElseThrow();

    assertThat(Pages.rows(Pages.table(section, "finance-covenants")))
        .containsExactly(
            // never kept again: no column says when
            "Bank: distribution lock-up | 4.00 | 3.14 | 4 | 4 | 2030 | 4.37",
            "Bank: default, may be called | 1.10 | 3.14 | 4 | 0 |  | ");
    assertThat(bank("en").blocks().toString()).doesNotContain("finance-covenants");
  }

  /// A case of years has no half-years to test in.
  @Test
  void aCaseOfYearsIsToldAsTestedByYears() {
    Section section = bank("en");
    Table ratios = Pages.table(section, "finance-ratios");
    Picture picture = (Picture) section.blocks().getFirst();

    assertThat(ratios.note()).contains("of the year over the interest").doesNotContain("half-year");
    assertThat(picture.subtitle()).doesNotContain("half-year");
  }

  /// Half of the debt is covered twice as well, above the cut.
  @Test
  void barsAreToldAsCutWhereTheyAre() {
    Map<String, Object> half = new HashMap<>(Financed.BANK);
    half.put("share", "25 %");
    Section section = section(Financed.with(half, Financed.OWNERS), "en").orElseThrow();

    assertThat(((Picture) section.blocks().getFirst()).subtitle())
        .endsWith("Bars above 4 are cut.");
    assertThat(((Picture) bank("en").blocks().getFirst()).subtitle()).doesNotContain("cut");
  }

  /// Cash over what stands beside it is the cover beside both: where fees fall due, with them.
  @Test
  void whatIsCoveredHasItsFees() {
    Map<String, Object> guarantee = CaseFile.guarantee("1 %");
    FinanceResults results = Financed.with(Financed.BANK, guarantee, Financed.OWNERS);
    Table ratios = Pages.table(section(results, "en").orElseThrow(), "finance-ratios");

    assertThat(ratios.columns().get(2).label()).startsWith("Debt service with fees");
    List<String> cells =
        List.of(
            Pages.rows(ratios).stream()
                .filter(row -> row.startsWith("2030"))
                .findFirst()
                .orElseThrow()
                .split(" \\| ", -1));
    double cover = Double.parseDouble(cells.get(1)) / Double.parseDouble(cells.get(2));
    assertThat(Double.parseDouble(cells.get(3))).isCloseTo(cover, within(0.05));
    assertThat(Double.parseDouble(cells.get(3))).isLessThan(3.15);
  }

  /// By months, with less interest in each half-year: the table of the bars has the lower of both
  /// tests, as the table of ratios has.
  @Test
  void theTableOfTheBarsIsTheLowerTestOfEachYear() {
    Map<String, Object> equal = new HashMap<>(Financed.BANK);
    equal.put("form", "equal");
    CaseFile monthly =
        CaseFile.small()
            .with("step", "month")
            .with("discount", Map.of("project", "8 %", "equity", "12 %"))
            .with("layers", List.of(Map.copyOf(equal), Financed.OWNERS));
    Section section = section(Financed.run(monthly), "es").orElseThrow();
    Picture picture = (Picture) section.blocks().getFirst();

    List<String> ratios =
        Pages.rows(Pages.table(section, "finance-ratios")).stream()
            .map(row -> List.of(row.split(" \\| ", -1)))
            .map(cells -> cells.get(0) + " | " + cells.get(3))
            .toList();
    assertThat(Pages.rows(picture.twin())).isEqualTo(ratios);
  }

  /// Owed at the end of 2029: 1.6848; an annuity pays 0.5087, of which 8 % of what is owed is
  /// interest: 1.3109, 0.9071, 0.4710 and nothing are owed after it. Covers over the life look on
  /// from the end of their year: 1.6 x 2.5771 / 1.3109 = 3.15 at that of 2030, nothing at 2033's.
  @Test
  void cashServiceCoverAndWhatIsOwedStandYearByYear() {
    assertThat(Pages.rows(Pages.table(bank("es"), "finance-ratios")))
        .contains(
            "2030 | 1.60 | 0.51 | 3.15 | 3.15 | 1.31 | 3.15",
            "2033 | 1.60 | 0.51 | 3.15 |  | 0.00 | ")
        .endsWith("2036 | 0.00 | 0.00 |  |  | 0.00 | ");
  }

  @Test
  void aLoanHasItsTerms() {
    assertThat(Pages.rows(Pages.table(bank("es"), "finance-loans")))
        .containsExactly("Bank | 1.68 | 8.00 | 2030 | 4 | 3.15");
  }

  /// Cash pays the bank first, 4 x 0.5087, and leaves 6.4 - 2.0347 to the owners.
  @Test
  void theStepsSayWhoIsPaidInWhichOrder() {
    assertThat(Pages.rows(Pages.table(bank("es"), "finance-waterfall-steps")))
        .containsExactly(
            // all loans are paid in full: no column says when they were not
            "1. Bank | 2.03 | 2.03 | 0.00", "2. Pagos a los accionistas |  | 4.37 | ");
  }

  /// Due from 2029 on, when nothing is sold yet: the bank lacks its first annuity.
  @Test
  void whatIsNotPaidIsToldWithItsFirstYear() {
    Map<String, Object> early = new HashMap<>(Financed.BANK);
    early.put("first", "2029");
    Section section =
        section(Financed.with(Map.copyOf(early), Financed.OWNERS), "es").orElseThrow();

    assertThat(Pages.rows(Pages.table(section, "finance-waterfall-steps")).getFirst())
        .startsWith("1. Bank | ")
        .endsWith(" | 2029");
  }
}
