package org.tinkuy.finance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// What of a park lies beyond the case, which lasts from 2027 to 2036.
class ParkReaderTest {
  private static List<Issue> issues(CaseFile file) {
    return CaseRun.issues(file);
  }

  private static CaseFile works(String from, String months) {
    return CaseFile.small()
        .with(
            "works",
            List.of(CaseFile.site("spend", List.of(Map.of("from", from, "months", months)))));
  }

  /// Three million of works had been left out without a word for a slip in their year.
  @ParameterizedTest
  @CsvSource({
    "2071, 24, 2071-01..2072-12",
    "2036, 36, 2036-01..2038-12",
    "2036-12, 2, 2036-12..2037-01",
    "2037, 1, 2037-01."
  })
  void worksAfterTheEndAreTold(String from, String months, String told) {
    List<Issue> issues = issues(works(from, months));

    assertThat(issues).hasSize(1);
    assertThat(issues.getFirst().isError()).isFalse();
    assertThat(issues.getFirst().code()).isEqualTo("finance.case.afterEnd");
    assertThat(issues.getFirst().place().column()).hasToString("works[0].spend[0].from");
    assertThat(issues.getFirst().message()).contains("2036-12", "stands " + told);
  }

  /// Parts of -10 and 110 % add to 100 %, and were refused without a place.
  @Test
  void aShareBeyondTheWholeIsToldWhereItStands() {
    CaseFile file =
        CaseFile.small()
            .with(
                "works",
                List.of(
                    Map.of(
                        "id",
                        "site",
                        "cost",
                        "3 MUSD",
                        "trigger",
                        Map.of("product", "plots", "let_percent", "101"),
                        "spend",
                        List.of(
                            Map.of("from", "2027", "months", "12", "share_percent", "-10"),
                            Map.of("from", "2028", "months", "12", "share_percent", "110")))));

    assertThat(issues(file).stream().filter(each -> each.code().equals("finance.case.percent")))
        .extracting(issue -> issue.place().column())
        .containsExactlyInAnyOrder(
            "works[0].spend[0].share_percent",
            "works[0].spend[1].share_percent",
            "works[0].trigger.let_percent");
  }

  /// What is paid over no month at all had been paid in one.
  @Test
  void worksOverNoMonthAreTold() {
    List<Issue> issues = issues(works("2028", "0"));

    assertThat(issues).extracting(Issue::code).containsExactly("finance.case.count");
    assertThat(issues.getFirst().place().column()).hasToString("works[0].spend[0].months");
  }

  /// A loan over no year, or of which nobody says how many, had been one of a year.
  @ParameterizedTest
  @CsvSource({"0, finance.case.count", ", entry.missing"})
  void aLoanOverNoYearIsTold(@Nullable String years, String code) {
    Map<String, Object> bank =
        new LinkedHashMap<>(
            Map.of(
                "id", "bank", "kind", "loan", "payer", "bank", "share", "50 %", "rate", "8 %",
                "first", "2029", "form", "equal"));
    if (years != null) {
      bank.put("years", years);
    }
    CaseFile file =
        CaseFile.small()
            .with(
                "layers",
                List.of(bank, Map.of("id", "owners", "kind", "equity", "payer", "shareholders")));

    assertThat(issues(file)).extracting(Issue::code).containsExactly(code);
  }

  /// Works of 2020 in a case from 2027 had moved to 2027, and nobody was told.
  @Test
  void whatIsPaidBeforeTheCaseBeginsIsTold() {
    List<Issue> issues = issues(works("2020", "12"));

    assertThat(issues).extracting(Issue::code).containsExactly("finance.case.beforeStart");
    assertThat(issues.getFirst().isError()).isFalse();
    assertThat(issues.getFirst().place().column()).hasToString("works[0].spend[0].from");
  }

  /// On a grid of years a life of no year, or of two and a half, had been refused without its
  /// place.
  @ParameterizedTest
  @ValueSource(strings = {"0 yr", "2.5 yr", "18 month"})
  void aLifeThatIsNoWholeNumberOfPeriodsIsToldWhereItStands(String life) {
    Map<String, Object> work = new LinkedHashMap<>(Map.of("id", "site", "cost", "3 MUSD"));
    work.put("life", life);
    work.put("spend", List.of(Map.of("from", "2027", "months", "24")));
    List<Issue> issues = issues(CaseFile.small().with("works", List.of(work)));

    assertThat(issues).extracting(Issue::code).containsExactly("finance.input.periods");
    assertThat(issues.getFirst().place().column()).hasToString("works[0].life");
    assertThat(issues.getFirst().hint().toString()).isNotEmpty();
  }

  /// Power of 100 MWh/ha/yr has a price for a MWh: 60 USD/m3 had been refused without its place.
  @ParameterizedTest
  @CsvSource({"60 USD/MWh, 0", "60 USD/m3, 1"})
  void aPriceThatIsNotForWhatIsSoldIsToldWhereItStands(String price, int told) {
    Map<String, Object> power =
        Map.of(
            "id",
            "power",
            "kind",
            "service",
            "of",
            List.of("plots"),
            "use",
            "100 MWh/ha/yr",
            "margin",
            "10 %",
            "price",
            price);
    List<Issue> issues =
        issues(CaseFile.small().with("products", List.of(CaseFile.plots("80 USD/m2"), power)));

    assertThat(issues)
        .extracting(each -> each.place().column().toString(), Issue::code)
        .containsExactlyElementsOf(
            told == 0 ? List.of() : List.of(tuple("products[1].price", "finance.input.priceUnit")));
  }

  /// An outcome of no year had been one of a year, owners that are paid every 0 months every month,
  /// and a tax year that ends in month 13 the calendar year.
  @Test
  void countsThatAreNoneAreToldAndNotChanged() {
    Map<String, Object> outcome =
        Map.of(
            "id",
            "skills",
            "quantity",
            "10",
            "proxy",
            "100 USD/yr",
            "deadweight",
            "10 %",
            "displacement",
            "0 %",
            "attribution",
            "0 %",
            "dropOff",
            "0 %",
            "years",
            "0");
    List<Issue> issues =
        issues(
            CaseFile.small()
                .with("outcomes", List.of(outcome))
                .with("layers", List.of(Map.of("id", "owners", "kind", "equity")))
                .with("distribution", Map.of("every_months", "0"))
                .with("tax", Map.of("rate", "30 %", "yearEnds", "13")));

    assertThat(issues)
        .extracting(each -> each.place().column().toString(), Issue::code)
        .containsExactlyInAnyOrder(
            tuple("outcomes[0].years", "finance.case.count"),
            tuple("distribution.every_months", "finance.case.count"),
            tuple("tax.yearEnds", "finance.case.monthOfYear"));
    assertThat(issues).noneMatch(each -> each.hint().toString().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"2036, 12", "2036-12, 1", "2027, 120"})
  void worksUpToTheLastMonthAreAllPaid(String from, String months) {
    assertThat(issues(works(from, months))).isEmpty();
  }

  @Test
  void landCostsAndUptakeAfterTheEndAreTold() {
    CaseFile file =
        CaseFile.small()
            .with("costs", List.of(Map.of("id", "guards", "amount", "1 MUSD/yr", "from", "2040")))
            .with(
                "land",
                List.of(
                    Map.of("id", "ground", "area", "10 ha", "price", "5 USD/m2", "paid", "2071")))
            .with(
                "absorption",
                List.of(
                    Map.of(
                        "id", "market",
                        "curve", "constant",
                        "opening", "2037",
                        "ceiling", "100 %",
                        "perYear", "25 %")));

    assertThat(issues(file))
        .extracting(issue -> issue.place().column())
        .containsExactlyInAnyOrder("land[0].paid", "absorption[0].opening", "costs[0].from");
  }

  /// Where nobody knows when the case begins, nothing is said to lie after its end.
  @Test
  void aBeginThatIsNoneIsToldAlone() {
    assertThat(issues(CaseFile.small().with("start", "x y")))
        .extracting(issue -> issue.place().column())
        .containsExactly("start");
  }

  @Test
  void aNameOfBlanksIsNoName() {
    CaseFile file = CaseFile.small().with("works", List.of(CaseFile.site("name", " ")));
    FinanceCase read = CaseRun.found(file);

    assertThat(read.park().works().getFirst().name().in("en")).isEqualTo("site");
  }
}
