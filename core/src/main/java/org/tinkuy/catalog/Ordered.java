package org.tinkuy.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Immutable copies of maps that keep their order: the order of catalog rows is part of a result.
final class Ordered {
  private Ordered() {}

  static <K, V> Map<K, V> copyOf(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
