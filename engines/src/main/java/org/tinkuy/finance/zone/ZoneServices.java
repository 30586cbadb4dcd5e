package org.tinkuy.finance.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// The services of a park's counter, each a row of its table, as they are compared with the same
/// outside.
///
/// @param offer those that say how long they take at the counter
/// @param currency of all fees; empty where they are in several, and are not compared
/// @param untimed names of services that do not say how long they take
public record ZoneServices(CounterOffer offer, String currency, List<String> untimed) {
  private static final String TABLE = "services";

  public ZoneServices {
    untimed = List.copyOf(untimed);
  }

  /// The services of a park, in the order of its table.
  public static ZoneServices of(Park park) {
    List<ParkRow> rows = park.table(TABLE).rows();
    List<String> currencies =
        rows.stream()
            .flatMap(row -> List.of("fee", "outsideFee").stream().map(column -> fee(row, column)))
            .flatMap(Optional::stream)
            .map(fee -> fee.money().currency().getCurrencyCode())
            .distinct()
            .toList();
    boolean isOne = currencies.size() == 1;
    List<CounterOffer.Service> services = new ArrayList<>();
    List<String> untimed = new ArrayList<>();
    for (ParkRow row : rows) {
      Optional<Double> days = row.findNumber("statutory_d");
      Optional<Double> steps = row.findNumber("steps");
      String name = row.findText("name").orElse(row.firstKey());
      if (days.isEmpty() || steps.isEmpty()) {
        untimed.add(name);
        continue;
      }
      services.add(
          new CounterOffer.Service(
              row.firstKey(),
              name,
              effort(days.get(), steps.get(), isOne ? fee(row, "fee") : Optional.empty()),
              outside(row, isOne),
              row.find("decidedInside", Cell.YesNo.class).map(Cell.YesNo::yes).orElse(false)));
    }
    return new ZoneServices(CounterOffer.of(services), isOne ? currencies.getFirst() : "", untimed);
  }

  private static Optional<Cell.Amount> fee(ParkRow row, String column) {
    return row.find(column, Cell.Amount.class);
  }

  private static Optional<CounterOffer.Effort> outside(ParkRow row, boolean isOne) {
    Optional<Double> days = row.findNumber("outside_d");
    Optional<Double> steps = row.findNumber("outsideSteps");
    return days.isPresent() && steps.isPresent()
        ? Optional.of(
            effort(days.get(), steps.get(), isOne ? fee(row, "outsideFee") : Optional.empty()))
        : Optional.empty();
  }

  private static CounterOffer.Effort effort(double days, double steps, Optional<Cell.Amount> fee) {
    return new CounterOffer.Effort(
        (int) days, (int) steps, fee.map(each -> each.money().amount()).orElse(Double.NaN));
  }
}
