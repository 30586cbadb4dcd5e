package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Library;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.testkit.ParkSketch;

/// What is asked before a case is studied: works of 2027 and 2028, plots sold from 2030 on, so that
/// nothing is let while there is something to pay for.
class FinanceStudyTest {
  @SafeVarargs
  private static Checked<FinanceStudy> framed(
      Map<String, Object> more, Map<String, Object>... others) {
    Map<String, Object> bank =
        new HashMap<>(
            Map.of(
                "id", "bank", "kind", "loan", "share", "50 %", "rate", "8 %", "first", "2030",
                "years", "4", "form", "annuity"));
    bank.putAll(more);
    List<Map<String, Object>> layers = new ArrayList<>(List.of(bank));
    for (Map<String, Object> other : others) {
      layers.add(other);
    }
    layers.add(Map.of("id", "owners", "kind", "equity"));
    FinanceCase read = CaseRun.found(CaseFile.small().with("layers", layers));
    return FinanceStudy.frame(
        read,
        ParkSketch.empty()
            .table("leases", "lease id - key")
            .table("tenants", "tenant id - key")
            .table("incentives", "incentive id - key")
            .table("services", "service id - key")
            .park(),
        new FinanceStudy.Question(Optional.empty(), 0, 1),
        Library.of(Map.of()).experience());
  }

  @Test
  void aLoanThatWaitsForLeasesUntilAllIsPaidForIsRefused() {
    Checked<FinanceStudy> study = framed(Map.of("preLet", "20 %"));

    assertThat(study.find()).isEmpty();
    Issue issue =
        study.issues().stream()
            .filter(each -> each.code().equals("finance.study.preLet"))
            .findFirst()
            .orElseThrow();
    assertThat(issue.message()).contains("bank");
    assertThat(issue.place().column()).isEqualTo("layers");
    assertThat(issue.suggestion()).contains("preLetMet");
  }

  /// Nobody has said anything of the country of the park: it is named, and no code of it shown.
  @Test
  void aLayerOfWhichNobodyHasAskedTheCountryIsToldWithTheCountry() {
    Issue issue =
        framed(Map.of()).issues().stream()
            .filter(each -> each.code().equals("finance.study.unasked"))
            .findFirst()
            .orElseThrow();

    assertThat(issue.message()).startsWith("Layer 'bank': ");
    assertThat(issue.place().column()).isEqualTo("layers");
    assertThat(issue.reason().parts().get(1).isCountry()).isTrue();
  }

  /// The works of the small case have neither a life nor a product that they are sold with.
  @Test
  void worksThatAreNeverWrittenOffAreToldAtTheirPlace() {
    Issue issue =
        framed(Map.of()).issues().stream()
            .filter(each -> each.code().equals("finance.study.kept"))
            .findFirst()
            .orElseThrow();

    assertThat(issue.message()).contains("site");
    assertThat(issue.place().column()).isEqualTo("works[0].unitCost");
    assertThat(issue.suggestion()).contains("life");
  }

  /// Plots are sold from 2030 to 2033, and seven equal payments are due from 2030 to 2036.
  @Test
  void aLoanThatOutlastsTheSalesIsToldWithTheFirstYearInWhichItIsNotPaid() {
    assertThat(framed(Map.of("years", "7")).issues())
        .filteredOn(each -> each.code().equals("finance.study.unpaid"))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.message()).startsWith("Loan 'bank': ").endsWith("first in 2034."));
  }

  /// The cover is 3.145 in all four years of the loan.
  @Test
  void aCoverBelowWhichTheLenderMayCallTheLoanIsToldWithItsFirstTest() {
    assertThat(framed(Map.of("default", "3.2")).issues())
        .filteredOn(each -> each.code().equals("finance.study.default"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.isError()).isFalse();
              assertThat(each.message())
                  .contains("'bank'", "3.14x", "3.20x", "test of 2030 (4 of 4 tests)");
              assertThat(each.place().column()).isEqualTo("layers[0].default");
            });
    assertThat(framed(Map.of("default", "3.1", "lockUp", "3.2")).issues())
        .extracting(Issue::code)
        .doesNotContain("finance.study.default");
  }

  @Test
  void oneWhoseContractsAreSignedInTimeIsNot() {
    assertThat(framed(Map.of("preLet", "20 %", "preLetMet", "2028")).issues())
        .extracting(Issue::code)
        .doesNotContain("finance.study.preLet");
    assertThat(framed(Map.of()).issues())
        .extracting(Issue::code)
        .doesNotContain("finance.study.preLet");
  }

  private static List<Issue> refinanced(String preLet) {
    Map<String, Object> cheaper = CaseFile.refinancing();
    if (!preLet.isEmpty()) {
      cheaper.put("preLet", preLet);
    }
    return framed(Map.of(), cheaper).issues().stream()
        .filter(each -> each.code().equals("finance.study.refinancing"))
        .toList();
  }

  /// A quarter is let a year from 2030 on: by 2031, for which the year before counts, not 90 %. The
  /// old loan went on without a word.
  @Test
  void aRefinancingWhoseConditionIsNotMetOnItsDayIsTold() {
    assertThat(refinanced("90 %"))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.isError()).isFalse();
              assertThat(issue.message()).contains("cheaper", "bank");
              assertThat(issue.suggestion()).contains("preLetMet");
            });
    assertThat(refinanced("20 %")).isEmpty();
    assertThat(refinanced("")).isEmpty();
  }
}
