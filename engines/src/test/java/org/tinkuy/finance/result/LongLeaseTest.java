package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.testkit.CaseFile;

/// Leases of four years on two hectares that are signed in each of 2030 to 2033: 80 USD a square
/// metre at once, and ground rent of 1 USD a year, of 1.5 from the third year on.
class LongLeaseTest {
  private static final Map<String, Object> LEASE =
      Map.of(
          "id", "land",
          "kind", "lease",
          "absorption", "market",
          "area", "8 ha",
          "price", "80 USD/m2",
          "groundRent", "1 USD/m2/yr",
          "steps", List.of(Map.of("year", "3", "price", "1.5 USD/m2/yr")),
          "years", "4");

  private static CaseFile file(Map<String, Object> product) {
    return CaseFile.small()
        .with("products", List.of(product))
        .with("layers", List.of(ContractCase.OWNERS));
  }

  private static ProjectRun run() {
    return ContractCase.run(file(LEASE));
  }

  /// In thousands: 2032 has 20 in their third year at 1.5 and 40 before it; in 2034 those of 2030
  /// are gone, 40 pay 1.5 and 20 pay 1. Earned is a fourth of the premiums of the last four years,
  /// and what is not is 6,400 less 400, 800, 1,200 and 1,600 at the end of 2033.
  @ParameterizedTest
  @CsvSource({
    "2030, 20, 1600, 20, 400, 1200",
    "2031, 40, 1600, 40, 800, 2000",
    "2032, 60, 1600, 70, 1200, 2400",
    "2033, 80, 1600, 100, 1600, 2400",
    "2034, 60, 0, 80, 1200, 1200",
    "2035, 40, 0, 60, 800, 400",
    "2036, 20, 0, 30, 400, 0"
  })
  void thePremiumIsPaidAtOnceAndEarnedOverTheLeaseAndTheAreaComesBack(
      int year, double let, double premium, double rent, double earned, double unearned) {
    ProjectRun run = run();

    assertThat(at(run, "products.land.let", year)).isCloseTo(let * 1e3, within(1e-6));
    assertThat(at(run, "products.land.premium", year)).isCloseTo(premium * 1e3, within(1e-6));
    assertThat(at(run, "products.land.revenue", year))
        .isCloseTo((premium + rent) * 1e3, within(1e-6));
    assertThat(at(run, "books.revenue", year)).isCloseTo((earned + rent) * 1e3, within(1e-6));
    assertThat(at(run, "books.premiums", year)).isCloseTo(unearned * 1e3, within(1e-6));
  }

  private static double at(ProjectRun run, String id, int year) {
    return ContractCase.at(run, id, year);
  }

  @Test
  void groundRentMayBeAbsentButNotTheYearsOfALease() {
    Map<String, Object> plain = new LinkedHashMap<>(LEASE);
    plain.remove("groundRent");
    plain.remove("steps");
    assertThat(CaseRun.issues(file(plain))).isEmpty();

    Map<String, Object> endless = new LinkedHashMap<>(LEASE);
    endless.remove("years");
    assertThat(CaseRun.read(file(endless)).find()).isEmpty();
  }
}
