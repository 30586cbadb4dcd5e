package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Rows with an index by column, made when it is first asked for, so that a filter on a reference
/// need not look at every row. Safe for many threads.
final class Members {
  private final List<Member> all;
  private final Map<Integer, Index> indices = new ConcurrentHashMap<>();

  Members(List<Member> all) {
    this.all = List.copyOf(all);
  }

  List<Member> all() {
    return all;
  }

  /// The rows that a narrowing leaves, in order.
  List<Member> narrowed(Narrowing narrowing) {
    return narrowing.isNone() || all.isEmpty()
        ? all
        : indexOf(narrowing.column()).of(narrowing.text());
  }

  /// Looked up before it is asked to be made: most are there, and only to look takes no lock.
  private Index indexOf(int column) {
    Index known = indices.get(column);
    return known != null ? known : indices.computeIfAbsent(column, this::index);
  }

  private Index index(int column) {
    List<Member> unknown = new ArrayList<>();
    Map<String, List<Member>> byText = new HashMap<>();
    for (Member member : all) {
      Object cell = member.row().at(column);
      if (cell == null) {
        unknown.add(member);
        byText.values().forEach(list -> list.add(member));
      } else {
        byText.computeIfAbsent(cell.toString(), _ -> new ArrayList<>(unknown)).add(member);
      }
    }
    return new Index(byText, unknown);
  }

  /// Rows by the text of a column.
  ///
  /// @param byText rows with a text, and those where it is unknown, since they might be meant
  /// @param unknown rows where it is unknown
  private record Index(Map<String, List<Member>> byText, List<Member> unknown) {
    List<Member> of(String text) {
      return byText.getOrDefault(text, unknown);
    }
  }
}
