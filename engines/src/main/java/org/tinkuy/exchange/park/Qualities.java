package org.tinkuy.exchange.park;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.Property;

/// Reads what is in a flow and what may be in it from the pairs of its row: `LOI=3 %`, `LOI<=3 %`.
///
/// @param units by which numbers are read
record Qualities(UnitTable units) {

  /// What is in a flow, by property.
  Map<String, Quantity> values(ParkRow row) {
    return read(row, Property.Sign.IS);
  }

  /// The most that may be in a flow, by property.
  Map<String, Quantity> limits(ParkRow row) {
    return read(row, Property.Sign.AT_MOST);
  }

  /// Properties that are limited in a way that cannot be weighed: no number, or a least one.
  Set<String> unread(ParkRow row) {
    Set<String> unread = new LinkedHashSet<>();
    pairs(row)
        .forEach(
            (name, text) -> {
              boolean isLimit = Property.sign(text) != Property.Sign.IS;
              if (isLimit && find(text, Property.Sign.AT_MOST).isEmpty()) {
                unread.add(name);
              }
            });
    return unread;
  }

  private Map<String, Quantity> read(ParkRow row, Property.Sign sign) {
    Map<String, Quantity> found = new LinkedHashMap<>();
    pairs(row).forEach((name, text) -> find(text, sign).ifPresent(of -> found.put(name, of)));
    return found;
  }

  private Optional<Quantity> find(String text, Property.Sign sign) {
    return Property.read(text, units).filter(read -> read.sign() == sign).map(Property::amount);
  }

  private static SequencedMap<String, String> pairs(ParkRow row) {
    return row.find("quality", Cell.Pairs.class)
        .map(Cell.Pairs::pairs)
        .orElseGet(LinkedHashMap::new);
  }
}
