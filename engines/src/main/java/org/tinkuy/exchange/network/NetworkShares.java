package org.tinkuy.exchange.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.exchange.share.Sharing;

/// How the saving of a network may be split among its firms.
///
/// @param sharing the splits; absent where they cannot be made or are not exact
/// @param exact whether every coalition's value is proved but for rounding
/// @param shapleyRange lowest and highest Shapley value of each firm, by what is proved of the
///   coalitions; empty where they are exact
/// @param withoutValue a coalition that cannot serve its needs and so has no value; "" where every
///   one has
/// @param groups the splits of firms that are tied together, each apart, where all firms are too
///   many to value every coalition; else empty
public record NetworkShares(
    Optional<Sharing> sharing,
    boolean exact,
    Map<String, Range> shapleyRange,
    String withoutValue,
    List<GroupSplit> groups) {

  /// What a firm may get.
  ///
  /// @param low in the currency of the problem, a year
  /// @param high in the currency of the problem, a year
  public record Range(double low, double high) {}

  public NetworkShares {
    shapleyRange = Collections.unmodifiableMap(new LinkedHashMap<>(shapleyRange));
    groups = List.copyOf(groups);
  }

  static NetworkShares exact(Sharing sharing) {
    return new NetworkShares(Optional.of(sharing), true, Map.of(), "", List.of());
  }

  static NetworkShares between(Map<String, Range> ranges) {
    return new NetworkShares(Optional.empty(), false, ranges, "", List.of());
  }

  static NetworkShares byGroup(List<GroupSplit> groups) {
    boolean exact = groups.stream().allMatch(each -> each.method() == GroupSplit.Method.EXACT);
    return new NetworkShares(Optional.empty(), exact, Map.of(), "", groups);
  }

  static NetworkShares without(String coalition) {
    return new NetworkShares(Optional.empty(), false, Map.of(), coalition, List.of());
  }
}
