package org.tinkuy.park;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Period;

/// What of a park holds on in the next year, what must be asked again, what has grown stale, and
/// what expires on the way. Immutable.
///
/// Rows without a period hold on, and so do answers that hold until a day that lies beyond the
/// year; numbers hold for their period only and are asked again. Where a series stopped before the
/// last year, it is stale: nothing is carried silently.
///
/// @param year the next year
/// @param stays number of rows that hold on, by table
/// @param rows rows that must be asked again, in the order of the tables
/// @param dues what falls due until the end of the year, overdue papers too
public record Carrying(
    int year, Map<String, Integer> stays, List<CarriedRow> rows, List<Due> dues) {
  private static final String PERIOD = "period";

  /// Columns that name the tenant whose a row is.
  private static final List<String> WHO = List.of("tenant", "buyer", "subject");

  public Carrying {
    stays = Collections.unmodifiableMap(new LinkedHashMap<>(stays));
    rows = List.copyOf(rows);
    dues = List.copyOf(dues);
  }

  /// Carries a park into a year.
  ///
  /// @param year the year that the park is carried into, 1900 to 2200; the last one that has rows,
  ///   which may have been begun, or a later one
  public static Carrying into(Park park, int year) {
    Check.that(
        year >= 1900 && year <= 2200,
        "park.carrying.year",
        "Next year: it must lie in 1900-2200, but is %s.",
        year);
    next(park)
        .ifPresent(
            next ->
                Check.that(
                    year >= next - 1,
                    "park.carrying.told",
                    "Next year: rows go on to %s, so that it must be %s or later, but is %s.",
                    next - 1,
                    next - 1,
                    year));
    Map<String, Integer> stays = new LinkedHashMap<>();
    List<CarriedRow> rows = new ArrayList<>();
    Set<String> gone = Agenda.gone(park, LocalDate.of(year, 1, 1));
    for (ParkTable table : park.tables().values()) {
      if (isAsked(table)) {
        latest(table, year).stream()
            .filter(row -> WHO.stream().noneMatch(column -> gone.contains(row.text(column))))
            .forEach(row -> carry(row, year, stays, rows));
      } else if (!table.rows().isEmpty()) {
        stays.merge(table.schema().name(), table.rows().size(), Integer::sum);
      }
    }
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    return new Carrying(year, stays, rows, Agenda.of(park, first, last).dues());
  }

  /// The year after the last one that any row is of; empty where no row has a period.
  public static Optional<Integer> next(Park park) {
    return park.tables().values().stream()
        .filter(Carrying::isAsked)
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.findPeriod(PERIOD).stream())
        .filter(Carrying::isYear)
        .map(period -> period.end().getYear() + 1)
        .max(Integer::compareTo);
  }

  private static boolean isYear(Period period) {
    return period.kind() == Period.Kind.CALENDAR_YEAR || period.kind() == Period.Kind.FISCAL_YEAR;
  }

  /// Tables that somebody fills year by year; indices and reference values come from elsewhere.
  private static boolean isAsked(ParkTable table) {
    String name = table.schema().name();
    return table.schema().hasPeriod() && !name.equals("indices") && !name.equals("references");
  }

  /// The latest row before the year of each key without its period.
  private static List<ParkRow> latest(ParkTable table, int year) {
    Map<List<String>, ParkRow> latest = new LinkedHashMap<>();
    for (ParkRow row : table.rows()) {
      Optional<Period> period = row.findPeriod(PERIOD).filter(Carrying::isYear);
      if (period.isPresent() && period.get().end().getYear() < year) {
        latest.merge(series(row), row, Carrying::later);
      }
    }
    return List.copyOf(latest.values());
  }

  private static List<String> series(ParkRow row) {
    List<String> key = new ArrayList<>();
    for (Field field : row.schema().key()) {
      if (field.type().kind() != FieldKind.PERIOD) {
        key.add(String.join("|", row.ids(field.column())));
      }
    }
    return key;
  }

  private static ParkRow later(ParkRow a, ParkRow b) {
    return end(a).isAfter(end(b)) ? a : b;
  }

  private static LocalDate end(ParkRow row) {
    return row.findPeriod(PERIOD).map(Period::end).orElse(LocalDate.MIN);
  }

  private static void carry(
      ParkRow row, int year, Map<String, Integer> stays, List<CarriedRow> rows) {
    boolean answer = row.schema().name().equals("facts") && isAnswer(row);
    Optional<LocalDate> until = row.findDate("validUntil");
    boolean holds =
        answer && until.map(day -> !day.isBefore(LocalDate.of(year, 12, 31))).orElse(true);
    if (holds) {
      stays.merge(row.schema().name(), 1, Integer::sum);
    } else {
      boolean lastYear = end(row).getYear() == year - 1;
      rows.add(new CarriedRow(row, lastYear ? CarriedRow.Fate.ASK : CarriedRow.Fate.STALE));
    }
  }

  private static boolean isAnswer(ParkRow row) {
    return row.find("value").filter(cell -> cell instanceof Cell.Text).isPresent();
  }
}
