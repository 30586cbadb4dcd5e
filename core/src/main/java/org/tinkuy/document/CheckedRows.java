package org.tinkuy.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.ParkRow;

/// The rows of one table while a document is checked: those that hold so far, and the first key
/// cells of those that were left out, so that rows referring to them can say why.
final class CheckedRows {
  private final List<ParkRow> rows = new ArrayList<>();
  private final Map<String, Place> refused = new LinkedHashMap<>();

  List<ParkRow> rows() {
    return rows;
  }

  void accept(ParkRow row) {
    rows.add(row);
  }

  void replace(ParkRow old, ParkRow row) {
    rows.set(rows.indexOf(old), row);
  }

  void refuse(String firstKey, Place place) {
    refused.put(firstKey, place);
  }

  boolean isRefused(String firstKey) {
    return refused.containsKey(firstKey) && !has(firstKey);
  }

  boolean has(String firstKey) {
    return rows.stream().anyMatch(row -> firstKey.equals(firstKeyOf(row)));
  }

  List<String> firstKeys() {
    return rows.stream().map(CheckedRows::firstKeyOf).distinct().toList();
  }

  static String firstKeyOf(ParkRow row) {
    return row.find(row.schema().key().getFirst().column()).map(Object::toString).orElse("");
  }
}
