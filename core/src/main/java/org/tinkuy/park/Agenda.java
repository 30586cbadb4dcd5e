package org.tinkuy.park;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinkuy.kernel.Check;

/// What falls due in a park between two days, and what is overdue: has passed and nothing has taken
/// its place. Immutable.
///
/// A certificate or permit is taken over by another one of the same holder and kind that holds
/// longer, a fact by a later one. A duty that comes back is due every time; a day of it that has
/// passed is done where its row names evidence, as the share of duties met counts it.
public final class Agenda {
  /// More times than this one duty is not listed.
  private static final int MOST_TIMES = 400;

  /// Tables whose rows end on a day.
  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("certificates", "expires", Due.Kind.CERTIFICATE, "holder", "scheme"),
          new Ending("permits", "until", Due.Kind.PERMIT, "holder", "kind"),
          new Ending("evidence", "expires", Due.Kind.EVIDENCE, "", "title"),
          new Ending("facts", "validUntil", Due.Kind.FACT, "subject", "fact"),
          new Ending("leases", "until", Due.Kind.LEASE, "tenant", "plot"),
          new Ending("leases", "breakDate", Due.Kind.BREAK, "tenant", "plot"),
          new Ending("bodies", "until", Due.Kind.CONTRACT, "body", "contract"),
          new Ending("risks", "review", Due.Kind.RISK, "owner", "cause"),
          new Ending("incentives", "until", Due.Kind.INCENTIVE, "beneficiaries", "tax"),
          new Ending("flows", "committedUntil", Due.Kind.COMMITMENT, "tenant", "carrier"));

  private final List<Due> dues;

  private Agenda(List<Due> dues) {
    this.dues = List.copyOf(dues);
  }

  /// A column that says when a row ends.
  private record Ending(String table, String column, Due.Kind kind, String who, String what) {
    Due due(ParkRow row, LocalDate on) {
      return new Due(on, kind, row.ref(), text(row, who), text(row, what));
    }

    private static String text(ParkRow row, String column) {
      return column.isEmpty() ? "" : String.join(", ", row.ids(column));
    }
  }

  /// The agenda of a park.
  ///
  /// @param from the day of reference: what was due before is overdue
  /// @param to the last day that is looked at, not before `from`
  public static Agenda of(Park park, LocalDate from, LocalDate to) {
    Check.that(
        !to.isBefore(from),
        "park.agenda.order",
        "Agenda: its last day must not be before %s, but is %s.",
        from,
        to);
    List<Due> dues = new ArrayList<>();
    ENDINGS.forEach(ending -> dues.addAll(ending(park, ending, to)));
    dues.addAll(duties(park, from, to));
    Set<String> gone = gone(park, from);
    dues.removeIf(due -> gone.contains(due.who()));
    dues.sort(
        Comparator.comparing(Due::on)
            .thenComparing(Due::kind)
            .thenComparing(due -> due.row().toString()));
    return new Agenda(dues);
  }

  /// Tenants that have left before a day: their papers are no longer the park's.
  static Set<String> gone(Park park, LocalDate day) {
    return rows(park, "tenants").stream()
        .filter(row -> row.findDate("until").filter(until -> until.isBefore(day)).isPresent())
        .map(ParkRow::firstKey)
        .collect(Collectors.toSet());
  }

  private static List<ParkRow> rows(Park park, String table) {
    return Optional.ofNullable(park.tables().get(table)).map(ParkTable::rows).orElse(List.of());
  }

  /// What ends by one column. What the rows of several periods tell of one thing, a commitment or a
  /// fact, ends once.
  private static List<Due> ending(Park park, Ending ending, LocalDate to) {
    List<ParkRow> rows = rows(park, ending.table());
    Map<String, LocalDate> holdsTo = new HashMap<>();
    for (ParkRow row : rows) {
      holdsTo.merge(name(ending, row), end(ending, row), (a, b) -> a.isAfter(b) ? a : b);
    }
    Map<String, Due> dues = new LinkedHashMap<>();
    for (ParkRow row : rows) {
      Optional<LocalDate> on = row.findDate(ending.column());
      boolean takenOver =
          on.isPresent()
              && on.get().isBefore(holdsTo.getOrDefault(name(ending, row), LocalDate.MIN));
      if (on.isPresent() && !takenOver && !on.get().isAfter(to)) {
        boolean told = ending.kind() == Due.Kind.COMMITMENT || ending.kind() == Due.Kind.FACT;
        dues.put(told ? name(ending, row) : row.key(), ending.due(row, on.get()));
      }
    }
    return List.copyOf(dues.values());
  }

  /// What a row can be taken over by others of: the same name.
  private static String name(Ending ending, ParkRow row) {
    return switch (ending.kind()) {
      case CERTIFICATE ->
          String.join("|", row.text("holder"), row.text("scheme"), row.text("otherName"));
      case PERMIT -> String.join("|", row.text("holder"), row.text("kind"));
      case FACT -> String.join("|", row.text("subject"), row.text("fact"), row.text("basis"));
      case COMMITMENT -> row.firstKey();
      case LEASE, BREAK -> String.join("|", row.text("tenant"), row.text("plot"));
      case EVIDENCE, CONTRACT, RISK, INCENTIVE, DUTY -> row.key();
    };
  }

  /// How long a row makes others needless: for ever where it has no end, and a fact without one for
  /// the year after its period.
  private static LocalDate end(Ending ending, ParkRow row) {
    Optional<LocalDate> stated = row.findDate(ending.column());
    return switch (ending.kind()) {
      case FACT ->
          stated.orElse(
              row.findPeriod("period").map(p -> p.end()).orElse(LocalDate.MIN).plusYears(1));
      case CERTIFICATE, PERMIT ->
          row.text("status").equals("in preparation")
              ? LocalDate.MIN
              : stated.orElse(LocalDate.MAX);
      case COMMITMENT, BREAK, RISK -> stated.orElse(LocalDate.MIN);
      case LEASE, CONTRACT, INCENTIVE, EVIDENCE, DUTY -> stated.orElse(LocalDate.MAX);
    };
  }

  /// What is due by duties. Where rows of several years write down one duty that comes back, they
  /// meet on one day, which is due once: by the row that begins last. What has passed and that row
  /// proves is done; its evidence is of its own day, and of no later one on which it comes back.
  private static Collection<Due> duties(Park park, LocalDate from, LocalDate to) {
    List<ParkRow> rows = new ArrayList<>(rows(park, "duties"));
    rows.sort(Comparator.comparing(row -> row.findDate("due").orElse(LocalDate.MIN)));
    Map<List<String>, Due> dues = new LinkedHashMap<>();
    for (ParkRow row : rows) {
      for (Due due : duty(row, from, to)) {
        List<String> duty =
            List.of(row.text("who"), row.text("law"), row.text("authority"), due.on().toString());
        boolean proved =
            row.findDate("due").equals(Optional.of(due.on())) && !row.ids("evidence").isEmpty();
        if (due.isOverdue(from) && proved) {
          dues.remove(duty);
        } else {
          dues.put(duty, due);
        }
      }
    }
    return dues.values();
  }

  /// A duty is due on its day, and where it comes back, on every day after that which does not lie
  /// before the last one that has passed.
  private static List<Due> duty(ParkRow row, LocalDate from, LocalDate to) {
    Optional<LocalDate> first = row.findDate("due");
    if (first.isEmpty()) {
      return List.of();
    }
    Optional<Period> every = row.findText("every").flatMap(Agenda::every);
    List<Due> dues = new ArrayList<>();
    for (int i = 0; dues.size() < MOST_TIMES; i++) {
      LocalDate on = first.get().plus(every.orElse(Period.ZERO).multipliedBy(i));
      if (on.isAfter(to)) {
        break;
      }
      if (on.isBefore(from)) {
        dues.clear();
      }
      dues.add(new Due(on, Due.Kind.DUTY, row.ref(), row.text("who"), row.text("law")));
      if (every.isEmpty()) {
        break;
      }
    }
    return dues;
  }

  /// How often a duty comes back, as ISO 8601 writes it: `P1Y`, `P3M`, `P14D`; empty where the text
  /// is none or no time passes.
  static Optional<Period> every(String text) {
    try {
      return Optional.of(Period.parse(text.strip()))
          .filter(period -> !period.isZero() && !period.isNegative());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// What is due, earliest first, what is overdue too.
  public List<Due> dues() {
    return dues;
  }
}
