package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.kernel.Severity;

/// The values of facts are typed by their definition.
class FactsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "park; parkPlan; Yes; ; yes",
        "park; parkPlan; PARTLY; ; partly",
        "park; greenShare; 0.35; ; 0.35",
        "park; greenShare; 35 %; ; 0.35",
        "park; greenShare; 0,125; ; 0.125",
        "T1; patrols; 3..5; h; 3..5 h",
        "T1; patrols; 3-5 h; ; 3..5 h",
        "T1; patrols; 120; min; 2 h",
        "P1; roof; 1.5 ha; ; 15000 m2",
        "P1; roof; 1.5 ha; m2; 15000 m2",
        "P1; roof; 12 m2; ; 12 m2",
        "P1; roof; 12; m2; 12 m2",
        "B1; motto; 'Good, clean'; ; 'Good, clean'",
        "PE; gridLosses; 11 %; ; 0.11",
      })
  void reads(String subject, String fact, String value, String unit, String expected) {
    OneCell cell = fact(subject, fact, value, unit);

    assertThat(cell.park().told(Severity.ERROR)).isEmpty();
    assertThat(cell.text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "park; parkPlan; maybe; ; fact.answer; unknown",
        "P1; roof; 12; ; fact.unitMissing; unit",
        "P1; roof; 12; h; fact.dimension; another fact",
        "P1; roof; 12 h; ; cell.dimension; another column",
        "T1; patrols; 5..3; h; park.cell.bandOrder; swapped",
        "T1; patrols; often; h; cell.number; empty",
      })
  void refuses(
      String subject, String fact, String value, String unit, String code, String suggestion) {
    assertThat(fact(subject, fact, value, unit).error())
        .satisfies(
            error -> {
              assertThat(error.code()).isEqualTo(code);
              assertThat(error.suggestion()).contains(suggestion);
            });
  }

  private static OneCell fact(String subject, String fact, String value, String unit) {
    return OneCell.of(
        "facts.value",
        value,
        "subject=" + subject,
        "fact=" + fact,
        "unit=" + (unit == null ? "" : unit));
  }

  @Test
  void readsNumbersByTheSignOfThePark() {
    Written park = Written.smallPark().header("decimalSign", ",");
    OneCell cell = OneCell.of(park, "facts.value", "1.500", "subject=P1", "fact=roof", "unit=m2");

    assertThat(cell.text()).isEqualTo("1500 m2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "T1; parkPlan; yes; park (the park itself)",
        "P1; patrols; 3 h; tenants",
        "T9; patrols; 3 h; tenants",
        "T1; roof; 3 m2; plots",
        "XX; gridLosses; 11 %; country (an ISO code)",
      })
  void asksEachFactOfItsOwnSubjects(String subject, String fact, String value, String of) {
    OneCell cell = fact(subject, fact, value, "");

    assertThat(cell.park().issue("reference.dangling").message())
        .contains("subject must name a row of " + of)
        .contains("'%s' is none".formatted(subject));
    assertThat(cell.park().issue("reference.dangling").suggestion()).isNotBlank();
    assertThat(cell.park().keys("facts")).isEmpty();
  }

  @Test
  void wantsAValueExactlyWhereTheStateHasOne() {
    CheckedPark park =
        Written.park()
            .table(
                "facts",
                "subject;fact;period;value;state\npark;parkPlan;2021;;measured"
                    + "\npark;parkPlan;2022;yes;unknown\npark;parkPlan;2023;;unknown"
                    + "\npark;parkPlan;2024;yes;measured")
            .check();

    assertThat(park.told())
        .containsExactly(
            "ERROR park.fact.valueMissing facts.csv:2:value",
            "ERROR park.fact.valueUnexpected facts.csv:3:value");
    assertThat(park.keys("facts"))
        .containsExactly("park,parkPlan,2023,current", "park,parkPlan,2024,current");
  }
}
