package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.view.TenantCredit;
import org.tinkuy.kernel.Issue;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.testkit.ParkSketch;

/// What a case takes from the folder of its park, and what a lender reads there: three plots in two
/// phases, of which two are let when the case begins in 2027.
class LeaseBookTest {
  private static Park park() {
    return park("8");
  }

  /// @param rent of the second lease
  private static Park park(String rent) {
    return ParkSketch.empty()
        .header("currency", "USD")
        .table(
            "plots",
            "plot id - key",
            "use code - - industry",
            "status code - - operating;vacant",
            "area_m2 number m2",
            "netArea_m2 number m2",
            "phase code - - 1;2")
        .table(
            "tenants",
            "tenant id - key",
            "creditGrade text",
            "creditSource text",
            "creditDate date")
        .table(
            "leases",
            "lease id - key",
            "plot ref:plots",
            "tenant ref:tenants",
            "kind code - - lease;sale;option",
            "from date",
            "until date",
            "rent money/m2/yr")
        .row(
            "tenants",
            "tenant=T1",
            "creditGrade=BBB-",
            "creditSource=bank",
            "creditDate=2025-07-01")
        .row("tenants", "tenant=T2", "creditGrade=A")
        .row("plots", "plot=A", "area_m2=12000", "netArea_m2=10000", "phase=1")
        .row("plots", "plot=B", "area_m2=35000", "netArea_m2=30000", "phase=2")
        .row("plots", "plot=C", "area_m2=12000", "netArea_m2=10000", "phase=2")
        .row(
            "leases",
            "lease=L1",
            "plot=A",
            "tenant=T1",
            "kind=lease",
            "from=2020-01-01",
            "until=2029-12-31",
            "rent=6")
        .row(
            "leases",
            "lease=L2",
            "plot=B",
            "tenant=T2",
            "kind=lease",
            "from=2024-01-01",
            "until=2036-12-31",
            "rent=" + rent)
        .row(
            "leases",
            "lease=L3",
            "plot=C",
            "tenant=T2",
            "kind=lease",
            "from=2010-01-01",
            "until=2020-12-31",
            "rent=4")
        .park();
  }

  private static CaseFile file(Map<String, Object> product) {
    return CaseFile.small().with("products", List.of(product));
  }

  private static final Map<String, Object> PHASE_TWO =
      Map.of(
          "id", "ground",
          "kind", "rent",
          "absorption", "market",
          "area", Map.of("plots", Map.of("phase", "2", "net", "true")),
          "price",
              Map.of(
                  "unit",
                  "USD/m2/yr",
                  "leases",
                  Map.of("phase", List.of("1", "2"), "from", "2020")));

  @Test
  void leasesThatRunAreReadWithTheirRentAndTheirEnd() {
    LeaseBook book = LeaseBook.of(park(), CaseRun.found(file(PHASE_TWO)));

    assertThat(book.leases()).hasSize(2);
    assertThat(book.leases().getFirst().yearlyRent()).isCloseTo(60_000, within(1e-6));
    assertThat(book.leases().getFirst().end_years()).isCloseTo(3, within(1e-9));
    // 30,000 of the 40,000 m2 of phase 2
    assertThat(book.preLet()).isCloseTo(0.75, within(1e-12));
  }

  private static Map<String, Object> halls(String id, String phase, String works) {
    return Map.of(
        "id",
        id,
        "kind",
        "rent",
        "absorption",
        "market",
        "ready",
        List.of(works),
        "area",
        Map.of("plots", Map.of("phase", phase, "net", "true")),
        "price",
        "7 USD/m2/yr");
  }

  private static Map<String, Object> bank(String id, String phase, String first) {
    Map<String, Object> loan = new LinkedHashMap<>(CaseFile.loan());
    loan.putAll(Map.of("id", id, "phases", List.of(phase), "first", first, "share", "40 %"));
    return loan;
  }

  private static List<PartyTable.Measure> tails(CaseFile file) {
    ProjectRun run = CaseRun.in(park(), file);
    PartyTables.Beside beside =
        new PartyTables.Beside(
            LeaseBook.of(park(), CaseRun.found(file)),
            TenantBook.NONE,
            Optional.empty(),
            Optional.empty(),
            Tolerances.NONE);
    return PartyTables.of(run, List.of(), beside)
        .orElseThrow()
        .of(PartyTable.Party.LENDER)
        .measures()
        .stream()
        .filter(each -> each.word().endsWith("Tail") && !each.word().equals("gradeTail"))
        .toList();
  }

  /// The lease of plot A ends after 3 years, the loan that pays for its phase after 7: 4 too early.
  /// That of plot B ends after 10, and the loan of its phase after 8. Of the whole park it was (60
  /// x 3 + 240 x 10) / 300 - 8 = 0.6, and the first bank had seen no gap.
  @Test
  void aLoanLooksAtTheLeasesOfThePhaseThatItPaysFor() {
    CaseFile file =
        CaseFile.small()
            .with("phases", List.of(Map.of("id", "one"), Map.of("id", "two")))
            .with(
                "works",
                List.of(
                    CaseFile.site("phase", "one"), CaseFile.site("id", "north", "phase", "two")))
            .with("products", List.of(halls("old", "1", "site"), halls("new", "2", "north")))
            .with(
                "layers",
                List.of(
                    bank("first", "one", "2030"),
                    bank("second", "two", "2031"),
                    CaseFile.owners()));

    assertThat(tails(file))
        .extracting(each -> each.word() + " " + each.part() + " " + Math.round(each.value() * 10))
        .containsExactly("leaseTail  6", "financedTail first -40", "financedTail second 20");
  }

  /// The case is about plot C and B alone; the lease of A, which was built before, serves no loan.
  @Test
  void aLoanToTheWholeCaseLooksAtThePlotsOfTheCase() {
    CaseFile file =
        CaseFile.small()
            .with("products", List.of(halls("new", "2", "site")))
            .with("layers", List.of(CaseFile.loan(), CaseFile.owners()));

    assertThat(tails(file))
        .extracting(each -> each.word() + " " + Math.round(each.value() * 10))
        .containsExactly("leaseTail 16", "financedTail 30");
    assertThat(tails(file.with("products", List.of(CaseFile.plots("80 USD/m2")))))
        .extracting(PartyTable.Measure::word)
        .containsExactly("leaseTail");
  }

  /// T2 has a letter that nobody answers for.
  @Test
  void aGradeCountsWithItsSourceAlone() {
    LeaseBook book = LeaseBook.of(park(), CaseRun.found(file(PHASE_TWO)));

    assertThat(book.grades()).containsOnlyKeys("T1");
    assertThat(book.grades().get("T1"))
        .isEqualTo(new TenantCredit.Grade("BBB-", "bank", Optional.of(1.5)));
  }

  @Test
  void areasAndMeanRentsComeFromTheFolder() {
    FinanceCase whole = CaseRun.taken(park(), file(PHASE_TWO)).find().orElseThrow();

    assertThat(whole.find("products.ground.area").map(CaseInput::amount))
        .contains(new InputAmount.Steady(40_000));
    // (6 x 10,000 + 8 x 30,000) / 40,000; the lease of 2010 does not count
    assertThat(whole.find("products.ground.price").map(CaseInput::amount))
        .contains(new InputAmount.Steady(7.5));
  }

  /// No exchange rate is asked of leases: a sum of dollars and euros would be none of anything.
  @Test
  void rentsInSeveralCurrenciesAreNeitherSummedNorAveraged() {
    Park mixed = park("8 EUR");

    assertThat(LeaseBook.of(mixed, CaseRun.found(file(PHASE_TWO))).leases()).isEmpty();
    assertThat(CaseRun.taken(mixed, file(PHASE_TWO)).issues())
        .extracting(Issue::code)
        .contains("finance.park.leaseCurrencies");
  }
}
