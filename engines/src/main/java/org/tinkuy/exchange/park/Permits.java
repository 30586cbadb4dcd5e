package org.tinkuy.exchange.park;

import java.time.LocalDate;
import java.util.List;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// What the permits of a park's firms say of a residue.
///
/// @param park the park
/// @param period at whose end a permit must be in force
record Permits(Park park, Period period) {
  private static final String WASTE = "waste";

  /// `accepts` where a permit names the code, `others` where the firm has a waste permit that does
  /// not, `none` where it has none, `unknown` where the park keeps no permits.
  ///
  /// @param code six digits; empty where none is stated
  String of(String firm, String code) {
    List<ParkRow> all = park.table("permits").rows();
    if (all.isEmpty()) {
      return "unknown";
    }
    List<ParkRow> own =
        all.stream()
            .filter(row -> row.text("holder").equals(firm) && row.text("kind").equals(WASTE))
            .filter(this::isInForce)
            .toList();
    boolean accepts =
        !code.isEmpty() && own.stream().anyMatch(row -> row.texts("accepts").contains(code));
    return accepts ? "accepts" : own.isEmpty() ? "none" : "others";
  }

  private boolean isInForce(ParkRow row) {
    LocalDate end = period.end();
    return !row.findDate("from").orElse(end).isAfter(end)
        && !row.findDate("until").orElse(end).isBefore(end);
  }
}
