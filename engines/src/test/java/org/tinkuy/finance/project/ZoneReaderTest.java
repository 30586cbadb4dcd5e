package org.tinkuy.finance.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// What a case says of the tenants of a zone, with which nothing could be reckoned, is told where
/// it stands: it had ended the run with a fault of the program.
class ZoneReaderTest {
  private static Map<String, Object> tenant() {
    return new LinkedHashMap<>(
        Map.of(
            "profit", "20 %",
            "discount", "8 %",
            "inflation", "2 %",
            "decay", "12 %",
            "allowance", "10 yr",
            "rate", "30 %",
            "duty", "0 %"));
  }

  private static List<String> missing(Map<String, Object> more) {
    Map<String, Object> zone = new LinkedHashMap<>(Map.of("redundancy", "50 %"));
    zone.put("tenant", tenant());
    zone.putAll(more);
    CaseFile file = CaseFile.small().with("zone", zone);
    List<Issue> issues = CaseRun.issues(file);
    assertThat(issues).extracting(Issue::code).containsOnly("entry.missing");
    return issues.stream().map(each -> each.place().column()).toList();
  }

  private static List<Issue> issues(Map<String, Object> tenant, List<Object> scenarios) {
    CaseFile file =
        CaseFile.small()
            .with("zone", Map.of("redundancy", "50 %", "tenant", tenant))
            .with("scenarios", scenarios);
    return CaseRun.issues(file);
  }

  @Test
  void aTypicalTenantIsTaken() {
    assertThat(issues(tenant(), List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "allowanceAtOnce, true, finance.case.allowanceTwice",
    "allowanceDeclining, 20 %/yr, finance.case.allowanceTwice",
    "allowanceMultiple, 12, finance.case.allowanceYears",
    "allowanceMultiple, 0.5, finance.case.allowanceYears",
    "allowance, 7.5 yr, finance.case.allowanceYears"
  })
  void anAllowanceThatCannotBeFollowedIsTold(String key, String value, String code) {
    Map<String, Object> tenant = tenant();
    tenant.put(key, value);

    assertThat(issues(tenant, List.of())).extracting(Issue::code).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "profit, 0 %, above 0%",
    "decay, 0 %, above 0%",
    "rate, 100 %, below 100%",
    "inflation, -100 %, a rate per year",
    "discount, 0 %, above 0%"
  })
  void aRateBeyondWhatCanBeReckonedIsTold(String key, String value, String expected) {
    Map<String, Object> tenant = tenant();
    tenant.put(key, value);

    List<Issue> issues = issues(tenant, List.of());

    assertThat(issues).hasSize(1);
    assertThat(issues.getFirst().code()).isEqualTo("finance.input.beyond");
    assertThat(issues.getFirst().place().column()).hasToString("zone.tenant." + key);
    assertThat(issues.getFirst().message())
        .contains("zone.tenant." + key, expected, "but is " + value);
  }

  /// One fault is told once: a number below zero is not also told to be no more than zero.
  @Test
  void aDecayBelowZeroIsToldOnce() {
    Map<String, Object> tenant = tenant();
    tenant.put("decay", "-12 %");

    assertThat(issues(tenant, List.of()))
        .extracting(Issue::code)
        .containsExactly("finance.input.negative");
  }

  /// A rate of exactly minus the decay divided by zero.
  @Test
  void aTenantWhoAsksForLessThanNothingIsTold() {
    Map<String, Object> tenant = tenant();
    tenant.put("discount", "-12 %");

    List<Issue> issues = issues(tenant, List.of());
    assertThat(issues).extracting(Issue::code).containsExactly("finance.input.negative");
    assertThat(issues.getFirst().place().column()).hasToString("zone.tenant.discount");
  }

  @Test
  void aScenarioIsHeldToTheSame() {
    List<Object> scenarios =
        List.of(
            Map.of(
                "id",
                "worn",
                "set",
                List.of(Map.of("input", "zone.tenant.decay", "to", Map.of("value", "0 %")))));

    assertThat(issues(tenant(), scenarios))
        .extracting(Issue::code)
        .containsExactly("finance.input.beyond");
  }

  /// Duty that is given back without a rate, or after no time, had cost nothing, and tax on
  /// purchases without interest too.
  @Test
  void whatIsSaidOfTaxesOutsideIsSaidInFull() {
    assertThat(missing(Map.of("outside", Map.of("treatment", "drawback", "vat", "18 %"))))
        .containsExactly(
            "zone.outside.inputDuty",
            "zone.outside.drawbackLag",
            "zone.outside.drawbackCost",
            "zone.outside.vatLag",
            "zone.outside.vatLost",
            "zone.outside.interest");
    assertThat(missing(Map.of("outside", Map.of("treatment", "paid"))))
        .containsExactly("zone.outside.inputDuty");
  }

  /// A saving of its own that is not stated had been none, and the lever had changed nothing.
  @Test
  void whatALeverSavesIsStatedWhereNoPartOfTheCostOfAUnitSaysIt() {
    List<Object> levers =
        List.of(Map.of("id", "tax", "generalCost", "1 MUSD", "zoneCost", "1 MUSD"));

    assertThat(missing(Map.of("levers", levers)))
        .containsExactly("zone.threshold", "zone.levers[0].saving");
  }

  /// What giving a lever everywhere costs is stated where that can be, and not asked where not.
  @Test
  void whatALeverCostsEverywhereIsStatedWhereItCanBeGivenEverywhere() {
    Map<String, Object> lever =
        Map.of("id", "tax", "general", true, "saving", "3 %", "zoneCost", "1 MUSD");

    assertThat(missing(Map.of("threshold", "2 %", "levers", List.of(lever))))
        .containsExactly("zone.levers[0].generalCost");
    Map<String, Object> only = Map.of("id", "tax", "saving", "3 %");
    assertThat(missing(Map.of("threshold", "2 %", "levers", List.of(only))))
        .containsExactly("zone.levers[0].zoneCost");
  }

  @Test
  void theCostOfAUnitIsComparedWithTheTaxesOfBothPlaces() {
    Map<String, Object> unit =
        new LinkedHashMap<>(
            Map.of(
                "labour", "9 USD", "imported", "40 USD", "local", "20 USD", "utilities", "6 USD"));
    unit.putAll(
        Map.of("space", "3 USD", "capital", "8 USD", "transport", "5 USD", "profit", "9 USD"));

    assertThat(missing(Map.of("unit", unit)))
        .containsExactly("zone.unit.homeShare", "zone.outside", "zone.inside");
    unit.put("homeShare", "10 %");
    assertThat(missing(Map.of("unit", unit))).containsExactly("zone.outside", "zone.inside");
    assertThat(missing(Map.of("unit", unit, "outside", Map.of(), "inside", Map.of())))
        .containsExactly(
            "zone.outside.treatment",
            "zone.outside.vat",
            "zone.outside.vatLag",
            "zone.outside.vatLost",
            "zone.outside.interest",
            "zone.inside.salesDuty");
  }
}
