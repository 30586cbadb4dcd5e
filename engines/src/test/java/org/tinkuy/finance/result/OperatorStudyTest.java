package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// What services cost to run, by hand. Ten years from 2027; a tenth of a million m3 a year is sold
/// from 2030 on at 2 USD, half of it bought in; a plant of 1 million is paid in 2027 and lasts nine
/// years; tenants of 4 ha pay 1 USD/m2 for guards who cost 50,000 a year.
class OperatorStudyTest {
  /// `Σ 1.08^-t` for the years 3 to 9.
  private static final double SEVEN_YEARS = annuityFactor(3, 9);

  /// A constant uptake has taken all by the end of its first year: area is let from 2031 on.
  private static final double LET_YEARS = annuityFactor(4, 9);

  private static double annuityFactor(int from, int to) {
    double sum = 0;
    for (int t = from; t <= to; t++) {
      sum += Math.pow(1.08, -t);
    }
    return sum;
  }

  private static Map<String, Object> map(Object... entries) {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], entries[i + 1]);
    }
    return map;
  }

  private static CaseFile file(Object services) {
    List<Object> products = new ArrayList<>();
    products.add(
        map(
            "id",
            "land",
            "kind",
            "rent",
            "absorption",
            "at",
            "area",
            "4 ha",
            "price",
            "3 USD/m2/yr"));
    products.add(
        map(
            "id",
            "charge",
            "kind",
            "rent",
            "absorption",
            "at",
            "area",
            "4 ha",
            "price",
            "1 USD/m2/yr"));
    products.add(
        map(
            "id",
            "water",
            "kind",
            "service",
            "absorption",
            "at",
            "capacity",
            "100000 m3/yr",
            "utilisation",
            "100 %",
            "price",
            "2 USD/m3",
            "margin",
            "50 %"));
    return CaseFile.small()
        .with("discount", Map.of("project", "8 %"))
        .with(
            "absorption",
            List.of(
                map(
                    "id",
                    "at",
                    "curve",
                    "constant",
                    "opening",
                    "2030",
                    "ceiling",
                    "100 %",
                    "perYear",
                    "100 %")))
        .with("products", products)
        .with(
            "works",
            List.of(
                map(
                    "id",
                    "plant",
                    "cost",
                    "1 MUSD",
                    "life",
                    "9 yr",
                    "spend",
                    List.of(map("from", "2027", "months", "12")))))
        .with("costs", List.of(map("id", "guards", "amount", "50000 USD/yr", "from", "2030")))
        .with("services", services);
  }

  private static PartyTable table(CaseFile file) {
    return new OperatorStudy(CaseRun.of(file).run()).table();
  }

  private static final List<Map<String, Object>> WHOLE =
      List.of(
          Map.of("id", "water", "works", List.of("plant")),
          Map.of("id", "charge", "works", List.of(), "costs", List.of("guards")));

  /// Works of 1 million, paid in the first year, lie within the case for all of their nine years:
  /// they are borne in full. A m3 costs 1 USD to buy and 1,000,000 / (100,000 x 4.46) for the
  /// plant.
  @Test
  void aCubicMetreCostsWhatIsBoughtInAndItsPartOfThePlant() {
    PartyTable table = table(file(WHOLE));
    double share = 1e6 / (1e5 * SEVEN_YEARS);

    assertThat(Measured.of(table, "levelTariff", "products.water")).isCloseTo(2, within(1e-9));
    assertThat(Measured.of(table, "costToServe", "products.water"))
        .isCloseTo(1 + share, within(1e-9));
    assertThat(Measured.of(table, "recovery", "products.water")).isCloseTo(2, within(1e-9));
    assertThat(Measured.of(table, "fullRecovery", "products.water"))
        .isCloseTo(2 / (1 + share), within(1e-9));
    assertThat(table.unknown()).containsExactly("losses");
  }

  /// Guards cost 50,000 a year from 2030 on, the charge brings 40,000 from 2031 on.
  @Test
  void whatTariffsLeaveOpenIsAFeeForTheAreaThatIsLet() {
    PartyTable table = table(file(WHOLE));
    double cost = 1e6 + 1e5 * SEVEN_YEARS + 5e4 * SEVEN_YEARS;
    double tariffs = 2e5 * SEVEN_YEARS;

    assertThat(Measured.of(table, "surplus", "products.charge"))
        .isCloseTo(4e4 * LET_YEARS - 5e4 * SEVEN_YEARS, within(1e-3));
    assertThat(Measured.of(table, "subsidy", "")).isZero();
    assertThat(Measured.of(table, "feeBase", ""))
        .isCloseTo((cost - tariffs) / (4e4 * LET_YEARS), within(1e-9));
    assertThat(Measured.of(table, "allRecovery", ""))
        .isCloseTo((tariffs + 4e4 * LET_YEARS) / cost, within(1e-9));
  }

  /// Without works of its own, water leaves 100,000 a year, which pays for what guards lack.
  @Test
  void aServiceWithASurplusCarriesTheOneThatLacksIt() {
    PartyTable table =
        table(
            file(
                List.of(
                    Map.of("id", "water", "works", List.of()),
                    Map.of("id", "charge", "works", List.of(), "costs", List.of("guards")))));

    assertThat(Measured.of(table, "subsidy", ""))
        .isCloseTo(5e4 * SEVEN_YEARS - 4e4 * LET_YEARS, within(1e-3));
  }

  @Test
  void aPlantThatOutlivesTheCaseIsBorneForTheYearsOfTheCase() {
    CaseFile file =
        file(WHOLE)
            .with(
                "works",
                List.of(
                    map(
                        "id",
                        "plant",
                        "cost",
                        "1 MUSD",
                        "life",
                        "18 yr",
                        "spend",
                        List.of(map("from", "2027", "months", "12")))));

    // nine of eighteen annuities at 8 %: 6.2469 / 9.3719
    assertThat(Measured.of(table(file), "serviceCapital", "products.water"))
        .isCloseTo(1e6 * annuityFactor(1, 9) / annuityFactor(1, 18), within(1e-3));
  }

  @Test
  void whatTheCaseDoesNotSayIsNamedAndNotTakenForNothing() {
    PartyTable table = table(file(List.of()));

    assertThat(table.unknown()).contains("serviceWorks", "commonCosts", "serviceFees");
    assertThat(table.measures().stream().map(PartyTable.Measure::word))
        .contains("recovery", "levelTariff")
        .doesNotContain("costToServe", "fullRecovery", "surplus", "subsidy", "feeBase");
    assertThat(table(file(List.of()).with("discount", Map.of())).unknown())
        .containsExactly("levelRate");
  }

  @Test
  void nothingIsBorneByTwoServices() {
    CaseFile file =
        file(
            List.of(
                Map.of("id", "water", "works", List.of("plant")),
                Map.of("id", "charge", "works", List.of("plant"))));

    assertThat(CaseRun.issues(file).stream().map(Issue::code))
        .containsExactly("finance.case.serviceTwice");
  }
}
