package org.tinkuy.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  private static final MonthDay JANUARY = MonthDay.of(1, 1);
  private static final MonthDay JULY = MonthDay.of(7, 1);

  @ParameterizedTest
  @CsvSource({
    "2024, CALENDAR_YEAR, 2024-01-01, 2024-12-31, 366",
    "FY2024, FISCAL_YEAR, 2023-07-01, 2024-06-30, 366",
    "2024-Q1, QUARTER, 2024-01-01, 2024-03-31, 91",
    "2023-Q4, QUARTER, 2023-10-01, 2023-12-31, 92",
    "2023-02, MONTH, 2023-02-01, 2023-02-28, 28",
    "2024-03-15, DAY, 2024-03-15, 2024-03-15, 1"
  })
  void readsEveryKind(String text, Period.Kind kind, LocalDate start, LocalDate end, int days) {
    Period period = Period.parse(text, JULY);

    assertThat(period).isEqualTo(new Period(kind, start, end, text)).hasToString(text);
    assertThat(period.days()).isEqualTo(days);
  }

  @Test
  void readsLowerCaseAndOuterSpaces() {
    assertThat(Period.parse(" fy2024 ", JULY)).hasToString("FY2024");
    assertThat(Period.parse("2024-q3", JULY)).hasToString("2024-Q3");
  }

  @Test
  void letsAFiscalYearFromJanuaryBeTheCalendarYear() {
    Period fiscal = Period.parse("FY2024", JANUARY);

    assertThat(fiscal.start()).isEqualTo(Period.year(2024).start());
    assertThat(fiscal.end()).isEqualTo(Period.year(2024).end());
    assertThat(fiscal).isNotEqualTo(Period.year(2024));
  }

  @Test
  void readsAFiscalYearFromTheMiddleOfAMonth() {
    Period british = Period.parse("FY2024", MonthDay.of(4, 6));

    assertThat(british.start()).isEqualTo(LocalDate.of(2023, 4, 6));
    assertThat(british.end()).isEqualTo(LocalDate.of(2024, 4, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "20245",
        "2024-Q5",
        "2024-Q0",
        "2024-13",
        "2024-00",
        "2023-02-29",
        "2024-3",
        "2024/03",
        "FY24",
        "FY2024-Q1",
        "FY0000",
        "March 2024",
        "2024-03-15T00:00",
        "٢٠٢٤"
      })
  void refusesWhatIsNoPeriod(String text) {
    assertThat(Period.find(text, JULY)).isEmpty();
    Refused.by("kernel.period.unreadable", () -> Period.parse(text, JULY));
  }

  @Test
  void refusesAFiscalYearFromALeapDay() {
    Refused.by("kernel.period.fiscalStart", () -> Period.parse("FY2024", MonthDay.of(2, 29)));
  }

  @Test
  void refusesBoundsThatItsNameDoesNotMean() {
    LocalDate start = LocalDate.of(2024, 1, 1);
    LocalDate end = LocalDate.of(2024, 12, 31);

    Refused.by(
        "kernel.period.bounds", () -> new Period(Period.Kind.CALENDAR_YEAR, start, end, "2023"));
    Refused.by("kernel.period.bounds", () -> new Period(Period.Kind.MONTH, start, end, "2024-01"));
    Refused.by(
        "kernel.period.bounds",
        () -> new Period(Period.Kind.DAY, start, start.minusDays(1), "2024-01-01"));
  }

  @Test
  void containsAndOverlapsByWholeDays() {
    Period year = Period.year(2024);
    Period fiscal = Period.parse("FY2024", JULY);

    assertThat(year.contains(LocalDate.of(2024, 12, 31))).isTrue();
    assertThat(year.contains(LocalDate.of(2025, 1, 1))).isFalse();
    assertThat(year.contains(Period.quarter(2024, 4))).isTrue();
    assertThat(year.contains(fiscal)).isFalse();
    assertThat(year.overlaps(fiscal)).isTrue();
    assertThat(year.overlaps(Period.year(2025))).isFalse();
  }

  /// The quarter goes before its months, of two rows of a month the first counts.
  @Test
  void takesThingsApartThatTellALongerPeriodTogether() {
    List<String> told = List.of("2024-05", "2024-02", "2024-Q1", "2024-04", "2024-05");

    assertThat(Period.apart(told, text -> Period.parse(text, JULY)).values())
        .containsExactly("2024-Q1", "2024-04", "2024-05");
    assertThat(
            Period.apart(
                    List.of("2024-04 first", "2024-04 second"),
                    text -> Period.parse(text.substring(0, 7), JULY))
                .values())
        .containsExactly("2024-04 first");
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2023",
    "FY2024, FY2023",
    "2024-Q1, 2023-Q4",
    "2024-01, 2023-12",
    "2024-03-01, 2024-02-29"
  })
  void goesBackWithinItsKind(String text, String previous) {
    assertThat(Period.parse(text, JULY).back(1)).isEqualTo(Period.parse(previous, JULY));
  }

  @Test
  void ordersByFirstDayTheLongerFirst() {
    Period march = Period.parse("2024-03", JULY);

    assertThat(List.of(march, Period.quarter(2024, 1), Period.year(2024), Period.year(2023)))
        .satisfies(
            periods ->
                assertThat(periods.stream().sorted().map(Period::text))
                    .containsExactly("2023", "2024", "2024-Q1", "2024-03"));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.tinkuy.kernel.Seeds#list")
  void readsBackWhatItWritesAndStepsWithoutGap(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    LocalDate day = LocalDate.ofEpochDay(random.nextInt(-20_000, 40_000));
    MonthDay fiscalStart = MonthDay.from(day.withDayOfMonth(1));
    int steps = random.nextInt(-30, 31);
    List<Period> periods =
        List.of(
            Period.year(day.getYear()),
            Period.fiscalYear(day.getYear(), fiscalStart),
            Period.quarter(day.getYear(), 1 + random.nextInt(4)),
            Period.month(java.time.YearMonth.from(day)),
            Period.day(day));

    assertThat(periods)
        .allSatisfy(
            period -> {
              assertThat(Period.parse(period.text(), fiscalStart)).isEqualTo(period);
              assertThat(period.back(steps).back(-steps)).isEqualTo(period);
              assertThat(period.back(1).end().plusDays(1)).isEqualTo(period.start());
              assertThat(period.back(3)).isEqualTo(period.back(1).back(1).back(1));
              assertThat(period.back(1).overlaps(period)).isFalse();
            });
  }
}
