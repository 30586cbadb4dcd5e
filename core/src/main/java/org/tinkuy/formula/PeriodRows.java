package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// The rows of tables as they stand in one period: the row of the period itself, else the rows of
/// shorter periods inside it.
final class PeriodRows {
  private final Park park;
  private final Period period;
  private final Map<String, List<Member>> byTable = new HashMap<>();
  private final Map<String, Map<String, List<Member>>> indices = new HashMap<>();

  PeriodRows(Park park, Period period) {
    this.park = park;
    this.period = period;
  }

  List<Member> of(TableSchema schema) {
    return byTable.computeIfAbsent(schema.name(), _ -> read(schema));
  }

  /// Rows whose cell in a column reads as the given text; rows where it is unknown come with every
  /// text, since they might be meant.
  List<Member> of(TableSchema schema, int column, String text) {
    String name = schema.name() + "#" + column;
    Map<String, List<Member>> index = indices.get(name);
    if (index == null) {
      index = index(schema, column);
      indices.put(name, index);
    }
    return index.getOrDefault(text, index.getOrDefault("", List.of()));
  }

  private Map<String, List<Member>> index(TableSchema schema, int column) {
    List<Member> unknown = new ArrayList<>();
    Map<String, List<Member>> index = new HashMap<>();
    for (Member member : of(schema)) {
      Object cell = member.row().at(column);
      if (cell == null) {
        unknown.add(member);
      } else {
        index.computeIfAbsent(cell.toString(), _ -> new ArrayList<>()).add(member);
      }
    }
    index.values().forEach(list -> list.addAll(unknown));
    index.put("", unknown);
    return index;
  }

  private List<Member> read(TableSchema schema) {
    List<ParkRow> rows = park.table(schema.name()).rows();
    if (!isScoped(schema)) {
      return rows.stream().map(row -> new Member(row, Value.Truth.YES, 1, true)).toList();
    }
    int column = periodColumn(schema);
    Map<String, List<ParkRow>> groups = new LinkedHashMap<>();
    for (ParkRow row : rows) {
      groups.computeIfAbsent(keyWithoutPeriod(row, column), _ -> new ArrayList<>()).add(row);
    }
    List<Member> members = new ArrayList<>();
    groups.values().forEach(group -> members.addAll(inPeriod(schema, group)));
    return List.copyOf(members);
  }

  /// Facts, answers and references find their own period; other tables with a period are read in
  /// the period at hand.
  private static boolean isScoped(TableSchema schema) {
    return schema.hasPeriod()
        && !List.of("facts", "answers", "references", "indices").contains(schema.name());
  }

  private List<Member> inPeriod(TableSchema schema, List<ParkRow> group) {
    List<ParkRow> inside = new ArrayList<>();
    int days = 0;
    for (ParkRow row : group) {
      Period own = row.findPeriod(periodName(schema)).orElseThrow();
      if (own.start().equals(period.start()) && own.end().equals(period.end())) {
        return List.of(new Member(row, Value.Truth.YES, 1, true));
      }
      if (period.contains(own)) {
        inside.add(row);
        days += own.days();
      }
    }
    boolean complete = days == period.days();
    List<Member> members = new ArrayList<>();
    for (ParkRow row : inside) {
      double share =
          row.findPeriod(periodName(schema)).orElseThrow().days() / (double) period.days();
      double weight = schema.periods() == TableSchema.Periods.AVERAGE ? share : 1;
      members.add(new Member(row, Value.Truth.YES, weight, complete));
    }
    return members;
  }

  private static int periodColumn(TableSchema schema) {
    return schema.indexOf(periodName(schema));
  }

  private static String periodName(TableSchema schema) {
    return schema.key().stream()
        .filter(field -> field.type().kind() == FieldKind.PERIOD)
        .map(Field::column)
        .findFirst()
        .orElseThrow();
  }

  private static String keyWithoutPeriod(ParkRow row, int periodColumn) {
    StringBuilder key = new StringBuilder();
    for (Field field : row.schema().key()) {
      int index = row.schema().indexOf(field.column());
      if (index != periodColumn) {
        key.append(row.at(index)).append(',');
      }
    }
    return key.toString();
  }
}
