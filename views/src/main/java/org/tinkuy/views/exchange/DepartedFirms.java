package org.tinkuy.views.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.park.Tenant;
import org.tinkuy.views.wording.Wording;

/// Says of firms that they have left the park, so that nobody matches their flows any more.
///
/// @param firms as the search of exchanges left them out
record DepartedFirms(List<ParkExchanges.Departed> firms, Wording words) {

  /// Each of them with its last day; empty where none with a flow of the period has left.
  Optional<String> all() {
    List<String> said =
        firms.stream()
            .filter(each -> !each.flows().isEmpty())
            .map(each -> say(each.firm()))
            .toList();
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
  }

  /// That the firm of one of two flows has left; empty where neither has.
  ///
  /// @param pair `FROM>TO`, of flows or of firms
  Optional<String> of(String pair) {
    List<String> sides = List.of(pair.split(">", -1));
    return firms.stream()
        .filter(
            each ->
                sides.contains(each.firm().id()) || each.flows().stream().anyMatch(sides::contains))
        .findFirst()
        .map(each -> say(each.firm()));
  }

  private String say(Tenant firm) {
    return words.text(
        "exchange.departed",
        Map.of("firm", firm.name(), "day", words.day(firm.until().orElseThrow())));
  }
}
