package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tinkuy.formula.Value.Amount;

class WindowTest {
  private static final Trial EVENTS =
      Trial.of(
              """
              events: event  kind  opened  addressed
                E1  grievance  2024-01-10  2024-04-09
                E2  grievance  2024-01-10  2024-04-10
                E3  grievance  2024-06-01  -
                E4  grievance  2024-10-02  -
                E5  grievance  2024-10-03  -
                E6  grievance  2024-12-01  2025-01-15
                E7  grievance  2024-11-01  2025-06-01
                E8  grievance  2023-12-31  2024-01-02
                E9  outreach  2024-02-01  -
              """)
          .define("cases", "events where kind = grievance and during(opened)");

  @Test
  void duringIsThePeriodWithItsFirstAndLastDay() {
    assertThat(EVENTS.number("count(cases)", "1")).isEqualTo(7);
    assertThat(EVENTS.at("2023").number("count(cases)", "1")).isEqualTo(1);
  }

  @Test
  void withinCountsDaysFromTheFirstAndAnAbsentDateHasNotHappened() {
    // 2024 is a leap year: 10 January to 9 April is 21 + 29 + 31 + 9 = 90 days (E1), E2 91 days.
    // E6 45 days, E7 212 days, E3 to E5 not at all.
    assertThat(EVENTS.number("count(cases where within(opened, addressed, 90 d))", "1"))
        .isEqualTo(2);
    assertThat(EVENTS.number("count(cases where within(opened, addressed, 91 d))", "1"))
        .isEqualTo(3);
    assertThat(
            EVENTS.number(
                "count(events where event = 'E8' and within(opened, addressed, 2 d))", "1"))
        .isEqualTo(1);
  }

  @Test
  void anOpenCaseIsNotDueUntilItIsOlderThanTheTime() {
    // To 31 December: E4 from 2 October is 90 days old, E5 89: neither is due; E3 is. E6 and E7
    // were
    // addressed after the period, so that it is known how long they took: both are due.
    assertThat(EVENTS.number("count(cases where not due(opened, addressed, 90 d))", "1"))
        .isEqualTo(2);
    assertThat(EVENTS.number("count(cases where due(opened, addressed, 89 d))", "1")).isEqualTo(6);
    // E1 and E6 of E1, E2, E3, E6, E7
    assertThat(
            EVENTS.number(
                "share(cases where due(opened, addressed, 90 d), within(opened, addressed, 90 d))",
                "1"))
        .isEqualTo(0.4);
  }

  @Test
  void aTimeMayBeInAnyUnitOfTime() {
    // 12 weeks are 84 days, 3 mo = 91.3 days
    assertThat(EVENTS.number("count(cases where within(opened, addressed, 12 wk))", "1"))
        .isEqualTo(1);
    assertThat(EVENTS.number("count(cases where within(opened, addressed, 3 mo))", "1"))
        .isEqualTo(3);
  }

  @Test
  void aSpanIsActiveWhereItTouchesThePeriodAndValidAtItsEnd() {
    Trial trial =
        Trial.of(
            """
            tenants: tenant  since  until
              A  -  -
              B  2023-01-01  2024-01-01
              C  2024-12-31  -
              D  -  2023-12-31
              E  2025-01-01  -
              F  -  2024-12-31
            """);
    assertThat(trial.number("count(tenants where active(since, until))", "1")).isEqualTo(4);
    // A, C, F
    assertThat(trial.number("count(tenants where validAt(since, until))", "1")).isEqualTo(3);
  }

  @Test
  void overlapIsTheShareOfThePeriodsDays() {
    Trial trial =
        Trial.of(
            """
            tenants: tenant  since  until
              A  -  -
              B  2024-02-01  2024-02-29
              C  2024-12-31  2026-01-01
              D  -  2023-12-31
              E  2025-01-01  -
            """);
    // 366, 29, 1, 0 and 0 days of 366
    assertThat(trial.number("sum(tenants, overlap(since, until)) * 366", "1"))
        .isCloseTo(396, within(1e-9));
    assertThat(trial.number("sum(tenants where tenant = 'B', overlap(since, until))", "1"))
        .isEqualTo(29 / 366.0);
    assertThat(trial.number("sum(tenants where tenant in ['D', 'E'], overlap(since, until))", "1"))
        .isZero();
  }

  @Test
  void theLongestGapRunsFromTheLastDateBeforeToThePeriodsEnd() {
    Trial trial =
        Trial.of(
            """
            events: event  kind  opened
              R1  consolidatedReport  2023-10-01
              R2  consolidatedReport  2024-03-01
              R3  consolidatedReport  2024-09-01
              R4  consolidatedReport  2025-02-01
            """);
    // 2023-10-01 to 2024-03-01: 31 + 30 + 31 + 31 + 29 = 152; to 2024-09-01: 31 + 30 + 31 + 30 + 31
    // + 31 = 184; to 2024-12-31: 30 + 31 + 30 + 30 = 121.
    assertThat(trial.number("longestGap(events, opened)", "d")).isEqualTo(184);
    // In 2025: from 2024-09-01 to 2025-02-01 153, to 2025-12-31 333.
    assertThat(trial.at("2025").number("longestGap(events, opened)", "d")).isEqualTo(333);
    // The register begins on 2023-10-01, so that what was in the 273 days before is not known; then
    // 91.
    assertThat(trial.at("2023").amount("longestGap(events, opened)", "d"))
        .extracting(Amount::low, Amount::high)
        .containsExactly(91.0, 273.0);
    // In 2027 none: from the last one, 2025-02-01 to 2027-12-31 = 333 + 365 + 365.
    assertThat(trial.at("2027").number("longestGap(events, opened)", "d")).isEqualTo(1063);
  }

  @Test
  void aDateThatMightNotCountShortensTheLowestGapOnly() {
    Trial trial =
        Trial.of(
            """
            events: event  kind  opened  status
              R1  consolidatedReport  2024-01-01  closed
              R2  consolidatedReport  2024-07-01  -
              R3  consolidatedReport  2024-12-31  closed
            """);
    // With R2 182 and 183 days, without it 365.
    assertThat(trial.amount("longestGap(events where status = closed, opened)", "d"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(183.0, 365.0, 365.0);
  }

  @Test
  void aDateBeforeThePeriodThatMightNotCountMayLengthenTheGap() {
    Trial trial =
        Trial.of(
            """
            events: event  kind  opened  status
              R1  consolidatedReport  2023-07-01  -
              R2  consolidatedReport  2024-05-01  closed
            """);
    // Without R1: 121 days to R2, 244 to the end. With it: 305 days to R2.
    assertThat(trial.amount("longestGap(events where status = closed, opened)", "d"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(244.0, 305.0, 244.0);
  }
}
