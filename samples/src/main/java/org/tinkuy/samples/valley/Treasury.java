package org.tinkuy.samples.valley;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.samples.folder.Decimals;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// The table `accounts`: what the park body meant to take and spend, and did. Rents follow from the
/// leases, tariffs from the water handed out and treated, wages from the people; rents and loans
/// are in US dollars, what is paid to people and shops near by in soles.
final class Treasury {
  private static final double CHARGE_USDPerM2 = 1.15;
  private static final double WATER_USDPerM3 = 1.15;
  private static final double SEWAGE_USDPerM3 = 0.74;
  private static final double RECLAIMED_USDPerM3 = 0.38;
  private static final double WAGE_PEN = 92_000;

  /// What of the bills of a year was still unpaid at its end.
  private static final List<Double> ARREARS = List.of(0.118, 0.084, 0.061, 0.047, 0.033);

  /// How far a year fell short of, or exceeded, its budget.
  private static final double SURPRISE = 0.07;

  private final Valley valley;
  private final Land land;
  private final Works works;

  Treasury(Valley valley, Land land) {
    this.valley = valley;
    this.land = land;
    this.works = new Works(valley);
  }

  void write(SampleFolder folder) {
    TableFile table = folder.table("accounts", "period line budget actual note");
    for (int year : Years.list()) {
      Map<String, Double> usd = new LinkedHashMap<>();
      usd.put("rent", land.rent_USD(year));
      usd.put("serviceCharge", CHARGE_USDPerM2 * land.let_m2(year));
      usd.put("tariff", tariffs_USD(year));
      usd.put("utilities", 0.71 * tariffs_USD(year));
      usd.put("debtService", 1_180_000.0);
      usd.put("capex", List.of(420e3, 760e3, 1_150e3, 980e3, 640e3).get(year - Years.FIRST));
      usd.forEach((line, actual) -> row(table, year, line, actual, "USD"));
      double billed = usd.getOrDefault("rent", 0.0) + usd.getOrDefault("serviceCharge", 0.0);
      double unpaid = ARREARS.get(year - Years.FIRST) * (billed + tariffs_USD(year));
      table
          .row()
          .set("period", year)
          .set("line", "arrears")
          .set("actual", Decimals.significant(unpaid, 4) + " USD")
          .set("note", "unpaid bills at the end of the year");
      double people = People.ofBody(year);
      row(table, year, "staff", people * WAGE_PEN * growth(year), "PEN");
      row(table, year, "maintenance", 6_300_000 * growth(year), "PEN");
      row(table, year, "security", 2_150_000 * growth(year), "PEN");
      row(table, year, "administration", 1_420_000 * growth(year), "PEN");
      row(table, year, "tax", 1_900_000 * growth(year), "PEN");
    }
  }

  private double tariffs_USD(int year) {
    return WATER_USDPerM3 * works.supply_m3(year)
        + SEWAGE_USDPerM3 * works.sewage_m3(year)
        + RECLAIMED_USDPerM3 * works.reclaimed_m3(year);
  }

  /// Pay and prices rise by a little more than 3 % a year.
  private static double growth(int year) {
    return StrictMath.pow(1.032, year - Years.FIRST);
  }

  private void row(TableFile table, int year, String line, double actual, String currency) {
    double budget = actual / valley.draws().around("budget " + line + year, SURPRISE);
    table
        .row()
        .set("period", year)
        .set("line", line)
        .set("budget", Decimals.significant(budget, 3) + " " + currency)
        .set("actual", Decimals.significant(actual, 5) + " " + currency)
        .set(
            "note", line.equals("capex") && year == 2023 ? "mending after the flood included" : "");
  }
}
