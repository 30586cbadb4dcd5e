package org.tinkuy.catalog;

import java.util.AbstractList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The codes of one list of the catalog, in order. Immutable; whether a code is among them is told
/// at once, as the cells of every row ask.
final class OrderedCodes extends AbstractList<String> implements RandomAccess {
  private final List<String> codes;
  private final Set<String> all;

  private OrderedCodes(List<String> codes) {
    this.codes = List.copyOf(codes);
    this.all = new HashSet<>(codes);
  }

  /// The lists by name, in order.
  static Map<String, List<String>> copyOf(Map<String, List<String>> lists) {
    Map<String, List<String>> copies = new LinkedHashMap<>();
    lists.forEach((name, codes) -> copies.put(name, new OrderedCodes(codes)));
    return Ordered.copyOf(copies);
  }

  @Override
  public String get(int index) {
    return codes.get(index);
  }

  @Override
  public int size() {
    return codes.size();
  }

  @Override
  public boolean contains(@Nullable Object code) {
    return all.contains(code);
  }
}
