package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The money case of Valle Claro quotes the tables of the park: what it quotes is what they hold.
class MoneyCaseAgreesTest {
  private static final double NET_SHARE = 0.82;

  private final FolderRules rules = new FolderRules(ValleClaro.folder());
  private final String money =
      Objects.requireNonNull(ValleClaro.folder().files().get("finance.yaml"));

  private List<Map<String, String>> of2024(String table) {
    return rules.rows(table).stream()
        .filter(row -> row.getOrDefault("period", "").equals("2024"))
        .toList();
  }

  private static double number(Map<String, String> row, String column) {
    String text = row.getOrDefault(column, "").replace(" PEN", "");
    return text.isEmpty() ? 0 : Double.parseDouble(text);
  }

  private List<Map<String, String>> ofFirms() {
    return of2024("workforce").stream()
        .filter(row -> row.getOrDefault("tenant", "").startsWith("T"))
        .toList();
  }

  /// People of the mean year stood over plots with what must stay unbuilt, and were brought to
  /// areas without it.
  @Test
  void jobsAreThoseOfTheFirmsOnTheNetAreaLet() {
    double people = ofFirms().stream().mapToDouble(row -> number(row, "workers")).sum();
    double net_ha = number(of2024("occupancy").getFirst(), "let_m2") * NET_SHARE / 10_000;

    assertThat(money)
        .contains(
            String.format(Locale.ROOT, "%,.0f people of the firms", people),
            String.format(Locale.ROOT, "on %.1f ha of net area let", net_ha),
            String.format(Locale.ROOT, "perArea: {value: %.0f 1/ha", people / net_ha));
  }

  /// A tenth of 6,200 USD was said where the firms pay 8,100; and half of the jobs were said to be
  /// moved where 35 % are.
  @Test
  void wagesAreThoseOfTheFirmsAndMovedJobsAreCountedOnce() {
    double paid_PEN =
        ofFirms().stream()
            .mapToDouble(row -> number(row, "meanHourlyWage") * number(row, "hoursWorked"))
            .sum();
    double people = ofFirms().stream().mapToDouble(row -> number(row, "workers")).sum();
    double wage_USD = Math.round(paid_PEN / people / 3.75 / 100) * 100.0;

    assertThat(money)
        .contains(
            String.format(Locale.ROOT, "about %,.0f USD a year (table workforce, 2024)", wage_USD),
            String.format(Locale.ROOT, "proxy: {value: %.0f USD/yr", wage_USD / 10),
            "displacement: {value: 35 %",
            "for the 65 % of the jobs that are not moved from elsewhere");
  }
}
