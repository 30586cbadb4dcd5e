package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.testkit.ParkSketch;

/// A typical tenant of eight hectares that are let from 2030 to 2036: rent of 6 and a charge of 2
/// USD a square metre and year, in constant prices.
class TenantStudyTest {
  private static final Map<String, Object> RENT =
      Map.of(
          "id",
          "ground",
          "kind",
          "rent",
          "absorption",
          "market",
          "area",
          "8 ha",
          "price",
          "6 USD/m2/yr");
  private static final Map<String, Object> CHARGE =
      Map.of("id", "charge", "kind", "rent", "of", List.of("ground"), "price", "2 USD/m2/yr");
  private static final Map<String, Object> PREMIUM =
      Map.of(
          "id",
          "plots",
          "kind",
          "sale",
          "absorption",
          "market",
          "area",
          "8 ha",
          "price",
          "52.397 USD/m2");

  private static CaseFile file(Map<String, Object> tenant, List<Map<String, Object>> products) {
    return CaseFile.small()
        .with("products", products)
        .with("layers", List.of(Map.of("id", "owners", "kind", "equity", "payer", "owners")))
        .with("tenant", tenant);
  }

  private static Map<String, Object> tenant(String... more) {
    Map<String, Object> tenant = new LinkedHashMap<>();
    tenant.put("pays", List.of("ground", "charge"));
    tenant.put("discount", "10 %");
    for (int i = 0; i < more.length; i += 2) {
      tenant.put(more[i], more[i + 1]);
    }
    return tenant;
  }

  private static FinanceCase read(CaseFile file) {
    return CaseRun.found(file);
  }

  private static PartyTable table(CaseFile file, TenantBook park) {
    return new TenantStudy(CaseRun.of(file).run(), park, Optional.empty()).table();
  }

  @Test
  void aTenantPaysEightAndGoesAtTenWhichIsAFourthOfHeadroom() {
    Map<String, Object> tenant =
        tenant("turnover", "200 USD/m2/yr", "valueAdded", "50 USD/m2/yr", "outside", "9 USD/m2/yr");
    tenant.put("saving", "1 USD/m2/yr");
    // 0.5 t a square metre and year: 8 and 10 USD of place are 16 and 20 USD of each tonne
    tenant.put("unit", Map.of("name", "a tonne", "output", "5000 t/ha/yr", "cost", "300 USD/t"));
    PartyTable table = table(file(tenant, List.of(RENT, CHARGE)), TenantBook.NONE);

    assertThat(Measured.of(table, "occupancy", "")).isCloseTo(8, within(1e-9));
    assertThat(Measured.of(table, "ofTurnover", "")).isCloseTo(0.04, within(1e-12));
    assertThat(Measured.of(table, "ofValueAdded", "")).isCloseTo(0.16, within(1e-12));
    assertThat(Measured.of(table, "walkAway", "")).isCloseTo(10, within(1e-9));
    assertThat(Measured.of(table, "headroom", "")).isCloseTo(0.25, within(1e-12));
    assertThat(Measured.of(table, "unitCost", "places.park")).isCloseTo(316, within(1e-9));
    assertThat(Measured.of(table, "unitCost", "places.elsewhere")).isCloseTo(320, within(1e-9));
    assertThat(table.unknown()).containsExactly("chargesWorth");
  }

  /// Land taken in 2030 and used for seven years: 52.397 at once is 9.7842 a year at 10 %, since `1
  /// + 1/1.1 + ... + 1/1.1^7 = 5.86842`.
  @Test
  void aPremiumIsPaidOnceByWhoComesAndSpreadOverTheYearsThatItStays() {
    Map<String, Object> tenant = tenant();
    tenant.put("pays", List.of("plots"));
    PartyTable table = table(file(tenant, List.of(PREMIUM)), TenantBook.NONE);

    assertThat(Measured.of(table, "occupancy", "")).isCloseTo(9.784210, within(1e-5));
  }

  /// The same premium for a lease of fifty years, and ground rent of 2 a year beside it.
  @Test
  void aLongLeaseCostsItsPremiumAndItsGroundRent() {
    Map<String, Object> lease = new LinkedHashMap<>(PREMIUM);
    lease.put("kind", "lease");
    lease.put("groundRent", "2 USD/m2/yr");
    lease.put("years", "50");
    Map<String, Object> tenant = tenant();
    tenant.put("pays", List.of("plots"));
    PartyTable table = table(file(tenant, List.of(lease)), TenantBook.NONE);

    assertThat(Measured.of(table, "occupancy", "")).isCloseTo(11.784210, within(1e-5));
  }

  @Test
  void whatNeitherCaseNorParkSaysIsToldAsUnknown() {
    PartyTable table = table(file(tenant(), List.of(RENT, CHARGE)), TenantBook.NONE);

    assertThat(table.unknown())
        .containsExactly(
            "chargesWorth", "ofTurnover", "ofValueAdded", "walkAway", "headroom", "unit");
  }

  /// Firms A and B of 2025 hold 30,000 m2 and turn over 6 million: 200 a square metre. C states
  /// nothing, D holds no plot, E and F share one, and 2024 is older.
  @Test
  void theParksOwnFirmsStandInForATurnoverThatTheCaseDoesNotState() {
    Park park =
        ParkSketch.empty()
            .header("currency", "USD")
            .table("tenants", "tenant id - key")
            .table(
                "plots",
                "plot id - key",
                "area_m2 number m2",
                "netArea_m2 number m2",
                "tenant list<ref:tenants>")
            .table(
                "economics",
                "tenant ref:tenants - key",
                "period period - key",
                "turnover money",
                "valueAdded money")
            .row("tenants", "tenant=A")
            .row("tenants", "tenant=B")
            .row("tenants", "tenant=C")
            .row("tenants", "tenant=D")
            .row("tenants", "tenant=E")
            .row("tenants", "tenant=F")
            .row("plots", "plot=P4", "area_m2=8000", "tenant=E|F")
            .row("economics", "tenant=E", "period=2025", "turnover=5000000")
            .row("plots", "plot=P1", "area_m2=12000", "netArea_m2=10000", "tenant=A")
            .row("plots", "plot=P2", "area_m2=20000", "tenant=B")
            .row("plots", "plot=P3", "area_m2=50000", "tenant=C")
            .row("economics", "tenant=A", "period=2024", "turnover=9000000")
            .row("economics", "tenant=A", "period=2025", "turnover=4000000")
            .row("economics", "tenant=B", "period=2025", "turnover=2000000")
            .row("economics", "tenant=D", "period=2025", "turnover=7000000")
            .park();
    CaseFile file = file(tenant(), List.of(RENT, CHARGE));
    TenantBook book = TenantBook.of(park, read(file));

    assertThat(book.turnover().orElseThrow()).isCloseTo(200, within(1e-9));
    assertThat(book.valueAdded()).isEmpty();
    assertThat(Measured.of(table(file, book), "ofTurnover", "")).isCloseTo(0.04, within(1e-12));
  }

  @Test
  void refusesATenantThatPaysForWhatHasNoArea() {
    Map<String, Object> plant = new LinkedHashMap<>();
    plant.put("id", "reuse");
    plant.put("kind", "service");
    plant.put("absorption", "market");
    plant.put("capacity", "1000 m3/d");
    plant.put("utilisation", "50 %");
    plant.put("price", "1 USD/m3");
    Map<String, Object> tenant = tenant();
    tenant.put("pays", List.of("ground", "reuse"));

    assertThat(CaseRun.issues(file(tenant, List.of(RENT, plant))))
        .extracting(issue -> issue.code())
        .containsExactly("finance.case.tenantPays");
  }

  /// 80 USD for four years from 2030 on, of the seven that the case goes on: 80 / (1 + 1/1.1 +
  /// 1/1.1^2
  /// + 1/1.1^3) = 80 / 3.486852.
  @Test
  void aTenantOfALongLeaseSpreadsItsPremiumOverTheLeaseAndNotOverTheCase() {
    Map<String, Object> lease = new LinkedHashMap<>(PREMIUM);
    lease.put("id", "ground");
    lease.put("kind", "lease");
    lease.put("price", "80 USD/m2");
    lease.put("years", "4");
    Map<String, Object> tenant = tenant();
    tenant.put("pays", List.of("ground"));

    PartyTable table = table(file(tenant, List.of(lease)), TenantBook.NONE);

    assertThat(Measured.of(table, "occupancy", "")).isCloseTo(22.943330, within(1e-5));
  }
}
