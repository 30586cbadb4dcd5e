package org.tinkuy.exchange.park;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.exchange.network.GroupSplit;
import org.tinkuy.exchange.proof.Effort;

/// How the saving of a park's network may be split, and which prices bring that about.
///
/// @param groups firms that are tied together, each with its splits
/// @param prices what the taker pays for a tonne or a MWh, by the id of the candidate; without
///   those between firms whose shares are not known, and empty where the time was too short
/// @param unpaid what a firm still gets (or, where negative, pays) beside the prices so that it has
///   its share, by firm; none where the prices do it
public record ParkSplit(
    List<GroupSplit> groups, Map<String, Double> prices, Map<String, Double> unpaid) {
  public ParkSplit {
    groups = List.copyOf(groups);
    prices = Collections.unmodifiableMap(new LinkedHashMap<>(prices));
    unpaid = Collections.unmodifiableMap(new LinkedHashMap<>(unpaid));
  }

  static ParkSplit of(ParkNetwork found, Effort effort) {
    List<GroupSplit> groups = GroupSplit.of(found.problem(), effort);
    Map<String, Double> fair = new LinkedHashMap<>();
    for (GroupSplit group : groups) {
      group
          .shapley()
          .forEach((firm, share) -> share.value().ifPresent(value -> fair.put(firm, value)));
    }
    TransferPrices prices = TransferPrices.of(found, fair, effort);
    return new ParkSplit(groups, prices.perUnit(), prices.unpaid());
  }

  /// The Shapley share of each firm, with its range.
  public Map<String, GroupSplit.Share> shapley() {
    Map<String, GroupSplit.Share> shares = new LinkedHashMap<>();
    groups.forEach(group -> shares.putAll(group.shapley()));
    return shares;
  }

  /// What the taker pays for a tonne of a candidate, by its id.
  Optional<Double> findPrice(String candidate) {
    return Optional.ofNullable(prices.get(candidate));
  }

  /// Whether every price and share is there, and the prices alone bring the shares about.
  ///
  /// @param exchanges of the network, >= 0
  public boolean isBroughtAbout(int exchanges) {
    return prices.size() == exchanges
        && unpaid.isEmpty()
        && groups.stream().allMatch(group -> group.method() == GroupSplit.Method.EXACT);
  }

  /// The nucleolus of a firm; absent where it is not known.
  public OptionalDouble nucleolus(String firm) {
    return groups.stream()
        .filter(group -> group.nucleolus().containsKey(firm))
        .mapToDouble(group -> group.nucleolus().getOrDefault(firm, 0.0))
        .findFirst();
  }
}
