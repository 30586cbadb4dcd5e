package org.tinkuy.exchange.park;

import java.time.LocalDate;
import java.util.List;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.WasteCode;

/// What the permits of a park's firms say of a residue.
///
/// @param park the park
/// @param catalog the lists by which codes are read
/// @param period at whose end a permit must be in force
record Permits(Park park, Catalog catalog, Period period) {
  private static final String WASTE = "waste";

  /// Operation R1 of Annex II of Directive 2008/98/EC.
  private static final String FUEL = "R1";

  /// `accepts` where a permit names its codes by any list, `others` where the firm has a waste
  /// permit that does not, `none` where it has none, `unknown` where the park keeps no permits.
  ///
  /// @param codes that the residue has; none where none is stated
  String of(String firm, List<WasteCode> codes) {
    List<ParkRow> all = park.table("permits").rows();
    if (all.isEmpty()) {
      return "unknown";
    }
    List<ParkRow> own =
        all.stream()
            .filter(row -> row.text("holder").equals(firm) && row.text("kind").equals(WASTE))
            .filter(this::isInForce)
            .toList();
    boolean accepts = own.stream().anyMatch(row -> WasteCode.isNamed(codes, accepted(firm, row)));
    return accepts ? "accepts" : own.isEmpty() ? "none" : "others";
  }

  /// `yes` where a waste permit in force names the use as fuel, `no` where none does, `unknown`
  /// where the park keeps no permits.
  String burns(String firm) {
    List<ParkRow> all = park.table("permits").rows();
    boolean named =
        all.stream()
            .filter(row -> row.text("holder").equals(firm) && row.text("kind").equals(WASTE))
            .filter(this::isInForce)
            .anyMatch(row -> row.texts("accepts").contains(FUEL));
    return all.isEmpty() ? "unknown" : named ? "yes" : "no";
  }

  private List<WasteCode> accepted(String firm, ParkRow permit) {
    return WasteCode.accepted(
        permit.texts("accepts"),
        park.country(firm),
        catalog.rules().exchange(),
        catalog.library().materials());
  }

  private boolean isInForce(ParkRow row) {
    LocalDate end = period.end();
    return !row.findDate("from").orElse(end).isAfter(end)
        && !row.findDate("until").orElse(end).isBefore(end);
  }
}
