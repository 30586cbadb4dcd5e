package org.tinkuy.exchange.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.share.Core;
import org.tinkuy.exchange.share.Game;
import org.tinkuy.exchange.share.Sharing;
import org.tinkuy.exchange.share.Split;

/// How a group of firms may split what it saves.
///
/// @param firms in the order of the problem
/// @param method how the shares were found
/// @param samples pairs of orders that were looked at; 0 where none were sampled
/// @param shapley each firm's share by what it adds; empty where nothing could be found
/// @param nucleolus each firm's share by the least complaint; empty where it is not exact or the
///   time was too short
/// @param core whether a split keeps everybody in the group; absent where that is undecided
public record GroupSplit(
    List<String> firms,
    Method method,
    int samples,
    Map<String, Share> shapley,
    Map<String, Double> nucleolus,
    Optional<Core> core) {

  /// How shares were found.
  public enum Method {
    /// Every coalition's value is proved.
    EXACT,
    /// Not every one is: each share lies between what is proved.
    RANGE,
    /// Too many firms: orders were sampled.
    SAMPLED,
    /// A coalition cannot serve its needs, or the time was too short.
    NONE
  }

  /// What a firm gets a year.
  ///
  /// @param value in the currency of the problem
  /// @param low the least that it may be
  /// @param high the most that it may be; infinite where nothing is proved
  public record Share(double value, double low, double high) {}

  public GroupSplit {
    firms = List.copyOf(firms);
    shapley = Collections.unmodifiableMap(new LinkedHashMap<>(shapley));
    nucleolus = Collections.unmodifiableMap(new LinkedHashMap<>(nucleolus));
  }

  /// The splits of every group of a problem. Arcs that no plan can use are left aside.
  public static List<GroupSplit> of(ExchangeProblem problem, Effort effort) {
    NetworkSearch search = new NetworkSearch(effort);
    return FirmGroup.of(Network.usable(problem)).stream()
        .filter(group -> group.firms().size() > 1)
        .map(group -> of(group, search, effort))
        .toList();
  }

  private static GroupSplit of(FirmGroup group, NetworkSearch search, Effort effort) {
    if (group.firms().size() > Game.MOST_PLAYERS) {
      SampledShapley.Sample sample = new SampledShapley(group.problem(), search, effort).draw();
      return new GroupSplit(
          group.firms(),
          sample.ranges().isEmpty() ? Method.NONE : Method.SAMPLED,
          sample.pairs(),
          sample.ranges(),
          Map.of(),
          Optional.empty());
    }
    NetworkShares shares = new Coalitions(group.problem(), search, effort).shares();
    return shares.sharing().isEmpty()
        ? new GroupSplit(group.firms(), Method.NONE, 0, Map.of(), Map.of(), Optional.empty())
        : of(group, shares, shares.sharing().get());
  }

  private static GroupSplit of(FirmGroup group, NetworkShares shares, Sharing sharing) {
    Map<String, Share> shapley = new LinkedHashMap<>();
    sharing
        .shapley()
        .byPlayer()
        .forEach((firm, value) -> shapley.put(firm, share(shares, firm, value)));
    return new GroupSplit(
        group.firms(),
        shares.exact() ? Method.EXACT : Method.RANGE,
        0,
        shapley,
        sharing.nucleolus().map(Split::byPlayer).orElse(Map.of()),
        sharing.core());
  }

  private static Share share(NetworkShares shares, String firm, double value) {
    return Optional.ofNullable(shares.shapleyRange().get(firm))
        .map(range -> new Share(value, range.low(), range.high()))
        .orElseGet(() -> new Share(value, value, value));
  }
}
