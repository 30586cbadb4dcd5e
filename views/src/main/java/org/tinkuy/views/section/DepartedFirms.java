package org.tinkuy.views.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.Tenant;

/// The firms whose flows of a period nobody matches any more, for they have left the park.
///
/// @param period of the flows
record DepartedFirms(Park park, Period period, Wording words) {

  /// Each of them with its last day; empty where none with a flow of the period has left.
  Optional<String> all() {
    List<String> said =
        park.tenants().stream()
            .filter(firm -> firm.hasLeftBy(period) && hasFlow(firm))
            .map(this::say)
            .toList();
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
  }

  /// That the firm of one of two flows has left; empty where neither has.
  ///
  /// @param pair `FROM>TO`, of flows or of firms
  Optional<String> of(String pair) {
    List<String> sides = List.of(pair.split(">", -1));
    return park.tenants().stream()
        .filter(firm -> firm.hasLeftBy(period))
        .filter(firm -> sides.contains(firm.id()) || sides.stream().anyMatch(id -> has(firm, id)))
        .findFirst()
        .map(this::say);
  }

  private boolean hasFlow(Tenant firm) {
    return flows(firm).stream()
        .anyMatch(row -> row.findPeriod("period").filter(period::contains).isPresent());
  }

  private boolean has(Tenant firm, String flow) {
    return flows(firm).stream().anyMatch(row -> row.text("flow").equals(flow));
  }

  private List<ParkRow> flows(Tenant firm) {
    return park.table("flows").rows().stream()
        .filter(row -> row.text("tenant").equals(firm.id()))
        .toList();
  }

  private String say(Tenant firm) {
    return words.text(
        "exchange.departed",
        Map.of("firm", firm.name(), "day", words.day(firm.until().orElseThrow())));
  }
}
