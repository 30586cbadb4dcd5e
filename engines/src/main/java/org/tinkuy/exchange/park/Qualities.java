package org.tinkuy.exchange.park;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;

/// Reads what is in a flow and what may be in it from the pairs of its row: `LOI=3 %`, `LOI<=3 %`.
///
/// @param units by which numbers are read
record Qualities(UnitTable units) {
  private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*(.*)");
  private static final String AT_MOST = "<=";

  /// What is in a flow, by property.
  Map<String, Quantity> values(ParkRow row) {
    return read(row, false);
  }

  /// The most that may be in a flow, by property.
  Map<String, Quantity> limits(ParkRow row) {
    return read(row, true);
  }

  private Map<String, Quantity> read(ParkRow row, boolean limits) {
    Map<String, Quantity> found = new LinkedHashMap<>();
    row.find("quality", Cell.Pairs.class)
        .ifPresent(
            pairs ->
                pairs
                    .pairs()
                    .forEach(
                        (property, text) -> {
                          boolean isLimit = text.startsWith(AT_MOST);
                          String number = isLimit ? text.substring(AT_MOST.length()) : text;
                          if (isLimit == limits) {
                            quantity(number.strip())
                                .ifPresent(quantity -> found.put(property, quantity));
                          }
                        }));
    return found;
  }

  private Optional<Quantity> quantity(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return Optional.empty();
    }
    String code = number.group(2).strip();
    Optional<Unit> unit = code.isEmpty() ? Optional.of(Unit.ONE) : units.find(code);
    return unit.map(found -> new Quantity(Double.parseDouble(number.group(1)), found));
  }
}
