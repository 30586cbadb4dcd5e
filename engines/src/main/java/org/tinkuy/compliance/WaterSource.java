package org.tinkuy.compliance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;

/// A source of water that a park draws on, in one period.
///
/// @param id its id
/// @param kind aquifer, river, network, ...
/// @param licence_m3PerYear what may be withdrawn, in m3/yr, >= 0; the mean of shorter periods
///   where those of the whole one state it, else empty
/// @param withdrawn_m3PerYear what was, in m3/yr, >= 0; the mean of shorter periods where those of
///   the whole one state it, else empty
/// @param stress low, medium, high or critical, of shorter periods the worst; empty where it is not
///   stated
/// @param competing who else draws on it; empty where nobody is named
/// @param harmless whether a study or the authority finds no significant harm; empty where neither
///   says so
public record WaterSource(
    String id,
    String kind,
    Optional<Double> licence_m3PerYear,
    Optional<Double> withdrawn_m3PerYear,
    String stress,
    String competing,
    Optional<Boolean> harmless) {

  private static final List<String> STRESSES = List.of("", "low", "medium", "high", "critical");

  /// A source as the row of a period tells it, else the rows of quarters, months or days in it, of
  /// which a longer one goes before the shorter ones inside it.
  ///
  /// @param told its rows of the period and of periods in it, one at least
  static WaterSource of(List<ParkRow> told, Period period) {
    SortedMap<Period, ParkRow> parts = Period.apart(told, WaterSource::periodOf);
    Collection<ParkRow> rows = parts.values();
    return new WaterSource(
        told.getFirst().text("source"),
        told.getFirst().text("kind"),
        mean(parts, period, "licence_m3PerYear"),
        mean(parts, period, "withdrawn_m3PerYear"),
        rows.stream()
            .map(row -> row.text("stress"))
            .max(Comparator.comparingInt(STRESSES::indexOf))
            .orElse(""),
        rows.stream()
            .map(row -> row.text("competing"))
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining("; ")),
        harmless(rows, parts.keySet().stream().mapToInt(Period::days).sum() == period.days()));
  }

  private static Period periodOf(ParkRow row) {
    return row.findPeriod("period").orElseThrow();
  }

  /// The mean by days; a part that is not told could be anything.
  private static Optional<Double> mean(
      SortedMap<Period, ParkRow> parts, Period period, String column) {
    double sum = 0;
    int days = 0;
    for (Map.Entry<Period, ParkRow> part : parts.entrySet()) {
      Optional<Double> value = part.getValue().findNumber(column);
      if (value.isPresent()) {
        sum += value.get() * part.getKey().days();
        days += part.getKey().days();
      }
    }
    return days == period.days() ? Optional.of(sum / days) : Optional.empty();
  }

  /// One part that harms is harm; none is where every part is said to do none.
  private static Optional<Boolean> harmless(Collection<ParkRow> rows, boolean whole) {
    List<Boolean> said =
        rows.stream()
            .flatMap(row -> row.find("harmless", Cell.YesNo.class).stream())
            .map(Cell.YesNo::yes)
            .toList();
    if (said.contains(false)) {
      return Optional.of(false);
    }
    return whole && said.size() == rows.size() ? Optional.of(true) : Optional.empty();
  }

  /// Share of the licence that was withdrawn, >= 0; empty where one of the two is not stated.
  public Optional<Double> used() {
    return licence_m3PerYear
        .filter(allowed -> allowed > 0)
        .flatMap(allowed -> withdrawn_m3PerYear.map(taken -> taken / allowed));
  }

  /// Whether it is under high or critical stress.
  public boolean isStressed() {
    return stress.equals("high") || stress.equals("critical");
  }
}
