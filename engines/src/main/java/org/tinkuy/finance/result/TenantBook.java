package org.tinkuy.finance.result;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.model.ParkAmounts;
import org.tinkuy.finance.project.CaseUnits;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.kernel.Money;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// What the firms of a park make on the area that they hold, in the last year that its table of
/// economics has before a case begins: sums over the firms of which both are known.
///
/// @param turnover for an area and year, in the money of the case; absent where the park states it
///   for no firm with a plot, or in another currency
/// @param valueAdded the same of value added
record TenantBook(Optional<Double> turnover, Optional<Double> valueAdded) {
  /// Nothing is known.
  static final TenantBook NONE = new TenantBook(Optional.empty(), Optional.empty());

  /// Reads the folder of a park.
  static TenantBook of(Park park, FinanceCase written) {
    if (!park.tables().keySet().containsAll(List.of("economics", "plots"))) {
      return NONE;
    }
    LocalDate start = written.life().start().atDay(1);
    List<ParkRow> before =
        park.table("economics").rows().stream()
            .filter(
                row -> row.findPeriod("period").filter(it -> !it.end().isAfter(start)).isPresent())
            .toList();
    Optional<Period> last =
        before.stream()
            .flatMap(row -> row.findPeriod("period").stream())
            .max(Comparator.comparing(Period::end));
    List<ParkRow> rows =
        before.stream().filter(row -> row.findPeriod("period").equals(last)).toList();
    Map<String, Double> areas_m2 = areas_m2(park);
    return new TenantBook(
        perArea(rows, "turnover", areas_m2, written.units()),
        perArea(rows, "valueAdded", areas_m2, written.units()));
  }

  /// A firm has no area that is known where one of its plots has none, or is shared with others.
  private static Map<String, Double> areas_m2(Park park) {
    Map<String, Double> areas_m2 = new HashMap<>();
    for (ParkRow plot : park.table("plots").rows()) {
      List<String> tenants = plot.ids("tenant");
      double own_m2 =
          tenants.size() == 1 ? ParkAmounts.leasedArea_m2(plot).orElse(Double.NaN) : Double.NaN;
      tenants.forEach(tenant -> areas_m2.merge(tenant, own_m2, Double::sum));
    }
    return areas_m2;
  }

  private static Optional<Double> perArea(
      List<ParkRow> rows, String column, Map<String, Double> areas_m2, CaseUnits units) {
    double money = 0;
    double area_m2 = 0;
    for (ParkRow row : rows) {
      Optional<Money> amount = row.find(column, Cell.Amount.class).map(Cell.Amount::money);
      double own_m2 = areas_m2.getOrDefault(row.text("tenant"), Double.NaN);
      if (amount.isPresent() && own_m2 > 0) {
        String currency = amount.get().currency().getCurrencyCode();
        if (!currency.equals(units.currency())) {
          return Optional.empty();
        }
        money += units.table().get(currency).convert(amount.get().amount(), units.money());
        area_m2 += own_m2;
      }
    }
    return area_m2 > 0 ? Optional.of(money / area_m2) : Optional.empty();
  }
}
