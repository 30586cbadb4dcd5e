package org.tinkuy.formula;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// The rows of a park as they stand in one period: the row of the period itself, else the rows of
/// shorter periods inside it.
///
/// Made once for a park and a period and given to every formula that is evaluated on them, since
/// rows are sorted out only once. Safe for many threads.
public final class PeriodRows {
  /// Tables whose rows find their own period: the latest before, the one in force.
  private static final List<String> OWN_WAY = List.of("facts", "answers", "references", "indices");

  private final Park park;
  private final Period period;
  private final Map<String, Members> byTable = new ConcurrentHashMap<>();
  private final Map<Object, Members> sets = new ConcurrentHashMap<>();
  private final Map<String, LocalDate> begun = new ConcurrentHashMap<>();
  private final Map<Formula, Evaluation> settled = new ConcurrentHashMap<>();

  /// By table, those that were left out of it.
  private final Map<String, PeriodRows> unread = new ConcurrentHashMap<>();

  /// Those of all periods that were asked for, these too.
  private final Map<Period, PeriodRows> all;

  private PeriodRows(Park park, Period period, Map<Period, PeriodRows> all) {
    this.park = park;
    this.period = period;
    this.all = all;
  }

  public static PeriodRows of(Park park, Period period) {
    Map<Period, PeriodRows> all = new ConcurrentHashMap<>();
    return all.computeIfAbsent(period, _ -> new PeriodRows(park, period, all));
  }

  /// Whether which rows of a table are read depends on the period.
  static boolean isDated(TableSchema schema) {
    return schema.hasPeriod() || OWN_WAY.contains(schema.name());
  }

  public Park park() {
    return park;
  }

  public Period period() {
    return period;
  }

  /// The rows of the same park in another period.
  public PeriodRows in(Period other) {
    return other.equals(period)
        ? this
        : all.computeIfAbsent(other, _ -> new PeriodRows(park, other, all));
  }

  /// The rows of a table that were left out for their errors, in place of those that hold.
  PeriodRows unread(TableSchema schema) {
    return unread.computeIfAbsent(schema.name(), name -> of(park.unread(name), period));
  }

  /// The rows of a set that a formula found; null where none has looked for it.
  @Nullable Members findSet(Object name) {
    return sets.get(name);
  }

  /// Keeps the rows of a set for other formulas.
  ///
  /// @param name the same for all sets with these rows
  void keepSet(Object name, Members members) {
    sets.put(name, members);
  }

  /// What a formula was found to be on these rows, where intended answers cannot change it.
  Optional<Evaluation> findSettled(Formula formula) {
    return Optional.ofNullable(settled.get(formula));
  }

  /// Keeps what a formula is on these rows, whether intended answers rule or not.
  void settle(Formula formula, Evaluation evaluation) {
    settled.put(formula, evaluation);
  }

  Members of(TableSchema schema) {
    Members members = byTable.get(schema.name());
    return members != null
        ? members
        : byTable.computeIfAbsent(schema.name(), _ -> new Members(read(schema)));
  }

  /// The day of the first row of a register, from which on it was kept; the earliest there is of
  /// any other table and where no row has a day.
  LocalDate begin(TableSchema schema) {
    return schema.begins().isEmpty()
        ? LocalDate.MIN
        : begun.computeIfAbsent(schema.name(), _ -> firstDay(schema));
  }

  private LocalDate firstDay(TableSchema schema) {
    int column = schema.indexOf(schema.begins());
    return of(schema).all().stream()
        .flatMap(
            member ->
                member.row().at(column) instanceof Cell.Date(LocalDate day)
                    ? Stream.of(day)
                    : Stream.of())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private List<Member> read(TableSchema schema) {
    List<ParkRow> rows = park.table(schema.name()).rows();
    if (!schema.hasPeriod() || OWN_WAY.contains(schema.name())) {
      return rows.stream().map(Member::of).toList();
    }
    int column = periodColumn(schema);
    List<ParkRow> inside =
        rows.stream().filter(row -> period.contains(periodOf(row, column))).toList();
    // rows of one table and one period have different keys, so each stands for itself
    if (inside.stream().allMatch(row -> periodOf(row, column).equals(period))) {
      return inside.stream().map(Member::of).toList();
    }
    List<Integer> rest =
        schema.key().stream()
            .map(field -> schema.indexOf(field.column()))
            .filter(index -> index != column)
            .toList();
    Map<List<String>, List<ParkRow>> groups = new LinkedHashMap<>();
    for (ParkRow row : inside) {
      List<String> key = rest.stream().map(index -> String.valueOf(row.at(index))).toList();
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
    }
    List<Member> members = new ArrayList<>();
    groups.values().forEach(group -> members.addAll(inPeriod(group, column)));
    return members;
  }

  private List<Member> inPeriod(List<ParkRow> group, int column) {
    ParkRow first = group.getFirst();
    if (group.size() == 1 && periodOf(first, column).days() == period.days()) {
      return List.of(Member.of(first));
    }
    Map<Period, ParkRow> chosen = Period.apart(group, row -> periodOf(row, column));
    List<Member> members = new ArrayList<>();
    int covered = 0;
    for (Map.Entry<Period, ParkRow> entry : chosen.entrySet()) {
      int days = entry.getKey().days();
      covered += days;
      members.add(member(entry.getValue(), days, true));
    }
    if (covered < period.days()) {
      members.add(member(standIn(List.copyOf(chosen.values())), period.days() - covered, false));
    }
    return members;
  }

  private Member member(ParkRow row, int days, boolean complete) {
    double portion = days / (double) period.days();
    return new Member(row, Value.Truth.YES, portion, complete, List.of());
  }

  /// A row for the days that no row covers: what all rows there are agree on in ids, codes and
  /// texts, and nothing else.
  private ParkRow standIn(List<ParkRow> rows) {
    ParkRow first = rows.getFirst();
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (int i = 0; i < first.schema().fields().size(); i++) {
      Field field = first.schema().fields().get(i);
      int column = i;
      if (field.type().kind() == FieldKind.PERIOD && field.role().key()) {
        cells.put(field.column(), new Cell.Span(period));
      } else if (first.at(i) instanceof Cell.Text text
          && rows.stream().allMatch(row -> text.equals(row.at(column)))) {
        cells.put(field.column(), text);
      }
    }
    return ParkRow.of(first.schema(), cells, first.place());
  }

  private static int periodColumn(TableSchema schema) {
    return schema.key().stream()
        .filter(field -> field.type().kind() == FieldKind.PERIOD)
        .mapToInt(field -> schema.indexOf(field.column()))
        .findFirst()
        .orElseThrow();
  }

  private static Period periodOf(ParkRow row, int column) {
    if (row.at(column) instanceof Cell.Span(Period own)) {
      return own;
    }
    throw new IllegalStateException(row + " has no period");
  }
}
