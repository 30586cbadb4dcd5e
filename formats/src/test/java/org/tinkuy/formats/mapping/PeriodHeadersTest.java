package org.tinkuy.formats.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Headers of wide sheets that are months or years.
class PeriodHeadersTest {
  private static final Optional<String> YEAR = Optional.of("2024");

  /// Each beside a year, since one period alone is no sign of a wide sheet.
  @ParameterizedTest
  @CsvSource({
    "Jan, 2024-01",
    "JANUARY, 2024-01",
    "ene., 2024-01",
    "Enero 2023, 2023-01",
    "fév, 2024-02",
    "Março, 2024-03",
    "Set, 2024-09",
    "Setiembre, 2024-09",
    "septiembre, 2024-09",
    "Aug-2022, 2022-08",
    "Tháng 1, 2024-01",
    "tháng 03, 2024-03",
    "Tháng 12/2023, 2023-12",
    "Thg 7, 2024-07",
    "2021, 2021",
    "2021-Q2, 2021-Q2",
    "2021-07, 2021-07",
    "FY2021, FY2021",
  })
  void readsAMonthInEveryLanguageAndAYear(String header, String period) {
    assertThat(PeriodHeaders.of(List.of(header, "1999"), YEAR))
        .containsExactly(Map.entry(header, period), Map.entry("1999", "1999"));
  }

  @Test
  void aMonthWithoutYearIsNoPeriod() {
    assertThat(PeriodHeaders.of(List.of("Ene", "Feb", "2021", "2022"), Optional.empty()))
        .containsOnlyKeys("2021", "2022");
  }

  @Test
  void oneColumnIsNoWideSheet() {
    assertThat(PeriodHeaders.of(List.of("Empresa", "2024"), YEAR)).isEmpty();
    assertThat(PeriodHeaders.of(List.of("Empresa", "Agua"), YEAR)).isEmpty();
  }

  @Test
  void theOnlyYearOfATextIsItsYear() {
    assertThat(PeriodHeaders.yearIn("Consumos 2024")).contains("2024");
    assertThat(PeriodHeaders.yearIn("2024 (2024)")).contains("2024");
    assertThat(PeriodHeaders.yearIn("2023 y 2024")).isEmpty();
    assertThat(PeriodHeaders.yearIn("N° 120245")).isEmpty();
    assertThat(PeriodHeaders.yearIn("Consumos")).isEmpty();
  }
}
